using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Body;

/// <summary>Finds the footnotes and endnotes that the body refers to, so that they stand as one list at its end.</summary>
internal sealed class NoteComposer
{
    private const int Levels = 4, LongestNote = 4_000;

    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Box> _noteOf = [];
    private readonly LabelledPage _blocks;

    public NoteComposer(LabelledPage blocks)
    {
        _blocks = blocks;
        foreach (var labelled in blocks)
        {
            if (!labelled.Role.StandsInBody()) continue;
            foreach (var range in labelled.Block.Ranges)
            {
                if (range.Kind == InlineKind.NoteReference && range.Url?.LastIndexOf('#') is int at and >= 0 && at + 1 < range.Url.Length)
                    _referenced.Add(range.Url.Substring(at + 1));
            }
        }

        if (_referenced.Count == 0) return;
        int body = 0, others = 0;
        foreach (var labelled in blocks)
        {
            if (!(labelled.Role.StandsInBody() || labelled.Role is Role.Chrome or Role.Disclaimer)
                || labelled.Block.Text.Length == 0
                || NoteAround(labelled.Block) is not { } note)
                continue;
            _noteOf[labelled.Block.Index] = note;
            if (labelled.Role.StandsInBody()) body += labelled.Block.Text.Length;
            else others += labelled.Block.Text.Length;
        }

        if (body < others) _noteOf.Clear(); // The small print of a shop is no part of its text.
    }

    /// <summary>Whether a block is of a note.</summary>
    public bool Holds(int block) => _noteOf.ContainsKey(block);

    /// <summary>The blocks of the notes.</summary>
    public IEnumerable<int> Blocks => _noteOf.Keys;

    /// <summary>The notes as a list; null if there are none.</summary>
    public BodyList? Compose(UrlResolver urls)
    {
        if (_noteOf.Count == 0) return null;
        var text = new SpannedText(urls);
        var items = new SpannedParts(text);
        foreach (var labelled in _blocks)
        {
            if (!_noteOf.TryGetValue(labelled.Block.Index, out var note)) continue;
            items.Add(labelled.Block, note, '\n');
        }

        var notes = items.Take();
        return new BodyList(text.Text, notes, Ordered: true) { Spans = text.Spans, Start = 1, ItemLevels = [.. notes.Select(_ => 0)] };
    }

    private Box? NoteAround(Block block)
    {
        var box = block.Box;
        for (var level = 0; level < Levels && box is not null; level++, box = box.Parent)
        {
            if (box.TextLength > LongestNote) return null;
            if (box.Tokens.Length == 0) continue;
            foreach (var token in box.Tokens.Split(' '))
            {
                if (_referenced.Contains(token)) return box;
            }
        }

        return null;
    }
}

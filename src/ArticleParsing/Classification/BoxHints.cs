using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification;

/// <summary>The hints of every box of a page, its own and those inherited from the boxes close around it.</summary>
internal sealed class BoxHints
{
    private static readonly Lazy<Dictionary<int, BoxHint>> s_words = new(ReadWords);

    private readonly BoxHint[] _own;
    private readonly List<int> _scratch = [];

    public BoxHints(BlockTree tree)
    {
        _own = new BoxHint[tree.Boxes.Count];
        foreach (var box in tree.Boxes) _own[box.Index] = Read(box.Tokens);
    }

    /// <summary>The hints of a block: those of its first inline element, its box, and boxes around it that hold little more than the block.</summary>
    public BoxHint Of(Block block, int levels = 2)
    {
        var hints = block.InlineTokens is { } tokens ? Read(tokens) : BoxHint.None;
        var box = block.Box;
        for (var level = 0; box is not null && level <= levels; level++, box = box.Parent) hints |= _own[box.Index];
        return hints;
    }

    public BoxHint Of(Box box) => _own[box.Index];

    /// <summary>The hints of the block's first inline element.</summary>
    public BoxHint OfInline(Block block) => block.InlineTokens is { } tokens ? Read(tokens) : BoxHint.None;

    /// <summary>The nearest box around the block, itself included, that has one of the hints.</summary>
    public Box? Nearest(Box box, BoxHint hints, int levels)
    {
        var at = box;
        for (var level = 0; at is not null && level <= levels; level++, at = at.Parent)
        {
            if ((_own[at.Index] & hints) != 0) return at;
        }

        return null;
    }

    private BoxHint Read(string tokens)
    {
        if (tokens.Length == 0) return BoxHint.None;
        _scratch.Clear();
        TokenHashes.Add(tokens, _scratch);
        var hints = BoxHint.None;
        foreach (var hash in _scratch)
        {
            if (s_words.Value.TryGetValue(hash, out var hint)) hints |= hint;
        }

        return hints;
    }

    private static Dictionary<int, BoxHint> ReadWords()
    {
        var words = new Dictionary<int, BoxHint>();
        foreach (var line in EmbeddedText.Lines("Classification/Vocabulary/class-words.txt"))
        {
            var colon = line.IndexOf(':');
            var hint = (BoxHint)Enum.Parse(typeof(BoxHint), line.Substring(0, colon), ignoreCase: true);
            foreach (var word in line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                Add(TokenHashes.OfWord(word), hint);
                if (word.IndexOf('-') < 0) Add(TokenHashes.OfPart(word), hint);
            }
        }

        return words;

        void Add(int hash, BoxHint hint) => words[hash] = words.TryGetValue(hash, out var others) ? others | hint : hint;
    }
}

using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Composition.Figures;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Body;

/// <summary>
/// Puts the blocks labelled as body together: list items to lists, cells to tables, quotes to quotes, notes to a list at the end.
/// </summary>
internal sealed class BodyComposer
{
    private readonly LabelledPage _blocks;
    private readonly ComposedFigures _figures;
    private readonly int[] _indexOf;
    private readonly int[] _indexOfFigure;
    private readonly UrlResolver _urls;
    private readonly ListComposer _lists;
    private readonly TableComposer _tables;
    private readonly NoteComposer _notes;
    private readonly List<BodyBlock> _body = [];
    private readonly int _first;
    private readonly int _last = -1;
    private int _next;

    private BodyComposer(BlockTree tree, LabelledPage blocks, ComposedFigures figures, UrlResolver urls)
    {
        _blocks = blocks;
        _figures = figures;
        _indexOf = Table.Fill(blocks.Count, _ => -1);
        _indexOfFigure = new int[figures.Figures.Count];
        _urls = urls;
        _lists = new ListComposer(urls);
        _tables = new TableComposer(tree.Boxes, blocks, urls);
        _notes = new NoteComposer(blocks);
        _first = blocks.Count;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].Role.StandsInBody()) continue;
            _first = Math.Min(_first, i);
            _last = i;
        }
    }

    /// <param name="tree">The page.</param>
    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="urls">Resolves addresses.</param>
    public static ComposedBody Compose(BlockTree tree, LabelledPage blocks, ComposedFigures figures, UrlResolver urls)
    {
        var composer = new BodyComposer(tree, blocks, figures, urls);
        while (composer._next < blocks.Count) composer.Take();
        composer.AddNotes();
        foreach (var part in figures.ByPart) composer._indexOf[part.Key] = composer._indexOfFigure[part.Value];
        return new ComposedBody(composer._body, composer._indexOf);
    }

    /// <summary>The running text of a body, as <see cref="Article.BodyText"/> defines it.</summary>
    public static string TextOf(IReadOnlyList<BodyBlock> body)
    {
        var texts = new List<string>(body.Count);
        foreach (var block in body)
        {
            if (block is not (BodyPullQuote or BodyFigure or BodyEmbed) && block.Text.Length > 0) texts.Add(block.Text);
        }

        return string.Join("\n\n", texts);
    }

    private void Take()
    {
        var (block, role, _, _) = _blocks[_next];
        if (_notes.Holds(_next))
        {
            _next++;
            return;
        }

        if (TakePost(block)) return;
        AddFigure(_next);
        var count = _body.Count;
        switch (role)
        {
            case Role.Paragraph when block.MathSource is { } source:
                _body.Add(new BodyMath(source));
                break;
            case Role.Paragraph:
                _body.Add(Paragraph(block));
                break;
            case Role.Heading:
                _body.Add(new BodyHeading(block.Text, block.HeadingLevel == 0 ? 2 : block.HeadingLevel) { Spans = SpansOf(block) });
                break;
            case Role.PullQuote:
                var pulled = Join(TakeRun(role, PullQuoteRule.DisplayBox(block)), keepsLines: true);
                _body.Add(new BodyPullQuote(pulled.Text) { Spans = pulled.Spans });
                return;
            case Role.Code:
                var code = Join(TakeRun(role, block.Box.Nearest("pre")));
                _body.Add(new BodyCode(
                    code.Text) { Spans = [.. code.Spans.Where(s => s.Kind != InlineKind.Code)], Language = CodeLanguage.Find(block) });
                return;
            case Role.Quote:
                var quote = Join(TakeRun(role, block.Box.Nearest("blockquote")), keepsLines: true);
                _body.Add(new BodyQuote(quote.Text) { Spans = quote.Spans });
                return;
            case Role.ListItem:
                var list = ListComposer.ListOf(block);
                _body.Add(_lists.Compose(list, TakeRun(role, list)));
                return;
            case Role.Table:
                TakeTable(block);
                return;
            case Role.Embed when block.Media?.Url is { } url && _urls.Resolve(url) is { } absolute:
                _body.Add(new BodyEmbed(absolute));
                break;
        }

        if (_body.Count > count) _indexOf[_next] = count;
        _next++;
    }

    private BodyParagraph Paragraph(Block block)
    {
        if (block.Ranges.Count == 0 && block.LineBreaks.Count == 0) return new BodyParagraph(block.Text);
        var text = Join([block], keepsLines: true);
        return new BodyParagraph(text.Text) { Spans = text.Spans };
    }

    private IReadOnlyList<InlineSpan> SpansOf(Block block) => block.Ranges.Count == 0 ? [] : Join([block]).Spans;

    private void AddFigure(int block)
    {
        if (!_figures.ByPlace.TryGetValue(block, out var figure)) return;
        _indexOfFigure[figure] = _body.Count;
        _body.Add(new BodyFigure(figure));
    }

    private void AddNotes()
    {
        if (_notes.Compose(_urls) is not { } notes) return;
        foreach (var block in _notes.Blocks) _indexOf[block] = _body.Count;
        _body.Add(notes);
    }

    private SpannedText Join(IReadOnlyList<Block> blocks, bool keepsLines = false)
    {
        var text = new SpannedText(_urls);
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(block, keepsLines);
        }

        return text;
    }

    /// <summary>A post between body blocks is embedded, whatever its words by themselves look like.</summary>
    private bool TakePost(Block block)
    {
        if (block.Box.Post is not { } post || block.Index < _first || block.Index > _last || _urls.Resolve(post.Url) is not { } url)
            return false;
        var box = block.Box;
        while (box.Parent is { } parent && parent.Post == post) box = parent;
        MarkTaken(_next, box.EndBlock);
        _body.Add(new BodyEmbed(url, post.Quote, post.Author));
        _next = box.EndBlock;
        return true;
    }

    private void TakeTable(Block block)
    {
        if (block.Box.Nearest("table") is not { } table || !_tables.IsWhole(table))
        {
            _body.Add(_tables.Compose(TakeRun(Role.Table, block.Box.Nearest("table"))));
            return;
        }

        var first = _next;
        MarkTaken(first, table.EndBlock);
        _body.Add(_tables.Compose(table));
        _next = Math.Max(first + 1, table.EndBlock);
        for (var i = first + 1; i < table.EndBlock; i++) AddFigure(i);
    }

    /// <summary>Notes that blocks of the page go into the next block of the body.</summary>
    private void MarkTaken(int first, int end)
    {
        for (var i = first; i < end; i++) _indexOf[i] = _body.Count;
    }

    /// <summary>
    /// The blocks from here on that have the role and stand in the box; blocks of other roles between them that are not body are passed
    /// over.
    /// </summary>
    private List<Block> TakeRun(Role role, Box? box)
    {
        var run = new List<Block>();
        var end = box?.EndBlock ?? int.MaxValue;
        var last = _next;
        for (var i = _next; i < Math.Min(end, _blocks.Count); i++)
        {
            if (_blocks[i].Role == role && !_notes.Holds(i))
            {
                run.Add(_blocks[i].Block);
                _indexOf[i] = _body.Count;
                last = i;
            }
            else if (_blocks[i].Role.StandsInBody() || box is null || _figures.ByPlace.ContainsKey(i))
            {
                break;
            }
        }

        _next = last + 1;
        return run;
    }
}

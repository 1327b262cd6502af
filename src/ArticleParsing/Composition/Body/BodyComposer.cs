using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Figures;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts the blocks labelled as body together: list items to lists, cells to tables, quotes to quotes.</summary>
internal sealed class BodyComposer
{
    private readonly LabelledPage _blocks;
    private readonly ComposedFigures _figures;
    private readonly int[] _indexOf;
    private readonly int[] _indexOfFigure;
    private readonly UrlResolver _urls;
    private readonly List<BodyBlock> _body = [];
    private int _next;

    private BodyComposer(LabelledPage blocks, ComposedFigures figures, UrlResolver urls)
    {
        _blocks = blocks;
        _figures = figures;
        _indexOf = Table.Of(blocks.Count, _ => -1);
        _indexOfFigure = new int[figures.Figures.Count];
        _urls = urls;
    }

    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="urls">Resolves addresses.</param>
    public static ComposedBody Compose(LabelledPage blocks, ComposedFigures figures, UrlResolver urls)
    {
        var composer = new BodyComposer(blocks, figures, urls);
        while (composer._next < blocks.Count) composer.Take();
        foreach (var part in figures.ByPart) composer._indexOf[part.Key] = composer._indexOfFigure[part.Value];
        return new ComposedBody(composer._body, composer._indexOf);
    }

    /// <summary>The running text of a body, as <see cref="Article.BodyText"/> defines it.</summary>
    public static string TextOf(IReadOnlyList<BodyBlock> body)
    {
        var texts = new List<string>(body.Count);
        foreach (var block in body)
        {
            if (block is not (PullQuoteBlock or FigureBlock or EmbedBlock) && block.Text.Length > 0) texts.Add(block.Text);
        }

        return string.Join("\n\n", texts);
    }

    private void Take()
    {
        var (block, role, _, _) = _blocks[_next];
        if (_figures.ByPlace.TryGetValue(_next, out var figure))
        {
            _indexOfFigure[figure] = _body.Count;
            _body.Add(new FigureBlock(figure));
        }

        var count = _body.Count;
        switch (role)
        {
            case Role.Paragraph:
                _body.Add(new ParagraphBlock(block.Text));
                break;
            case Role.Heading:
                _body.Add(new HeadingBlock(block.Text, block.HeadingLevel == 0 ? 2 : block.HeadingLevel));
                break;
            case Role.PullQuote:
                _body.Add(new PullQuoteBlock(block.Text));
                break;
            case Role.Code:
                _body.Add(new CodeBlock(string.Join("\n", TakeRun(role, block.Box.Nearest("pre")).Select(b => b.Text))));
                return;
            case Role.Quote:
                _body.Add(new QuoteBlock(string.Join("\n", TakeRun(role, block.Box.Nearest("blockquote")).Select(b => b.Text))));
                return;
            case Role.ListItem:
                TakeList(block);
                return;
            case Role.Table:
                _body.Add(TableComposer.Compose(TakeRun(role, block.Box.Nearest("table"))));
                return;
            case Role.Embed when block.Media?.Url is { } url && _urls.Resolve(url) is { } absolute:
                _body.Add(new EmbedBlock(absolute));
                break;
        }

        if (_body.Count > count) _indexOf[_next] = count;
        _next++;
    }

    private void TakeList(Block first)
    {
        var list = ListOf(first);
        var texts = new JoinedTexts();
        foreach (var block in TakeRun(Role.ListItem, list)) texts.Add(block.Text, ItemOf(block));
        var items = texts.Take();
        _body.Add(new ListBlock(string.Join("\n", items), items, list?.Tag == "ol"));
    }

    /// <summary>The blocks from here on that have the role and stand in the box; blocks of other roles between them that are not body are passed over.</summary>
    private List<Block> TakeRun(Role role, Box? box)
    {
        var run = new List<Block>();
        var end = box?.EndBlock ?? int.MaxValue;
        var last = _next;
        for (var i = _next; i < Math.Min(end, _blocks.Count); i++)
        {
            if (_blocks[i].Role == role)
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

    private static Box? ItemOf(Block block) => block.Box.Nearest("li") ?? block.Box.Nearest("dd") ?? block.Box.Nearest("dt");

    /// <summary>The outermost list around an item, so that a nested list stays one with its own.</summary>
    private static Box? ListOf(Block block)
    {
        Box? list = null;
        for (var box = block.Box; box is not null; box = box.Parent)
        {
            if (box.Tag is "ul" or "ol" or "dl" or "menu") list = box;
            else if (list is not null && box.Tag is not ("li" or "dd" or "div" or "p")) break;
        }

        return list ?? (block.Box.Tag.Length == 0 ? block.Box.Parent : ItemOf(block)?.Parent);
    }
}

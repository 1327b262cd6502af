using System.Text;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>
/// Reads plain text as blocks. Blank lines part stretches; the lines of a stretch are one hard-wrapped paragraph where the text is wrapped,
/// and a block each where it is not, as in text copied from a browser.
/// </summary>
internal sealed class PlainTextBlockReader
{
    private readonly BlockTreeBuilder _tree;
    private readonly WorkBudget _budget;
    private readonly HardWrapping _wrapping;
    private readonly StringBuilder _paragraph = new();
    private BlockKind _kind;

    private PlainTextBlockReader(HardWrapping wrapping, WorkBudget budget)
    {
        _wrapping = wrapping;
        _tree = new BlockTreeBuilder(budget);
        _budget = budget;
    }

    /// <param name="text">The text.</param>
    /// <param name="budget">What is asked at every line; null where nobody may stop it.</param>
    public static BlockTree Read(string text, WorkBudget? budget = null)
    {
        budget ??= new WorkBudget();
        var lines = TextLine.Split(text, budget).ToList();
        return new PlainTextBlockReader(new HardWrapping(new WatchedList<TextLine>(lines, budget)), budget).Read(lines);
    }

    private BlockTree Read(List<TextLine> lines)
    {
        var root = _tree.Open(null, "", "", Within.Nothing);
        Box? stretch = null;
        for (var i = 0; i < lines.Count; i++)
        {
            _budget.Step();
            var line = lines[i];
            if (stretch is not null && (line.IsBlank || _paragraph.Length > LongestText.Length || !_wrapping.Joins(lines[i - 1], line))) EndBlock(stretch);
            if (line.IsBlank)
            {
                if (stretch is not null) _tree.Close(stretch);
                stretch = null;
                continue;
            }

            stretch ??= _tree.Open(root, "", line.Indent > 0 ? "indented" : "", Within.Nothing);
            if (line.IsBullet) _kind = BlockKind.ListItem;
            if (_paragraph.Length > 0 && HardWrapping.NeedsSpace(_paragraph, line.Text)) _paragraph.Append(' ');
            _paragraph.Append(line.Text);
        }

        if (stretch is not null)
        {
            EndBlock(stretch);
            _tree.Close(stretch);
        }

        _tree.Close(root);
        return _tree.Build();
    }

    private void EndBlock(Box box)
    {
        if (_paragraph.Length > 0)
        {
            _tree.Add(new Block { Index = _tree.BlockCount, Kind = _kind, Text = _paragraph.ToString(), Box = box });
        }

        _paragraph.Clear();
        _kind = BlockKind.Paragraph;
    }
}

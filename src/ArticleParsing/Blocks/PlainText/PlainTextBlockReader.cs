using System.Text;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>
/// Reads plain text as blocks: a line each, as in text copied from a browser; if the text is hard-wrapped, the lines of a paragraph are
/// one.
/// </summary>
internal sealed class PlainTextBlockReader
{
    private readonly BlockTreeBuilder _tree;
    private readonly WorkBudget _budget;
    private readonly HardWrapping _wrapping;
    private readonly LineJoiner _joiner;
    private readonly StringBuilder _paragraph = new();
    private readonly TextMarkup _markdown;
    private TextLine _first;

    private PlainTextBlockReader(WatchedList<TextLine> lines, WorkBudget budget)
    {
        _wrapping = HardWrapping.Find(lines);
        _joiner = new LineJoiner(lines);
        _markdown = TextMarkup.Find(lines);
        _tree = new BlockTreeBuilder(budget);
        _budget = budget;
    }

    /// <param name="text">The text.</param>
    /// <param name="budget">What is asked at every line; null if nobody may stop it.</param>
    public static BlockTree Read(string text, WorkBudget? budget = null)
    {
        budget ??= new WorkBudget();
        var lines = RunningHeads.Mark(new WatchedList<TextLine>(TextLine.Split(text, budget), budget), budget);
        return new PlainTextBlockReader(lines, budget).Read(lines);
    }

    private BlockTree Read(WatchedList<TextLine> lines)
    {
        var root = _tree.Open(null, "", "", Within.Nothing);
        var section = root;
        TextLine? before = null;
        foreach (var line in lines)
        {
            if (line.IsRunningHead)
            {
                AddHead(line, section);
                continue;
            }

            if (before is { } previous && (_paragraph.Length > LongestText.Length || !_wrapping.Joins(previous, line))) EndBlock(section);
            before = line;
            if (line.IsBlank || line.IsRule)
            {
                EndBlock(section);
                if (line.IsRule) section = NextSection(section, root);
                continue;
            }

            if (_paragraph.Length > 0) _joiner.Append(_paragraph, line);
            else Begin(line);
        }

        EndBlock(section);
        if (section != root) _tree.Close(section);
        _tree.Close(root);
        return _tree.Build();
    }

    /// <summary>Rules part a text into sections, a box each; what stands above the first is no section.</summary>
    private Box NextSection(Box section, Box root)
    {
        if (section != root && section.FirstBlock == _tree.BlockCount) return section;
        if (section != root) _tree.Close(section);
        return _tree.Open(root, "", "", Within.Nothing);
    }

    /// <summary>A head stands before the paragraph that it interrupts.</summary>
    private void AddHead(TextLine line, Box section)
    {
        var head = _tree.Open(section, "", "", Within.Navigation);
        _tree.Add(new Block { Index = _tree.BlockCount, Kind = BlockKind.Paragraph, Text = line.Text, Box = head });
        _tree.Close(head);
    }

    private void Begin(TextLine line)
    {
        _first = line;
        _paragraph.Append(line.Text);
    }

    private void EndBlock(Box box)
    {
        if (_paragraph.Length > 0) _tree.Add(_markdown.Block(_tree.BlockCount, _first, _paragraph.ToString(), box));
        _paragraph.Clear();
    }
}

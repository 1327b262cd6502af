using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Learning;

namespace ArticleParsing.Training.Texts;

/// <summary>A text in one style, read by the library's own stages, with its labels.</summary>
internal sealed class TextSample : ILabelledPage
{
    public TextSample(SourceText source, TextStyle style)
    {
        Source = source;
        Tree = PlainTextBlockReader.Read(TextStyles.Render(source.Lines.Select(l => l.Text), style));
        Layout = new PageLayout(Tree, -1, null, DeclaredFacts.None);
        Facts = new LineFacts(Layout);
        WordCounts = [.. Tree.Blocks.Select(b => Words.OfUnspaced(b.Text).Count)];
        var lines = LinesOf(source, Tree.Blocks);
        Lines = [.. lines.Select(l => l < 0 ? new SourceLine("", null, false, 0) : source.Lines[l])];
        Labels = [.. Lines.Select(l => l.IsBody)];
        Headline = HeadlineOf(source, Tree.Blocks, lines);
        Features = LineFeatures.Compute(Facts, TokenStatistics.Empty);
    }

    public SourceText Source { get; }

    public BlockTree Tree { get; }

    public PageLayout Layout { get; }

    public LineFacts Facts { get; }

    /// <summary>For each block, the line of the source that it was made of.</summary>
    public SourceLine[] Lines { get; }

    public bool[] Labels { get; }

    public int[] WordCounts { get; }

    public int BodyWords => field > 0 ? field : field = WordCounts.Where((_, i) => Labels[i]).Sum();

    /// <summary>The block that is the headline; -1 if none is.</summary>
    public int Headline { get; }

    public FeatureMatrix Features { get; }

    public LineScores? First { get; set; }

    public int Fold => Source.Fold;

    public string Site => Source.Site;

    public bool IsFitForTraining => true;

    /// <summary>Texts that repeat their headline have several: the others are neither right nor wrong.</summary>
    public bool IsCopyOfHeadline(int block) =>
        Headline >= 0
            && block != Headline
            && string.Equals(Tree.Blocks[block].Text, Tree.Blocks[Headline].Text, StringComparison.OrdinalIgnoreCase);

    private static int HeadlineOf(SourceText source, IReadOnlyList<Block> blocks, int[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] >= 0 && source.Lines[lines[i]].Role == Role.Headline && (i == 0 || lines[i - 1] != lines[i])) return i;
        }

        return -1;
    }

    /// <summary>
    /// The line of the source at which each block begins, by counting letters: bullets, blanks and line breaks are not part of the words.
    /// -1 if that fails.
    /// </summary>
    private static int[] LinesOf(SourceText source, IReadOnlyList<Block> blocks)
    {
        var starts = new List<(int Letters, int Line)>();
        var letters = 0;
        for (var line = 0; line < source.Lines.Count; line++)
        {
            var count = CountLetters(source.Lines[line].Text);
            if (count > 0) starts.Add((letters, line));
            letters += count;
        }

        var lines = new int[blocks.Count];
        var (at, next) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            while (next + 1 < starts.Count && starts[next + 1].Letters <= at) next++;
            lines[i] = starts.Count == 0 ? -1 : starts[next].Line;
            at += CountLetters(blocks[i].Text);
        }

        if (at != letters) Array.Fill(lines, -1);
        return lines;
    }

    private static int CountLetters(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) letters++;
        }

        return letters;
    }
}

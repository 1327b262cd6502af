using ArticleParsing.Limits;

namespace ArticleParsing.Quotations.Marks;

/// <summary>A text with its paragraphs and the spans between its quotation marks: what can be told of it in any language.</summary>
internal sealed class MarkedText
{
    private readonly HashSet<int>? _apart;

    /// <param name="text">The text, paragraphs separated by line feeds.</param>
    /// <param name="budget">Asked by every loop over the text.</param>
    /// <param name="apart">Where paragraphs start that stand by themselves (headings, captions); null if none is known.</param>
    public MarkedText(string text, WorkBudget budget, HashSet<int>? apart = null)
    {
        _apart = apart;
        Text = text;
        Budget = budget;
        Paragraphs = FindParagraphs(text);
        Spans = QuotationMarks.Find(text, Paragraphs, budget);
    }

    public string Text { get; }

    /// <summary>Whether a paragraph stands by itself: whom it names the next one need not mean.</summary>
    public bool IsApart(int paragraph) => _apart is not null && _apart.Contains(Paragraphs[paragraph].Start);

    /// <summary>Every loop over the text asks it whether it may go on.</summary>
    public WorkBudget Budget { get; }

    public IReadOnlyList<(int Start, int End)> Paragraphs { get; }

    public List<QuotedSpan> Spans { get; }

    /// <summary>The index of the paragraph a character stands in.</summary>
    public int ParagraphAt(int character)
    {
        int low = 0, high = Paragraphs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Paragraphs[middle].Start <= character) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static List<(int Start, int End)> FindParagraphs(string text)
    {
        var paragraphs = new List<(int Start, int End)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) paragraphs.Add((start, end));
            start = end + 1;
        }

        return paragraphs;
    }
}

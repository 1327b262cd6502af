namespace ArticleParsing.Quotations.Marks;

/// <summary>The spaces that French and others set inside the marks: they are no part of what is said.</summary>
internal static class SpacedMarks
{
    public static void Trim(string text, List<QuotedSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var (start, end) = (spans[i].Start, spans[i].End);
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (start != spans[i].Start || end != spans[i].End) spans[i] = spans[i] with { Start = start, End = end };
        }
    }
}

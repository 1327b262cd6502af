namespace ArticleParsing.Quotations.Marks;

/// <summary>Marks inside marks of the same kind: they are the speaker's own, and the outer pair is the quotation.</summary>
internal static class NestedMarks
{
    /// <summary>Takes out the marks of a paragraph that stand inside another pair.</summary>
    public static void Remove(string text, int start, int end, List<QuotationMark> marks)
    {
        if (marks.Count < 4) return;
        var sides = new QuotationMarks.Side[marks.Count];
        var depth = 0;
        var deepest = 0;
        for (var m = 0; m < marks.Count; m++)
        {
            sides[m] = marks[m].Side == QuotationMarks.Side.Either
                ? QuotationMarks.SideBySurroundings(text, start, end, marks[m].At, marks[m].Length)
                : marks[m].Side;
            if (sides[m] == QuotationMarks.Side.Either) return;
            depth += sides[m] == QuotationMarks.Side.Open ? 1 : -1;
            if (depth < 0) return;
            deepest = Math.Max(deepest, depth);
        }

        // Marks that do not balance are no nest but slips and paragraphs that go on.
        if (depth != 0 || deepest != 2) return;
        var kept = 0;
        for (var m = 0; m < sides.Length; m++)
        {
            var isOuter = sides[m] == QuotationMarks.Side.Open ? depth++ == 0 : --depth == 0;
            if (isOuter) marks[kept++] = marks[m];
        }

        marks.RemoveRange(kept, marks.Count - kept);
    }
}

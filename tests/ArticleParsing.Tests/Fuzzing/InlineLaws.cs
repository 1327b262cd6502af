namespace ArticleParsing.Tests.Fuzzing;

/// <summary>What holds for the inline spans, items and cells of every body.</summary>
internal static class InlineLaws
{
    /// <summary>The law that an article breaks; null if it breaks none.</summary>
    public static string? Breach(Article article) =>
        article.Body.Select(Breach).FirstOrDefault(b => b is not null)
            ?? article.LiveUpdates.Select(u => Breach(u, article.Body.Count)).FirstOrDefault(b => b is not null);

    private static string? Breach(BodyBlock block)
    {
        var open = new Stack<InlineSpan>();
        InlineSpan? last = null;
        foreach (var span in block.Spans)
        {
            if (span.Start < 0 || span.End <= span.Start || span.End > block.Text.Length)
                return $"a span from {span.Start} to {span.End} of {block.Text.Length}";
            if (char.IsWhiteSpace(block.Text[span.Start]) || char.IsWhiteSpace(block.Text[span.End - 1]))
                return "a span with white space at its edge";
            if (last is not null && (span.Start < last.Start || (span.Start == last.Start && span.End > last.End)))
                return "spans out of order";
            while (open.Count > 0 && open.Peek().End <= span.Start) open.Pop();
            if (open.Count > 0 && span.End > open.Peek().End) return "spans that cross";
            if (span.Kind == InlineKind.Link && span.Url is null) return "a link without an address";
            open.Push(span);
            last = span;
        }

        return block switch
        {
            BodyList list when string.Join('\n', list.Items) != list.Text => "a list whose items are not its text",
            BodyList list when list.ItemLevels.Count != list.Items.Count => "a list without the levels of its items",
            BodyTable table when string.Join('\n', table.Rows.Select(r => string.Join('\t', r))) != table.Text =>
                "a table whose cells are not its text",
            BodyTable table when table.HeaderRows > table.Rows.Count => "a table with more headings than rows",
            _ => null,
        };
    }

    private static string? Breach(LiveUpdate update, int blocks) =>
        update.FirstBlock < 0 || update.LastBlock < update.FirstBlock || update.LastBlock >= blocks
            ? "a live update that is not there"
            : null;
}

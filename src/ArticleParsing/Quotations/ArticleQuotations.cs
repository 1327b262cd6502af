using ArticleParsing.Limits;

namespace ArticleParsing.Quotations;

/// <summary>Adds the quotations to an article that has everything else.</summary>
internal static class ArticleQuotations
{
    public static Article AddTo(Article article, int limit, WorkBudget budget)
    {
        var paragraphs = new List<string>(article.Body.Count + 1);
        var starts = new List<(int Start, int Block)>(article.Body.Count);
        var headings = new HashSet<int>();
        var length = 0;
        for (var i = 0; i < article.Body.Count; i++)
        {
            if (article.Body[i] is not (ParagraphBlock or ListBlock or QuoteBlock or HeadingBlock) || article.Body[i].Text is not { Length: > 0 } content) continue;
            starts.Add((length, i));
            if (article.Body[i] is HeadingBlock) headings.Add(length);
            paragraphs.Add(article.Body[i] is ParagraphBlock ? content.Replace('\n', ' ') : content); // A line break in a paragraph does not end it.
            length += content.Length + 1;
        }

        paragraphs.Add(""); // Every paragraph ends in a line feed.
        var text = string.Join("\n", paragraphs);
        var found = QuotationFinder.Find(text, article.Language, Context(article), headings, limit, budget);
        if (found.Count == 0) return article;
        var quotations = new List<Quotation>(found.Count);
        var at = 0;
        foreach (var quotation in found)
        {
            budget.Step();
            while (at + 1 < starts.Count && starts[at + 1].Start <= quotation.Start) at++;
            var (offset, block) = starts[at];
            if (article.Body[block] is HeadingBlock && quotation.Kind == QuotationKind.Indirect) continue;
            var start = quotation.Start - offset;
            var end = quotation.End - offset;
            var speaker = quotation is { Speaker: { } person, Mention: { } mention } ? new Speaker(person.Name, Slice(mention.Start, mention.End), person.Description) : null;
            var cue = quotation.Cue is { } c ? Slice(c.CueStart, c.CueEnd) : null;
            quotations.Add(new Quotation(article.Body[block].Text.Substring(start, end - start), quotation.Kind, speaker, cue, block, start, end, quotation.Confidence));
        }

        return article with { Quotations = quotations };

        string Slice(int from, int to) => text.Substring(from, to - from);
    }

    /// <summary>Lines beside the body that may hold fuller names.</summary>
    private static List<string> Context(Article article)
    {
        var context = new List<string>();
        if (article.Headline is { } headline) context.Add(headline);
        if (article.Standfirst is { } standfirst) context.Add(standfirst);
        foreach (var figure in article.Figures)
        {
            if (figure.Caption is { } caption) context.Add(caption);
        }

        return context;
    }
}

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
            if (article.Body[i] is not (ParagraphBlock or ListBlock or QuoteBlock or HeadingBlock) || article.Body[i].Text is not { Length: > 0 } text) continue;
            starts.Add((length, i));
            if (article.Body[i] is HeadingBlock) headings.Add(length);
            paragraphs.Add(article.Body[i] is ParagraphBlock ? text.Replace('\n', ' ') : text); // A line break in a paragraph does not end it.
            length += text.Length + 1;
        }

        paragraphs.Add(""); // Every paragraph ends in a line feed.
        var (found, outlined) = QuotationFinder.Find(string.Join("\n", paragraphs), Context(article), headings, limit, budget);
        using var outline = outlined;
        if (outline is null || found.Count == 0) return article;
        var isEnglish = article.Language is null || article.Language.StartsWith("en", StringComparison.Ordinal);
        var quotations = new List<Quotation>(found.Count);
        var at = 0;
        foreach (var quotation in found)
        {
            budget.Step();
            while (at + 1 < starts.Count && starts[at + 1].Start <= quotation.Start) at++;
            var (offset, block) = starts[at];
            if (article.Body[block] is HeadingBlock && quotation.Kind == QuotationKind.Indirect) continue;
            if (!isEnglish && quotation.Kind == QuotationKind.Indirect) continue; // Reported clauses are told by English words.
            var start = quotation.Start - offset;
            var end = quotation.End - offset;
            // Without a cue the speaker is whom an English sentence is about; in other languages that would be a guess.
            var speaker = (isEnglish || quotation.Cue is not null) && quotation is { Speaker: { } person, Mention: { } mention } ? new Speaker(person.Name, outline.TextOf(mention.First, mention.Last), person.Description) : null;
            var cue = quotation.Cue is { } c ? outline.TextOf(c.CueFirst, c.CueLast) : null;
            quotations.Add(new Quotation(article.Body[block].Text.Substring(start, end - start), quotation.Kind, speaker, cue, block, start, end, Confidence.Of(quotation, outline)));
        }

        return article with { Quotations = quotations };
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

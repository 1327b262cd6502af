using ArticleParsing.Limits;

namespace ArticleParsing.Tests.Fuzzing;

/// <summary>What holds for every input, whatever it is.</summary>
internal static class Invariants
{
    /// <summary>
    /// The most steps a character of the input may cost, and what any input may. A page of a thousand characters that makes its parser open
    /// 500 elements anew with each tag is stopped by the limit on elements, not by this one.
    /// </summary>
    private const long StepsPerCharacter = 400, StepsAtLeast = 50_000, StepsPerElement = 600;

    private static readonly ArticleParser s_parser = new(ArticleParserOptions.Untrusted);

    /// <summary>
    /// What is wrong with what came of an input; null if nothing is. Exceptions other than a crossed limit are for the caller to catch.
    /// </summary>
    public static string? Violation(ArticleSource source, long length) =>
        Article(source, out var steps) is not { } article ? null : Violation(source, length, article, steps);

    /// <summary>The article, or null if the input crosses a limit.</summary>
    public static Article? Article(ArticleSource source, out long steps)
    {
        var budget = new WorkBudget { OnLook = static () => { } };
        try
        {
            return s_parser.Parse(source, budget);
        }
        catch (ArticleLimitException)
        {
            return null;
        }
        finally
        {
            steps = budget.Steps;
        }
    }

    /// <summary>The article as text that shows every difference; the limit's code where it crosses one.</summary>
    public static string Outcome(ArticleSource source)
    {
        try
        {
            return s_parser.Parse(source).ToJson();
        }
        catch (ArticleLimitException limit)
        {
            return limit.Code;
        }
    }

    /// <summary>The most work that an input of this length may make.</summary>
    public static long MostSteps(long length) => StepsAtLeast + (StepsPerCharacter * length);

    /// <summary>The text that a quotation says it stands in; null if there is none.</summary>
    public static string? QuotedText(Article article, Quotation quotation) => quotation switch
    {
        { Part: QuotationPart.Standfirst, Block: null } => article.Standfirst,
        { Part: QuotationPart.Caption, Block: { } figure } when figure < article.Figures.Count => article.Figures[figure].Caption,
        { Part: QuotationPart.Body, Block: { } block } when block < article.Body.Count => article.Body[block].Text,
        _ => null,
    };

    private static string? Violation(ArticleSource source, long length, Article article, long steps)
    {
        if (steps > MostSteps(length) + (StepsPerElement * ArticleParserOptions.Untrusted.MaxElementCount * (length > 1_000 ? 1 : 0)))
            return $"{steps} steps for {length} characters";
        foreach (var quotation in article.Quotations)
        {
            if (QuotedText(article, quotation) is not { } text) return "a quotation in no block";
            if (quotation.Start < 0 || quotation.End > text.Length || quotation.Start >= quotation.End)
                return $"a quotation at {quotation.Start} to {quotation.End} of {text.Length}";
            if (text[quotation.Start..quotation.End] != quotation.Text) return "a quotation of other words";
        }

        foreach (var block in article.Body)
        {
            if (block is BodyFigure figure && (uint)figure.Index >= (uint)article.Figures.Count) return "a figure that is not there";
        }

        if (InlineLaws.Breach(article) is { } law) return law;
        if (SafeHtml.Breach(article.ToHtml(new RenderingOptions { MarkQuotations = true })) is { } breach) return "HTML with " + breach;
        var json = article.ToJson();
        if (ArticleJson.FromJson(json).ToJson() is var again && again != json)
            return "JSON that comes back otherwise: " + Around(json, again);
        return Outcome(source) == json ? null : "another article on the second run";
    }

    private static string Around(string a, string b)
    {
        var i = 0;
        while (i < Math.Min(a.Length, b.Length) && a[i] == b[i]) i++;
        return a[Math.Max(0, i - 60)..Math.Min(a.Length, i + 30)];
    }

    /// <summary>What is wrong with the quotations of a clean text; null if nothing is.</summary>
    public static string? ViolationOfText(string text)
    {
        var last = 0;
        foreach (var quotation in new QuotationExtractor().Extract(text))
        {
            if (quotation.Start < last || quotation.End > text.Length || quotation.Start >= quotation.End)
                return $"a quotation at {quotation.Start} to {quotation.End} of {text.Length}, after one at {last}";
            if (text[quotation.Start..quotation.End] != quotation.Text) return "a quotation of other words";
            if (quotation.Speaker is { } speaker
                && (speaker is not { MentionStart: >= 0 and var start, MentionEnd: var end }
                    || end > text.Length
                    || text[start..end!.Value] != speaker.Mention))
                return "a speaker of other words";
            last = quotation.Start;
        }

        return null;
    }
}

using ArticleParsing.Limits;
using ArticleParsing.Quotations;
using ArticleParsing.Tests.Fuzzing;

namespace ArticleParsing.Tests.Hostile;

/// <summary>A page or a text made to cost its reader more than its writer, at any size.</summary>
/// <param name="Name">What it heaps up.</param>
/// <param name="Make">Makes it of about so many characters.</param>
/// <param name="Kind">What it is given as.</param>
public sealed record HostileInput(string Name, Func<int, string> Make, HostileKind Kind = HostileKind.Page)
{
    internal ArticleSource Source(int length) =>
        Kind == HostileKind.Page ? ArticleSource.FromHtml(Make(length)) : ArticleSource.FromText(Make(length));

    /// <summary>The steps its reading takes; null if it crosses a limit.</summary>
    internal long? Steps(int length)
    {
        if (Kind != HostileKind.CleanText) return Invariants.Article(Source(length), out var steps) is null ? null : steps;
        var budget = new WorkBudget();
        QuotationFinder.Find(new QuotationSource(Make(length), "en", [], []), int.MaxValue, budget);
        return budget.Steps;
    }
}

/// <summary>What a hostile input is given as.</summary>
public enum HostileKind
{
    /// <summary>The HTML of a page.</summary>
    Page,

    /// <summary>The plain text of a page.</summary>
    Text,

    /// <summary>A clean text, whose quotations are looked for.</summary>
    CleanText,
}

using AngleSharp.Html.Parser;

namespace ArticleParsing.Tests.Hostile;

/// <summary>Each limit refuses what crosses it, says which it is, and lets pass what just does not.</summary>
public sealed class LimitTests
{
    private const string Figure = "<figure><img src=/{0}.jpg><figcaption>The quay at {0} in the morning</figcaption></figure>";
    private const string Quote = "<p>\u201CWe will wait and see what the council of {0} decides,\u201D said Ann Lee.</p>";

    private static readonly ArticleParserOptions s_tight = new()
    {
        MaxInputLength = 20_000, MaxNestingDepth = 100, MaxElementCount = 500, MaxAttributeCount = 20, MaxAttributeLength = 300,
        MaxTextLength = 2_000, MaxFigureCount = 5, MaxQuotationCount = 10,
        // With site rules every attribute is kept, and counted.
        SiteRules = SiteRules.FromJson("""{"other.example": {"body": ".story"}}"""),
    };

    public static TheoryData<string, string, string, string> Crossings => new()
    {
        { "input-too-large", nameof(ArticleParserOptions.MaxInputLength), Many(" ", 20_001), Many(" ", 20_000) },
        { "nesting-too-deep", nameof(ArticleParserOptions.MaxNestingDepth), Many("<div>", 300), Many("<div>", 90) },
        { "too-many-elements", nameof(ArticleParserOptions.MaxElementCount), Many("<p>x", 600), Many("<p>x", 490) },
        { "too-many-attributes", nameof(ArticleParserOptions.MaxAttributeCount), "<p" + Each(" a{0}=1", 21) + ">x",
            "<p" + Each(" a{0}=1", 20) + ">x" },
        { "attribute-too-long", nameof(ArticleParserOptions.MaxAttributeLength), "<p title='" + Many("x", 301) + "'>x",
            "<p title='" + Many("x", 300) + "'>x" },
        { "text-too-long", nameof(ArticleParserOptions.MaxTextLength), "<script>" + Many("x", 2_001) + "</script>",
            "<script>" + Many("x", 2_000) + "</script>" },
        { "too-many-figures", nameof(ArticleParserOptions.MaxFigureCount), Story + Each(Figure, 6) + Story,
            Story + Each(Figure, 5) + Story },
        { "too-many-quotations", nameof(ArticleParserOptions.MaxQuotationCount), "<article>" + Each(Quote, 11),
            "<article>" + Each(Quote, 10) },
    };

    private const string Story =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday, and buses take the longer road.</p>";

    [Theory]
    [MemberData(nameof(Crossings))]
    public void Crossing_a_limit_throws_and_keeping_it_does_not(string code, string limit, string over, string within)
    {
        var parser = new ArticleParser(s_tight);
        var refused = Should.Throw<ArticleLimitException>(() => parser.Parse(over));
        refused.Code.ShouldBe(code);
        refused.Limit.ShouldBe(limit);
        refused.Allowed.ShouldBe(Convert.ToInt64(typeof(ArticleParserOptions).GetProperty(limit)!.GetValue(s_tight)));
        refused.Met.ShouldBeGreaterThan(refused.Allowed);
        refused.Message.ShouldContain(limit);
        parser.Parse(within).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Crossings))]
    public void Documents_of_the_caller_are_held_to_the_limits_too(string code, string limit, string over, string within)
    {
        var parser = new ArticleParser(s_tight);
        if (limit != nameof(ArticleParserOptions.MaxInputLength))
            Should.Throw<ArticleLimitException>(() => parser.Parse(new HtmlParser().ParseDocument(over))).Code.ShouldBe(code);
        parser.Parse(new HtmlParser().ParseDocument(within)).ShouldNotBeNull();
    }

    [Fact]
    public void Attributes_that_nobody_reads_are_never_made_and_so_not_counted() =>
        new ArticleParser(s_tight with { SiteRules = SiteRules.None }).Parse("<p" + Each(" a{0}=1", 1_000) + ">x").ShouldNotBeNull();

    [Fact]
    public void Document_that_nests_deeper_than_a_stack_is_refused()
    {
        var document = new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue }).ParseDocument(Many("<div>", 2_000));
        Should.Throw<ArticleLimitException>(() => new ArticleParser().Parse(document)).Code.ShouldBe("nesting-too-deep");
    }

    [Fact]
    public void Json_ld_over_its_limit_is_left_unread_and_the_page_parsed_from_the_rest()
    {
        var page = "<title>The title</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The declared one\",\"x\":\"" + Many("x", 500) + "\"}</script>"
            + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Mara Quint\"}}</script>" + Story;
        new ArticleParser().Parse(page).Headline.ShouldBe("The declared one");
        var article = new ArticleParser(new ArticleParserOptions { MaxJsonLdLength = 300 }).Parse(page);
        article.Headline.ShouldBe("The title");
        article.Authors.ShouldHaveSingleItem().Name.ShouldBe("Mara Quint");
        article.BodyText.ShouldContain("stay closed");
    }

    [Fact]
    public void Json_ld_deeper_than_its_limit_is_left_unread()
    {
        var page = "<title>The title</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The declared one\",\"x\":[[[[[[]]]]]]}</script>" + Story;
        new ArticleParser(new ArticleParserOptions { MaxJsonLdDepth = 8 }).Parse(page).Headline.ShouldBe("The declared one");
        new ArticleParser(new ArticleParserOptions { MaxJsonLdDepth = 4 }).Parse(page).Headline.ShouldBe("The title");
    }

    [Fact]
    public void Time_budget_that_is_used_up_throws_with_the_time_in_milliseconds()
    {
        var refused = Should.Throw<ArticleLimitException>(
            () => new ArticleParser(new ArticleParserOptions { TimeBudget = TimeSpan.Zero }).Parse(Many(Story, 500)));
        refused.Code.ShouldBe("time-budget-exceeded");
        refused.Limit.ShouldBe(nameof(ArticleParserOptions.TimeBudget));
        new ArticleParser(new ArticleParserOptions { TimeBudget = TimeSpan.FromMinutes(10) }).Parse(Story).BodyText.ShouldContain(
            "stay closed");
    }

    [Fact]
    public void Every_entry_is_stopped_by_its_token()
    {
        var cancelled = new CancellationToken(canceled: true);
        var parser = new ArticleParser();
        Should.Throw<OperationCanceledException>(() => parser.Parse(Story, cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(
            () => parser.Parse(System.Text.Encoding.UTF8.GetBytes(Story), cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(
            () => parser.Parse(new HtmlParser().ParseDocument(Many(Story, 100)), cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(() => parser.ParseText(Story, cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(() => parser.Analyze(Story, cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(() => parser.AnalyzeText(Story, cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(
            () => new QuotationExtractor().Extract(Many("\u201CNo,\u201D he said.\n", 100), cancelled));
    }

    [Fact]
    public void Token_and_time_budget_change_nothing_about_the_article()
    {
        using var source = new CancellationTokenSource();
        var page = "<h1>Bridge stays closed</h1>" + Each(Quote, 20) + "<!-- " + Many("- ", 200_000) + "-->"
            + Many("<p>\u00E9&amp;\r\n\0</p>", 500);
        var plain = new ArticleParser().Parse(page).ToJson();
        new ArticleParser().Parse(page, cancellationToken: source.Token).ToJson().ShouldBe(plain);
        new ArticleParser(new ArticleParserOptions { TimeBudget = TimeSpan.FromHours(1) }).Parse(page).ToJson().ShouldBe(plain);
    }

    [Fact]
    public void Limits_for_untrusted_pages_are_stricter_than_the_default_ones()
    {
        foreach (var property in typeof(ArticleParserOptions).GetProperties()
            .Where(p => p.Name.StartsWith("Max", StringComparison.Ordinal)))
        {
            ((int)property.GetValue(ArticleParserOptions.Untrusted)!).ShouldBeLessThan(
                (int)property.GetValue(ArticleParserOptions.Default)!, property.Name);
        }
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Each(string format, int times) =>
        string.Concat(Enumerable.Range(1, times).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, i)));
}

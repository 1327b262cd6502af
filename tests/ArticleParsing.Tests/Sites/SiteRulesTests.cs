using System.Text.Json;

namespace ArticleParsing.Tests.Sites;

/// <summary>A page that misleads on purpose: what is shown as headline, body and author is none, and only a rule can know.</summary>
public sealed class SiteRulesTests
{
    private const string Page = """
        <html lang="en"><head><title>Shop news</title><meta property="og:title" content="Shop news"><meta name="author" content="Web Desk"></head><body>
        <h1>Shop news</h1>
        <div class="x1">City</div><span class="x2">The Mill Will Grind Again</span><div class="x3">After ten years of talks.</div>
        <div class="x4">By <a href="/u/7">Ann Lee</a></div><div class="x5">2 March 2026</div>
        <div class="x6"><div>The wheel of the old mill turned for the first time since the flood, and the village came to look at it.</div>
        <div>It had taken ten years and three mayors. <span class="x7">Sign up!</span>Nobody had counted the meetings.</div>
        <div class="x8">More: the flood in pictures</div>
        <div>Short.</div></div>
        <div class="x9">Ann Lee grew up beside the mill.</div><div class="x10">An earlier version named the wrong river.</div>
        <p>A long paragraph about the cookies of this site, which everybody can see is not a part of the story, though it reads like one, with commas.</p>
        </body></html>
        """;

    private static readonly SiteRule s_rule = new("mill.example")
    {
        Headline = ".x2",
        Kicker = ".x1",
        Standfirst = ".x3",
        Authors = ".x4",
        PublishedAt = ".x5",
        Body = ".x6",
        Remove = ".x7",
        Related = ".x8",
        Bios = ".x9",
        Disclaimers = ".x10",
    };

    [Fact]
    public void Rule_says_where_every_part_stands()
    {
        var article = Parse("https://www.mill.example/story", s_rule);
        article.Headline.ShouldBe("The Mill Will Grind Again");
        article.Kicker.ShouldBe("City");
        article.Standfirst.ShouldBe("After ten years of talks.");
        article.Authors.ShouldBe([new Author("Ann Lee", "https://www.mill.example/u/7", "Ann Lee grew up beside the mill.")]);
        article.PublishedAt.ShouldBe(StatedDate.Day(2026, 3, 2));
        article.Body.Select(b => b.Text).ShouldBe([
            "The wheel of the old mill turned for the first time since the flood, and the village came to look at it.",
            "It had taken ten years and three mayors. Nobody had counted the meetings.",
            "Short.",
        ]);
        article.Related.Select(r => r.Text).ShouldBe(["More: the flood in pictures"]);
        article.Disclaimers.Select(d => d.Text).ShouldBe(["An earlier version named the wrong river."]);
    }

    [Fact]
    public void Analysis_says_that_a_rule_decided()
    {
        var parser = new ArticleParser(new ArticleParserOptions { SiteRules = new SiteRules([s_rule]) });
        var headline = parser.Analyze(Page, "https://mill.example/").Blocks.Single(b => b.Role == Role.Headline);
        (headline.Text, headline.Reason).ShouldBe(("The Mill Will Grind Again", "site rule: named by the caller"));
    }

    [Fact]
    public void Values_name_the_rule_as_their_source()
    {
        var page = Page.Replace("</head>", "<meta property=article:published_time content=2026-02-20></head>", StringComparison.Ordinal);
        var analysis = new ArticleParser(new ArticleParserOptions { SiteRules = new SiteRules([s_rule]) }).Analyze(
            page, "https://mill.example/");

        analysis.Values.Where(v => v.Source == "site rule").Select(v => (v.Field, v.Value)).ShouldBe(
        [
            ("kicker", "City"),
            ("headline", "The Mill Will Grind Again"),
            ("standfirst", "After ten years of talks."),
            ("authors", "Ann Lee"),
            ("publishedAt", "2026-03-02"),
        ]);
        analysis.Values.Single(v => v.Field == "publishedAt").Rule.ShouldBe("site rule before meta article:published_time");
        analysis.Article.PublishedAt.ShouldBe(StatedDate.Day(2026, 3, 2));
    }

    [Fact]
    public void A_selector_without_a_match_is_reported()
    {
        var log = new RecordingLogger<ArticleParser>();
        var rules = new SiteRules([new SiteRule("mill.example") { Headline = ".x2", PublishedAt = "time.first", Remove = ".none, #none" }]);
        var parser = new ArticleParser(new ArticleParserOptions { SiteRules = rules }, log);

        parser.Analyze(Page, "https://www.mill.example/").UnmatchedSelectors.ShouldBe(
        [
            new UnmatchedSelector("mill.example", "publishedAt", "time.first"),
            new UnmatchedSelector("mill.example", "remove", ".none, #none"),
        ]);
        log.Lines.Where(l => l.Id == 4).Select(l => l.Text).ShouldBe(
        [
            "The site rule for mill.example has a selector of publishedAt that matches nothing in https://www.mill.example/: time.first.",
            "The site rule for mill.example has a selector of remove that matches nothing in https://www.mill.example/: .none, #none.",
        ]);
        parser.Analyze(Page, "https://other.example/").UnmatchedSelectors.ShouldBeEmpty();
    }

    [Fact]
    public void Other_sites_are_parsed_as_ever() =>
        Parse("https://notmill.example/", s_rule).ToJson().ShouldBe(Parse("https://notmill.example/").ToJson());

    [Fact]
    public void A_selector_without_a_match_changes_nothing()
    {
        var rule = new SiteRule(
            "mill.example") { Headline = ".none", Body = ".none", Authors = ".none", PublishedAt = "#none", Remove = ".none" };
        Parse("https://mill.example/", rule).ToJson().ShouldBe(Parse("https://mill.example/").ToJson());
    }

    [Fact]
    public void The_canonical_address_serves_where_the_caller_gives_none() =>
        new ArticleParser(new ArticleParserOptions { SiteRules = new SiteRules([s_rule]) })
            .Parse(Page.Replace("</head>", "<link rel=canonical href='https://mill.example/story'></head>",
                StringComparison.Ordinal)).Headline.ShouldBe("The Mill Will Grind Again");

    [Fact]
    public void A_document_of_the_callers_is_left_as_it_was()
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Page);
        var before = document.DocumentElement.OuterHtml;
        new ArticleParser(new ArticleParserOptions { SiteRules = new SiteRules([s_rule]) }).Parse(
            document, "https://mill.example/").BodyText.ShouldNotContain("Sign up");
        document.DocumentElement.OuterHtml.ShouldBe(before);
    }

    [Fact]
    public void The_nearest_host_and_the_last_rule_hold()
    {
        var rules = new SiteRules(
            [new SiteRule("news.example") { Headline = "h1" }, new SiteRule("blogs.news.example") { Headline = "h2" }]);
        rules.For("https://news.example/a")!.Headline.ShouldBe("h1");
        rules.For("https://WWW.News.example:8080/a")!.Headline.ShouldBe("h1");
        rules.For("https://a.blogs.news.example/a")!.Headline.ShouldBe("h2");
        rules.For("https://oldnews.example/a").ShouldBeNull();
        rules.For(null).ShouldBeNull();
        rules.For("no address").ShouldBeNull();
        rules.With(new SiteRule("News.Example") { Headline = "h3" }).For("https://news.example/a")!.Headline.ShouldBe("h3");
        rules.For("https://news.example/a")!.Headline.ShouldBe("h1");
    }

    [Fact]
    public void Rules_are_read_from_json()
    {
        var rules = SiteRules.FromJson(
            """{ "mill.example": { "headline": ".x2", "body": ".x6", "remove": ".x7, .x8", /* why */ "publishedAt": ".x5", }, "b.example": {} }""");
        rules.Rules.Count().ShouldBe(2);
        var rule = rules.For("https://mill.example/")!;
        rule.ShouldBe(new SiteRule("mill.example") { Headline = ".x2", Body = ".x6", Remove = ".x7, .x8", PublishedAt = ".x5" });
    }

    [Fact]
    public void Json_fields_are_those_of_a_rule()
    {
        foreach (var property in typeof(SiteRule).GetProperties().Where(p => p.CanWrite && p.Name != nameof(SiteRule.Host)))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            property.GetValue(SiteRules.FromJson($"{{\"a.example\": {{\"{name}\": \"p\"}}}}").Rules.Single()).ShouldBe("p", name);
        }
    }

    [Theory]
    [InlineData("{\"a.example\": {\"headlnie\": \"h1\"}}")]
    [InlineData("{\"a.example\": null}")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Json_of_another_shape_is_refused(string json) => Should.Throw<JsonException>(() => SiteRules.FromJson(json));

    [Theory]
    [InlineData("a.example", "div[")]
    [InlineData("a.example", "")]
    [InlineData("https://a.example/", "p")]
    [InlineData("", "p")]
    public void Mistakes_show_when_the_rule_is_made(string host, string selector) =>
        Should.Throw<ArgumentException>(() => new SiteRules([new SiteRule(host) { Body = selector }])).Message.ShouldContain(host);

    private static Article Parse(string url, params SiteRule[] rules) =>
        new ArticleParser(new ArticleParserOptions { SiteRules = new SiteRules(rules) }).Parse(Page, url);
}

using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Tests.Hostile;

/// <summary>A value that is longer than it can sensibly be is none, and no page makes an article many times its own size.</summary>
public sealed class LongestValueTests
{
    private static readonly string s_story = HostileText.Story(0);

    [Theory]
    [InlineData("og:title", LongestValues.Title)]
    [InlineData("og:site_name", LongestValues.SiteName)]
    [InlineData("description", LongestValues.Description)]
    [InlineData("article:section", 80)]
    [InlineData("article:tag", LongestValues.Tag)]
    public void Declared_value_that_is_too_long_is_none(string property, int longest)
    {
        Declared(Words(longest)).ShouldBe(Words(longest));
        Declared(Words(longest + 1)).ShouldBeNull();

        string? Declared(string value)
        {
            var article = new ArticleParser().Parse($"<meta property='{property}' content='{value}'>{s_story}");
            return property switch
            {
                "og:title" => article.Headline,
                "og:site_name" => article.SiteName,
                "description" => article.Description,
                "article:section" => article.Section,
                _ => article.Tags.SingleOrDefault(),
            };
        }
    }

    [Fact]
    public void Canonical_address_that_is_too_long_is_none()
    {
        const string Start = "https://news.example/";
        Canonical(Start + Words(200)).ShouldNotBeNull();
        Canonical(Start + Words(LongestValues.Address)).ShouldBeNull();

        static string? Canonical(string url) => new ArticleParser().Parse($"<link rel=canonical href='{url}'>{s_story}").CanonicalUrl;
    }

    [Fact]
    public void Speaker_of_a_name_without_end_is_nobody_and_of_a_long_one_somebody()
    {
        Speaker(LongestValues.Mention - 1).ShouldNotBeNull();
        Speaker(LongestValues.Mention + 1).ShouldBeNull();

        static Speaker? Speaker(int length) =>
            new QuotationExtractor().Extract("A" + new string('a', length - 1) + " said: \u201CWe will go on with it and stay.\u201D")
                .ShouldHaveSingleItem().Speaker;
    }

    [Fact]
    public void Name_that_many_quotations_carry_does_not_multiply_the_page()
    {
        var page = HostileText.Article(
            "<p>" + HostileText.Sentence(1) + " A" + new string('a', 20_000) + " said: \u201CWe will go on with it.\u201D</p>"
            + HostileText.Fill(20_000,
                i => $"<p>\u201CWe {HostileText.Verb(i)} the {HostileText.Thing(i)} and the {HostileText.Thing(i + 3)}.\u201D</p>"));
        var article = new ArticleParser().Parse(page);
        article.Quotations.Count.ShouldBeGreaterThan(100);
        article.ToJson().Length.ShouldBeLessThan(10 * page.Length);
    }

    [Fact]
    public void Text_that_json_ld_declares_in_one_line_is_cut_as_any_other()
    {
        var text = HostileText.Fill(200_000, i => HostileText.Sentence(i) + " ");
        var article = new ArticleParser().Parse(HostileText.BodyInJsonLd(text));
        article.Body.Count.ShouldBeGreaterThan(2);
        article.Body.Max(b => b.Text.Length).ShouldBeLessThanOrEqualTo(LongestText.Length);
        article.Body.Sum(b => b.Text.Length).ShouldBeGreaterThan(199_000);
    }

    [Fact]
    public void Page_has_no_more_authors_than_a_page_can_have()
    {
        var names = string.Join(",", Enumerable.Range(0, 2_000).Select(i => "{\"name\":\"" + HostileText.FullName(i) + "\"}"));
        var page = HostileText.Article("",
            HostileText.JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"" + HostileText.Headline + "\",\"author\":[" + names + "]}"));
        new ArticleParser().Parse(page).Authors.Count.ShouldBe(LongestValues.Authors);
    }

    private static string Words(int length) => string.Concat(Enumerable.Repeat("bridge-", length)).Substring(0, length - 1) + "x";
}

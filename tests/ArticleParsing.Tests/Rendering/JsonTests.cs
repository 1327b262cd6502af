using System.Text.Json;
using CsCheck;

namespace ArticleParsing.Tests.Rendering;

public sealed class JsonTests
{
    [Fact]
    public void An_article_with_everything_comes_back_from_json()
    {
        var back = ArticleJson.FromJson(Samples.Full.ToJson());
        back.ToJson().ShouldBe(Samples.Full.ToJson());
        back.Authors.ShouldBe(Samples.Full.Authors);
        (back.PublishedAt, back.ModifiedAt).ShouldBe((Samples.Full.PublishedAt, Samples.Full.ModifiedAt));
        back.Figures.ShouldBe(Samples.Full.Figures);
        back.Body.Select(b => b.GetType()).ShouldBe(Samples.Full.Body.Select(b => b.GetType()));
        back.Body.Select(b => b.Text).ShouldBe(Samples.Full.Body.Select(b => b.Text));
        back.Disclaimers.ShouldBe(Samples.Full.Disclaimers);
        back.Quotations.ShouldBe(Samples.Full.Quotations);
    }

    [Fact]
    public void What_is_missing_is_empty_as_in_a_new_article() => ArticleJson.FromJson("{}").ToJson().ShouldBe(new Article().ToJson());

    [Fact]
    public void Any_article_comes_back_from_json() => Samples.Any.Sample(
        article =>
        {
            var back = ArticleJson.FromJson(article.ToJson(indented: true));
            return back.Headline == article.Headline && back.Body.Select(b => b.Text).SequenceEqual(article.Body.Select(b => b.Text)) && back.ToJson() == article.ToJson();
        },
        iter: 1_000);

    [Fact]
    public void Json_has_the_names_of_the_contract()
    {
        var json = JsonDocument.Parse(Samples.Full.ToJson()).RootElement;
        json.GetProperty("publishedAt").GetString().ShouldBe("2026-03-01T09:30:00-03:00");
        json.GetProperty("modifiedAt").GetString().ShouldBe("2026-03-02");
        json.GetProperty("accessibleForFree").GetBoolean().ShouldBeFalse();
        json.GetProperty("body").EnumerateArray().Select(b => b.GetProperty("kind").GetString()).ShouldBe(["figure", "paragraph", "heading", "list", "quote", "pullQuote", "table", "code", "embed", "paragraph"]);
        json.GetProperty("disclaimers")[0].GetProperty("kind").GetString().ShouldBe("editorsNote");
        json.GetProperty("quotations")[0].GetProperty("kind").GetString().ShouldBe("direct");
        json.GetProperty("canonicalUrl").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Json_is_one_line_unless_indented()
    {
        Samples.Full.ToJson().ShouldNotContain("\n");
        Samples.Full.ToJson(indented: true).ShouldContain("\n  \"headline\": ");
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"authors\": null}")]
    [InlineData("{\"bodyText\": null}")]
    [InlineData("{\"body\": [null]}")]
    [InlineData("{\"body\": [{\"kind\": \"poem\", \"text\": \"x\"}]}")]
    [InlineData("{\"body\": [{\"kind\": \"list\", \"text\": \"x\"}]}")]
    [InlineData("{\"publishedAt\": \"yesterday\"}")]
    [InlineData("{\"disclaimers\": [{\"kind\": \"rumour\", \"text\": \"x\"}]}")]
    public void Json_of_another_shape_is_refused(string json) => Should.Throw<JsonException>(() => ArticleJson.FromJson(json));

    [Fact]
    public void Fields_from_a_later_version_are_passed_over() => ArticleJson.FromJson("{\"headline\": \"x\", \"mood\": 3}").Headline.ShouldBe("x");
}

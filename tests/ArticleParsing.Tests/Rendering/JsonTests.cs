using System.Text.Json;
using System.Text.Json.Nodes;
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
            return back.Headline == article.Headline
                && back.Body.Select(b => b.Text).SequenceEqual(article.Body.Select(b => b.Text))
                && back.ToJson() == article.ToJson();
        },
        iter: 1_000);

    [Fact]
    public void Json_has_the_names_of_the_contract()
    {
        var json = JsonDocument.Parse(Samples.Full.ToJson()).RootElement;
        json.GetProperty("publishedAt").GetString().ShouldBe("2026-03-01T09:30:00-03:00");
        json.GetProperty("modifiedAt").GetString().ShouldBe("2026-03-02");
        json.GetProperty("accessibleForFree").GetBoolean().ShouldBeFalse();
        json.GetProperty("body")
            .EnumerateArray()
            .Select(b => b.GetProperty("kind").GetString())
            .ShouldBe(["figure", "paragraph", "heading", "list", "quote", "pullQuote", "table", "code", "embed", "paragraph"]);
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
    [InlineData("{\"body\": [{}]}")]
    [InlineData("{\"body\": [{\"text\": \"x\"}]}")]
    [InlineData("{\"body\": [{\"text\": \"x\", \"kind\": \"paragraph\"}]}")]
    [InlineData("{\"body\": [{\"kind\": \"paragraph\"}]}")]
    [InlineData("{\"body\": [{\"kind\": \"paragraph\", \"text\": null}]}")]
    [InlineData("{\"body\": [{\"kind\": \"list\", \"text\": \"x\", \"items\": [null], \"ordered\": true}]}")]
    [InlineData("{\"body\": [{\"kind\": \"list\", \"text\": \"x\", \"items\": null, \"ordered\": true}]}")]
    [InlineData("{\"body\": [{\"kind\": \"table\", \"text\": \"x\", \"rows\": [null]}]}")]
    [InlineData("{\"body\": [{\"kind\": \"table\", \"text\": \"x\", \"rows\": [[null]]}]}")]
    [InlineData("{\"body\": [{\"kind\": \"figure\"}]}")]
    [InlineData("{\"body\": [{\"kind\": \"figure\", \"index\": 0, \"text\": null}]}")]
    [InlineData("{\"tags\": [null]}")]
    [InlineData("{\"pageType\": 99}")]
    [InlineData("{\"articleProbability\": 1e999}")]
    [InlineData("")]
    [InlineData("{\"publishedAt\": \"yesterday\"}")]
    [InlineData("{\"disclaimers\": [{\"kind\": \"rumour\", \"text\": \"x\"}]}")]
    public void Json_of_another_shape_is_refused(string json) => Should.Throw<JsonException>(() => ArticleJson.FromJson(json));

    [Theory]
    [InlineData("{\"body\": [{}]}", "kind")]
    [InlineData("{\"body\": [{\"kind\": \"code\", \"text\": \"x\"}, {\"kind\": \"table\", \"text\": \"x\", \"rows\": [[\"a\"], [\"b\", null]]}]}", "$.body[1].rows[1][1] is null.")]
    [InlineData("{\"authors\": [null]}", "$.authors[0] is null.")]
    [InlineData("{\"articleProbability\": 1e999}", "articleProbability")]
    public void Refusal_says_what_is_wrong(string json, string expected) =>
        Should.Throw<JsonException>(() => ArticleJson.FromJson(json)).Message.ShouldContain(expected);

    /// <summary>Not in the theory above: test runners mend the strings they hand over.</summary>
    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Should.Throw<JsonException>(() => ArticleJson.FromJson("{\"headline\": \"\ud800\"}"));
        Should.Throw<JsonException>(() => ArticleJson.FromJson("{\"headline\": \"\\ud800\"}"));
    }

    [Fact]
    public void Place_of_a_figure_or_embed_may_lack_its_empty_text()
    {
        var article = ArticleJson.FromJson(
            "{\"figures\": [{\"caption\": \"c\", \"credit\": null, \"altText\": null, \"imageUrl\": null}], \"body\": [{\"kind\": \"figure\", \"index\": 0}, {\"kind\": \"embed\", \"url\": \"https://x.example/\"}]}");
        article.Body.Select(b => b.Text).ShouldBe(["", ""]);
        article.ToPlainText().ShouldBe("[c]");
    }

    /// <summary>Every value of a full article left out, or replaced by one of another kind.</summary>
    [Fact]
    public void Json_of_any_shape_is_refused_or_gives_an_article_that_can_be_written_in_every_format()
    {
        foreach (var json in Distorted(Samples.Full.ToJson()))
        {
            Article article;
            try
            {
                article = ArticleJson.FromJson(json);
            }
            catch (JsonException)
            {
                continue;
            }

            Should.NotThrow(() => article.ToHtml(new() { MarkQuotations = true }) + article.ToMarkdown() + article.ToPlainText(), json);
            ArticleJson.FromJson(article.ToJson()).ToJson().ShouldBe(article.ToJson());
        }
    }

    private static IEnumerable<string> Distorted(string json)
    {
        var count = Nodes(JsonNode.Parse(json)!).Count();
        for (var i = 0; i < count; i++)
        {
            foreach (var other in (string[])["", "null", "{}", "[]", "[null]", "\"x\"", "-1", "1e999", "true"])
            {
                var root = JsonNode.Parse(json)!;
                var node = Nodes(root).ElementAt(i);
                var value = other.Length == 0 ? null : JsonNode.Parse(other);
                if (node.Container is JsonObject fields)
                {
                    if (other.Length == 0) fields.Remove((string)node.Key);
                    else fields[(string)node.Key] = value;
                }
                else if (other.Length > 0)
                {
                    ((JsonArray)node.Container)[(int)node.Key] = value;
                }

                yield return root.ToJsonString();
            }
        }
    }

    private static IEnumerable<(JsonNode Container, object Key)> Nodes(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(f => Nodes(f.Value).Prepend((fields, f.Key))),
        JsonArray entries => entries.SelectMany((e, i) => Nodes(e).Prepend((entries, i))),
        _ => [],
    };

    [Fact]
    public void Fields_from_a_later_version_are_passed_over() =>
        ArticleJson.FromJson("{\"headline\": \"x\", \"mood\": 3}").Headline.ShouldBe("x");
}

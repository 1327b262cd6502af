using Markdig;

namespace ArticleParsing.Tests.Rendering;

/// <summary>Markdown of hostile articles, as Markdig reads it with each of its extensions and with all.</summary>
public sealed class MarkdownSafetyTests
{
    public static TheoryData<string> Readers() => [.. MarkdigPipelines.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Nothing_that_a_page_says_becomes_an_element_or_attribute(string reader)
    {
        var pipeline = MarkdigPipelines.All.Single(r => r.Name == reader).Pipeline;
        foreach (var text in HostileArticle.Texts) SafeMarkdown.Breach(Html(text, "https://x.example/a.jpg")).ShouldBeNull(text);
        foreach (var address in HostileArticle.Addresses) SafeMarkdown.Breach(Html("word", address)).ShouldBeNull(address);

        string Html(string text, string address) => Markdig.Markdown.ToHtml(HostileArticle.Create(text, address).ToMarkdown(), pipeline);
    }

    [Fact]
    public void Page_does_not_choose_the_extensions_of_a_reader_that_lets_documents_choose()
    {
        foreach (var tag in (string[])["<!--markdig:nothing-->", "<!--markdig:advanced-->"])
        {
            var markdown = HostileArticle.Create(tag, "https://x.example/" + tag).ToMarkdown();
            markdown.ShouldNotContain("<!--markdig:");
            Should.NotThrow(() => Markdig.Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseSelfPipeline().Build()));
        }
    }

    [Fact]
    public void Smileys_and_emoji_stay_as_the_page_wrote_them()
    {
        var pipeline = new MarkdownPipelineBuilder().UseEmojiAndSmiley().Build();
        var all = Markdig.Extensions.Emoji.EmojiMapping.GetDefaultSmileyToEmojiShortcode().Keys
            .Concat(Markdig.Extensions.Emoji.EmojiMapping.GetDefaultEmojiShortcodeToUnicode().Keys).Select(e => e.Trim()).ToArray();
        var article = new Article { Body = [.. all.SelectMany(e => (string[])[e, "word " + e + " word"])
            .Select(text => new BodyParagraph(text))] };
        var html = Markdig.Markdown.ToHtml(article.ToMarkdown(), pipeline);
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html)
            .QuerySelectorAll("p")
            .Select(p => p.TextContent)
            .ShouldBe(article.Body.Select(b => b.Text));
    }

    [Theory]
    [InlineData("It costs $5 million to $10 million, AT&T said at 10:30; see (1) and [2].",
        "It costs $5 million to $10 million, AT&T said at 10:30; see (1) and \\[2\\].")]
    [InlineData("\"Yes,\" she said - \"it's snake_case\" + more = 100 % #1 | x > y.",
        "\"Yes,\" she said - \"it's snake_case\" + more = 100 % #1 | x > y.")]
    [InlineData("COVID-19 rose 1.5-fold... Die Bürger:innen der EU: ja! https://x.example/a?b=1&c=2 www.x.example",
        "COVID-19 rose 1.5-fold... Die Bürger:innen der EU: ja! https://x.example/a?b=1&c=2 www.x.example")]
    public void Ordinary_prose_stays_readable(string text, string markdown) =>
        new Article { Body = [new BodyParagraph(text)] }.ToMarkdown().ShouldBe(markdown);
}

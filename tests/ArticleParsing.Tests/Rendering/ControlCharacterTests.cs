namespace ArticleParsing.Tests.Rendering;

/// <summary>A page must not steer the terminal that shows it: no format gives its control characters raw.</summary>
public sealed class ControlCharacterTests
{
    private const string Escapes = "a\u001b[31mb\u001b]0;c\u0007d\u009b2Je\u0090f\u007fg\rh\bi";

    private static readonly Article s_article = HostileArticle.Create(Escapes, "https://x.example/\u001b[2J");

    [Fact]
    public void Plain_text_has_none() => ShouldHaveNoControls(s_article.ToPlainText());

    [Fact]
    public void Markdown_has_none() => ShouldHaveNoControls(s_article.ToMarkdown());

    [Fact]
    public void Html_has_none() => ShouldHaveNoControls(s_article.ToHtml(new() { MarkQuotations = true }));

    [Fact]
    public void Json_escapes_them()
    {
        ShouldHaveNoControls(s_article.ToJson(indented: true));
        ArticleJson.FromJson(s_article.ToJson()).Headline.ShouldBe(Escapes);
    }

    [Fact]
    public void Words_around_them_and_line_feeds_and_tabs_stay() =>
        new Article { Body = [new BodyCode("if\u001b x:\r\n\tgo")] }.ToPlainText().ShouldBe("if x:\n\tgo");

    private static void ShouldHaveNoControls(string text) => text.ShouldNotContain(c => char.IsControl(c) && c != '\n');
}

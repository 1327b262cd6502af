namespace ArticleParsing.Tests.Rendering;

public sealed class PlainTextTests
{
    [Fact]
    public void Plain_text_is_the_article_block_by_block() => Samples.Full.ToPlainText().Split("\n\n").ShouldBe([
        "World", "A <b>bold</b> claim & more", "What it is about.", "Jo Tan, Sam Roe", "2026-03-01T09:30:00-03:00", "[Cap \"tion\"]",
        "1. Not a list * at all_ <script>alert(1)</script>", "Head", "1. a\n2. b",
        "We stay.\nAll of us.", "x\ty", "let ``` = 1",
        "\u201CIt stays,\u201D she said, adding that it was \"hard\" and that more would come.", "Writes.\nAnd edits.", "note",
    ]);

    [Fact]
    public void Options_leave_parts_out()
    {
        var body = Samples.Full.ToPlainText(
            new() { IncludeHeader = false, IncludeFigures = false, IncludeBios = false, IncludeDisclaimers = false });
        body.ShouldStartWith("1. Not a list");
        body.ShouldEndWith("more would come.");
        Samples.Full.ToPlainText(new() { IncludeCaptions = false }).ShouldNotContain("Cap");
    }

    [Fact]
    public void An_empty_article_is_empty_in_every_format()
    {
        var empty = new Article();
        empty.ToPlainText().ShouldBe("");
        empty.ToMarkdown().ShouldBe("");
        empty.ToHtml().ShouldBe("<article>\n</article>");
    }
}

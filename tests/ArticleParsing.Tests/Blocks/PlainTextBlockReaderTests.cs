using ArticleParsing.Blocks;
using ArticleParsing.Blocks.PlainText;

namespace ArticleParsing.Tests.Blocks;

public sealed class PlainTextBlockReaderTests
{
    [Theory]
    [InlineData("one\n\ntwo")]
    [InlineData("one\r\n\r\ntwo\r\n")]
    [InlineData("  one\n \t\n\ttwo")]
    public void Blank_lines_part_paragraphs_whatever_the_line_ends(string text) => Texts(text).ShouldBe(["one", "two"]);

    [Fact]
    public void Lines_of_copied_text_are_blocks_of_their_own() =>
        Texts("A Title Of A Video\nplease wait").ShouldBe(["A Title Of A Video", "please wait"]);

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string Text = """
            The council met on Monday evening to talk about the bridge, which
            has been closed since a lorry struck one of its pillars. It will
            stay closed until the spring, the mayor told the people who came.

            Repairs cost more than the town has set aside for all its roads,
            and nobody knows yet who will pay for them.
            """;
        var texts = Texts(Text);
        texts.Length.ShouldBe(2);
        texts[0].ShouldContain("which has been closed");
    }

    [Fact]
    public void Bullets_are_list_items_without_their_marks()
    {
        var blocks = PlainTextBlockReader.Read("  \u2022 first\n  - second\n* third").Blocks;
        blocks.Select(b => b.Text).ShouldBe(["first", "second", "third"]);
        blocks.ShouldAllBe(b => b.Kind == BlockKind.ListItem);
    }

    [Fact]
    public void Empty_text_has_no_blocks() => Texts(" \n\n ").ShouldBeEmpty();

    private static string[] Texts(string text) => [.. PlainTextBlockReader.Read(text).Blocks.Select(b => b.Text)];
}

using ArticleParsing.Blocks;
using ArticleParsing.Blocks.PlainText;

namespace ArticleParsing.Tests.Blocks;

public sealed class TextMarkupTests
{
    private const string Markdown = """
        # The *bridge* closes

        **By [Jo Tan](https://news.example/jo)** in Port_Ellery

        ![A lorry on the bridge](/lorry.jpg)

        > Nobody knows, he said.

        - First point
        ## What now?
        """;

    private static readonly IReadOnlyList<Block> s_blocks = PlainTextBlockReader.Read(Markdown).Blocks;

    [Fact]
    public void Marks_of_Markdown_are_no_words() =>
        s_blocks.Where(b => b.Text.Length > 0)
            .Select(b => b.Text)
            .ShouldBe(["The bridge closes", "By Jo Tan in Port_Ellery", "Nobody knows, he said.", "First point", "What now?"]);

    [Fact]
    public void Marks_of_Markdown_say_what_a_block_is() =>
        s_blocks.Select(b => b.Kind)
            .ShouldBe([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Image, BlockKind.Quote, BlockKind.ListItem, BlockKind.Heading]);

    [Fact]
    public void Headings_have_their_level() =>
        s_blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.HeadingLevel).ShouldBe([1, 2]);

    [Fact]
    public void Links_and_pictures_keep_their_addresses()
    {
        s_blocks[1].Links.ShouldHaveSingleItem().ShouldBe(new Link(3, 6, "https://news.example/jo", null));
        s_blocks[2].Media.ShouldNotBeNull().AltText.ShouldBe("A lorry on the bridge");
    }

    [Fact]
    public void Stars_and_brackets_of_other_text_are_words() =>
        PlainTextBlockReader.Read("It is 2 * 3 * 4 [sic] in *this* case").Blocks.ShouldHaveSingleItem().Text.ShouldBe(
            "It is 2 * 3 * 4 [sic] in *this* case");

    [Fact]
    public void The_marks_of_quoted_mail_are_taken_off() =>
        PlainTextBlockReader.Read("> The bridge closes\n>\n>> Nobody knows.").Blocks.Select(b => (b.Kind, b.Text))
            .ShouldBe([(BlockKind.Paragraph, "The bridge closes"), (BlockKind.Paragraph, "Nobody knows.")]);
}

using ArticleParsing.Blocks;
using ArticleParsing.Blocks.PlainText;

namespace ArticleParsing.Tests.Blocks;

public sealed class RunningHeadsTests
{
    private const string Scan = """
        THE TARN VALLEY POST
        14

        The old mill at Harrow Bridge, which had
        stood since 1741, was carried off by the
        flood in the night of Monday. No one was
        hurt, for the miller and his family had

        THE TARN VALLEY POST          15

        left on Sunday at the warning of the
        constable.

        The council met on Tuesday to consider
        whether the bridge itself is safe.
        """;

    [Fact]
    public void A_paragraph_that_a_running_head_parts_is_whole_again()
    {
        var texts = Paragraphs(Scan);
        texts.Length.ShouldBe(2);
        texts[0].ShouldEndWith("his family had left on Sunday at the warning of the constable.");
    }

    [Fact]
    public void The_heads_stay_as_blocks_that_are_no_text() => Heads(Scan).ShouldBe(["THE TARN VALLEY POST", "THE TARN VALLEY POST 15"]);

    [Fact]
    public void A_lone_number_in_the_middle_of_a_sentence_is_that_of_a_page() => Heads("""
        The berths cost nine thousand pounds a year now, and the waiting list
        23
        is closed until the harbour has been dredged again in the spring.
        """).ShouldBe(["23"]);

    [Theory]
    [InlineData("Step 1\n\nPeel the onions and cut them in thin rings before the pan is hot.\n\n\nStep 2\n\nFry them until they are brown and then some minutes more.\n\n\nStep 3\n\nSalt them.")]
    [InlineData("1\n\nThe lighthouse on the skerry, which nobody has seen from near.\n\nIt is white.\n\n2\n\nThe mill without a wheel, seen from the bridge.\n\nIt is red.")]
    [InlineData("THE MILL\n\nIt was carried off by the flood.\n\nNo one was hurt.\n\nTHE BRIDGE\n\nIt is closed to carts.")]
    public void Steps_numbers_of_a_list_and_headings_are_no_heads(string text) => Heads(text).ShouldBeEmpty();

    [Fact]
    public void A_single_page_has_a_head_with_its_date() =>
        Heads("TARN POST  Friday, March 6, 2026  Page 4\n\nMill on the Tarn shuts\n\nThe last mill on the river stopped its machines on Thursday.")
            .ShouldBe(["TARN POST Friday, March 6, 2026 Page 4"]);

    [Theory]
    [InlineData("Fire on March 6, 2026 damages 4")]
    [InlineData("FIRE ON THE QUAY, 6 March 2026, injures 4")]
    public void A_headline_with_a_date_and_a_number_is_no_head(string headline) =>
        Heads(headline + "\n\nThe last mill on the river stopped its machines on Thursday.").ShouldBeEmpty();

    [Fact]
    public void The_article_is_without_them()
    {
        var article = new ArticleParser().ParseText(Scan);
        article.BodyText.ShouldNotContain("POST");
        article.BodyText.ShouldContain("had left on Sunday");
    }

    private static string[] Paragraphs(string text) =>
        [.. Blocks(text).Where(b => !b.Box.IsWithin(Within.Navigation) && b.Text.Length > 3).Select(b => b.Text)];

    private static string[] Heads(string text) => [.. Blocks(text).Where(b => b.Box.IsWithin(Within.Navigation)).Select(b => b.Text)];

    private static IReadOnlyList<Block> Blocks(string text) => PlainTextBlockReader.Read(text).Blocks;
}

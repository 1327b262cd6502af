using ArticleParsing.Blocks;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Tests.Blocks;

public sealed class BlockFactsTests
{
    [Fact]
    public void Facts_are_read_once()
    {
        var block = Read("Jo Tan, 1 March 2026, updated 2 March 2026");

        block.Facts.ShouldBeSameAs(block.Facts);
        block.Facts.Dates.ShouldBeSameAs(block.Facts.Dates);
        block.Facts.Credited.ShouldBeSameAs(block.Facts.Credited);
        block.Facts.Dates.Select(d => d.In(DateOrder.Unknown)).ShouldBe([StatedDate.Day(2026, 3, 1), StatedDate.Day(2026, 3, 2)]);
    }

    [Theory]
    [InlineData("Published 3/4/2026", true)]
    [InlineData("April 8, 2026 · 5 min read", true)]
    [InlineData("The quay in May 2026.", false)]
    [InlineData("Boats at the quay, Sept. 2, 2026. (AP Photo/Jo Tan)", false)]
    [InlineData("The council said on April 8, 2026, that the old bridge will stay closed until spring.", false)]
    public void A_date_line_is_there_for_its_date(string text, bool isDateLine) => Read(text).Facts.IsDateLine.ShouldBe(isDateLine);

    [Theory]
    [InlineData("April 8, 2026 · 5 min read", true)]
    [InlineData("Opens to all visitors on April 8, 2026", false)]
    [InlineData("5 min read", false)]
    public void A_date_alone_has_hardly_a_word_beside_it(string text, bool isAlone) => Read(text).Facts.IsDateAlone.ShouldBe(isAlone);

    [Theory]
    [InlineData("3/4/2026 9:30", null, "2026-04-03T09:30:00", "2026-03-04T09:30:00")]
    [InlineData("13/4/2026", "2026-04-13", "2026-04-13", "2026-04-13")]
    [InlineData("4/4/2026", "2026-04-04", "2026-04-04", "2026-04-04")]
    public void An_open_date_is_decided_by_the_order_of_the_page(string text, string? unknown, string dayFirst, string monthFirst)
    {
        var date = Read(text).Facts.Dates.ShouldHaveSingleItem();

        date.In(DateOrder.Unknown)?.ToString().ShouldBe(unknown);
        date.In(DateOrder.DayFirst).ToString().ShouldBe(dayFirst);
        date.In(DateOrder.MonthFirst).ToString().ShouldBe(monthFirst);
    }

    [Fact]
    public void A_caption_gives_what_it_shows_and_its_credit()
    {
        var facts = Read("Boats at the old quay in winter (Photo: Jo Tan)").Facts;

        facts.Credit.ShouldBe("Photo: Jo Tan");
        facts.ShowsAndCredits.ShouldBeTrue();
        facts.ClosesWithPictureCredit.ShouldBeTrue();
        Read("Boats at the old quay in winter").Facts.ShowsAndCredits.ShouldBeFalse();
    }

    private static Block Read(string text) => PlainTextBlockReader.Read(text).Blocks[0];
}

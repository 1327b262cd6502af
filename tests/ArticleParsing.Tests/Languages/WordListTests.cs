using ArticleParsing.Languages;
using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Tests.Languages;

public sealed class WordListTests
{
    [Fact]
    public void A_list_has_the_entries_of_all_languages_in_the_order_of_the_languages()
    {
        var related = WordLists.Read("related").ToList();

        related.IndexOf("^read more").ShouldBeGreaterThanOrEqualTo(0);
        related.IndexOf("^mehr zum thema").ShouldBeGreaterThan(related.IndexOf("^read more"));
        related.IndexOf("^lire aussi").ShouldBeGreaterThan(related.IndexOf("^mehr zum thema"));
    }

    [Fact]
    public void One_language_is_loaded_alone()
    {
        WordLists.Read("related", "de").ShouldContain("^mehr zum thema");
        WordLists.Read("related", "de").ShouldNotContain("^read more");
        WordLists.ReadNamed("dates/months", "uk")["5"].ShouldContain("травня");
        WordLists.ReadNamed("dates/months", "uk")["5"].ShouldNotContain("may");
    }

    [Fact]
    public void A_language_without_a_list_has_no_entries()
    {
        WordLists.Read("related", "ur").ShouldBeEmpty();
        WordLists.ReadNamed("dates/months", "zh").Names.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_that_no_language_has_is_an_error() => Should.Throw<InvalidOperationException>(() => WordLists.Read("no-such-list"));

    [Fact]
    public void An_entry_that_several_languages_share_is_read_once() =>
        WordLists.ReadNamed("dates/months")["4"].Count(name => name == "april").ShouldBe(1);

    [Fact]
    public void An_entry_stands_under_each_name_of_its_line()
    {
        var words = new NamedEntries(["opens, label: by | von", "label: author"]);

        words.Names.ShouldBe(["opens", "label"]);
        words["opens"].ShouldBe(["by", "von"]);
        words["Label"].ShouldBe(["by", "von", "author"]);
        words["other"].ShouldBeEmpty();
    }

    [Fact]
    public void A_line_without_its_name_is_an_error() => Should.Throw<FormatException>(() => new NamedEntries(["by | von"]));

    [Fact]
    public void A_colon_in_an_entry_stays() => new NamedEntries(["opening: photo: | bild:"])["opening"].ShouldBe(["photo:", "bild:"]);

    [Theory]
    [InlineData("By Jo Tan", true)]
    [InlineData("by: Jo Tan", true)]
    [InlineData("posted by Jo Tan on May 3", true)]
    [InlineData("by closing the bridge they hope", false)]
    [InlineData("Byron Tan", false)]
    public void A_line_signs_by_a_capital_a_colon_or_a_phrase(string line, bool signs) => BylineWords.Signs(line).ShouldBe(signs);
}

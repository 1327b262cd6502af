using ArticleParsing.Languages;

namespace ArticleParsing.Tests;

public sealed class NamedEntriesTests
{
    [Fact]
    public void Lines_of_one_name_are_read_together_and_names_keep_their_order()
    {
        var labels = NamedEntries.Read("Readers/Dates/date-labels.txt", '|');
        labels.Select(l => l.Name).ShouldBeUnique();
        labels[0].Name.ShouldBe("modified");
        labels[0].Entries.ShouldContain("last updated");
        labels[0].Entries.ShouldContain("zuletzt aktualisiert");
    }

    [Fact]
    public void Without_a_separator_a_line_is_one_entry() =>
        NamedEntries.Read("Classification/Vocabulary/disclaimers.txt").Single(n => n.Name == "legal").Entries.ShouldContain("may not be published broadcast");
}

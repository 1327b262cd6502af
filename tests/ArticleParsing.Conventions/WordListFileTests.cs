using ArticleParsing.Languages;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Conventions;

/// <summary>What holds of every file under Languages.</summary>
public sealed class WordListFileTests
{
    /// <summary>The names that the code asks for in the lists that have names, by the list.</summary>
    private static readonly Dictionary<string, string[]> s_names = new()
    {
        ["bios"] = ["speaks", "heading", "verb", "names", "label"],
        ["bylines"] = Enum.GetNames<BylineUse>(),
        ["calls"] = ["closes", "continues"],
        ["captions/credits"] = ["line", "opening", "sign", "picture", "client"],
        ["comments"] = ["heading", "beside"],
        ["dates/labels"] = [.. Enum.GetNames<DateKind>().Except([nameof(DateKind.Unlabelled)]), "line"],
        ["dates/months"] = [.. Enumerable.Range(1, 12).Select(month => $"{month}")],
        ["dates/relative-times"] = ["before", "after", "minute", "hour", "day", "yesterday"],
        ["dates/time-zones"] = [.. Enumerable.Range(-12, 27).Select(hours => $"{hours}")],
        ["dates/eras"] = ["1911", "1925", "1988", "2018"],
        ["dates/persian-months"] = [.. Enumerable.Range(1, 12).Select(month => $"{month}")],
        ["dates/weekdays"] = [.. Enumerable.Range(1, 7).Select(day => $"{day}"), "afterName"],
        ["dates/words"] = ["filler", "month", "hour", "minute", "morning", "afternoon"],
        ["function-words"] = ["speaks", "stop", "tells"],
        ["mail"] = ["Headline", "Published", "Sender", "Other", "Prefix"],
        ["newsletters"] = ["advertisement", "foot"],
        ["notices/disclaimers"] = [.. Enum.GetNames<DisclaimerKind>().Except([nameof(DisclaimerKind.Other)])],
        ["offers"] = ["line", "box"],
        ["page-types"] = ["buy", "price", "rating", "post", "answer", "filter", "item", "reference", "service", "news", "job"],
        ["quotations/cues"] = Enum.GetNames<WordUse>(),
        ["quotations/clauses"] = [.. Enum.GetNames<WordUse>(), "traits"],
        ["quotations/speakers"] = [.. Enum.GetNames<WordUse>(), "endings"],
        ["sections"] = ["frontPage", "joins"],
    };

    public static TheoryData<string> Files => [.. SourceWords.WordLists().Select(list => list.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Says_at_its_top_what_it_is_for(string file) => SourceWords.LinesOf(file)[0].ShouldStartWith("# ");

    [Theory]
    [MemberData(nameof(Files))]
    public void Has_no_entry_twice(string file)
    {
        var purpose = SourceWords.WordLists().Single(list => list.Path == file).Purpose;
        var entries = SourceWords.EntriesOf(file, IsNamed(purpose)).ToList();

        entries.ShouldNotBeEmpty();
        entries.GroupBy(entry => entry).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Stands_in_the_folder_of_a_language_and_is_read(string file)
    {
        var list = SourceWords.WordLists().Single(l => l.Path == file);

        WordLists.Languages.ShouldContain(list.Language);
        if (IsNamed(list.Purpose)) WordLists.ReadNamed(list.Purpose, list.Language).Names.ShouldNotBeEmpty();
        else WordLists.Read(list.Purpose, list.Language).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Has_only_names_that_the_code_asks_for(string file)
    {
        var list = SourceWords.WordLists().Single(l => l.Path == file);
        if (!s_names.TryGetValue(list.Purpose, out var known)) return;

        WordLists.ReadNamed(list.Purpose, list.Language).Names.Except(known, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
    }

    [Fact]
    public void Every_list_is_asked_for_by_the_code()
    {
        var literals = SourceWords.Literals().Select(literal => literal.Text).ToHashSet();

        var purposes = SourceWords.WordLists().Select(list => list.Purpose).Where(purpose => !IsOfQuotations(purpose));
        purposes.Except(literals).ShouldBeEmpty();
    }

    internal static bool IsNamed(string purpose) => s_names.ContainsKey(purpose);

    /// <summary>The lists of the quotation classes have a reader and tests of their own.</summary>
    internal static bool IsOfQuotations(string purpose) => purpose.StartsWith("quotations/", StringComparison.Ordinal);
}

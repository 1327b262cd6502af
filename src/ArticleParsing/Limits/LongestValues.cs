namespace ArticleParsing.Limits;

/// <summary>
/// The greatest sensible length of each value of an article, in UTF-16 code units. A longer value is a mistake or an attack and counts as
/// missing: a name of 100 KB that a thousand quotations repeat takes 100 MB. The comments give the longest on 4,500 real pages and texts.
/// </summary>
internal static class LongestValues
{
    /// <summary>Headlines and titles (257).</summary>
    public const int Title = 1_000;

    /// <summary>Descriptions for search engines (14,903: some publishers put the whole text there).</summary>
    public const int Description = 20_000;

    /// <summary>The standfirst, all its lines (3,678).</summary>
    public const int Standfirst = 10_000;

    /// <summary>Names of publications (135).</summary>
    public const int SiteName = 250;

    /// <summary>A declared author or section (58 once read), before roles and places are taken off.</summary>
    public const int Byline = 1_000;

    /// <summary>One tag (71).</summary>
    public const int Tag = 80;

    /// <summary>A declared list of tags, in one string.</summary>
    public const int TagList = 20_000;

    /// <summary>Addresses (778).</summary>
    public const int Address = 4_000;

    /// <summary>Declared dates, types, languages and yes-or-no values.</summary>
    public const int Keyword = 250;

    /// <summary>What a page says about one author (14,723).</summary>
    public const int Bio = 20_000;

    /// <summary>The caption of one picture (1,139).</summary>
    public const int Caption = 5_000;

    /// <summary>The credit of one picture (116).</summary>
    public const int Credit = 500;

    /// <summary>A picture's text alternative (774).</summary>
    public const int AltText = 5_000;

    /// <summary>Classes and ids of the inline elements around a run of text.</summary>
    public const int InlineTokens = 1_000;

    /// <summary>The words that name a speaker where they are quoted, and who it is by name (126).</summary>
    public const int Mention = 300;

    /// <summary>What a text says a speaker is (90).</summary>
    public const int SpeakerDescription = 300;

    /// <summary>Authors of one page (8). Not a length, but the same rule: of those past it a page says nothing.</summary>
    public const int Authors = 100;

    /// <summary>The value, or null if it is too long to be one.</summary>
    public static string? OrNone(string? value, int longest) => value is null || value.Length > longest ? null : value;
}

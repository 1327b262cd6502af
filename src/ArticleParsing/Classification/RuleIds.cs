using ArticleParsing.Acquisition.Sites;

namespace ArticleParsing.Classification;

/// <summary>The names of what decides besides the rules, as <c>Analyze</c> shows them.</summary>
internal static class RuleIds
{
    /// <summary>The caller's rule for the site.</summary>
    public const string Site = SiteMarks.Source;

    public const string RoleModel = "role model";

    /// <summary>The models of plain text.</summary>
    public const string TextModel = "text model";

    /// <summary>The head or the number of a page in printed or scanned text.</summary>
    public const string RunningHead = "running head";

    /// <summary>A name alone between the headline and the text.</summary>
    public const string BylineName = "name under the headline";

    /// <summary>The author's name in a text tells its bio from its last paragraph.</summary>
    public const string BioByName = "bio by name";

    /// <summary>A line of text right above the credit of a picture.</summary>
    public const string CreditedLine = "line above a credit";

    /// <summary>What belongs to the standfirst of a text and what is parted from it.</summary>
    public const string StandfirstOfText = "standfirst of text";

    /// <summary>The rest of a table, a list or a run of paragraphs that is body.</summary>
    public const string Region = "region";

    /// <summary>A small table that closes the article.</summary>
    public const string TrailingTable = "trailing table";

    /// <summary>The whole text as JSON-LD gives it.</summary>
    public const string DeclaredBody = "declared body";

    /// <summary>A heading or a line with nothing of the body under it.</summary>
    public const string Dangling = "dangling";

    /// <summary>A standfirst without which there would be no body.</summary>
    public const string Swallowed = "swallowed";
}

using Markdig;
using Markdig.Extensions.JiraLinks;

namespace ArticleParsing.Tests;

/// <summary>Markdig as a reader of Markdown: with each extension that it ships, and with all of them.</summary>
internal static class MarkdigPipelines
{
    /// <summary>The extensions by the name of the method that switches them on.</summary>
    public static readonly Dictionary<string, Func<MarkdownPipelineBuilder, MarkdownPipelineBuilder>> Extensions = new()
    {
        ["UseAbbreviations"] = b => b.UseAbbreviations(),
        ["UseAdvancedExtensions"] = b => b.UseAdvancedExtensions(),
        ["UseAlertBlocks"] = b => b.UseAlertBlocks(allowNestedAlerts: true),
        ["UseAutoIdentifiers"] = b => b.UseAutoIdentifiers(),
        ["UseAutoLinks"] = b => b.UseAutoLinks(),
        ["UseBootstrap"] = b => b.UseBootstrap(),
        ["UseCitations"] = b => b.UseCitations(),
        ["UseCjkFriendlyEmphasis"] = b => b.UseCjkFriendlyEmphasis(),
        ["UseCustomContainers"] = b => b.UseCustomContainers(),
        ["UseDefinitionLists"] = b => b.UseDefinitionLists(),
        ["UseDiagrams"] = b => b.UseDiagrams(),
        ["UseEmojiAndSmiley"] = b => b.UseEmojiAndSmiley(),
        ["UseEmphasisExtras"] = b => b.UseEmphasisExtras(),
        ["UseFigures"] = b => b.UseFigures(),
        ["UseFooters"] = b => b.UseFooters(),
        ["UseFootnotes"] = b => b.UseFootnotes(),
        ["UseGlobalization"] = b => b.UseGlobalization(),
        ["UseGridTables"] = b => b.UseGridTables(),
        ["UseJiraLinks"] = b => b.UseJiraLinks(new JiraLinkOptions("https://jira.example/")),
        ["UseListExtras"] = b => b.UseListExtras(),
        ["UseMathematics"] = b => b.UseMathematics(),
        ["UseMediaLinks"] = b => b.UseMediaLinks(),
        ["UseNonAsciiNoEscape"] = b => b.UseNonAsciiNoEscape(),
        ["UsePipeTables"] = b => b,
        ["UsePragmaLines"] = b => b.UsePragmaLines(),
        ["UsePreciseSourceLocation"] = b => b.UsePreciseSourceLocation(),
        ["UseReferralLinks"] = b => b.UseReferralLinks("nofollow"),
        ["UseRelativeFileLinks"] = b => b.UseRelativeFileLinks(),
        ["UseSmartyPants"] = b => b.UseSmartyPants(),
        ["UseSoftlineBreakAsHardlineBreak"] = b => b.UseSoftlineBreakAsHardlineBreak(),
        ["UseTableOfContents"] = b => b.UseTableOfContents(),
        ["UseTaskLists"] = b => b.UseTaskLists(),
        ["UseYamlFrontMatter"] = b => b.UseYamlFrontMatter(),
        ["UseGenericAttributes"] = b => b.UseGenericAttributes(), // The last, because it changes the parsers of the others.
    };

    /// <summary>All together, and each alone; the article's tables need pipe tables throughout.</summary>
    public static IReadOnlyList<(string Name, MarkdownPipeline Pipeline)> All { get; } =
    [
        ("all", Extensions.Values.Aggregate(Tables(), (builder, use) => use(builder)).Build()),
        .. Extensions.Select(e => (e.Key, e.Value(Tables()).Build())),
    ];

    private static MarkdownPipelineBuilder Tables() => new MarkdownPipelineBuilder().UsePipeTables();
}

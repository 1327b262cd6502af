using System.Diagnostics;
using ArticleParsing;

namespace Playground;

/// <summary>What the reader wants parsed.</summary>
/// <param name="Input">HTML or plain text.</param>
/// <param name="Kind">"html", "text", or anything else to find out.</param>
/// <param name="Url">The page's address, for relative links.</param>
internal sealed record AnalyzeRequest(string Input, string? Kind, string? Url)
{
    private static readonly string[] s_tags = ["<!doctype", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<h1"];

    public (PageAnalysis Analysis, bool IsHtml, TimeSpan Elapsed) Analyze(ArticleParser parser, CancellationToken cancellation)
    {
        var url = string.IsNullOrWhiteSpace(Url) ? null : Url.Trim();
        var isHtml = Kind switch
        {
            "html" => true,
            "text" => false,
            _ => s_tags.Any(tag => Input.AsSpan(0, Math.Min(Input.Length, 4096)).Contains(tag, StringComparison.OrdinalIgnoreCase)),
        };
        var start = Stopwatch.GetTimestamp();
        var analysis = isHtml ? parser.Analyze(Input, url, cancellation) : parser.AnalyzeText(Input, url);
        return (analysis, isHtml, Stopwatch.GetElapsedTime(start));
    }
}

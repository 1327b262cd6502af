using System.Diagnostics;
using ArticleParsing;

namespace Playground;

/// <summary>What the reader wants parsed.</summary>
/// <param name="Input">HTML or plain text; null if the request has none.</param>
/// <param name="Kind">"html", "text", or anything else to find out.</param>
/// <param name="Url">The page's address, for relative links.</param>
internal sealed record AnalyzeRequest(string? Input, string? Kind, string? Url)
{
    private static readonly string[] s_tags = ["<!doctype", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<h1"];

    public (PageAnalysis Analysis, bool IsHtml, TimeSpan Elapsed) Analyze(ArticleParser parser, CancellationToken cancellation)
    {
        var input = Input ?? throw new InvalidOperationException("There is no input.");
        var url = string.IsNullOrWhiteSpace(Url) ? null : Url.Trim();
        var isHtml = Kind switch
        {
            "html" => true,
            "text" => false,
            _ => s_tags.Any(tag => input.AsSpan(0, Math.Min(input.Length, 4096)).Contains(tag, StringComparison.OrdinalIgnoreCase)),
        };
        var start = Stopwatch.GetTimestamp();
        var analysis = isHtml ? parser.Analyze(input, url, cancellation) : parser.AnalyzeText(input, url, cancellation);
        return (analysis, isHtml, Stopwatch.GetElapsedTime(start));
    }
}

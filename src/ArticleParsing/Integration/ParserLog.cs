using Microsoft.Extensions.Logging;

namespace ArticleParsing.Integration;

/// <summary>What the parser tells a log. Text of the page is never part of it.</summary>
internal static partial class ParserLog
{
    [LoggerMessage(1, LogLevel.Debug, "Parsed {Url}: {Blocks} blocks, {BodyBlocks} of them body, {Quotations} quotations.")]
    public static partial void Parsed(this ILogger logger, string? url, int blocks, int bodyBlocks, int quotations);

    [LoggerMessage(2, LogLevel.Warning, "Found no body in {Url} among {Blocks} blocks.")]
    public static partial void FoundNoBody(this ILogger logger, string? url, int blocks);

    [LoggerMessage(3, LogLevel.Warning, "Refused {Url}: it crosses {Limit}, allowed {Allowed}, met {Met}.")]
    public static partial void Refused(this ILogger logger, string? url, string limit, long allowed, long met);

    [LoggerMessage(4, LogLevel.Information,
        "The site rule for {Host} has a selector of {Field} that matches nothing in {Url}: {Selector}.")]
    public static partial void UnmatchedSelector(this ILogger logger, string host, string field, string selector, string? url);

    [LoggerMessage(5, LogLevel.Warning,
        "What was given for HTML is an address or a file's name, and was parsed as such: nothing is fetched or opened by Parse and Analyze.")]
    public static partial void GivenAddressForHtml(this ILogger logger);
}

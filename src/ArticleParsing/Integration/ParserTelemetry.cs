using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleParsing.Integration;

/// <summary>
/// Metrics and activities of parses, for OpenTelemetry and the like. Nobody listening, a parse asks two flags. Names, units and tags are
/// public: docs/getting-started.md lists them.
/// </summary>
internal static class ParserTelemetry
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "ArticleParsing";

    private const string ErrorTag = "error.type";

    private static readonly Meter s_meter = new(Name);

    private static readonly ActivitySource s_source = new(Name);

    private static readonly Histogram<double> s_duration =
        s_meter.CreateHistogram<double>("articleparsing.parse.duration", "s", "How long a parse takes, refused ones included.");

    private static readonly Histogram<int> s_blocks =
        s_meter.CreateHistogram<int>("articleparsing.parse.blocks", "{block}", "How many blocks a page has, chrome included.");

    private static readonly Counter<long> s_quotations =
        s_meter.CreateCounter<long>("articleparsing.parse.quotations", "{quotation}", "How many quotations were found.");

    private static readonly Counter<long> s_emptyBodies =
        s_meter.CreateCounter<long>("articleparsing.parse.empty_bodies", "{page}", "How many pages had no body.");

    private static readonly Counter<long> s_refusals =
        s_meter.CreateCounter<long>("articleparsing.parse.refusals", "{page}", "How many pages crossed a limit.");

    /// <summary>Begins a parse.</summary>
    public static Measurement Begin(string? url)
    {
        var activity = s_source.StartActivity("articleparsing.parse");
        if (activity is { IsAllDataRequested: true } && url is not null) activity.SetTag("url.full", WebUrl.WithoutUserInfo(url));
        return new Measurement(activity, s_duration.Enabled ? Stopwatch.GetTimestamp() : 0);
    }

    /// <summary>Counts what came of a page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="blocks">How many blocks its page has.</param>
    public static void Count(Article article, int blocks)
    {
        s_blocks.Record(blocks);
        if (article.Quotations.Count > 0) s_quotations.Add(article.Quotations.Count);
        if (article.Body.Count == 0) s_emptyBodies.Add(1);
    }

    /// <summary>A parse that is measured. To be ended once.</summary>
    /// <param name="activity">Its activity; null if nobody listens.</param>
    /// <param name="start">When it began; 0 if nobody asks how long it takes.</param>
    public readonly struct Measurement(Activity? activity, long start)
    {
        /// <summary>The parse gave an article.</summary>
        public void End(Article article)
        {
            Record(default);
            if (activity is null) return;
            activity.SetTag("articleparsing.page_type", article.PageType.ToString());
            activity.SetTag("articleparsing.body_blocks", article.Body.Count);
            activity.SetTag("articleparsing.quotations", article.Quotations.Count);
            activity.Dispose();
        }

        /// <summary>The parse gave none.</summary>
        public void Fail(Exception exception)
        {
            var code = exception is ArticleLimitException limit ? limit.Code : exception.GetType().FullName;
            if (exception is ArticleLimitException) s_refusals.Add(1, new KeyValuePair<string, object?>(ErrorTag, code));
            Record(new KeyValuePair<string, object?>(ErrorTag, code));
            if (activity is null) return;
            activity.SetTag(ErrorTag, code);
            activity.SetStatus(ActivityStatusCode.Error);
            activity.Dispose();
        }

        private void Record(KeyValuePair<string, object?> tag)
        {
            if (start == 0) return;
            var seconds = (Stopwatch.GetTimestamp() - start) / (double)Stopwatch.Frequency;
            if (tag.Key is null) s_duration.Record(seconds);
            else s_duration.Record(seconds, tag);
        }
    }
}

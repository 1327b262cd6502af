using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleParsing.Tests.Integration;

/// <summary>Other tests parse at the same time, so each test looks for numbers that only its own page gives.</summary>
public sealed class TelemetryTests
{
    private const string Page =
        "<html><body><h1>Bridge closes</h1><p>\u201CThe old bridge over the river will stay closed until the spring,\u201D the council said on Monday.</p></body></html>";

    [Fact]
    public void Metrics_tell_of_time_blocks_quotations_refusals_and_empty_bodies()
    {
        var measured = new List<(string Name, double Value, string? Error)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "ArticleParsing") self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Add(i, value, tags));
        listener.SetMeasurementEventCallback<int>((i, value, tags, _) => Add(i, value, tags));
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Add(i, value, tags));
        listener.Start();
        var parser = new ArticleParser(new ArticleParserOptions { MaxInputLength = 500 });
        parser.Parse(Page);
        parser.Parse("<html></html>");
        Should.Throw<ArticleLimitException>(() => parser.Parse(new string('x', 501)));
        lock (measured)
        {
            measured.Select(m => m.Name).Distinct().Order().ShouldBe([
                "articleparsing.parse.blocks", "articleparsing.parse.duration", "articleparsing.parse.empty_bodies",
                "articleparsing.parse.quotations", "articleparsing.parse.refusals",
            ]);
            measured.ShouldContain(m => m.Name == "articleparsing.parse.refusals" && m.Value == 1 && m.Error == "input-too-large");
            measured.ShouldContain(m => m.Name == "articleparsing.parse.duration" && m.Value > 0 && m.Value < 600 && m.Error == null);
            measured.ShouldContain(m => m.Name == "articleparsing.parse.duration" && m.Error == "input-too-large");
            measured.ShouldContain(m => m.Name == "articleparsing.parse.quotations" && m.Value == 1);
        }

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var error = tags.Length == 0 ? null : (string?)tags[0].Value;
            lock (measured) measured.Add((instrument.Name, value, error));
        }
    }

    [Fact]
    public void An_activity_tells_of_the_page_but_not_of_the_users_password()
    {
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ArticleParsing",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (ended) ended.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        var parser = new ArticleParser(new ArticleParserOptions { MaxInputLength = 500 });
        parser.Parse(Page, "https://ann:secret@telemetry.example/a%20b");
        Should.Throw<ArticleLimitException>(() => parser.Parse(new string('x', 501), "https://telemetry.example/long"));
        lock (ended)
        {
            var parsed = ended.Single(a => (string?)a.GetTagItem("url.full") == "https://telemetry.example/a%20b");
            (parsed.OperationName, parsed.Status).ShouldBe(("articleparsing.parse", ActivityStatusCode.Unset));
            parsed.GetTagItem("articleparsing.quotations").ShouldBe(1);
            parsed.GetTagItem("articleparsing.body_blocks").ShouldBe(1);
            var refused = ended.Single(a => (string?)a.GetTagItem("url.full") == "https://telemetry.example/long");
            (refused.Status, refused.GetTagItem("error.type")).ShouldBe((ActivityStatusCode.Error, "input-too-large"));
        }
    }
}

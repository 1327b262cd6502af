using System.Text.Json;

namespace ArticleParsing.Tests.Model;

public sealed class StatedDateConversionTests
{
    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-01T09:30:00")]
    [InlineData("2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01T09:30:00-03:00")]
    public void Any_serializer_writes_iso_8601_and_reads_it_back(string text)
    {
        StatedDate.TryParse(text, out var date).ShouldBeTrue();
        foreach (var options in (JsonSerializerOptions[])[JsonSerializerOptions.Default, JsonSerializerOptions.Web])
        {
            JsonSerializer.Serialize(date, options).ShouldContain(text.Replace("+", "\\u002B"));
            JsonSerializer.Deserialize<StatedDate>(JsonSerializer.Serialize(date, options), options).ShouldBe(date);
        }
    }

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("20260301")]
    [InlineData("{}")]
    public void What_is_no_date_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<StatedDate>(json));

    [Theory]
    [InlineData("2026-03-01T09:30:00-03:00", "2026-03-01T12:30:00+00:00")]
    [InlineData("2026-03-01T09:30:00", "2026-03-01T08:30:00+00:00")]
    [InlineData("2026-03-01", "2026-02-28T23:00:00+00:00")]
    public void A_moment_has_the_stated_offset_or_the_assumed_one(string text, string utc)
    {
        StatedDate.TryParse(text, out var date).ShouldBeTrue();
        date.ToDateTimeOffset(TimeSpan.FromHours(1))
            .ToUniversalTime()
            .ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(utc);
    }

    [Fact]
    public void Dates_sort_in_time_and_the_less_precise_first()
    {
        string[] order =
        [
            "2025-12-31", "2026-03-01T01:00:00+02:00", "2026-03-01", "2026-03-01T00:00:00", "2026-03-01T00:00:00Z",
            "2026-03-01T09:30:00", "2026-03-01T09:30:00-03:00", "2026-03-02",
        ];
        StatedDate[] dates = [.. order.Reverse().Select(Parse)];
        Array.Sort(dates);
        dates.Select(d => d.ToString()).ShouldBe(order);
        (Parse(order[0]) < Parse(order[1])).ShouldBeTrue();
        (Parse(order[2]) >= Parse(order[3])).ShouldBeFalse();
        dates[3].CompareTo(dates[3]).ShouldBe(0);
        ((IComparable)dates[0]).CompareTo(null).ShouldBe(1);
        Should.Throw<ArgumentException>(() => ((IComparable)dates[0]).CompareTo("2026"));
    }

    private static StatedDate Parse(string text) => StatedDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}

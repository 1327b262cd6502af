using System.Globalization;
using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>
/// A date exactly as precise as the page states it: a day, a local time, or a time with its offset from UTC. Nothing is filled in.
/// </summary>
/// <remarks>
/// Two dates are equal if day, time, offset and precision are the same: the same moment with another offset is another stated date.
/// </remarks>
[JsonConverter(typeof(StatedDateJsonConverter))]
public readonly struct StatedDate : IEquatable<StatedDate>, IComparable<StatedDate>, IComparable
{
    private StatedDate(DateTime local, TimeSpan? offset, bool hasTime)
    {
        Local = local;
        Offset = offset;
        HasTime = hasTime;
    }

    /// <summary>The date and time as written, kind <see cref="DateTimeKind.Unspecified"/>; midnight if only a day is stated.</summary>
    public DateTime Local { get; }

    /// <summary>The stated offset from UTC; <see langword="null"/> if none is stated.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>Whether a time of day is stated.</summary>
    public bool HasTime { get; }

    /// <summary>A day without a time.</summary>
    public static StatedDate Day(int year, int month, int day) => new(new DateTime(year, month, day), null, false);

    /// <summary>A local time; seconds and fractions as given.</summary>
    public static StatedDate At(DateTime local, TimeSpan? offset) =>
        new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset, true);

    /// <summary>ISO 8601: <c>2026-03-01</c>, <c>2026-03-01T09:30:00</c> or <c>2026-03-01T09:30:00+02:00</c>.</summary>
    public override string ToString()
    {
        if (!HasTime) return Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = Local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        if (Offset is not { } offset) return text;
        if (offset == TimeSpan.Zero) return text + "Z";
        return text + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads what <see cref="ToString"/> writes; seconds may lack and fractions of them may follow.</summary>
    /// <param name="text">ISO 8601: a day, or a day and a time with or without an offset. Anything else, null included, is no date.</param>
    /// <param name="date">The date; the default value if the text is none.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, out StatedDate date)
    {
        var (culture, style) = (CultureInfo.InvariantCulture, DateTimeStyles.None);
        date = default;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", culture, style, out var day)) date = Day(day.Year, day.Month, day.Day);
        else if (DateTime.TryParseExact(text, s_localFormats, culture, style, out var local)) date = At(local, null);
        else if (DateTimeOffset.TryParseExact(text, s_offsetFormats, culture, style, out var exact))
            date = At(exact.DateTime, exact.Offset);
        else return false;
        return true;
    }

    private static readonly string[] s_localFormats = ["yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm"];

    private static readonly string[] s_offsetFormats = ["yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-ddTHH:mmK"];

    /// <summary>
    /// The moment, for code that needs one: the stated offset, or the assumed one if none is stated; midnight if only a day is stated.
    /// </summary>
    /// <param name="assumedOffset">The offset from UTC to take if the page states none, such as that of the site's own time zone.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The offset is not of whole minutes within 14 hours, or the moment lies before the year 1 or after 9999 in UTC.
    /// </exception>
    public DateTimeOffset ToDateTimeOffset(TimeSpan assumedOffset) => new(Local, Offset ?? assumedOffset);

    /// <summary>
    /// The order in time. A date without an offset counts as in UTC, one without a time as midnight, so that all dates have one order; of
    /// two at the same moment the one with less stated comes first.
    /// </summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(StatedDate other)
    {
        var order = SortKey.CompareTo(other.SortKey);
        if (order == 0) order = Local.CompareTo(other.Local);
        if (order == 0) order = HasTime.CompareTo(other.HasTime);
        return order != 0 ? order : Nullable.Compare(Offset, other.Offset);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other value is no <see cref="StatedDate"/>.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        StatedDate other => CompareTo(other),
        _ => throw new ArgumentException("Not a StatedDate.", nameof(obj)),
    };

    /// <summary>Ticks in UTC; a date without an offset counts as in UTC, so that all dates have one order.</summary>
    private long SortKey => Local.Ticks - (Offset?.Ticks ?? 0);

    /// <inheritdoc/>
    public bool Equals(StatedDate other) => Local == other.Local && Offset == other.Offset && HasTime == other.HasTime;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatedDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Local.GetHashCode() * 397) ^ (Offset?.GetHashCode() ?? 0) ^ (HasTime ? 1 : 0);

    /// <summary>Equality of date, offset and precision.</summary>
    public static bool operator ==(StatedDate left, StatedDate right) => left.Equals(right);

    /// <summary>Inequality of date, offset or precision.</summary>
    public static bool operator !=(StatedDate left, StatedDate right) => !left.Equals(right);

    /// <summary>Whether one date comes before another; see <see cref="CompareTo"/>.</summary>
    public static bool operator <(StatedDate left, StatedDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date comes before another or is the same; see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(StatedDate left, StatedDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date comes after another; see <see cref="CompareTo"/>.</summary>
    public static bool operator >(StatedDate left, StatedDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date comes after another or is the same; see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(StatedDate left, StatedDate right) => left.CompareTo(right) >= 0;
}

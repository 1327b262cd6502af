using System.Globalization;
using ArticleParsing.Languages;

namespace ArticleParsing.Readers.Dates;

/// <summary>Abbreviations of time zones with one meaning.</summary>
internal static class TimeZones
{
    private static readonly Lazy<NamedEntries> s_zones = new(() => WordLists.ReadNamed("dates/time-zones"));
    private static readonly Lazy<Dictionary<string, TimeSpan>> s_offsets = new(Read);

    /// <summary>The offset of the zone; null when it is not known, or has several.</summary>
    public static TimeSpan? OffsetOf(string zone) => s_offsets.Value.TryGetValue(zone, out var offset) ? offset : null;

    private static Dictionary<string, TimeSpan> Read()
    {
        var offsets = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        foreach (var hours in s_zones.Value.Names)
        {
            foreach (var zone in s_zones.Value[hours]) offsets[zone] = TimeSpan.FromHours(int.Parse(hours, CultureInfo.InvariantCulture));
        }

        return offsets;
    }
}

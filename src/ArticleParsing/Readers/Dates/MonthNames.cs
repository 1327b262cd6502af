using System.Globalization;
using ArticleParsing.Languages;

namespace ArticleParsing.Readers.Dates;

/// <summary>A month that a word names.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="IsPersian">Whether it is one of the Persian calendar.</param>
internal readonly record struct NamedMonth(int Number, bool IsPersian);

/// <summary>The names of months in all languages.</summary>
internal static class MonthNames
{
    private static readonly Lazy<Dictionary<string, NamedMonth>> s_months = new(Read);

    /// <summary>The month of a name in small letters; null if it is none.</summary>
    public static NamedMonth? Find(string name) => s_months.Value.TryGetValue(name, out var month) ? month : null;

    private static Dictionary<string, NamedMonth> Read()
    {
        var months = new Dictionary<string, NamedMonth>(StringComparer.Ordinal);
        Add("dates/months", isPersian: false);
        Add("dates/persian-months", isPersian: true);
        return months;

        void Add(string purpose, bool isPersian)
        {
            var list = WordLists.ReadNamed(purpose);
            foreach (var number in list.Names)
            {
                foreach (var name in list[number]) months[name] = new(int.Parse(number, CultureInfo.InvariantCulture), isPersian);
            }
        }
    }
}

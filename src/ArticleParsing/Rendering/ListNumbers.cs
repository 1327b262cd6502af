using System.Globalization;

namespace ArticleParsing.Rendering;

/// <summary>The depth of a list's items, and their numbers.</summary>
internal sealed class ListNumbers(BodyList list)
{
    /// <summary>Markdown reads no number with more digits.</summary>
    private const int Largest = 999_999_999, Deepest = 8;

    private int _next = list.Start is >= 0 and <= Largest ? list.Start.Value : 1;
    private int _last = -1;

    /// <summary>How deep the item is nested: no more than one level below the item before it.</summary>
    public int LevelOf(int item)
    {
        var level = item < list.ItemLevels.Count ? list.ItemLevels[item] : 0;
        return _last = Math.Max(0, Math.Min(Deepest, Math.Min(level, _last + 1)));
    }

    /// <summary>The number of the next item of a numbered list; null for nested items and other lists. To be asked once an item.</summary>
    public string? Next(int level) =>
        list.Ordered && level == 0 ? (_next < Largest ? _next++ : _next).ToString(CultureInfo.InvariantCulture) : null;
}

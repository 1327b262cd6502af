using System.Collections.ObjectModel;

namespace ArticleParsing.Model;

/// <summary>
/// The lists of the model: nobody can change one, and two with the same entries are equal, so that records with lists compare by content.
/// </summary>
internal sealed class ValueList<T> : ReadOnlyCollection<T>, IEquatable<ValueList<T>>
{
    private ValueList(T[] items)
        : base(items)
    {
    }

    public static IReadOnlyList<T> None { get; } = new ValueList<T>([]);

    /// <summary>
    /// A copy of a list, which the caller may change afterwards. A list that cannot change is not copied; null gives the empty list.
    /// </summary>
    public static IReadOnlyList<T> Copy(IReadOnlyList<T>? list) => list switch
    {
        null or { Count: 0 } => None,
        ValueList<T> values => values,
        _ => new ValueList<T>([.. list]),
    };

    public bool Equals(ValueList<T>? other)
    {
        if (other is null || other.Count != Count) return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(this[i], other[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in Items) hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }
}

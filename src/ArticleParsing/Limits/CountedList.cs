using System.Collections;

namespace ArticleParsing.Limits;

/// <summary>
/// What a stage collects from a page and searches again. Each item that a search looks at is a step of the budget: <see cref="List{T}"/> counts none,
/// so its searches are banned in the library.
/// </summary>
internal sealed class CountedList<T>(WorkBudget budget) : IReadOnlyList<T>
{
    private readonly List<T> _items = [];

    public int Count => _items.Count;

    public T this[int index]
    {
        get
        {
            budget.Step();
            return _items[index];
        }

        set => _items[index] = value;
    }

    public void Add(T item) => _items.Add(item);

    public bool Any(Func<T, bool> matches) => IndexOf(matches) >= 0;

    public bool All(Func<T, bool> matches) => IndexOf(item => !matches(item)) < 0;

    /// <summary>The index of the first item that matches; -1 if none does.</summary>
    public int IndexOf(Func<T, bool> matches)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (matches(this[i])) return i;
        }

        return -1;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < _items.Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

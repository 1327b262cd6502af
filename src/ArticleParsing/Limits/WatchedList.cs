using System.Collections;

namespace ArticleParsing.Limits;

/// <summary>A list that counts a step whenever one of its items is looked at, so that the stages that walk it need not think of the budget.</summary>
internal sealed class WatchedList<T>(IEnumerable<T> items, WorkBudget budget) : IReadOnlyList<T>
{
    private readonly T[] _items = [.. items];

    public int Count => _items.Length;

    public T this[int index]
    {
        get
        {
            budget.Step();
            return _items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in _items)
        {
            budget.Step();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

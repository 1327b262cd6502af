using System.Collections;

namespace ArticleParsing.Limits;

/// <summary>
/// A list that counts a step whenever one of its items is looked at, so that the stages that walk it need not think of the budget.
/// </summary>
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

    public Enumerator GetEnumerator() => new(_items, budget);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        foreach (var item in this) yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>For loops over the list itself, which then neither allocate nor call through interfaces.</summary>
    public struct Enumerator(T[] items, WorkBudget budget)
    {
        private int _at = -1;

        public readonly T Current => items[_at];

        public bool MoveNext()
        {
            if (++_at >= items.Length) return false;
            budget.Step();
            return true;
        }
    }
}

namespace ArticleParsing.Text;

/// <summary>
/// Tables that are worked out once. LINQ would make them as well, but its methods over numbers and flags, some fifty of them, are compiled
/// anew in every process, even with the package's native code, which has this.
/// </summary>
internal static class Table
{
    /// <summary>What belongs to each number from 0 on.</summary>
    public static T[] Fill<T>(int count, Func<int, T> value)
    {
        var table = new T[count];
        for (var i = 0; i < count; i++) table[i] = value(i);
        return table;
    }
}

using System.Runtime.CompilerServices;

namespace ArticleParsing.Limits;

/// <summary>
/// Arrays that one page after the other works on, one for each core at the most. The framework's pool keeps one of every size for every
/// thread that ever parsed: in a server with a hundred threads, a gigabyte. What is lent holds anything, and must be returned without
/// references. Thread-safe.
/// </summary>
internal static class LentArrays<T>
{
    /// <summary>Larger ones, of which few pages have need, are not kept.</summary>
    private const int MostBytes = 2 << 20;

    private static int Most => MostBytes / Unsafe.SizeOf<T>();

    private static readonly T[]?[] s_kept = new T[]?[Environment.ProcessorCount];

    /// <summary>An array so long or longer.</summary>
    public static T[] Rent(int length)
    {
        foreach (ref var place in s_kept.AsSpan())
        {
            if (place is null || Interlocked.Exchange(ref place, null) is not { } kept) continue;
            if (kept.Length >= length) return kept;
            break; // Too small for a page: its place is for a larger one.
        }

        if (length > Most) return new T[length]; // Never returned, so no other page could use what is over.
        var size = 256;
        while (size < length) size *= 2;
        return new T[size];
    }

    public static void Return(T[] array)
    {
        if (array.Length > Most) return;
        foreach (ref var place in s_kept.AsSpan())
        {
            if (place is null && Interlocked.CompareExchange(ref place, array, null) is null) return;
        }
    }
}

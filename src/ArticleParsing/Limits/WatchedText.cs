using System.Buffers;
using System.Runtime.InteropServices;

namespace ArticleParsing.Limits;

/// <summary>
/// A page's characters as the HTML parser reads them: one step whenever it asks for them, which it does for every run of text, every
/// tag and every character that it does not read in bulk. So a single comment, attribute or run of entities, however long, can be stopped
/// as well.
/// </summary>
internal sealed class WatchedText(string text, WorkBudget budget) : MemoryManager<char>
{
    /// <summary>No single token of a shorter page takes longer than some 40 ms, and a string is read faster as it is.</summary>
    private const int ShortPage = 300_000;

    // The parser only reads.
    private readonly Memory<char> _characters = MemoryMarshal.AsMemory(text.AsMemory());

    public static bool IsOfUse(string html, WorkBudget budget) => budget.CanStop && html.Length > ShortPage;

    public override Span<char> GetSpan()
    {
        budget.Step();
        return _characters.Span;
    }

    // Only who hands the characters to native code pins them.
    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}

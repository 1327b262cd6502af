using System.Text;
using ArticleParsing.Tests.Fuzzing;
using SharpFuzz;

namespace ArticleParsing.Fuzz;

/// <summary>The same checks under afl-fuzz, which goes where the coverage of an instrumented library leads it.</summary>
internal static class SharpFuzzTarget
{
    public static void Run() => Fuzzer.OutOfProcess.Run(stream =>
    {
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        var page = bytes.ToArray();
        if (Invariants.Violation(ArticleSource.FromBytes(page), page.Length) is { } violation)
            throw new InvalidOperationException(violation);
        if (Invariants.ViolationOfText(Encoding.UTF8.GetString(page)) is { } wrong) throw new InvalidOperationException(wrong);
    });
}

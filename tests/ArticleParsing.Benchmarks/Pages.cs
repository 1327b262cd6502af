using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Benchmarks;

/// <summary>
/// The sets that are measured: the invented pages, and of the corpora, where they are at hand, the sample that the README's speed table
/// uses.
/// </summary>
internal static class Pages
{
    public const string Invented = "invented";
    public const string Corpora = "corpora";

    public static IReadOnlyList<string> Sets { get; } = StoredPages.CorpusFiles() is null ? [Invented] : [Invented, Corpora];

    public static string Describe(string set) => set == Invented ? "invented pages" : "pages of the corpora";

    /// <summary>What whoever takes the figures for the README's must know.</summary>
    public static string Caution(string set) => set == Invented
        ? "There are no corpora beside the repository (../shared/corpora): these are the short invented pages of the tests, "
            + "and the README's figures are not theirs.\n\n"
        : "";

    public static IReadOnlyList<string> Read(string set) =>
        set == Invented ? StoredPages.Golden() : [.. StoredPages.CorpusFiles()!.Where((_, i) => i % 8 == 0).Select(StoredPages.Read)];
}

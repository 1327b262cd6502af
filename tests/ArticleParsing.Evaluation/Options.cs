namespace ArticleParsing.Evaluation;

/// <summary>The command line of the scoreboard.</summary>
internal sealed record Options(string Corpora, bool Shipped, bool Peers, bool Speed, bool Check, int Worst, string? Dump, string? Folds)
{
    public const string Usage = """
        dotnet run -c Release --project tests/ArticleParsing.Evaluation -- [options]
          --shipped     the model as shipped, which has seen these pages, instead of cross-validation
          --folds DIR   models of the folds kept by training (--keep-folds DIR), instead of fitting them anew
          --no-peers    leave SmartReader out
          --no-speed    leave the timings out
          --worst N     name the N worst pages of each set
          --dump DIR    write the articles as `articleparse batch` would
          --check       compare with ../shared/score/*.py
          --corpora DIR the corpora; default: ../shared/corpora, looked for upwards
        """;

    /// <summary>Where the scoreboard's pages come from, for whoever has none.</summary>
    public const string WhereCorporaAre = """
        No corpora: there is no folder shared/corpora beside or above the working directory with the sets that the scoreboard needs.
        They are not part of the repository. Lay them out so, and name the folder with --corpora if it is elsewhere:

          wcxb/      WCXB 2026, development split (1,497 pages, CC-BY-4.0): the Web Content Extraction Benchmark
          fundus/    test pages of Fundus, the news crawler (155 pages, MIT): github.com/flairNLP/fundus
          segments/  pages of both sets with every block labelled by hand (228 pages); the labels were made for this project

          SET/pages/ID.html.gz    each page, UTF-8, compressed with gzip
          SET/gold.json           of wcxb and fundus: { ID: { url, title, authors, published, body, with, without, page_type } }
          segments/gold/ID.json   every block with its role, the authors, the date and the quotations

        Without them `dotnet test` has its invented pages, and docs/accuracy.md the figures.
        """;

    private static readonly string[] s_needed =
        ["wcxb/gold.json", "wcxb/pages", "fundus/gold.json", "fundus/pages", "segments/gold", "segments/pages"];

    /// <summary>Whether the corpora are where the command line, or the working directory, says.</summary>
    public bool HasCorpora => s_needed.All(name => Path.Exists(Path.Combine(Corpora, name)));

    public static Options Parse(string[] args)
    {
        string? After(string name) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : null;
        var corpora = After("--corpora")
            ?? FindCorpora()
            ?? "";
        return new Options(corpora, args.Contains("--shipped"), !args.Contains("--no-peers"), !args.Contains("--no-speed"),
            args.Contains("--check"), int.Parse(After("--worst") ?? "0"), After("--dump"), After("--folds"));
    }

    private static string? FindCorpora()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora)) return corpora;
        }

        return null;
    }
}

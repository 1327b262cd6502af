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

    public static Options Parse(string[] args)
    {
        string? After(string name) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : null;
        var corpora = After("--corpora")
            ?? FindCorpora()
            ?? throw new DirectoryNotFoundException("No ../shared/corpora above the working directory; name it with --corpora.");
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

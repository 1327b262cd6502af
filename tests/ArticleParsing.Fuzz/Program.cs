using ArticleParsing.Fuzz;

const string Usage = """
    dotnet run -c Release --project tests/ArticleParsing.Fuzz -- [mode] [options]
      fuzz      mutated pages and texts against what must always hold (the default)
        --minutes N   how long; default 1
        --inputs N    how many, instead of how long
        --seed N      the seed; default 1
        --from N      the number of the first input; default 0
        --findings D  the folder for the inputs that broke something; default: findings in the working directory
      hostile   every hostile page at full size: time, steps, and the longest time in which nobody asked whether to go on
        --length N    characters a page; default 2,000,000
        --name TEXT   only those whose names hold this
      soak      all pages of the corpora again and again in one process
        --passes N    how often; default 20
      warc      a WARC file of gigabytes, made while it is read: memory stays flat, damaged records alone are lost
        --megabytes N how long it is; default 2048
      sharpfuzz one target for afl-fuzz, with an instrumented library
    """;

var mode = args.Length > 0 && !args[0].StartsWith('-') ? args[0] : "fuzz";
string? After(string name) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : null;
long Number(string name, long @default) =>
    After(name) is { } text ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : @default;

switch (mode)
{
    case "fuzz":
        return FuzzRun.Run(TimeSpan.FromMinutes(Number("--minutes", 1)), Number("--inputs", 0), (int)Number("--seed", 1),
            Number("--from", 0), After("--findings") ?? "findings");
    case "hostile":
        return HostileTable.Print((int)Number("--length", 2_000_000), After("--name"));
    case "soak":
        return Soak.Run((int)Number("--passes", 20));
    case "warc":
        return WarcRun.Run(Number("--megabytes", 2048));
    case "sharpfuzz":
        SharpFuzzTarget.Run();
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

using System.Diagnostics;
using System.Text.Json;
using ArticleParsing.Classification.Lines;

namespace ArticleParsing.Training.Texts;

/// <summary>Reads the texts that train, fits, writes the model, and keeps the models of the folds for the scoreboard.</summary>
internal static class TextTraining
{
    public static void Run(string root, string[] args)
    {
        LineFeatureSet.Verify();
        var corpora = Path.Combine(root, "..", "shared", "corpora");
        var watch = Stopwatch.StartNew();
        var texts = Array.IndexOf(args, "--cache") is var cache and >= 0 ? Cached(args[cache + 1], corpora) : Read(corpora);
        if (Array.IndexOf(args, "--folds") is var kept and >= 0)
        {
            Dump(args[Array.IndexOf(args, "--dump") + 1], texts, Kept(args[kept + 1]));
            return;
        }

        var samples = SamplesOf(texts);
        Console.WriteLine(
            $"text: {texts.Count} pages ({texts.Count(t => t.IsLabelled)} labelled), {samples.Count} samples, {watch.Elapsed.TotalSeconds:0} s");
        var trainer = new LineTrainer(samples);
        var models = trainer.FitByFold();
        Console.WriteLine($"  folds fitted, {watch.Elapsed.TotalSeconds:0} s");
        if (Array.IndexOf(args, "--keep-folds") is var keep and >= 0) Keep(models, args[keep + 1]);
        if (Array.IndexOf(args, "--dump") is var dump and >= 0) Dump(args[dump + 1], texts, models);
        if (args.Contains("--only-validation")) return;
        var shipped = trainer.FitOnAll();
        using var stream = File.Create(Path.Combine(root, "src", "ArticleParsing", "Classification", "Lines", "lines.model"));
        LineModelFile.Write(shipped, stream);
        Console.WriteLine($"  wrote {stream.Length:N0} bytes");
    }

    public static string FileOf(string folder, int fold) => Path.Combine(folder, $"lines-{fold}.model");

    /// <summary>Whether a folder holds models of text; those of pages may stand alone in it.</summary>
    public static bool HasKept(string folder) => File.Exists(FileOf(folder, 0));

    /// <summary>The models that <c>--keep-folds</c> kept.</summary>
    public static LineModel[] Kept(string folder) =>
    [
        .. Enumerable.Range(0, LineTrainer.Folds).Select(fold =>
        {
            using var stream = File.OpenRead(FileOf(folder, fold));
            return LineModelFile.Read(stream);
        }),
    ];

    /// <summary>The labelled pages by their labels, all others as the parser of HTML reads them.</summary>
    public static List<SourceText> Read(string corpora)
    {
        var pages = new[] { "wcxb", "fundus" }.SelectMany(set => Corpus.Read(corpora, set))
            .ToDictionary(p => SegmentLabels.KeyOf(p.Set, p.Id));
        var labelled = LabelledTexts.Read(corpora, pages).ToList();
        var known = labelled.Select(l => l.Key).ToHashSet();
        var others = pages.Where(p => !known.Contains(p.Key)).AsParallel().AsOrdered().WithDegreeOfParallelism(2);
        return [.. labelled.Select(l => l.Text), .. others.Select(p => ParsedTexts.Read(p.Value)).OfType<SourceText>()];
    }

    /// <summary>Parsing the pages takes longer than all else; a file keeps what came of it.</summary>
    private static List<SourceText> Cached(string file, string corpora)
    {
        if (File.Exists(file)) return [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<SourceText>(line)!)];
        var texts = Read(corpora);
        File.WriteAllLines(file, texts.Select(t => JsonSerializer.Serialize(t)));
        return texts;
    }

    /// <summary>Reads the corpora and fits a model for each fold.</summary>
    public static LineModel[] FitByFold(string corpora) => new LineTrainer(SamplesOf(Read(corpora))).FitByFold();

    private static List<TextSample> SamplesOf(IEnumerable<SourceText> texts) =>
        [.. texts.AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(SamplesOf)];

    /// <summary>Each text in the style that its name falls on, and in part cut as people copy it.</summary>
    private static IEnumerable<TextSample> SamplesOf(SourceText text)
    {
        const int OneOtherPageIn = 4;
        var lot = text.Id.Sum(c => c);
        var style = (TextStyle)(lot % 4);
        if (text.Type != PageType.Article && lot % OneOtherPageIn != 0) yield break;
        yield return new TextSample(text, style);
        if (text.Type != PageType.Article) yield break;
        var isCut = text.IsLabelled || lot / 4 % 2 != 0;
        if (isCut && (lot % 7 == 0 ? TextCuts.Body(text) : TextCuts.Article(text, around: lot % 5)) is { } cut)
            yield return new TextSample(cut, style);
        var isShort = text.IsLabelled || lot / 8 % 2 != 0;
        if (isShort && TextCuts.Brief(text, around: lot % 11, paragraphs: 3 + (lot % 6)) is { } brief)
            yield return new TextSample(brief, (TextStyle)((lot + 1) % 4));
    }

    private static void Keep(LineModel[] models, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var fold = 0; fold < models.Length; fold++)
        {
            using var stream = File.Create(FileOf(folder, fold));
            LineModelFile.Write(models[fold], stream);
        }
    }

    /// <summary>
    /// Writes what the models of the folds make of the labelled pages in each style, as lines of <c>articleparse batch</c>.
    /// </summary>
    private static void Dump(string folder, IReadOnlyList<SourceText> texts, LineModel[] models)
    {
        Directory.CreateDirectory(folder);
        var parsers = models.Select(m => new ArticleParser(ArticleParserOptions.Default, m)).ToArray();
        foreach (var style in Enum.GetValues<TextStyle>())
        {
            var lines = texts.Where(t => t.IsLabelled).AsParallel().AsOrdered().WithDegreeOfParallelism(2)
                .Select(t => (t.Id, Article: parsers[t.Fold].ParseText(TextStyles.Render(t.Lines.Select(l => l.Text), style))))
                .Select(t => $"{{\"id\":{JsonSerializer.Serialize(t.Id)},\"article\":{t.Article.ToJson()}}}");
            File.WriteAllLines(Path.Combine(folder, $"text-{style.ToString().ToLowerInvariant()}.jsonl"), lines);
        }
    }
}

using System.Diagnostics;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Training;
using ArticleParsing.Training.Texts;

// dotnet run -c Release --project src/ArticleParsing.Training [-- html|text] [--no-validation|--only-validation|--ablations|--folds DIR]
// [--roles-only DIR|--roles-alone] [--keep-folds DIR]
FeatureSet.Verify();
string[] named = [.. args.Where(a => a is "html" or "text")];
string[] kinds = named.Length > 0 ? named : ["html", "text"];
var root = Folders.Repository();
if (kinds.Contains("html")) TrainHtml();
if (kinds.Contains("text")) TextTraining.Run(root, args);

void TrainHtml()
{
    var watch = Stopwatch.StartNew();
    var rolesAlone = args.Contains("--roles-alone");
    var samples = CrossValidation.Samples(Path.Combine(root, "..", "shared", "corpora"), forRoles: rolesAlone);
    Console.WriteLine(
        $"html: {samples.Count} pages, {samples.Sum(s => s.Tree.Blocks.Count)} blocks, {BlockFeatures.Names.Length} features, {watch.Elapsed.TotalSeconds:0} s");
    foreach (var group in Report.Groups(samples))
        Console.WriteLine(
            $"  ceiling {group.Name}: {group.Pages.Average(p => p.Ceiling):0.0000}, below 0.9: {group.Pages.Count(p => p.Ceiling < 0.9)}");
    if (args.Contains("--ablations"))
    {
        Ablations.Run(samples);
        return;
    }

    if (Array.IndexOf(args, "--folds") is var kept and >= 0)
    {
        Validation.Run(samples, CrossValidation.Kept(args[kept + 1]));
        return;
    }

    var (models, shipped) = rolesAlone ? CrossValidation.FitRoles(samples)
        : Array.IndexOf(args, "--roles-only") is var body and >= 0
        ? CrossValidation.FitRolesAndTypes(samples, args[body + 1])
        : CrossValidation.Fit(samples, ofAll: !args.Contains("--only-validation"));
    Console.WriteLine($"  fitted after {watch.Elapsed.TotalMinutes:0.0} min");
    if (Array.IndexOf(args, "--keep-folds") is var keep and >= 0) CrossValidation.Keep(models, shipped, args[keep + 1]);
    if (!args.Contains("--no-validation")) Validation.Run(samples, models);
    if (shipped is null || args.Contains("--only-validation")) return;
    var file = Path.Combine(root, "src", "ArticleParsing", "Classification", "Model", "body-html.model");
    using var stream = File.Create(file);
    BlockModelFile.Write(shipped, stream);
    Console.WriteLine($"  wrote {stream.Length:N0} bytes");
}

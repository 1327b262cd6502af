using System.Diagnostics;
using ArticleParsing.Classification.Features;
using ArticleParsing.Training;

var corpora = args.Length > 0 ? args[0] : "../shared/corpora";
var watch = Stopwatch.StartNew();
var samples = new[] { "wcxb", "fundus" }.SelectMany(s => Corpus.Read(corpora, s)).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(p => new PageSample(p)).ToList();
Console.WriteLine($"{samples.Count} pages, {samples.Sum(s => s.Tree.Blocks.Count)} blocks, {BlockFeatures.Names.Length} features, {watch.Elapsed.TotalSeconds:0} s");
foreach (var group in Report.Groups(samples)) Console.WriteLine($"ceiling {group.Name}: {group.Pages.Average(p => p.Ceiling):0.0000}, below 0.9: {group.Pages.Count(p => p.Ceiling < 0.9)}");
CrossValidation.Run(samples);

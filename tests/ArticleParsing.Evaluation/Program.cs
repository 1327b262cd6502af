using ArticleParsing;
using ArticleParsing.Evaluation;
using ArticleParsing.Tests.Shared;
using ArticleParsing.Training;

if (args.Contains("--help"))
{
    Console.WriteLine(Options.Usage);
    return 0;
}

var options = Options.Parse(args);
if (!options.HasCorpora)
{
    Console.Error.WriteLine(Options.WhereCorporaAre);
    return 2;
}

var pages = Pages.Read(options.Corpora);
var articles = Articles(pages, options);
if (options.Dump is { } dump) Dumps.Write(dump, articles);
Scoreboard.Print(options, pages, articles);
MarkupScoreboard.Print(articles);
TextScoreboard.Print(options);
if (options.Check) PythonCheck.Run(options, articles);
if (options.Speed)
    Console.WriteLine(
        PageByPage.Measure([.. pages.Where(p => p.Set != "segments").Where((_, i) => i % 8 == 0).Select(p => p.Html)], options.Peers));
return 0;

static Dictionary<EvaluationPage, Article> Articles(IReadOnlyList<EvaluationPage> pages, Options options)
{
    ArticleParser shipped = new();
    ArticleParser[] byFold = [];
    if (!options.Shipped)
    {
        if (options.Folds is null) Console.Error.WriteLine("Fitting the models of five folds (about ten minutes) ...");
        byFold = [.. (options.Folds is { } folder ? CrossValidation.Kept(folder) : CrossValidation.FitByFold(options.Corpora)).Select(
            model => new ArticleParser(ArticleParserOptions.Default, model))];
    }

    return pages.AsParallel().AsOrdered()
        .Select(p => (Page: p,
            Article: (p.Fold >= 0 && byFold.Length > 0 ? byFold[p.Fold] : shipped).Parse(p.Html, p.Url.Length > 0 ? p.Url : null)))
        .ToDictionary(x => x.Page, x => x.Article);
}

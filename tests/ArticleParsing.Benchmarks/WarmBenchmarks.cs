using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace ArticleParsing.Benchmarks;

/// <summary>Each operation goes through all pages of a set. Public, and not sealed, because the harness derives from it.</summary>
[MemoryDiagnoser]
public class WarmBenchmarks
{
    private const string Url = "https://news.example/story";

    private readonly ArticleParser _parser = new();
    private readonly ArticleParser _withoutQuotations = new(new ArticleParserOptions { ExtractQuotations = false });
    private readonly QuotationExtractor _extractor = new();
    private IReadOnlyList<string> _pages = [];
    private IReadOnlyList<Article> _articles = [];
    private IReadOnlyList<string> _texts = [];

    /// <summary>Which pages.</summary>
    [ParamsSource(nameof(Sets))]
    public string Set { get; set; } = "";

    /// <summary>The sets there are on this machine.</summary>
    public static IEnumerable<string> Sets => Pages.Sets;

    /// <summary>Parses the pages once, for what works on articles and texts.</summary>
    [GlobalSetup]
    public void ReadPages()
    {
        _pages = Pages.Read(Set);
        _articles = [.. _pages.Select(page => _parser.Parse(page, Url))];
        _texts = [.. _articles.Select(article => article.ToPlainText())];
    }

    [Benchmark(Baseline = true, Description = "AngleSharp alone")]
    public int AngleSharpAlone() => _pages.Sum(page => new HtmlParser().ParseDocument(page).ChildNodes.Length);

    [Benchmark(Description = "Parse")]
    public int Parse() => _pages.Sum(page => _parser.Parse(page, Url).Body.Count);

    [Benchmark(Description = "Parse, without quotations")]
    public int ParseWithoutQuotations() => _pages.Sum(page => _withoutQuotations.Parse(page, Url).Body.Count);

    [Benchmark(Description = "SmartReader")]
    public int SmartReader() => _pages.Sum(Read);

    [Benchmark(Description = "ParseText, of the article's text")]
    public int ParseText() => _texts.Sum(text => _parser.ParseText(text).Body.Count);

    [Benchmark(Description = "QuotationExtractor, of the body's text")]
    public int Quotations() => _articles.Sum(article => _extractor.Extract(article.BodyText).Count);

    [Benchmark(Description = "ToPlainText")]
    public int PlainText() => _articles.Sum(article => article.ToPlainText().Length);

    [Benchmark(Description = "ToHtml")]
    public int Html() => _articles.Sum(article => article.ToHtml().Length);

    [Benchmark(Description = "ToMarkdown")]
    public int Markdown() => _articles.Sum(article => article.ToMarkdown().Length);

    [Benchmark(Description = "ToJson")]
    public int Json() => _articles.Sum(article => article.ToJson().Length);

    private static int Read(string page)
    {
        try
        {
            return new global::SmartReader.Reader(Url, page).GetArticle().TextContent?.Length ?? 0;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return 0; // It cannot parse every page.
        }
    }
}

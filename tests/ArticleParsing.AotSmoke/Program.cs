using System.Text.Json;
using ArticleParsing;

// Goes through everything that reflection or trimming could break: HTML, text, the models, word lists, JSON both ways, site rules, every
// renderer.
const string Page = """
    <html lang="en"><head><title>Bridge closes</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closes","datePublished":"2026-03-02T08:00:00Z","author":{"@type":"Person","name":"Ann Lee"}}</script></head>
    <body><h1>Bridge closes</h1><div class="ad">Buy now</div><p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p>
    <p>“Nobody knows what it costs,” said the mayor, Orla Finn, after a long meeting about the pillars.</p><ul><li>One pillar is cracked.</li><li>Two are not.</li></ul></body></html>
    """;
var rules = SiteRules.FromJson("""{"news.example": {"remove": ".ad"}}""");
var parser = new ArticleParser(new ArticleParserOptions { SiteRules = rules });
var article = ArticleJson.FromJson(parser.Parse(Page, "https://news.example/a").ToJson());

Console.WriteLine(article.ToJson());
Console.WriteLine(article.ToMarkdown());
Console.WriteLine(article.ToHtml(new RenderingOptions { MarkQuotations = true }));
Console.WriteLine(parser.ParseText(article.ToPlainText()).ToPlainText());
Console.WriteLine(new QuotationExtractor().Extract(article.BodyText).ToJson());
Console.WriteLine(ArticleJson.Schema.Length);

// With options of the caller's own, as a minimal API has them.
var options = new JsonSerializerOptions { TypeInfoResolver = ArticleJson.TypeInfoResolver };
Console.WriteLine(
    ((Article)JsonSerializer.Deserialize(
        JsonSerializer.Serialize(article, options.GetTypeInfo(typeof(Article))), options.GetTypeInfo(typeof(Article)))!).Equals(article));

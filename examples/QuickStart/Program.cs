using ArticleParsing;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var parser = new ArticleParser();

Show("A page",
    parser.Parse(
        File.ReadAllText(Sample("broadcaster-cms.html")), "https://www.radiomeridian.example/a/ferry-strike-medicine/4410021.html"));
Show("The text of a page, as somebody copied it", parser.ParseText(File.ReadAllText(Sample("copied-text.txt"))));

static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, name);

static void Show(string title, Article article)
{
    Console.WriteLine($"==== {title} ====\n");
    Console.WriteLine(article.Headline);
    foreach (var author in article.Authors) Console.WriteLine($"by {author.Name}");
    if (article.PublishedAt is { } published) Console.WriteLine($"published {published}");

    Console.WriteLine();
    foreach (var block in article.Body)
    {
        Console.WriteLine(block is BodyFigure figure ? $"  [picture: {article.Figures[figure.Index].Caption}]" : "  " + block.Text);
    }

    Console.WriteLine("\nWho said what");
    foreach (var quotation in article.Quotations.Where(q => q.Kind != QuotationKind.Indirect))
    {
        Console.WriteLine($"  {quotation.Speaker?.Name ?? "(nobody named)"}: {quotation.Text}");
    }

    Console.WriteLine("\nAround it");
    foreach (var author in article.Authors.Where(a => a.Bio is not null)) Console.WriteLine($"  bio: {author.Bio}");
    foreach (var disclaimer in article.Disclaimers) Console.WriteLine($"  notice ({disclaimer.Kind}): {disclaimer.Text}");
    foreach (var related in article.Related) Console.WriteLine($"  taken out: {related.Text}");
    Console.WriteLine();
}

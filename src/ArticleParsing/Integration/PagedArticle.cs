using ArticleParsing.Composition.Body;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Quotations;

namespace ArticleParsing.Integration;

/// <summary>Joins the pages of an article that is spread over several. What stands around the body is the first page's.</summary>
internal static class PagedArticle
{
    /// <summary>
    /// A block as long as this that an earlier page has, too, is the page's repetition, such as a standfirst above every page.
    /// </summary>
    private const int ShortestRepetition = 40;

    /// <summary>The article with the bodies of all pages, one after the other.</summary>
    /// <param name="pages">The articles of the pages, in order; one at least.</param>
    /// <param name="options">Whether quotations are looked for: in the joined text, as a speaker may be named on another page.</param>
    /// <param name="budget">Asked whether to go on.</param>
    public static Article Join(IReadOnlyList<Article> pages, ArticleParserOptions options, WorkBudget budget)
    {
        var body = new List<BodyBlock>();
        var figures = new List<Figure>();
        var placed = new HashSet<Figure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var texts = new List<string>();
            foreach (var block in page.Body)
            {
                budget.Step();
                if (block is BodyFigure place)
                {
                    var figure = page.Figures[place.Index];
                    if (!placed.Add(figure)) continue; // An earlier page shows it.
                    body.Add(new BodyFigure(figures.Count));
                    figures.Add(figure);
                }
                else if (!seen.Contains(block.Text))
                {
                    body.Add(block);
                    if (block.Text.Length >= ShortestRepetition) texts.Add(block.Text);
                }
            }

            seen.UnionWith(texts);
        }

        var text = string.Join(
            "\n\n", body.Where(b => b is not (BodyPullQuote or BodyFigure or BodyEmbed) && b.Text.Length > 0).Select(b => b.Text));
        var (words, characters) = ReadingTime.Count(text, budget);
        var article = pages[0] with
        {
            Body = body,
            BodyText = text,
            Figures = figures,
            WordCount = words + characters,
            ReadingMinutes = ReadingTime.Minutes(words, characters),
            Authors = Union(pages, p => p.Authors),
            Disclaimers = Union(pages, p => p.Disclaimers),
            Related = Union(pages, p => p.Related),
            Tags = Union(pages, p => p.Tags),
            LiveUpdates = [],
            Quotations = [],
            Speakers = [],
        };
        return options.ExtractQuotations ? ArticleQuotations.AddTo(article, options.MaxQuotationCount, budget) : article;
    }

    private static IReadOnlyList<T> Union<T>(IReadOnlyList<Article> pages, Func<Article, IReadOnlyList<T>> list) =>
        ValueList<T>.Copy([.. pages.SelectMany(list).Distinct()]);
}

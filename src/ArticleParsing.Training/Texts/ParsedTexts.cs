using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Training.Texts;

/// <summary>
/// Pages as text whose lines the parser of HTML has labelled: it sees classes, pictures and what the page declares, none of which a text
/// has, and is right far more often than a parser of text could be. What it takes for body is checked against the gold text.
/// </summary>
internal static class ParsedTexts
{
    private const float Agreed = 1, Doubtful = 0.3f, OtherPage = 0.3f;
    private static readonly ArticleParser s_parser = new();
    private static readonly PageReader s_pages = new(ArticleParserOptions.Default.Limits, SiteRules.None);

    /// <returns>The page; null if its gold text teaches nothing.</returns>
    public static SourceText? Read(CorpusPage page)
    {
        var blocks = HtmlBlockReader.Read(s_pages.FromHtml(page.Html, page.Url, new WorkBudget()).Document!).Blocks;
        var inGold = GoldAlignment.Label(blocks, page.Gold);
        if (page.Gold.Length == 0 || Words.Compare(GoldAlignment.Join(blocks, i => inGold[i]), page.Gold).F1 < 0.9) return null;
        var parsed = s_parser.Analyze(page.Html, page.Url).Blocks;
        if (parsed.Count != blocks.Count) return null; // The body came from JSON-LD.
        var isArticle = PageTypeTrainer.TypeOf(page) == PageType.Article;
        var lines = blocks.Where(b => b.Text.Length > 0).Select(b =>
            isArticle
                ? LineOfArticle(b.Text, parsed[b.Index].Role, inGold[b.Index])
                : new SourceLine(b.Text, null, inGold[b.Index], OtherPage));
        return new SourceText(page.Set + "-" + page.Id, page.Site, page.Url, PageTypeTrainer.TypeOf(page), IsLabelled: false, [.. lines]);
    }

    private static SourceLine LineOfArticle(string text, Role role, bool inGold)
    {
        var isBody = role is Role.Paragraph or Role.Heading or Role.ListItem or Role.Quote or Role.Table or Role.Code;
        if (isBody == inGold) return new SourceLine(text, role, inGold, Agreed);
        // Some golds hold captions, standfirsts and the like, and some do not: the parser's word counts.
        if (inGold && role != Role.Chrome) return new SourceLine(text, role, false, Doubtful);
        return new SourceLine(text, inGold ? Role.Paragraph : Role.Chrome, inGold, Doubtful);
    }
}

using AngleSharp.Html.Parser;
using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Classification;
using ArticleParsing.Composition;

namespace ArticleParsing;

/// <summary>Turns a news page into an <see cref="Article"/>. Immutable and safe to share between threads.</summary>
public sealed class ArticleParser
{
    private readonly ArticleParserOptions _options;

    /// <summary>Creates a parser.</summary>
    /// <param name="options">How to parse; <see langword="null"/> for <see cref="ArticleParserOptions.Default"/>.</param>
    public ArticleParser(ArticleParserOptions? options = null) => _options = options ?? ArticleParserOptions.Default;

    /// <summary>Parses the HTML of a page.</summary>
    /// <param name="html">The page; any string, however broken.</param>
    /// <param name="url">The page's address, for resolving relative links; may be <see langword="null"/>.</param>
    public Article Parse(string html, string? url = null) => Parse(new Page { Document = new HtmlParser().ParseDocument(html), Url = url });

    /// <summary>Parses the plain text of a page, as somebody copied or scraped it.</summary>
    /// <param name="text">The text; any string.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public Article ParseText(string text, string? url = null) => Parse(new Page { Text = text, Url = url });

    private Article Parse(Page page)
    {
        var tree = page.Document is { } document ? HtmlBlockReader.Read(document) : PlainTextBlockReader.Read(page.Text ?? "");
        var (headline, at) = HeadlineGuess(page, tree.Blocks);
        var labelled = BlockClassifier.Classify(tree, headline, at);
        var article = ArticleComposer.Compose(page, tree, labelled, headline);
        return _options.ExtractQuotations ? article : article;
    }

    private static (string? Headline, int Block) HeadlineGuess(Page page, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.HeadingLevel == 1) return (block.Text, block.Index);
        }

        return (page.Document?.Title, -1);
    }
}

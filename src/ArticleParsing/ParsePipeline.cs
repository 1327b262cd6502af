using ArticleParsing.Acquisition;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Classification.Model;
using ArticleParsing.Composition;
using ArticleParsing.Integration;
using ArticleParsing.Limits;
using ArticleParsing.Quotations;
using Microsoft.Extensions.Logging;

namespace ArticleParsing;

/// <summary>The whole way from a page to its article, stage by stage. Immutable and safe to share between threads.</summary>
/// <param name="options">How to parse.</param>
/// <param name="model">Models other than the shipped ones, as cross-validation needs them; null for the shipped ones.</param>
/// <param name="logger">Is told how each parse ended.</param>
internal sealed class ParsePipeline(ArticleParserOptions options, BlockModel? model, ILogger logger)
{
    private readonly ParseLimits _limits = options.Limits;

    public PageAnalysis Run(Page page, bool explain)
    {
        var tree = page.Document is { } document ? HtmlBlockReader.Read(document, page.Marks, page.Budget) : PlainTextBlockReader.Read(page.Text ?? "", page.Budget);
        page.ReleaseDocument();
        var (headline, headlineBlock) = HeadlineResolver.Resolve(page, tree);
        var declared = DeclaredFacts.Of(page.Declared);
        var classified = BlockClassifier.Classify(tree, headline?.Value, headlineBlock, declared, page.Url, ModelFor(page), explain);
        var blocks = DeclaredBody.Complete(classified, tree, declared.Body);
        var composed = ArticleComposer.Compose(page, blocks, headline, _limits, options.ReferenceTime, explain);
        var article = composed.Article;
        if (options.ExtractQuotations) article = ArticleQuotations.AddTo(article, options.MaxQuotationCount, page.Budget);
        Log(page, article, blocks.Count);
        return new PageAnalysis(article, explain ? Explain(composed) : []) { Values = composed.Values, UnmatchedSelectors = page.Marks?.Unmatched ?? [] };
    }

    private BlockModel ModelFor(Page page) => model ?? (page.IsHtml ? BlockModel.Html : BlockModel.Text);

    private static IReadOnlyList<AnalyzedBlock> Explain(ComposedArticle composed) =>
    [
        .. composed.Blocks.Select((labelled, i) => new AnalyzedBlock(labelled.Block.Text, labelled.Role, labelled.Confidence, labelled.Reason)
        {
            Rule = labelled.Rule,
            BodyIndex = composed.BodyIndexes[i] is >= 0 and var index ? index : null,
            Position = labelled.Block.Position,
            MediaUrl = labelled.Block.Media is { } media ? media.Url ?? media.PosterUrl : null,
        }),
    ];

    private void Log(Page page, Article article, int blocks)
    {
        foreach (var (host, field, selector) in page.Marks?.Unmatched ?? []) logger.UnmatchedSelector(host, field, selector, page.Url);
        if (article.Body.Count == 0) logger.FoundNoBody(page.Url, blocks);
        else logger.Parsed(page.Url, blocks, article.Body.Count, article.Quotations.Count);
    }
}

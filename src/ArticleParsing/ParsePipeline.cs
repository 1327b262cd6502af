using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Classification.Model;
using ArticleParsing.Composition;
using ArticleParsing.Integration;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Quotations;
using Microsoft.Extensions.Logging;

namespace ArticleParsing;

/// <summary>The whole way from a page to its article, stage by stage. Immutable and safe to share between threads.</summary>
/// <param name="options">How to parse.</param>
/// <param name="model">Models of pages other than the shipped ones, as cross-validation needs them; null for the shipped ones.</param>
/// <param name="lines">The same of plain text.</param>
/// <param name="logger">Is told how each parse ended.</param>
internal sealed class ParsePipeline(ArticleParserOptions options, BlockModel? model, LineModel? lines, ILogger logger)
{
    private readonly ParseLimits _limits = options.Limits;

    public PageAnalysis Run(Page page, bool explain)
    {
        var tree = page.Document is { } document
            ? HtmlBlockReader.Read(document, page.Marks, page.Budget)
            : PlainTextBlockReader.Read(page.Text ?? "", page.Budget);
        page.ReleaseDocument();
        var (blocks, headline) = page.IsHtml ? ClassifyHtml(page, tree, explain) : ClassifyText(page, tree, explain);
        var composed = ArticleComposer.Compose(page, tree, blocks, headline, _limits, options.ReferenceTime, explain);
        var article = composed.Article;
        if (options.ExtractQuotations) article = ArticleQuotations.AddTo(article, options.MaxQuotationCount, page.Budget);
        Log(page, article, blocks.Count);
        return new PageAnalysis(
            article, explain ? Explain(composed) : []) { Values = composed.Values, UnmatchedSelectors = page.Marks?.Unmatched ?? [] };
    }

    private (LabelledPage Page, Evidence<string>? Headline) ClassifyHtml(Page page, BlockTree tree, bool explain)
    {
        var (headline, headlineBlock) = HeadlineResolver.Resolve(page, tree);
        var declared = DeclaredFacts.Read(page.Declared);
        var classified = BlockClassifier.Classify(
            tree, headline?.Value, headlineBlock, declared, page.Address, model ?? BlockModel.Html, explain);
        return (DeclaredBody.Complete(classified, tree, declared.Body), headline);
    }

    /// <summary>In text the headline is one of the roles that the models tell apart.</summary>
    private (LabelledPage Page, Evidence<string>? Headline) ClassifyText(Page page, BlockTree tree, bool explain)
    {
        var marked = TextHeadline.Marked(page, tree);
        var (classified, block) = LineClassifier.Classify(tree, marked?.Block ?? -1, page.Url, lines ?? LineModel.Shipped, explain);
        if (marked is not null) return (classified, marked.Value.Headline);
        return (classified,
            block < 0
                ? TextHeadline.Declared(page)
                : new Evidence<string>(tree.Blocks[block].Text, RuleIds.TextModel) { Confidence = classified[block].Confidence });
    }

    private static IReadOnlyList<AnalyzedBlock> Explain(ComposedArticle composed) =>
    [
        .. composed.Blocks.Select(
            (labelled, i) => new AnalyzedBlock(labelled.Block.Text, labelled.Role, labelled.Confidence, labelled.Reason)
        {
            Rule = labelled.Rule,
            BodyIndex = composed.BodyIndexes[i] is >= 0 and var index ? index : null,
            Position = labelled.Block.Position,
            MediaUrl = labelled.Block.Media is { } media ? media.Url ?? media.PosterUrl : null,
        }),
    ];

    private void Log(Page page, Article article, int blocks)
    {
        ParserTelemetry.Count(article, blocks);
        foreach (var (host, field, selector) in page.Marks?.Unmatched ?? []) logger.UnmatchedSelector(host, field, selector, page.Url);
        if (article.Body.Count == 0) logger.FoundNoBody(page.Url, blocks);
        else logger.Parsed(page.Url, blocks, article.Body.Count, article.Quotations.Count);
    }
}

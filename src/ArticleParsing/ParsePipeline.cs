using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Sites;
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
        var marks = SiteMarks.Of(page, options.SiteRules);
        var tree = page.Document is { } document ? HtmlBlockReader.Read(document, marks, page.Budget) : PlainTextBlockReader.Read(page.Text ?? "", page.Budget);
        page.ReleaseDocument();
        var (headline, headlineBlock) = HeadlineResolver.Resolve(page, tree);
        var declared = DeclaredFacts.Of(page.Declared);
        var classified = BlockClassifier.Classify(tree, headline?.Value, headlineBlock, declared, page.Url, ModelFor(page), explain);
        var blocks = DeclaredBody.Complete(classified, tree, declared.Body);
        var (article, values) = ArticleComposer.Compose(page, blocks, headline, _limits, options.ReferenceTime);
        if (marks is not null) article = SiteValues.Apply(article, page, tree, blocks, marks);
        if (options.ExtractQuotations) article = ArticleQuotations.AddTo(article, options.MaxQuotationCount, page.Budget);
        Log(page, article, blocks.Count);
        return new PageAnalysis(article, explain ? Explained(blocks) : []) { Values = values };
    }

    private BlockModel ModelFor(Page page) => model ?? (page.IsHtml ? BlockModel.Html : BlockModel.Text);

    private static IReadOnlyList<AnalyzedBlock> Explained(IEnumerable<LabelledBlock> blocks) =>
        [.. blocks.Select(labelled => new AnalyzedBlock(labelled.Block.Text, labelled.Role, labelled.Confidence, labelled.Reason))];

    private void Log(Page page, Article article, int blocks)
    {
        if (article.Body.Count == 0) logger.FoundNoBody(page.Url, blocks);
        else logger.Parsed(page.Url, blocks, article.Body.Count, article.Quotations.Count);
    }
}

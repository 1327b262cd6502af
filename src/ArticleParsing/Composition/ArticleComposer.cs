using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Body;

namespace ArticleParsing.Composition;

/// <summary>Puts the labelled blocks and what the page declares together to an article. Quotations come after.</summary>
internal static class ArticleComposer
{
    public static Article Compose(Page page, BlockTree tree, IReadOnlyList<LabelledBlock> blocks, string? headline)
    {
        var urls = new UrlResolver(Uri.TryCreate(page.Url, UriKind.Absolute, out var baseUri) ? baseUri : null);
        var (figures, figureAt) = FigureComposer.Compose(blocks, urls);
        var body = BodyComposer.Compose(blocks, figureAt, urls);
        return new Article
        {
            Url = page.Url,
            Headline = headline,
            Kicker = First(blocks, Role.Kicker),
            Standfirst = First(blocks, Role.Standfirst),
            Figures = figures,
            Body = body,
            BodyText = BodyComposer.TextOf(body),
            Disclaimers = DisclaimerComposer.Compose(blocks),
            Related = RelatedComposer.Compose(blocks, urls),
        };
    }

    private static string? First(IReadOnlyList<LabelledBlock> blocks, Role role)
    {
        foreach (var labelled in blocks)
        {
            if (labelled.Role == role) return labelled.Block.Text;
        }

        return null;
    }
}

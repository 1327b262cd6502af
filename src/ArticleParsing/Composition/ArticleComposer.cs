using ArticleParsing.Acquisition;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Body;
using ArticleParsing.Composition.Metadata;

namespace ArticleParsing.Composition;

/// <summary>Puts the labelled blocks and what the page declares together to an article. Quotations come after.</summary>
internal static class ArticleComposer
{
    public static Article Compose(Page page, IReadOnlyList<LabelledBlock> blocks, Evidence<string>? headline)
    {
        var urls = new UrlResolver(page.BaseUri);
        var (figures, figureAt) = FigureComposer.Compose(blocks, urls);
        var body = BodyComposer.Compose(blocks, figureAt, urls);
        var bodyText = BodyComposer.TextOf(body);
        var metadata = MetadataResolver.Resolve(page, blocks, bodyText, urls);
        return new Article
        {
            Url = page.Url,
            CanonicalUrl = metadata.CanonicalUrl?.Value,
            SiteName = metadata.SiteName?.Value,
            Language = metadata.Language?.Value,
            Kicker = First(blocks, Role.Kicker),
            Headline = headline?.Value,
            Standfirst = First(blocks, Role.Standfirst),
            Description = metadata.Description?.Value,
            Section = metadata.Section?.Value,
            Authors = AuthorBios.Tie([.. metadata.Authors.Select(a => a.Value)], blocks),
            PublishedAt = metadata.Published?.Value,
            ModifiedAt = metadata.Modified?.Value,
            Figures = figures,
            Body = body,
            BodyText = bodyText,
            Disclaimers = DisclaimerComposer.Compose(blocks),
            Related = RelatedComposer.Compose(blocks, urls),
            Tags = metadata.Tags,
            AccessibleForFree = metadata.AccessibleForFree?.Value,
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

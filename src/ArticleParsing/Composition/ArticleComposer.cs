using ArticleParsing.Acquisition;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Authors;
using ArticleParsing.Composition.Body;
using ArticleParsing.Composition.Disclaimers;
using ArticleParsing.Composition.Figures;
using ArticleParsing.Composition.Metadata;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Composition;

/// <summary>Puts the labelled blocks and what the page declares together to an article. Quotations come after.</summary>
internal static class ArticleComposer
{
    /// <returns>The article, and where its values came from.</returns>
    public static (Article Article, IReadOnlyList<ValueEvidence> Values) Compose(Page page, LabelledPage blocks, Evidence<string>? headline, ParseLimits limits, DateTimeOffset? referenceTime)
    {
        var urls = new UrlResolver(page.BaseUri);
        var credited = AuthorResolver.Resolve(page, blocks, urls);
        var (figures, figureAt) = FigureComposer.Compose(blocks, urls, credited, limits.MaxFigureCount);
        var body = BodyComposer.Compose(blocks, figureAt, urls);
        var bodyText = BodyComposer.TextOf(body);
        var metadata = MetadataResolver.Resolve(page, blocks, bodyText, headline?.Value, urls, referenceTime) with { Authors = credited };
        var kicker = First(blocks, Role.Kicker);
        var standfirst = StandfirstOf(blocks);
        var authors = AuthorBios.Tie([.. metadata.Authors.Select(a => a.Value)], blocks);
        var disclaimers = DisclaimerComposer.Compose(blocks);
        var (words, characters) = ReadingTime.Count(bodyText, page.Budget);
        var article = new Article
        {
            Url = page.Url,
            CanonicalUrl = metadata.CanonicalUrl?.Value,
            SiteName = metadata.SiteName?.Value,
            Language = metadata.Language?.Value,
            Kicker = kicker?.Value,
            Headline = headline?.Value,
            Standfirst = standfirst?.Value,
            Description = metadata.Description?.Value,
            Section = metadata.Section?.Value,
            Authors = authors,
            PublishedAt = metadata.Published?.Value,
            ModifiedAt = metadata.Modified?.Value,
            Figures = figures,
            Body = body,
            BodyText = bodyText,
            WordCount = words + characters,
            ReadingMinutes = ReadingTime.Minutes(words, characters),
            Disclaimers = [.. disclaimers.Select(d => d.Value)],
            Related = RelatedComposer.Compose(blocks, urls),
            Tags = [.. metadata.Tags.Select(t => t.Value)],
            AccessibleForFree = metadata.AccessibleForFree?.Value,
            PageType = blocks.Type,
            ArticleProbability = Math.Round(blocks.ArticleProbability, 3),
        };
        var placeOf = Table.Of(figures.Count, _ => -1);
        foreach (var at in figureAt) placeOf[at.Value] = at.Key;
        List<Evidence<Figure>> shown = [];
        for (var i = 0; i < placeOf.Length; i++)
        {
            if (placeOf[i] >= 0) shown.Add(new Evidence<Figure>(figures[i], blocks[placeOf[i]].Reason) { Confidence = blocks[placeOf[i]].Confidence });
        }

        return (article, EvidenceList.Of(metadata, headline, kicker, standfirst, authors, shown, disclaimers));
    }

    /// <summary>A standfirst may have several lines or points: all of them, each once, a line each.</summary>
    private static Evidence<string>? StandfirstOf(LabelledPage blocks)
    {
        if (First(blocks, Role.Standfirst) is not { } first) return null;
        return first with { Value = string.Join("\n", blocks.WithRole(Role.Standfirst).Select(b => b.Block.Text).Distinct()) };
    }

    private static Evidence<string>? First(LabelledPage blocks, Role role) =>
        blocks.First(role) is { } labelled ? new(labelled.Block.Text, labelled.Reason) { Confidence = labelled.Confidence } : null;
}

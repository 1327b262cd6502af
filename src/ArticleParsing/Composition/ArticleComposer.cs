using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Composition.Authors;
using ArticleParsing.Composition.Body;
using ArticleParsing.Composition.Disclaimers;
using ArticleParsing.Composition.Figures;
using ArticleParsing.Composition.Metadata;
using ArticleParsing.Limits;
using ArticleParsing.Model;

namespace ArticleParsing.Composition;

/// <summary>Puts the labelled blocks and what the page declares together to an article. Quotations come after.</summary>
internal static class ArticleComposer
{
    /// <param name="page">What the page declares.</param>
    /// <param name="tree">Its boxes.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="limits">How much of it is taken.</param>
    /// <param name="referenceTime">What relative times are relative to; null if they are to be passed over.</param>
    /// <param name="explain">Whether to give reasons at length.</param>
    public static ComposedArticle Compose(Page page, BlockTree tree, LabelledPage blocks, Evidence<string>? headline, ParseLimits limits,
        DateTimeOffset? referenceTime, bool explain)
    {
        var urls = new UrlResolver(page.BaseUri);
        var credited = AuthorResolver.Resolve(page, blocks, urls);
        blocks = FigureReview.Apply(blocks, [.. credited.Select(c => c.Value.Name)], urls, explain);
        var figures = FigureComposer.Compose(blocks, urls, limits.MaxFigureCount);
        var body = BodyComposer.Compose(tree, blocks, figures, urls);
        var bodyText = BodyComposer.TextOf(body.Blocks);
        var metadata = MetadataResolver.Resolve(page, blocks, bodyText, headline?.Value, urls, referenceTime) with { Authors = credited,
            LeadImage = LeadImageResolver.Resolve(page.Declared, figures.Figures, urls) };
        var kicker = NamedBySiteRule(blocks, SitePart.Kicker) ?? First(blocks, Role.Kicker) ?? KickerInHeadline(blocks, headline?.Value);
        var standfirst = NamedBySiteRule(blocks, SitePart.Standfirst) ?? StandfirstOf(blocks);
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
            AlternativeHeadline = metadata.AlternativeHeadline?.Value,
            Standfirst = standfirst?.Value,
            LeadImage = metadata.LeadImage?.Value,
            Description = metadata.Description?.Value,
            Section = metadata.Section?.Value,
            Authors = authors,
            PublishedAt = metadata.Published?.Value,
            ModifiedAt = metadata.Modified?.Value,
            Figures = figures.Figures,
            Body = body.Blocks,
            BodyText = bodyText,
            LiveUpdates = LiveUpdateComposer.Compose(page, tree, blocks, body),
            WordCount = words + characters,
            ReadingMinutes = ReadingTime.Minutes(words, characters),
            Disclaimers = [.. disclaimers.Select(d => d.Value)],
            Related = RelatedComposer.Compose(blocks, urls),
            Tags = [.. metadata.Tags.Select(t => t.Value)],
            AccessibleForFree = metadata.AccessibleForFree?.Value,
            PageType = blocks.Type,
            ArticleProbability = Math.Round(blocks.ArticleProbability, 3),
        };
        var shown = figures.ByPlace.OrderBy(f => f.Value)
            .Select(f => new Evidence<Figure>(figures.Figures[f.Value], blocks[f.Key].Reason) { Confidence = blocks[f.Key].Confidence });
        var values = EvidenceList.Collect(metadata, headline, kicker, standfirst, authors, [.. shown], disclaimers);
        return new ComposedArticle(article, values, blocks, body.IndexOf);
    }

    private static readonly char[] s_joints = [' ', ':', '|', '-', '\u2013'];

    /// <summary>What stands before the headline in its own heading, if it is no date.</summary>
    private static Evidence<string>? KickerInHeadline(LabelledPage blocks, string? headline)
    {
        const int Longest = 60;
        if (headline is null || blocks.HeadlineIndex < 0 || blocks[blocks.HeadlineIndex].Block is not { } heading) return null;
        var before = heading.Text.Length - headline.Length;
        if (before is <= 0 or > Longest || !heading.Text.EndsWith(headline, StringComparison.Ordinal)) return null;
        var kicker = heading.Text.Substring(0, before).Trim();
        if (kicker.Length == 0) return null;
        if (HeadingText.Read(heading).HasKicker) kicker = kicker.TrimEnd(s_joints);
        else if (!char.IsLetter(kicker[kicker.Length - 1]) || heading.Facts.Dates.Count > 0) return null;
        return kicker.Length > 0 ? new(kicker, "what stands before the headline in its heading") { Confidence = 0.7 } : null;
    }

    /// <summary>The first block of a part that the caller's rule for the site names.</summary>
    private static Evidence<string>? NamedBySiteRule(LabelledPage blocks, SitePart part)
    {
        foreach (var labelled in blocks)
        {
            if (labelled.Block.Box.SitePart == part && labelled.Block.Text.Length > 0)
                return new(labelled.Block.Text, SiteMarks.Source) { Confidence = 1 };
        }

        return null;
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

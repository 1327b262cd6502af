using ArticleParsing.Model;

namespace ArticleParsing.Composition.Metadata;

/// <summary>Everything about an article that is not its body, each value with where it came from.</summary>
internal sealed record ArticleMetadata
{
    public Evidence<string>? AlternativeHeadline { get; init; }

    public Evidence<LeadImage>? LeadImage { get; init; }

    public Evidence<string>? CanonicalUrl { get; init; }

    public Evidence<string>? SiteName { get; init; }

    public Evidence<string>? Language { get; init; }

    public Evidence<string>? Description { get; init; }

    public Evidence<string>? Section { get; init; }

    public IReadOnlyList<Evidence<Author>> Authors { get; init; } = [];

    public Evidence<StatedDate>? Published { get; init; }

    public Evidence<StatedDate>? Modified { get; init; }

    public IReadOnlyList<Evidence<string>> Tags { get; init; } = [];

    public Evidence<bool>? AccessibleForFree { get; init; }
}

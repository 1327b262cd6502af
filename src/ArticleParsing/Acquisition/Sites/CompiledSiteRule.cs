using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace ArticleParsing.Acquisition.Sites;

/// <summary>A site rule with its selectors read, so that a mistake in one shows when the rule is made.</summary>
internal sealed class CompiledSiteRule
{
    public CompiledSiteRule(SiteRule rule)
    {
        Rule = rule;
        Host = rule.Host.Trim().TrimEnd('.').ToLowerInvariant();
        if (Host.Length == 0 || Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            throw new ArgumentException($"'{rule.Host}' is no host. Give it as in news.example, without scheme and path.", nameof(rule));
        var parser = new CssSelectorParser();
        Selectors =
        [
            .. Texts(rule).Where(s => s.Selector is not null).Select(s => (s.Part, s.Selector!, parser.ParseSelector(s.Selector!)
                ?? throw new ArgumentException($"The selector of {s.Part} for {rule.Host} cannot be read: {s.Selector}", nameof(rule)))),
        ];
    }

    public SiteRule Rule { get; }

    public string Host { get; }

    /// <summary>Later ones win if two match one element.</summary>
    public IReadOnlyList<(SitePart Part, string Text, ISelector Selector)> Selectors { get; }

    private static IEnumerable<(SitePart Part, string? Selector)> Texts(SiteRule rule) =>
    [
        (SitePart.Body, rule.Body),
        (SitePart.Headline, rule.Headline),
        (SitePart.Kicker, rule.Kicker),
        (SitePart.Standfirst, rule.Standfirst),
        (SitePart.Authors, rule.Authors),
        (SitePart.PublishedAt, rule.PublishedAt),
        (SitePart.ModifiedAt, rule.ModifiedAt),
        (SitePart.Captions, rule.Captions),
        (SitePart.Bios, rule.Bios),
        (SitePart.Disclaimers, rule.Disclaimers),
        (SitePart.Related, rule.Related),
        (SitePart.Remove, rule.Remove),
    ];
}

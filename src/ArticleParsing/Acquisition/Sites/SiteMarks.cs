using AngleSharp.Dom;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Text;

namespace ArticleParsing.Acquisition.Sites;

/// <summary>What the site's rule says of the elements of one page. The document itself is not changed.</summary>
internal sealed class SiteMarks
{
    /// <summary>How evidence names the rule.</summary>
    public const string Source = "site rule";

    private readonly Dictionary<IElement, SitePart> _parts = [];
    private readonly List<IElement> _inOrder = [];

    private SiteMarks(IDocument document, CompiledSiteRule rule)
    {
        var matched = new bool[rule.Selectors.Count];
        foreach (var element in document.All)
        {
            for (var i = 0; i < matched.Length; i++)
            {
                var (part, _, selector) = rule.Selectors[i];
                if (!selector.Match(element, document.DocumentElement)) continue;
                _parts[element] = part;
                matched[i] = true;
            }

            if (_parts.ContainsKey(element)) _inOrder.Add(element);
        }

        Unmatched = [.. rule.Selectors.Where((_, i) => !matched[i]).Select(s => new UnmatchedSelector(rule.Host, NameOf(s.Part), s.Text))];
    }

    /// <summary>The selectors of the rule that match nothing on the page.</summary>
    public IReadOnlyList<UnmatchedSelector> Unmatched { get; }

    /// <summary>The marks for a page; null if no rule is for it.</summary>
    public static SiteMarks? Find(IDocument document, string? url, DeclaredMetadata declared, SiteRules rules)
    {
        var rule = rules.CompiledFor(url) ?? rules.CompiledFor(declared.First(DeclaredProperty.CanonicalUrl)?.Value);
        return rule is null ? null : new SiteMarks(document, rule);
    }

    public SitePart PartOf(IElement element) => _parts.TryGetValue(element, out var part) ? part : SitePart.None;

    /// <summary>The values of a part in page order, from the attribute meant for machines if there is one.</summary>
    public IEnumerable<string> ValuesOf(SitePart part)
    {
        foreach (var element in _inOrder)
        {
            if (_parts[element] != part) continue;
            var value = WhiteSpace.Fold(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent);
            if (value.Length > 0) yield return value;
        }
    }

    /// <summary>The absolute address an element or the first link in it leads to; null if there is none.</summary>
    public string? LinkOf(SitePart part, string value, UrlResolver urls)
    {
        foreach (var element in _inOrder)
        {
            if (_parts[element] != part || WhiteSpace.Fold(element.TextContent) != value) continue;
            var link = element.LocalName == "a" ? element : element.QuerySelector("a[href]");
            return urls.Resolve(link?.GetAttribute("href"));
        }

        return null;
    }

    /// <summary>The field of the rule that names the part.</summary>
    private static string NameOf(SitePart part)
    {
        var name = part.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}

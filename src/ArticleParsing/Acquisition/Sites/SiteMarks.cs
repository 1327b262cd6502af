using AngleSharp.Dom;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Text;

namespace ArticleParsing.Acquisition.Sites;

/// <summary>What the site's rule says of the elements of one page. The document itself is not changed.</summary>
internal sealed class SiteMarks
{
    private readonly Dictionary<IElement, SitePart> _parts = [];
    private readonly List<IElement> _inOrder = [];

    private SiteMarks(IDocument document, CompiledSiteRule rule)
    {
        foreach (var element in document.All)
        {
            foreach (var (part, selector) in rule.Selectors)
            {
                if (selector.Match(element, document.DocumentElement)) _parts[element] = part;
            }

            if (_parts.ContainsKey(element)) _inOrder.Add(element);
        }
    }

    /// <summary>The marks for a page; null where no rule is for it.</summary>
    public static SiteMarks? Of(Page page, SiteRules rules)
    {
        if (page.Document is not { } document) return null;
        var rule = rules.CompiledFor(page.Url) ?? rules.CompiledFor(page.Declared.First(DeclaredProperty.CanonicalUrl)?.Value);
        return rule is null ? null : new SiteMarks(document, rule);
    }

    public SitePart PartOf(IElement element) => _parts.TryGetValue(element, out var part) ? part : SitePart.None;

    /// <summary>The values of a part in page order, from the attribute meant for machines where there is one.</summary>
    public IEnumerable<string> ValuesOf(SitePart part)
    {
        foreach (var element in _inOrder)
        {
            if (_parts[element] != part) continue;
            var value = WhiteSpace.Fold(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent);
            if (value.Length > 0) yield return value;
        }
    }

    /// <summary>The absolute address an element or the first link in it leads to; null where there is none.</summary>
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
}

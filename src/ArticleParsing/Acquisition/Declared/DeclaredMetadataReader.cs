using AngleSharp.Dom;
using ArticleParsing.Acquisition.Guards;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>Reads what a document declares of itself: JSON-LD, then meta elements and links, then microdata, then the title.</summary>
internal sealed class DeclaredMetadataReader
{
    private readonly string? _url;

    /// <summary>What is longer says nothing: a page whose title has no end.</summary>
    private const int LongestTitle = 10_000;

    private readonly List<string> _scripts = [];
    private readonly List<RankedValue> _meta = [];
    private readonly TwitterCardLabels _cards = new();
    private IElement? _item;
    private readonly List<DeclaredValue> _links = [];
    private readonly List<DeclaredValue> _microdata = [];
    private readonly List<DeclaredValue> _title = [];

    private DeclaredMetadataReader(string? url) => _url = url;

    /// <summary>Reads a document that the library did not parse, in one walk that holds it to the limits.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">The address that the caller gives.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="budget">What is asked at every node.</param>
    public static DeclaredMetadata Read(IDocument document, string? url, ParseLimits limits, WorkBudget budget)
    {
        var reader = new DeclaredMetadataReader(url);
        reader.Walk(document, budget, new DocumentGuard(limits));
        return reader.Values(document, limits, budget);
    }

    /// <summary>Reads a document that the library parsed itself, watching the number and the depth of its elements.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">The address that the caller gives.</param>
    /// <param name="declaring">What was noted while it was parsed.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="budget">What is asked at every node.</param>
    /// <param name="sourceLength">How long the page was: no text and no attribute is longer.</param>
    public static DeclaredMetadata Read(
        IDocument document, string? url, DeclaringElements declaring, ParseLimits limits, WorkBudget budget, int sourceLength)
    {
        if (sourceLength > Math.Min(limits.MaxTextLength, limits.MaxAttributeLength)) return Read(document, url, limits, budget);
        var reader = new DeclaredMetadataReader(url);
        if (declaring.HasMicrodata) reader.Walk(document, budget, null);
        else reader.ReadAll(declaring.In(document), budget);
        return reader.Values(document, limits, budget);
    }

    private void ReadAll(IEnumerable<IElement> elements, WorkBudget budget)
    {
        foreach (var element in elements)
        {
            budget.Step();
            Read(element);
        }
    }

    private void Walk(IDocument document, WorkBudget budget, DocumentGuard? guard)
    {
        if (document.DocumentElement is { } root) Walk(root, budget, guard, depth: 1);
    }

    private void Walk(INode parent, WorkBudget budget, DocumentGuard? guard, int depth)
    {
        budget.Step();
        guard?.Meet(parent, depth);
        if (parent.NodeType != NodeType.Element) return;
        Read((IElement)parent);
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++) Walk(children[i], budget, guard, depth + 1);
    }

    private DeclaredMetadata Values(IDocument document, ParseLimits limits, WorkBudget budget)
    {
        var root = document.DocumentElement;
        if (Text(root?.GetAttribute("lang") ?? root?.GetAttribute("xml:lang")) is { } language) _links.Insert(0, new(DeclaredProperty.Language, language, "html lang"));
        var values = new List<DeclaredValue>(JsonLdReader.Read(_scripts, Addresses(), Titles(), limits, budget));
        values.AddRange(_links.Take(DeclaredMetadata.MostValues));
        values.AddRange(_meta.OrderBy(m => m.Rank).Select(m => m.Value).Take(DeclaredMetadata.MostValues));
        values.AddRange(_microdata.Take(DeclaredMetadata.MostValues));
        values.AddRange(_cards.Authors.Take(DeclaredMetadata.MostValues));
        values.AddRange(_title);
        return new DeclaredMetadata(values);
    }

    private const int MostCompared = 8;

    private List<string> Addresses()
    {
        List<string> addresses = [];
        if (_url is not null) addresses.Add(_url);
        addresses.AddRange(_links.Concat(_meta.Select(m => m.Value)).Where(v => v.Property == DeclaredProperty.CanonicalUrl).Select(v => v.Value).Take(MostCompared));
        return addresses;
    }

    private List<string> Titles() =>
        [.. _title.Concat(_meta.Select(m => m.Value)).Where(v => v.Property is DeclaredProperty.Title or DeclaredProperty.Headline).Select(v => v.Value).Take(MostCompared)];

    private void Read(IElement element)
    {
        switch (element.LocalName)
        {
            case "script":
                if (element.GetAttribute("type") is { } type && type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)) _scripts.Add(element.TextContent);
                break;
            case "meta":
                ReadMeta(element);
                break;
            case "link":
                if (string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase) && Text(element.GetAttribute("href")) is { } href) _links.Add(new(DeclaredProperty.CanonicalUrl, href, "link rel=canonical"));
                break;
            case "title":
                if (_title.Count == 0 && element.ParentElement?.LocalName != "svg" && Text(element.TextContent) is { Length: < LongestTitle } title) _title.Add(new(DeclaredProperty.Title, title, "title"));
                break;
            default:
                if (element.Attributes.Length > 0 && element.GetAttribute("itemprop") is { } itemprop) ReadMicrodata(element, itemprop);
                break;
        }
    }

    private void ReadMeta(IElement element)
    {
        if (Text(element.GetAttribute("content")) is not { } content) return;
        var itemprop = element.GetAttribute("itemprop");
        if (itemprop is not null && ReadMicrodata(element, itemprop)) return;
        if ((element.GetAttribute("name") ?? element.GetAttribute("property")) is { } named && named.StartsWith("twitter:", StringComparison.OrdinalIgnoreCase) && _cards.Add(named, content)) return;
        foreach (var attribute in s_nameAttributes)
        {
            if (element.GetAttribute(attribute) is not { } name || MetaNames.Find(name.Trim()) is not var (property, rank)) continue;
            _meta.Add(new RankedValue(rank, new DeclaredValue(property, content, "meta " + name.Trim())));
            return;
        }
    }

    private static readonly string[] s_nameAttributes = ["property", "name", "http-equiv"];

    /// <summary>Item properties of the article itself: those inside another item (a card, a comment, an organisation) are not ours.</summary>
    private bool ReadMicrodata(IElement element, string itemprop)
    {
        var property = itemprop switch
        {
            "headline" => DeclaredProperty.Headline,
            "datePublished" or "dateCreated" => DeclaredProperty.Published,
            "dateModified" => DeclaredProperty.Modified,
            "author" or "creator" => DeclaredProperty.Author,
            "articleSection" => DeclaredProperty.Section,
            "isAccessibleForFree" => DeclaredProperty.AccessibleForFree,
            _ => (DeclaredProperty?)null,
        };
        if (property is null || !IsOfArticle(element)) return false;
        var value = property == DeclaredProperty.Author ? AuthorName(element) : Text(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent);
        if (value is null || value.Length > 500) return false;
        _microdata.Add(new DeclaredValue(property.Value, value, "itemprop " + itemprop, element.GetAttribute("href")));
        return true;
    }

    private bool IsOfArticle(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName == "head") return true;
            if (parent.GetAttribute("itemprop") is "comment" or "review" or "isRelatedTo") return false;
            if (parent.GetAttribute("itemtype") is not { } type) continue;
            if (type.EndsWith("/WebPage", StringComparison.Ordinal)) return true;
            if (type.IndexOf("Article", StringComparison.Ordinal) < 0 && type.IndexOf("Posting", StringComparison.Ordinal) < 0 && !type.EndsWith("/Report", StringComparison.Ordinal)) return false;
            _item ??= parent;
            return _item == parent; // Cards of other stories are items, too, and come later.
        }

        return element.LocalName == "meta"; // Stated without any item around it, it is the page's.
    }

    /// <summary>The name inside a person's item; its text holds more (role, bio, links).</summary>
    private static string? AuthorName(IElement element)
    {
        if (Text(element.GetAttribute("content")) is { } content) return content;
        foreach (var inner in element.QuerySelectorAll("[itemprop=name]")) return Text(inner.GetAttribute("content") ?? inner.TextContent);
        return Text(element.TextContent) is { Length: < 80 } text ? text : null;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : Entities.Decode(text!).Trim();

    private sealed record RankedValue(int Rank, DeclaredValue Value);
}

using AngleSharp.Dom;
using ArticleParsing.Acquisition.Guards;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>Reads what a document declares of itself: JSON-LD, then meta elements and links, then microdata, then the title.</summary>
internal sealed class DeclaredMetadataReader
{
    private readonly string? _url;
    private readonly WorkBudget _budget;
    private readonly List<string> _scripts = [];
    private readonly List<RankedValue> _meta = [];
    private readonly TwitterCardLabels _cards = new();
    private IElement? _item;
    private readonly List<DeclaredValue> _links = [];
    private readonly List<DeclaredValue> _microdata = [];
    private readonly List<DeclaredValue> _title = [];

    private DeclaredMetadataReader(string? url, WorkBudget budget)
    {
        _url = url;
        _budget = budget;
    }

    /// <summary>Reads a document that the library did not parse, in one walk that holds it to the limits.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">The address that the caller gives.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="budget">What is asked at every node.</param>
    public static DeclaredMetadata Read(IDocument document, string? url, ParseLimits limits, WorkBudget budget)
    {
        var reader = new DeclaredMetadataReader(url, budget);
        reader.Walk(document, new DocumentGuard(limits));
        return reader.Values(document, limits);
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
        var reader = new DeclaredMetadataReader(url, budget);
        if (declaring.HasMicrodata) reader.Walk(document, null);
        else reader.ReadAll(declaring.In(document));
        return reader.Values(document, limits);
    }

    private void ReadAll(IEnumerable<IElement> elements)
    {
        foreach (var element in elements)
        {
            _budget.Step();
            Read(element, default);
        }
    }

    private void Walk(IDocument document, DocumentGuard? guard)
    {
        if (document.DocumentElement is { } root) Walk(root, guard, depth: 1, default);
    }

    private void Walk(INode node, DocumentGuard? guard, int depth, ItemScope scope)
    {
        _budget.Step();
        guard?.Meet(node, depth);
        if (node.NodeType != NodeType.Element) return;
        var element = (IElement)node;
        Read(element, scope);
        var inside = ItemScope.Inside(element, scope);
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++) Walk(children[i], guard, depth + 1, inside);
    }

    private DeclaredMetadata Values(IDocument document, ParseLimits limits)
    {
        var root = document.DocumentElement;
        if (Text(root?.GetAttribute("lang") ?? root?.GetAttribute("xml:lang")) is { } language)
            _links.Insert(0, new(DeclaredProperty.Language, language, "html lang"));
        var values = new List<DeclaredValue>(JsonLdReader.Read(_scripts, Addresses(), Titles(), limits, _budget));
        values.AddRange(_links.Take(DeclaredMetadata.MostValues));
        values.AddRange(_meta.OrderBy(m => m.Rank).Select(m => m.Value).Take(DeclaredMetadata.MostValues));
        values.AddRange(_microdata.Take(DeclaredMetadata.MostValues));
        values.AddRange(_cards.Authors.Take(DeclaredMetadata.MostValues));
        values.AddRange(_title);
        return new DeclaredMetadata(values);
    }

    private const int MostCompared = 8;

    private string[] Addresses()
    {
        List<string> addresses = [];
        if (_url is not null) addresses.Add(_url);
        addresses.AddRange(
            _links.Concat(_meta.Select(m => m.Value))
                .Where(v => v.Property == DeclaredProperty.CanonicalUrl)
                .Select(v => v.Value)
                .Take(MostCompared));
        return [.. addresses];
    }

    private string[] Titles() =>
        [.. _title.Concat(_meta.Select(m => m.Value))
            .Where(v => v.Property is DeclaredProperty.Title or DeclaredProperty.Headline)
            .Select(v => v.Value)
            .Take(MostCompared)];

    private void Read(IElement element, ItemScope scope)
    {
        switch (element.LocalName)
        {
            case "script":
                if (element.GetAttribute("type") is { } type && type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase))
                    _scripts.Add(element.TextContent);
                break;
            case "meta":
                ReadMeta(element, scope);
                break;
            case "link":
                if (string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase)) ReadCanonical(element);
                else if (string.Equals(element.GetAttribute("rel"), "image_src", StringComparison.OrdinalIgnoreCase)
                    && Text(element.GetAttribute("href")) is { Length: <= LongestValues.Address } picture)
                    _links.Add(new(DeclaredProperty.Image, picture, "link rel=image_src"));
                break;
            case "title":
                if (_title.Count == 0
                    && element.ParentElement?.LocalName != "svg"
                    && Text(element.TextContent) is { Length: <= LongestValues.Title } title)
                    _title.Add(new(DeclaredProperty.Title, title, "title"));
                break;
            default:
                if (element.Attributes.Length > 0 && element.GetAttribute("itemprop") is { } itemprop)
                    ReadMicrodata(element, itemprop, scope);
                break;
        }
    }

    private void ReadCanonical(IElement link)
    {
        if (Text(link.GetAttribute("href")) is not { Length: <= LongestValues.Address } href) return;
        _links.Add(new(DeclaredProperty.CanonicalUrl, href, "link rel=canonical"));
    }

    private void ReadMeta(IElement element, ItemScope scope)
    {
        // Some publishers mistake the attribute.
        if (Text(element.GetAttribute("content") ?? element.GetAttribute("value")) is not { } content) return;
        var itemprop = element.GetAttribute("itemprop");
        if (itemprop is not null && ReadMicrodata(element, itemprop, scope)) return;
        if ((element.GetAttribute("name") ?? element.GetAttribute("property")) is { } named
            && named.StartsWith("twitter:", StringComparison.OrdinalIgnoreCase)
            && _cards.Add(named, content))
            return;
        foreach (var attribute in s_nameAttributes)
        {
            if (element.GetAttribute(attribute) is not { } name || MetaNames.Find(name.Trim()) is not var (property, rank)) continue;
            if (DeclaredLengths.IsSensible(property, content))
                _meta.Add(new RankedValue(rank, new DeclaredValue(property, content, "meta " + name.Trim())));
            return;
        }
    }

    private static readonly string[] s_nameAttributes = ["property", "name", "http-equiv"];

    /// <summary>
    /// Item properties of the article itself: those inside another item (a card, a comment, an organisation) are not ours.
    /// </summary>
    private bool ReadMicrodata(IElement element, string itemprop, ItemScope scope)
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
        if (property is null || !IsOfArticle(element, scope)) return false;
        var value = property == DeclaredProperty.Author
            ? AuthorName(element)
            : Text(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? ItemText.Read(element, _budget));
        if (value is null || value.Length > 500) return false;
        _microdata.Add(new DeclaredValue(property.Value, value, "itemprop " + itemprop, element.GetAttribute("href")));
        return true;
    }

    private bool IsOfArticle(IElement element, ItemScope scope)
    {
        if (scope.Kind == ItemKind.None) return element.LocalName == "meta"; // Stated without any item around it, it is the page's.
        if (scope.Kind != ItemKind.Article) return scope.Kind == ItemKind.Page;
        _item ??= scope.Item;
        return _item == scope.Item; // Cards of other stories are items, too, and come later.
    }

    /// <summary>The name inside a person's item; its text holds more (role, bio, links).</summary>
    private string? AuthorName(IElement element)
    {
        if (Text(element.GetAttribute("content")) is { } content) return content;
        if (ItemText.First(element, "name", _budget) is { } inner)
            return Text(inner.GetAttribute("content") ?? ItemText.Read(inner, _budget));
        return Text(ItemText.Read(element, _budget)) is { Length: < 80 } text ? text : null;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : EscapedText.Decode(text!).Trim();

    private sealed record RankedValue(int Rank, DeclaredValue Value);
}

using System.Text.Json;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// Reads the article a page declares in JSON-LD (schema.org): nodes at the top, in arrays or in <c>@graph</c>. Of several articles the one
/// that is about this page is taken; cards and lists of others do not leak.
/// </summary>
internal sealed class JsonLdReader
{
    private const int DeepestNode = 6;

    private readonly List<JsonElement> _articles = [];
    private JsonElement? _page;
    private JsonElement? _breadcrumbs;
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nameById = new(StringComparer.Ordinal);
    private readonly HashSet<string> _credited = new(StringComparer.Ordinal);
    private readonly List<DeclaredValue> _values = [];
    private readonly HashSet<string> _nodeTypes = new(StringComparer.Ordinal);

    private readonly WorkBudget _budget;

    private JsonLdReader(WorkBudget budget) => _budget = budget;

    /// <param name="scripts">The texts of the scripts.</param>
    /// <param name="addresses">The addresses by which the page is known.</param>
    /// <param name="titles">The titles that other elements declare.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="budget">What is asked at every node.</param>
    public static IReadOnlyList<DeclaredValue> Read(
        IReadOnlyList<string> scripts, string[] addresses, string[] titles, ParseLimits limits, WorkBudget budget)
    {
        if (scripts.Count == 0) return [];
        var reader = new JsonLdReader(budget);
        var length = 0L;
        var documents = new List<JsonDocument>();
        foreach (var script in scripts)
        {
            budget.Look();
            if (length + script.Length > limits.MaxJsonLdLength) continue;
            length += script.Length;
            if (LenientJson.Parse(script, limits.MaxJsonLdDepth) is not { } document) continue;
            documents.Add(document);
            reader.Collect(document.RootElement, 0);
        }

        if (reader.Main(addresses, titles) is { } article) reader.ReadArticle(article);
        else if (reader._page is { } page) reader.ReadPage(page);
        if (reader._breadcrumbs is { } trail && BreadcrumbSection.Read(trail, titles.Length > 0 ? titles[0] : null, budget) is { } section)
            reader._values.Add(new(DeclaredProperty.Section, section, "JSON-LD BreadcrumbList"));
        foreach (var type in reader._nodeTypes.Take(DeclaredMetadata.MostValues))
            reader._values.Add(new(DeclaredProperty.NodeType, type, "JSON-LD @type"));
        foreach (var document in documents) document.Dispose();
        return reader._values;
    }

    private void Collect(JsonElement node, int depth)
    {
        _budget.Step();
        if (depth > DeepestNode) return;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray()) Collect(item, depth + 1);
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (Text(node, "@id") is { } id && !_byId.ContainsKey(id)) _byId.Add(id, node);
            NoteType(node);
            if (IsArticle(node)) _articles.Add(node);
            else if (_breadcrumbs is null
                && node.TryFind("itemListElement", _budget, out _)
                && node.TryFind("@type", _budget, out var list)
                && LenientJson.StringOf(list) == "BreadcrumbList")
                _breadcrumbs = node;
            else if (_page is null
                && node.TryFind("@type", _budget, out var type)
                && LenientJson.StringOf(type) is "WebPage" or "ItemPage" or "AboutPage" or "FAQPage")
                _page = node;
            if (node.TryFind("@graph", _budget, out var graph)) Collect(graph, depth + 1);
            if (node.TryFind("mainEntity", _budget, out var main) && main.ValueKind == JsonValueKind.Object) Collect(main, depth + 1);
        }
    }

    private void NoteType(JsonElement node)
    {
        if (!node.TryFind("@type", _budget, out var type)) return;
        if (type.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in type.EnumerateArray())
            {
                _budget.Step();
                if (LenientJson.StringOf(item) is { Length: > 0 } name) _nodeTypes.Add(name);
            }
        }
        else if (LenientJson.StringOf(type) is { Length: > 0 } name)
        {
            _nodeTypes.Add(name);
        }
    }

    private bool IsArticle(JsonElement node)
    {
        if (!node.TryFind("@type", _budget, out var type)) return false;
        if (type.ValueKind != JsonValueKind.Array) return IsArticleType(type);
        foreach (var one in type.EnumerateArray())
        {
            _budget.Step();
            if (IsArticleType(one)) return true;
        }

        return false;
    }

    private static bool IsArticleType(JsonElement type) =>
        LenientJson.StringOf(type) is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal)
                || name.EndsWith("Posting", StringComparison.Ordinal)
                || name is "Report" or "Review");

    private JsonElement? Main(string[] addresses, string[] titles)
    {
        JsonElement? best = null;
        var bestScore = -1;
        addresses = Array.ConvertAll(addresses, address => address.TrimEnd('/'));
        foreach (var article in _articles)
        {
            _budget.Look();
            var score = 0;
            if (IsAt(article, addresses)) score += 4;
            if (Text(article, "headline") is { Length: <= LongestValues.Title } headline)
            {
                score += 1;
                if (Array.Exists(titles, title => title.IndexOf(headline, StringComparison.OrdinalIgnoreCase) >= 0)) score += 3;
            }

            if (article.TryFind("datePublished", _budget, out _)) score++;
            if (score > bestScore) (best, bestScore) = (article, score);
        }

        return best;
    }

    private bool IsAt(JsonElement article, string[] addresses)
    {
        foreach (var property in s_addressProperties)
        {
            if (Text(article, property) is { } url && Array.Exists(addresses, address => SameUrl(url, address))) return true;
        }

        return false;
    }

    private static readonly string[] s_addressProperties = ["url", "mainEntityOfPage", "@id"];

    /// <summary>Whether an address is the page's own, but for a fragment or a slash at its end.</summary>
    private static bool SameUrl(string? url, string canonical)
    {
        if (url is null || url.Length > LongestValues.Address) return false;
        url = url.TrimEnd('/');
        var fragment = url.IndexOf('#');
        return string.Equals(fragment < 0 ? url : url.Substring(0, fragment), canonical, StringComparison.OrdinalIgnoreCase);
    }

    private void ReadArticle(JsonElement article)
    {
        Add(article, "headline", DeclaredProperty.Headline);
        if (_values.Count == 0) Add(article, "name", DeclaredProperty.Headline);
        Add(article, "description", DeclaredProperty.Description);
        Add(article, "datePublished", DeclaredProperty.Published);
        if (!article.TryFind("datePublished", _budget, out _)) Add(article, "dateCreated", DeclaredProperty.Published);
        Add(article, "dateModified", DeclaredProperty.Modified);
        Add(article, "inLanguage", DeclaredProperty.Language);
        Add(article, "articleSection", DeclaredProperty.Section);
        Add(article, "keywords", DeclaredProperty.Tag);
        Add(article, "isAccessibleForFree", DeclaredProperty.AccessibleForFree);
        Add(article, "articleBody", DeclaredProperty.ArticleBody);
        if (article.TryFind("image", _budget, out var image)) AddImage(image, 0);
        Add(article, "thumbnailUrl", DeclaredProperty.Image);
        Add(article, "alternativeHeadline", DeclaredProperty.Headline);
        var hasAuthor = article.TryFind("author", _budget, out var author);
        // If the publisher stands as author, the writers may stand as creators.
        var isPublishers = hasAuthor && author.ValueKind == JsonValueKind.Object && IsOrganization(author);
        if ((!hasAuthor || isPublishers) && article.TryFind("creator", _budget, out var creator)) AddAuthors(creator, 0);
        else if (hasAuthor) AddAuthors(author, 0);
        if (article.TryFind("publisher", _budget, out var publisher) && NameOf(publisher) is { } site)
            Declare(new(DeclaredProperty.SiteName, site, "JSON-LD publisher.name"));
        if (article.TryFind("@type", _budget, out var type)) AddText(DeclaredProperty.Type, type, "JSON-LD @type");
    }

    /// <summary>A page that declares itself as a page only: its dates and language hold, its name is a title.</summary>
    private void ReadPage(JsonElement page)
    {
        Add(page, "datePublished", DeclaredProperty.Published);
        Add(page, "dateModified", DeclaredProperty.Modified);
        Add(page, "inLanguage", DeclaredProperty.Language);
    }

    private void Add(JsonElement article, string name, DeclaredProperty property)
    {
        if (article.TryFind(name, _budget, out var value)) AddText(property, value, "JSON-LD " + name);
    }

    private void AddText(DeclaredProperty property, JsonElement value, string source)
    {
        _budget.Step();
        if (_values.Count >= DeclaredMetadata.MostValues) return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) AddText(property, item, source);
                break;
            case JsonValueKind.String when Clean(LenientJson.StringOf(value)) is { } text:
                Declare(new(property, text, source));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                _values.Add(new(property, value.ValueKind == JsonValueKind.True ? "true" : "false", source));
                break;
            case JsonValueKind.Object when NameOf(value) is { } name:
                Declare(new(property, name, source + ".name"));
                break;
        }
    }

    /// <summary>An address, an ImageObject or a reference to one, or a list of these, of which the first is the picture.</summary>
    private void AddImage(JsonElement image, int depth)
    {
        if (depth > DeepestNode) return;
        if (image.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in image.EnumerateArray())
            {
                AddImage(item, depth + 1);
                return;
            }
        }

        var url = image.ValueKind == JsonValueKind.String
            ? Clean(LenientJson.StringOf(image))
            : Text(image, "url") ?? Text(image, "contentUrl");
        if (url is not null) Declare(new(DeclaredProperty.Image, url, "JSON-LD image"));
        else if (Text(image, "@id") is { } id && _byId.TryGetValue(id, out var known)) AddImage(known, depth + 1);
    }

    private void Declare(DeclaredValue value)
    {
        if (DeclaredLengths.IsSensible(value.Property, value.Value)) _values.Add(value);
    }

    /// <param name="author">A name, a person, or a list of either.</param>
    /// <param name="depth">How many lists and references led here; people may refer to each other without end.</param>
    private void AddAuthors(JsonElement author, int depth)
    {
        _budget.Step();
        if (_values.Count >= DeclaredMetadata.MostValues || depth > DeepestNode) return;
        switch (author.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in author.EnumerateArray()) AddAuthors(item, depth + 1);
                break;
            case JsonValueKind.String when Clean(LenientJson.StringOf(author)) is { } name:
                Declare(new(DeclaredProperty.Author, name, "JSON-LD author"));
                break;
            case JsonValueKind.Object when author.TryFind("name", _budget, out _) || Text(author, "@id") is null:
                AddAuthor(author, depth);
                break;
            case JsonValueKind.Object when Text(author, "@id") is { } id && _credited.Add(id): // One person, however often referred to.
                AddAuthor(_byId.TryGetValue(id, out var person) ? person : author, depth);
                break;
        }
    }

    private void AddAuthor(JsonElement author, int depth)
    {
        if (author.TryFind("name", _budget, out var names) && names.ValueKind == JsonValueKind.Array) AddAuthors(names, depth + 1);
        else if (NameOf(author) is { } name) Declare(Author(author, name));
    }

    private DeclaredValue Author(JsonElement author, string name) =>
        new(DeclaredProperty.Author, name, "JSON-LD author.name",
            Text(author, "url") ?? Text(author, "sameAs")) { IsOrganization = IsOrganization(author) };

    private bool IsOrganization(JsonElement author) =>
        author.TryFind("@type", _budget, out var type)
            && LenientJson.StringOf(type) is { } name
            && (name.EndsWith("Organization", StringComparison.Ordinal) || name is "WebSite" or "Corporation");

    private string? NameOf(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.String) return Clean(LenientJson.StringOf(node));
        if (node.ValueKind == JsonValueKind.Array) return FirstName(node);
        if (node.ValueKind != JsonValueKind.Object) return null;
        if (Text(node, "name") is { } name) return name;
        if (Text(node, "givenName") is { } given && Text(node, "familyName") is { } family) return given + " " + family;
        return Text(node, "@id") is { } id ? NameOf(id) : null;
    }

    private string? FirstName(JsonElement nodes)
    {
        foreach (var node in nodes.EnumerateArray())
        {
            _budget.Step();
            if (NameOf(node) is { } name) return name;
        }

        return null;
    }

    /// <summary>The name of the node with an id, looked up once: a small reference may stand for a node of many thousand keys.</summary>
    private string? NameOf(string id)
    {
        if (_nameById.TryGetValue(id, out var known)) return known;
        return _nameById[id] = _byId.TryGetValue(id, out var node) ? Text(node, "name") : null;
    }

    /// <summary>A string property, or the id of an object property.</summary>
    private string? Text(JsonElement node, string name)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryFind(name, _budget, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object) return Text(value, "@id");
        return value.ValueKind == JsonValueKind.String ? Clean(LenientJson.StringOf(value)) : null;
    }

    /// <summary>Publishers put markup and HTML entities into strings that are plain text.</summary>
    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return EscapedText.Decode(text!).Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }
}

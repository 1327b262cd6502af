using System.Text.Json;
using ArticleParsing.Limits;

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
        IReadOnlyList<string> scripts, IReadOnlyList<string> addresses, IReadOnlyList<string> titles, ParseLimits limits, WorkBudget budget)
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
        if (reader._breadcrumbs is { } trail && BreadcrumbSection.Of(trail, titles.Count > 0 ? titles[0] : null) is { } section) reader._values.Add(new(DeclaredProperty.Section, section, "JSON-LD BreadcrumbList"));
        foreach (var type in reader._nodeTypes.Take(DeclaredMetadata.MostValues)) reader._values.Add(new(DeclaredProperty.NodeType, type, "JSON-LD @type"));
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
            else if (_breadcrumbs is null && node.TryGetProperty("itemListElement", out _) && node.TryGetProperty("@type", out var list) && LenientJson.StringOf(list) == "BreadcrumbList") _breadcrumbs = node;
            else if (_page is null && node.TryGetProperty("@type", out var type) && LenientJson.StringOf(type) is "WebPage" or "ItemPage" or "AboutPage" or "FAQPage") _page = node;
            if (node.TryGetProperty("@graph", out var graph)) Collect(graph, depth + 1);
            if (node.TryGetProperty("mainEntity", out var main) && main.ValueKind == JsonValueKind.Object) Collect(main, depth + 1);
        }
    }

    private void NoteType(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return;
        if (type.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in type.EnumerateArray())
            {
                if (LenientJson.StringOf(item) is { Length: > 0 } name) _nodeTypes.Add(name);
            }
        }
        else if (LenientJson.StringOf(type) is { Length: > 0 } name)
        {
            _nodeTypes.Add(name);
        }
    }

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return false;
        if (type.ValueKind == JsonValueKind.Array) return type.EnumerateArray().Any(IsArticleType);
        return IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) =>
        LenientJson.StringOf(type) is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report" or "Review");

    private JsonElement? Main(IReadOnlyList<string> addresses, IReadOnlyList<string> titles)
    {
        JsonElement? best = null;
        var bestScore = -1;
        foreach (var article in _articles)
        {
            _budget.Look();
            var score = 0;
            if (addresses.Any(address => SameUrl(Text(article, "url"), address) || SameUrl(Text(article, "mainEntityOfPage"), address) || SameUrl(Text(article, "@id"), address))) score += 4;
            if (Text(article, "headline") is { } headline)
            {
                score += 1;
                if (titles.Any(title => title.IndexOf(headline, StringComparison.OrdinalIgnoreCase) >= 0)) score += 3;
            }

            if (article.TryGetProperty("datePublished", out _)) score++;
            if (score > bestScore) (best, bestScore) = (article, score);
        }

        return best;
    }

    private static bool SameUrl(string? a, string b) => a is not null && string.Equals(a.TrimEnd('/').Split('#')[0], b.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private void ReadArticle(JsonElement article)
    {
        Add(article, "headline", DeclaredProperty.Headline);
        if (_values.Count == 0) Add(article, "name", DeclaredProperty.Headline);
        Add(article, "description", DeclaredProperty.Description);
        Add(article, "datePublished", DeclaredProperty.Published);
        if (!article.TryGetProperty("datePublished", out _)) Add(article, "dateCreated", DeclaredProperty.Published);
        Add(article, "dateModified", DeclaredProperty.Modified);
        Add(article, "inLanguage", DeclaredProperty.Language);
        Add(article, "articleSection", DeclaredProperty.Section);
        Add(article, "keywords", DeclaredProperty.Tag);
        Add(article, "isAccessibleForFree", DeclaredProperty.AccessibleForFree);
        Add(article, "articleBody", DeclaredProperty.ArticleBody);
        var hasAuthor = article.TryGetProperty("author", out var author);
        // Where the publisher stands as author, the writers may stand as creators.
        if (article.TryGetProperty("creator", out var creator) && (!hasAuthor || (author.ValueKind == JsonValueKind.Object && IsOrganization(author)))) AddAuthors(creator);
        else if (hasAuthor) AddAuthors(author);
        if (article.TryGetProperty("publisher", out var publisher) && NameOf(publisher) is { } site) _values.Add(new(DeclaredProperty.SiteName, site, "JSON-LD publisher.name"));
        if (article.TryGetProperty("@type", out var type)) AddText(DeclaredProperty.Type, type, "JSON-LD @type");
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
        if (article.TryGetProperty(name, out var value)) AddText(property, value, "JSON-LD " + name);
    }

    private void AddText(DeclaredProperty property, JsonElement value, string source)
    {
        if (_values.Count >= DeclaredMetadata.MostValues) return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) AddText(property, item, source);
                break;
            case JsonValueKind.String when Clean(LenientJson.StringOf(value)) is { } text:
                _values.Add(new(property, text, source));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                _values.Add(new(property, value.ValueKind == JsonValueKind.True ? "true" : "false", source));
                break;
            case JsonValueKind.Object when NameOf(value) is { } name:
                _values.Add(new(property, name, source + ".name"));
                break;
        }
    }

    private void AddAuthors(JsonElement author)
    {
        if (_values.Count >= DeclaredMetadata.MostValues) return;
        switch (author.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in author.EnumerateArray()) AddAuthors(item);
                break;
            case JsonValueKind.String when Clean(LenientJson.StringOf(author)) is { } name:
                _values.Add(new(DeclaredProperty.Author, name, "JSON-LD author"));
                break;
            case JsonValueKind.Object:
                if (!author.TryGetProperty("name", out _) && Text(author, "@id") is { } id && _byId.TryGetValue(id, out var person)) author = person;
                if (author.TryGetProperty("name", out var names) && names.ValueKind == JsonValueKind.Array) AddAuthors(names);
                else if (NameOf(author) is { } full) _values.Add(new(DeclaredProperty.Author, full, "JSON-LD author.name", Text(author, "url") ?? Text(author, "sameAs")) { IsOrganization = IsOrganization(author) });
                break;
        }
    }

    private static bool IsOrganization(JsonElement author) => author.TryGetProperty("@type", out var type) && LenientJson.StringOf(type) is { } name && (name.EndsWith("Organization", StringComparison.Ordinal) || name is "WebSite" or "Corporation");

    private string? NameOf(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.String) return Clean(LenientJson.StringOf(node));
        if (node.ValueKind == JsonValueKind.Array) return node.EnumerateArray().Select(NameOf).FirstOrDefault(n => n is not null);
        if (node.ValueKind != JsonValueKind.Object) return null;
        if (Text(node, "name") is { } name) return name;
        if (Text(node, "givenName") is { } given && Text(node, "familyName") is { } family) return given + " " + family;
        return Text(node, "@id") is { } id && _byId.TryGetValue(id, out var other) ? Text(other, "name") : null;
    }

    /// <summary>A string property, or the id of an object property.</summary>
    private static string? Text(JsonElement node, string name)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object) return Text(value, "@id");
        return value.ValueKind == JsonValueKind.String ? Clean(LenientJson.StringOf(value)) : null;
    }

    /// <summary>Publishers put markup and HTML entities into strings that are plain text.</summary>
    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Entities.Decode(text!).Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }
}

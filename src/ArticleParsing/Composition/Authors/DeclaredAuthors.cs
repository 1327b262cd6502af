using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification.Features;
using ArticleParsing.Composition.Metadata;
using ArticleParsing.Model;
using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Composition.Authors;

/// <summary>The authors a page declares: those of the most trusted source that names any; one source may name several.</summary>
internal static class DeclaredAuthors
{
    /// <param name="page">The page.</param>
    /// <param name="urls">Makes addresses absolute.</param>
    /// <param name="isSigned">Whether the page shows the name as that of its author.</param>
    public static List<Evidence<Author>> Find(Page page, UrlResolver urls, Func<string, bool> isSigned)
    {
        var names = Of(page, urls, isSigned, logins: false);
        return names.Count > 0 ? names : Of(page, urls, isSigned, logins: true);
    }

    private static List<Evidence<Author>> Of(Page page, UrlResolver urls, Func<string, bool> isSigned, bool logins)
    {
        var authors = new List<Evidence<Author>>();
        string? source = null;
        foreach (var value in page.Declared.Of(DeclaredProperty.Author))
        {
            page.Budget.Look();
            if (IsAddress(value.Value) || IsFiller(page, value, isSigned)) continue;
            if (source is not null && value.Source != source)
            {
                var others = BylineReader.Read(value.Value, logins);
                return others.Count == 0 || others.Any(o => authors.Exists(a => AuthorResolver.SameName(a.Value.Name, o.Name))) ? authors : [.. authors.Select(a => a with { Rule = DeclaredChoice.Before(source, value.Source) })];
            }

            var credited = IsThePublication(page, value.Value) ? [new Credited(value.Value, AuthorKind.Organization)] : ReadAuthor(value, logins);
            foreach (var (name, kind, role) in credited)
            {
                if (authors.Exists(a => string.Equals(a.Value.Name, name, StringComparison.OrdinalIgnoreCase))) continue;
                authors.Add(new(new Author(name, urls.Resolve(value.Url)) { Kind = value.IsOrganization ? AuthorKind.Organization : kind, Role = role }, value.Source) { Confidence = 0.85 });
            }

            if (authors.Count > 0) source = value.Source;
        }

        return authors;
    }

    private static IReadOnlyList<Credited> ReadAuthor(DeclaredValue value, bool logins)
    {
        if (IsLibraryStyle(value)) return BylineReader.Read(Turned(value.Value), logins);
        return IsStructured(value) && !value.IsOrganization ? BylineReader.ReadDeclared(value.Value, logins) : BylineReader.Read(value.Value, logins);
    }

    /// <summary>Structured data give one author a value; meta elements hold whole bylines.</summary>
    private static bool IsStructured(DeclaredValue value) =>
        value.Source.StartsWith("JSON-LD", StringComparison.Ordinal) || value.Source.StartsWith("itemprop", StringComparison.Ordinal);

    /// <summary>"https://news.example/jo-tan"; "By: Jo Tan" has a scheme only to look at.</summary>
    private static bool IsAddress(string text) => text.IndexOf(' ') < 0 && Uri.TryCreate(text, UriKind.Absolute, out _);

    /// <summary>
    /// JSON-LD for search engines must name an author, so that templates name the publisher where there is none: whom no line of the page names wrote nothing.
    /// Newsrooms do sign as a whole.
    /// </summary>
    private static bool IsFiller(Page page, DeclaredValue author, Func<string, bool> isSigned) =>
        author.Source.StartsWith("JSON-LD", StringComparison.Ordinal) && !BylineWords.IsAgency(author.Value) && !IsNews(page) && IsTheSite(page, author.Value) && !isSigned(author.Value);

    private static bool IsNews(Page page) => page.Declared.Of(DeclaredProperty.Type).Any(t => DeclaredFacts.IsNewsType(t.Value) || t.Value == "LiveBlogPosting");

    /// <summary>Its declared name, or one word that is a label of its address: "Acme" of blog.acme.example.</summary>
    private static bool IsTheSite(Page page, string name) =>
        page.Declared.Of(DeclaredProperty.SiteName).Any(s => string.Equals(s.Value, name, StringComparison.OrdinalIgnoreCase))
        || (name.IndexOf(' ') < 0 && page.BaseUri is { } address && address.Host.Split('.').Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>A publication's name is taken as it is, whatever words it is made of.</summary>
    private static bool IsThePublication(Page page, string author) =>
        author.IndexOf(' ') > 0 && author.Length < 60 && !author.Split(' ').Any(word => BylineWords.Has(BylineUse.LegalForm, word)) && page.Declared.Of(DeclaredProperty.SiteName).Any(s => string.Equals(s.Value, author, StringComparison.OrdinalIgnoreCase));

    /// <summary>Highwire and Dublin Core tags put the family name first: "Doe, Jane".</summary>
    private static bool IsLibraryStyle(DeclaredValue value) =>
        (value.Source.StartsWith("meta citation_", StringComparison.OrdinalIgnoreCase) || value.Source.StartsWith("meta dc", StringComparison.OrdinalIgnoreCase)) && value.Value.IndexOf(',') is > 0 and var comma && comma == value.Value.LastIndexOf(',');

    private static string Turned(string name)
    {
        var comma = name.IndexOf(',');
        return name.Substring(comma + 1).Trim() + " " + name.Substring(0, comma).Trim();
    }
}

using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification.Features;
using ArticleParsing.Composition.Metadata;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Composition.Authors;

/// <summary>The authors a page declares: those of the most trusted source that names any; one source may name several.</summary>
internal sealed class DeclaredAuthors
{
    /// <summary>Every sign-in name is looked for in the lines of the page; a few may share an account, no more.</summary>
    private const int MostLogins = 10;

    private readonly Page _page;
    private readonly UrlResolver _urls;
    private readonly Func<string, bool> _isSigned;
    private readonly Dictionary<string, bool> _signed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sites = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _isNews;

    private DeclaredAuthors(Page page, UrlResolver urls, Func<string, bool> isSigned)
    {
        _page = page;
        _urls = urls;
        _isSigned = isSigned;
        foreach (var site in page.Declared.Get(DeclaredProperty.SiteName)) _sites.Add(site.Value);
        foreach (var type in page.Declared.Get(DeclaredProperty.Type))
            _isNews |= DeclaredFacts.IsNewsType(type.Value) || type.Value == "LiveBlogPosting";
    }

    /// <param name="page">The page.</param>
    /// <param name="urls">Makes addresses absolute.</param>
    /// <param name="isSigned">Whether the page shows the name as that of its author.</param>
    public static List<Evidence<Author>> Find(Page page, UrlResolver urls, Func<string, bool> isSigned)
    {
        var declared = new DeclaredAuthors(page, urls, isSigned);
        var names = declared.Find(logins: false);
        return names.Count > 0 ? names : declared.Find(logins: true);
    }

    private List<Evidence<Author>> Find(bool logins)
    {
        var most = logins ? MostLogins : LongestValues.Authors;
        var authors = new List<Evidence<Author>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string? source = null;
        foreach (var value in _page.Declared.Get(DeclaredProperty.Author))
        {
            _page.Budget.Look();
            if (IsAddress(value.Value) || IsFiller(value)) continue;
            if (source is not null && value.Source != source)
            {
                var others = BylineReader.Read(value.Value, logins);
                return others.Count == 0 || ShareOne(authors, others)
                    ? authors
                    : [.. authors.Select(a => a with { Rule = DeclaredChoice.Before(source, value.Source) })];
            }

            var credited = IsThePublication(value.Value) ? [new Credited(value.Value, AuthorKind.Organization)] : ReadAuthor(value, logins);
            foreach (var (name, kind, role) in credited)
            {
                if (authors.Count == most) return authors;
                if (seen.Add(name))
                    authors.Add(new(
                        new Author(name,
                            _urls.Resolve(value.Url)) { Kind = value.IsOrganization ? AuthorKind.Organization : kind, Role = role },
                            value.Source) { Confidence = 0.85 });
            }

            if (authors.Count > 0) source = value.Source;
        }

        return authors;
    }

    private static IReadOnlyList<Credited> ReadAuthor(DeclaredValue value, bool logins)
    {
        if (IsLibraryStyle(value)) return BylineReader.Read(Turned(value.Value), logins);
        return IsStructured(value) && !value.IsOrganization
            ? BylineReader.ReadDeclared(value.Value, logins)
            : BylineReader.Read(value.Value, logins);
    }

    /// <summary>Structured data give one author a value; meta elements hold whole bylines.</summary>
    private static bool IsStructured(DeclaredValue value) =>
        value.Source.StartsWith("JSON-LD", StringComparison.Ordinal) || value.Source.StartsWith("itemprop", StringComparison.Ordinal);

    /// <summary>"https://news.example/jo-tan"; "By: Jo Tan" has a scheme only to look at.</summary>
    private static bool IsAddress(string text) => text.IndexOf(' ') < 0 && Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool ShareOne(List<Evidence<Author>> authors, IReadOnlyList<Credited> others)
    {
        foreach (var other in others)
        {
            foreach (var author in authors)
            {
                if (AuthorResolver.SameName(author.Value.Name, other.Name)) return true;
            }
        }

        return false;
    }

    /// <summary>
    /// JSON-LD for search engines must name an author, so that templates name the publisher if there is none: whom no line of the page
    /// names wrote nothing. Newsrooms do sign as a whole.
    /// </summary>
    private bool IsFiller(DeclaredValue author) =>
        author.Source.StartsWith("JSON-LD", StringComparison.Ordinal)
            && !BylineWords.IsAgency(author.Value)
            && !_isNews
            && IsTheSite(author.Value)
            && !IsSigned(author.Value);

    /// <summary>Whether a line of the page names it; looked up once for each name, and for no more names than a page has authors.</summary>
    private bool IsSigned(string name)
    {
        if (_signed.TryGetValue(name, out var known)) return known;
        return _signed.Count < LongestValues.Authors && (_signed[name] = _isSigned(name));
    }

    /// <summary>Its declared name, or one word that is a label of its address: "Acme" of blog.acme.example.</summary>
    private bool IsTheSite(string name) =>
        _sites.Contains(name)
            || (name.IndexOf(' ') < 0
                && _page.BaseUri is { } address
                && Array.Exists(address.Host.Split('.'), label => string.Equals(label, name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A publication's name is taken as it is, whatever words it is made of.</summary>
    private bool IsThePublication(string author) =>
        author.IndexOf(' ') > 0
            && author.Length < 60
            && !Array.Exists(author.Split(' '), word => BylineWords.Has(BylineUse.LegalForm, word))
            && _sites.Contains(author);

    /// <summary>Highwire and Dublin Core tags put the family name first: "Doe, Jane".</summary>
    private static bool IsLibraryStyle(DeclaredValue value) =>
        (value.Source.StartsWith("meta citation_", StringComparison.OrdinalIgnoreCase)
            || value.Source.StartsWith("meta dc", StringComparison.OrdinalIgnoreCase))
            && value.Value.IndexOf(',') is > 0 and var comma
            && comma == value.Value.LastIndexOf(',');

    private static string Turned(string name)
    {
        var comma = name.IndexOf(',');
        return name.Substring(comma + 1).Trim() + " " + name.Substring(0, comma).Trim();
    }
}

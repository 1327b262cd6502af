using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;

namespace ArticleParsing.Composition.Metadata.Authors;

/// <summary>The authors a page declares: those of the most trusted source that names any; one source may name several.</summary>
internal static class DeclaredAuthors
{
    public static List<Evidence<Author>> Find(Page page, UrlResolver urls)
    {
        var names = Of(page, urls, logins: false);
        return names.Count > 0 ? names : Of(page, urls, logins: true);
    }

    private static List<Evidence<Author>> Of(Page page, UrlResolver urls, bool logins)
    {
        var authors = new List<Evidence<Author>>();
        string? source = null;
        foreach (var value in page.Declared.Of(DeclaredProperty.Author))
        {
            if (source is not null && value.Source != source) break;
            if (Uri.TryCreate(value.Value, UriKind.Absolute, out _)) continue;
            var credited = IsThePublication(page, value.Value) ? [new Credited(value.Value, AuthorKind.Organization)] : BylineReader.Read(IsLibraryStyle(value) ? Turned(value.Value) : value.Value, logins);
            foreach (var (name, kind, role) in credited)
            {
                if (authors.Exists(a => string.Equals(a.Value.Name, name, StringComparison.OrdinalIgnoreCase))) continue;
                authors.Add(new(new Author(name, urls.Resolve(value.Url)) { Kind = value.IsOrganization ? AuthorKind.Organization : kind, Role = role }, value.Source) { Confidence = 0.85 });
            }

            if (authors.Count > 0) source = value.Source;
        }

        return authors;
    }

    /// <summary>A publication's name is taken as it is, whatever words it is made of.</summary>
    private static bool IsThePublication(Page page, string author) =>
        author.IndexOf(' ') > 0 && author.Length < 60 && !author.Split(' ').Any(BylineWords.IsLegalForm) && page.Declared.Of(DeclaredProperty.SiteName).Any(s => string.Equals(s.Value, author, StringComparison.OrdinalIgnoreCase));

    /// <summary>Highwire and Dublin Core tags put the family name first: "Doe, Jane".</summary>
    private static bool IsLibraryStyle(DeclaredValue value) =>
        (value.Source.StartsWith("meta citation_", StringComparison.OrdinalIgnoreCase) || value.Source.StartsWith("meta dc", StringComparison.OrdinalIgnoreCase)) && value.Value.IndexOf(',') is > 0 and var comma && comma == value.Value.LastIndexOf(',');

    private static string Turned(string name)
    {
        var comma = name.IndexOf(',');
        return name.Substring(comma + 1).Trim() + " " + name.Substring(0, comma).Trim();
    }
}

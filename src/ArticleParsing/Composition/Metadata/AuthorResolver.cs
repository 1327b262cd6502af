using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Composition.Metadata;

/// <summary>The people and bureaus named as authors: as declared where that gives names, else as shown in the byline.</summary>
internal static class AuthorResolver
{
    public static IReadOnlyList<Evidence<Author>> Resolve(Page page, IReadOnlyList<LabelledBlock> blocks, UrlResolver urls)
    {
        var declared = Declared(page, urls);
        var shown = Shown(blocks, urls);
        if (declared.Count == 0 && shown.Count == 0) return SignedElsewhere(blocks, urls);
        if (declared.Count == 0) return shown;
        if (shown.Count == 0 || !AreOnlyThePublication(page, declared)) return WithProfiles(declared, shown);
        return shown;
    }

    /// <summary>The authors of the most trusted source that names any; one source may name several.</summary>
    private static List<Evidence<Author>> Declared(Page page, UrlResolver urls)
    {
        var authors = new List<Evidence<Author>>();
        string? source = null;
        foreach (var value in page.Declared.Of(DeclaredProperty.Author))
        {
            if (source is not null && value.Source != source) break;
            if (Uri.TryCreate(value.Value, UriKind.Absolute, out _)) continue;
            foreach (var name in AuthorNames.Split(value.Value)) Add(authors, new Author(name, urls.Resolve(value.Url)), value.Source);
            if (authors.Count > 0) source = value.Source;
        }

        return authors;
    }

    private static List<Evidence<Author>> Shown(IReadOnlyList<LabelledBlock> blocks, UrlResolver urls)
    {
        var authors = new List<Evidence<Author>>();
        foreach (var (block, role, _, _) in blocks)
        {
            if (role is not (Role.Byline or Role.Timestamp)) continue;
            var linked = false;
            foreach (var link in block.Links)
            {
                if (!IsProfile(link)) continue;
                foreach (var name in AuthorNames.Split(block.Text.Substring(link.Start, link.Length)))
                {
                    Add(authors, new Author(name, urls.Resolve(link.Url)), "link in the byline");
                    linked = true;
                }
            }

            if (linked) continue;
            foreach (var name in AuthorNames.Split(role == Role.Timestamp ? AfterBy(block.Text) : block.Text))
            {
                if (name.IndexOf(' ') > 0 || authors.Count == 0) Add(authors, new Author(name), "byline");
            }
        }

        return authors;
    }

    /// <summary>"March 1, 2026 by Jo Tan": what follows the last "by"; empty where there is none.</summary>
    private static string AfterBy(string text)
    {
        if (BylineRule.Opens(text)) return text;
        var by = text.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        return by < 0 ? "" : text.Substring(by + 4);
    }

    /// <summary>Where nothing is declared or stands at the headline: a short signed line, or one that links to its author, elsewhere in the article.</summary>
    private static List<Evidence<Author>> SignedElsewhere(IReadOnlyList<LabelledBlock> blocks, UrlResolver urls)
    {
        const int LongestLine = 70;
        var authors = new List<Evidence<Author>>();
        var headline = 0;
        while (headline < blocks.Count && blocks[headline].Role != Role.Headline) headline++;
        for (var i = headline; i < blocks.Count; i++)
        {
            var (block, role, _, _) = blocks[i];
            if (block.Text.Length is 0 or > LongestLine || role is Role.RelatedPromotion or Role.Credit or Role.Caption) continue;
            var linked = BylineRule.LinksToAuthor(block);
            if (!linked && !block.Text.StartsWith("Written by ", StringComparison.OrdinalIgnoreCase) && !block.Text.StartsWith("By ", StringComparison.Ordinal)) continue;
            foreach (var name in AuthorNames.Split(block.Text)) Add(authors, new Author(name, linked ? urls.Resolve(block.Links[0].Url) : null), "signed line in the article");
            if (authors.Count > 0) break;
        }

        return authors;
    }

    private static bool IsProfile(Link link) =>
        link.Rel == "author" || link.Url.IndexOf("author", StringComparison.OrdinalIgnoreCase) >= 0 || link.Url.IndexOf("/by/", StringComparison.Ordinal) >= 0
        || link.Url.IndexOf("people", StringComparison.Ordinal) >= 0 || link.Url.IndexOf("profile", StringComparison.Ordinal) >= 0 || link.Url.IndexOf("autor", StringComparison.Ordinal) >= 0
        || link.Url.IndexOf("auteur", StringComparison.Ordinal) >= 0 || link.Url.IndexOf("journalist", StringComparison.Ordinal) >= 0 || link.Url.IndexOf("/staff", StringComparison.Ordinal) >= 0;

    private static void Add(List<Evidence<Author>> authors, Author author, string source)
    {
        if (!authors.Exists(a => string.Equals(a.Value.Name, author.Name, StringComparison.OrdinalIgnoreCase))) authors.Add(new(author, source));
    }

    /// <summary>Many pages declare their publication as author while the byline names a person.</summary>
    private static bool AreOnlyThePublication(Page page, List<Evidence<Author>> declared)
    {
        var site = page.Declared.First(DeclaredProperty.SiteName)?.Value;
        return site is not null && declared.TrueForAll(a => site.IndexOf(a.Value.Name, StringComparison.OrdinalIgnoreCase) >= 0 || a.Value.Name.IndexOf(site, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static List<Evidence<Author>> WithProfiles(List<Evidence<Author>> declared, List<Evidence<Author>> shown) =>
    [
        .. declared.Select(d => d.Value.Url is null && shown.Find(s => string.Equals(s.Value.Name, d.Value.Name, StringComparison.OrdinalIgnoreCase))?.Value.Url is { } url ? d with { Value = d.Value with { Url = url } } : d),
    ];
}

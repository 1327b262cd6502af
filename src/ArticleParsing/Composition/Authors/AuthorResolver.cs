using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Model;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Names;

namespace ArticleParsing.Composition.Authors;

/// <summary>
/// The people and bureaus named as authors: what the page declares and what its byline shows, and which of the two holds if they differ.
/// </summary>
internal static class AuthorResolver
{
    public static IReadOnlyList<Evidence<Author>> Resolve(Page page, LabelledPage blocks, UrlResolver urls) =>
        WithoutPublication(page, Choose(page, blocks, urls));

    /// <summary>"By Jo Tan | The Harbour Post": the publication after its writers signs nothing.</summary>
    private static IReadOnlyList<Evidence<Author>> WithoutPublication(Page page, IReadOnlyList<Evidence<Author>> authors)
    {
        if (authors.Count < 2) return authors;
        var sites = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var site in page.Declared.Get(DeclaredProperty.SiteName)) sites.Add(site.Value);
        var others = new List<Evidence<Author>>();
        var hasPerson = false;
        foreach (var author in authors)
        {
            page.Budget.Step();
            if (sites.Contains(author.Value.Name)) continue;
            others.Add(author);
            hasPerson |= author.Value.Kind == AuthorKind.Person && author.Value.Name.IndexOf(' ') > 0;
        }

        return hasPerson ? others : authors;
    }

    private static IReadOnlyList<Evidence<Author>> Choose(Page page, LabelledPage blocks, UrlResolver urls)
    {
        if (SiteAuthors.Find(page, urls) is { Count: > 0 } named) return named;
        var declared = DeclaredAuthors.Find(page, urls, name => IsSigned(name, blocks));
        declared.RemoveAll(d => PersonNames.IsLogin(d.Value.Name) && !BylineWords.IsAgency(d.Value.Name) && !IsShown(d.Value.Name, blocks));
        var (shown, saysSo, inFirstLine, underText) = ShownAuthors.Find(blocks, urls);
        if (declared.Count == 0 && shown.Count == 0) return SignedElsewhere(blocks, urls);
        // Several signatures under the text are credits of something else.
        if (declared.Count == 0) return underText && inFirstLine < shown.Count ? [] : shown;
        if (shown.Count == 0) return declared;
        var agreeing = 0;
        foreach (var author in declared)
        {
            if (Shows(shown, author)) agreeing++;
        }

        if (agreeing > 0)
        {
            if (saysSo && inFirstLine > declared.Count && agreeing == declared.Count)
                return Decided(shown.GetRange(0, inFirstLine), "the byline names all that are declared, and more");
            return WithShown(declared, shown);
        }

        if (AreOnlyThePublication(page, declared)) return Decided(shown, "a byline before the publication declared as author");
        if (underText && Standing(declared) == InFull) return Decided(declared, "what is declared before a name under the text");
        if (Standing(declared) < InFull && Standing(shown) == InFull) return Decided(shown, "a name in full before a name in one word");
        return saysSo && Standing(shown) >= Standing(declared) && !IsAnyNamedNearby(declared, blocks)
            ? Decided(shown, "what the byline says before what is declared")
            : Decided(declared, "what is declared before a class that says byline");
    }

    private static bool IsSigned(string name, LabelledPage blocks)
    {
        foreach (var (block, role, _, _) in blocks)
        {
            if (role is Role.Byline or Role.Timestamp or Role.AuthorBio
                && block.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsAnyNamedNearby(List<Evidence<Author>> authors, LabelledPage blocks)
    {
        foreach (var author in authors)
        {
            if (IsNamedNearby(author.Value.Name, blocks)) return true;
        }

        return false;
    }

    /// <summary>A sign-in name that no reader sees is nobody's byline.</summary>
    private static bool IsShown(string name, LabelledPage blocks)
    {
        const int LongestLine = 120;
        foreach (var labelled in blocks)
        {
            if (labelled.Block.Text.Length <= LongestLine && HasWord(labelled.Block.Text, name)) return true;
        }

        return false;
    }

    /// <summary>Whole, and not as part of an address or handle.</summary>
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var starts = at == 0 || text[at - 1] is ' ' or ':' or '\u2022' or '|';
            if (starts && !GoesOn(text, at + word.Length)) return true;
        }

        return false;
    }

    /// <summary>A letter or digit, or what joins the parts of an address.</summary>
    private static bool GoesOn(string text, int end)
    {
        if (end == text.Length) return false;
        if (char.IsLetterOrDigit(text[end])) return true;
        return text[end] is '@' or '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]);
    }

    /// <summary>The page itself names the declared author near its headline or in a bio, in whatever words.</summary>
    private static bool IsNamedNearby(string name, LabelledPage blocks)
    {
        const int Reach = 14, LongestLine = 300;
        for (var i = Math.Max(0, blocks.HeadlineIndex - Reach); i < blocks.Count; i++)
        {
            var (block, role, _, _) = blocks[i];
            var mayName = role == Role.AuthorBio || (i <= blocks.HeadlineIndex + Reach && role is not (Role.Paragraph or Role.Credit));
            if (!mayName || block.Text.Length > LongestLine) continue;
            if (block.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    private const int InFull = 3;

    /// <summary>How much a name tells: a person's in full, a bureau's, one word, a sign-in name.</summary>
    private static int Standing(List<Evidence<Author>> authors) => authors.Max(a => a.Value switch
    {
        { Kind: AuthorKind.Organization } => 2,
        { Name: var name } when name.IndexOf(' ') > 0 => InFull,
        { Name: var name } => PersonNames.IsLogin(name) ? 0 : 1,
    });

    private static bool Shows(List<Evidence<Author>> shown, Evidence<Author> declared) => Same(shown, declared) is not null;

    /// <summary>Whom the page shows under the name of a declared author.</summary>
    private static Author? Same(List<Evidence<Author>> shown, Evidence<Author> declared)
    {
        foreach (var author in shown)
        {
            if (SameName(author.Value.Name, declared.Value.Name)) return author.Value;
        }

        return null;
    }

    /// <summary>One name may hold more than the other: "Dr Jane Doe", "Jane M. Doe".</summary>
    internal static bool SameName(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase)) return true;
        var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
        if (shorter.IndexOf(' ') < 0) return false;
        var words = longer.Split(' ');
        return Array.TrueForAll(
            shorter.Split(' '), word => Array.Exists(words, w => string.Equals(w, word, StringComparison.OrdinalIgnoreCase)));
    }

    private static IReadOnlyList<Evidence<Author>> Decided(List<Evidence<Author>> authors, string rule) =>
        [.. authors.Select(a => a with { Rule = rule, Confidence = a.Confidence - 0.1 })];

    /// <summary>The declared authors, with the profile and role that the byline gives.</summary>
    private static List<Evidence<Author>> WithShown(List<Evidence<Author>> declared, List<Evidence<Author>> shown) =>
    [
        .. declared.Select(d => Same(shown, d) is { } same
            ? d with { Value = d.Value with { Url = d.Value.Url ?? same.Url, Role = d.Value.Role ?? same.Role }, Confidence = 0.95 }
            : d),
    ];

    /// <summary>Many pages declare their publication as author while the byline names a person.</summary>
    private static bool AreOnlyThePublication(Page page, List<Evidence<Author>> declared)
    {
        foreach (var author in declared)
        {
            if (author.Value.Kind != AuthorKind.Organization && !IsPartOfASite(page, author.Value.Name)) return false;
        }

        return true;
    }

    private static bool IsPartOfASite(Page page, string author)
    {
        foreach (var site in page.Declared.Get(DeclaredProperty.SiteName))
        {
            page.Budget.Step();
            if (site.Value.IndexOf(author, StringComparison.OrdinalIgnoreCase) >= 0
                || author.IndexOf(site.Value, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// If nothing is declared or stands at the headline: a short signed line, or one that links to its author, elsewhere in the article.
    /// Several that name different people are credits of something else.
    /// </summary>
    private static List<Evidence<Author>> SignedElsewhere(LabelledPage blocks, UrlResolver urls)
    {
        const int LongestLine = 100;
        if (blocks.HeadlineIndex < 0) return [];
        List<Evidence<Author>> signed = [];
        for (var i = blocks.HeadlineIndex; i < blocks.Count; i++)
        {
            var (block, role, _, _) = blocks[i];
            if (block.Text.Length == 0
                || (block.Text.Length > LongestLine && LabelledName.In(block.Text) is null)
                || role is Role.RelatedPromotion or Role.Credit or Role.ListItem or Role.Table)
                continue;
            var text = block.Text.TrimEnd(' ', ':');
            if (text.Length < 12 && BylineWords.IsLabel(text) && i + 1 < blocks.Count && blocks[i + 1].Block.Text.Length < 60)
                block = blocks[i + 1].Block;
            else if (!block.Facts.LinksToAuthor && !BylineWords.Signs(block.Text) && LabelledName.In(block.Text) is null) continue;
            var named = ShownAuthors.Named(block, Role.Byline, urls, out _);
            if (named.Count == 0) continue;
            if (signed.Count > 0 && !Shows(signed, named[0])) return [];
            if (signed.Count == 0) signed = named;
        }

        return [.. signed.Select(n => n with { Source = "signed line in the article", Confidence = 0.7 })];
    }
}

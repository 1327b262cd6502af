using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Languages;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Dates;
using ArticleParsing.Readers.Names;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Authors;

/// <summary>The authors a page shows in its byline.</summary>
/// <param name="Authors">The authors, in page order.</param>
/// <param name="SaysSo">Whether the byline says that they are ("By", a link to a profile), or only its class does.</param>
/// <param name="InFirstLine">How many of them the first line of the byline names.</param>
/// <param name="StandUnderText">Whether text of the article stands before the first of them: cards and credits stand there, too.</param>
internal sealed record ShownAuthors(List<Evidence<Author>> Authors, bool SaysSo, int InFirstLine, bool StandUnderText)
{
    /// <summary>How many blocks may stand between the names of one byline.</summary>
    private const int Reach = 6;

    /// <summary>In small letters a name stands nearly alone: in "by clicking here you agree" nothing is one.</summary>
    private const int MostWordsAroundLogin = 4;

    /// <summary>How much of what stands before a link may say what the link's text did.</summary>
    private const int LongestCredit = 60;

    /// <summary>The longest line that a label may introduce.</summary>
    private const int LongestName = 80;

    public static ShownAuthors Find(LabelledPage blocks, UrlResolver urls)
    {
        var unsaid = new List<(List<Evidence<Author>> Names, int Block, double Confidence)>();
        var said = new List<Evidence<Author>>();
        int lastSaid = -1, first = 0, firstOfAll = -1;
        bool hasByline = false, textBegan = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, role, confidence, _) = blocks[i];
            textBegan |= hasByline && role.IsBody();
            if (role is not (Role.Byline or Role.Timestamp) || (lastSaid >= 0 && i > lastSaid + Reach)) continue;
            if (BylineWords.IsOtherCredit(Label(block.Text)))
            {
                i++; // "Reviewed by" on a line of its own: the name after it is no author's.
                continue;
            }

            // A line without a date is none of dates.
            if (role == Role.Timestamp && IsText(block) && block.Facts.Dates.Count == 0) role = Role.Byline;
            // Dates in the text are of its posts: who signs those need not be the article's author.
            if (role == Role.Timestamp && textBegan) continue;
            var names = Named(block, role, urls, out var says);
            if (names.Count == 0 && BylineWords.IsLabel(Label(block.Text)) && blocks.NextText(i) is { Text.Length: <= LongestName } next)
            {
                names = Named(next, Role.Byline, urls, out _);
                says = true;
                if (names.Count > 0) i = next.Index;
            }

            if (names.Count == 0 && role == Role.Timestamp) names = BesideDate(blocks, block);
            if (!says && IsText(block)) names.RemoveAll(name => IsNoneInText(name.Value.Name));
            if (names.Count == 0) continue;
            if (firstOfAll < 0) firstOfAll = i;
            hasByline |= role == Role.Byline;
            if (!says) unsaid.Add((names, i, confidence));
            if (!says) continue;
            Add(said, names);
            if (lastSaid < 0) first = said.Count;
            lastSaid = i;
        }

        var underText = false;
        for (var i = Math.Max(0, blocks.HeadlineIndex); i < firstOfAll && !underText; i++) underText = blocks[i].Role == Role.Paragraph;
        if (said.Count > 0) return new(said, true, first, underText);
        var byClass = Near(unsaid, blocks.Count > 0 && IsText(blocks[0].Block));
        return new(byClass, false, byClass.Count, underText);
    }

    /// <summary>In text the model may take lines far apart for bylines: the likeliest and those near it are.</summary>
    private static List<Evidence<Author>> Near(List<(List<Evidence<Author>> Names, int Block, double Confidence)> found, bool isText)
    {
        var authors = new List<Evidence<Author>>();
        var best = 0;
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Confidence > found[best].Confidence) best = i;
        }

        foreach (var (names, block, _) in found)
        {
            if (!isText || Math.Abs(block - found[best].Block) <= Reach) Add(authors, names);
        }

        return authors;
    }

    /// <summary>
    /// A label of a date or of other stories, or one word of a script with spaces: in text nothing but its place spoke for it.
    /// </summary>
    private static bool IsNoneInText(string name) =>
        (name.IndexOf(' ') < 0 && !PersonNames.IsUnspaced(name[0]) && !BylineWords.IsAgency(name))
        || DateLabels.KindOf(name) != DateKind.Unlabelled || s_labels.Value.IsIn(name);

    private static readonly Lazy<PhraseList> s_labels = new(
        () => new PhraseList([.. WordLists.Read("after-text"), .. WordLists.Read("share")]));

    /// <summary>
    /// "3 March 2025 | Uta Helken": right under the headline a name is what a date stands with, unless the page has a section of that name.
    /// </summary>
    private static List<Evidence<Author>> BesideDate(LabelledPage blocks, Block block)
    {
        const int Under = 4;
        if (block.Index <= blocks.HeadlineIndex
            || block.Index > blocks.HeadlineIndex + Under
            || blocks.HeadlineIndex < 0
            || block.Facts.Dates.Count == 0)
            return [];
        var left = DateLines.WithoutLabels(DateLines.WithoutDate(block.Text));
        if (BylineReader.Read(left) is not [{ Kind: AuthorKind.Person, Name: var name }]
            || name != left
            || !PersonNames.StandAlone(name)
            || DateLabels.KindOf(name) != DateKind.Unlabelled)
            return [];
        if (block.Links is [var link, ..] && link.Length == name.Length) return []; // Of a section: profiles have been read.
        foreach (var other in blocks)
        {
            if (other.Block.Index != block.Index && string.Equals(other.Block.Text, name, StringComparison.OrdinalIgnoreCase)) return [];
        }

        return [new(new Author(name), "name beside the date") { Confidence = 0.6 }];
    }

    /// <summary>The names in a block: those it links to profiles, else those it words as a byline.</summary>
    public static List<Evidence<Author>> Named(Block block, Role role, UrlResolver urls, out bool says)
    {
        var words = role == Role.Timestamp || (IsText(block) && block.Facts.Dates.Count > 0)
            ? DateLines.WithoutDate(block.Text)
            : block.Text;
        var authors = Linked(block, urls);
        if (authors.Count == 0 && role == Role.Timestamp) authors = InParts(block);
        if (authors.Count > 0)
        {
            says = true;
            var credited = BylineReader.Read(words);
            if (BylineRule.Opens(words) && AreAmong(credited, authors)) AddUnlinked(authors, credited, words);
            return WithRoles(authors, credited);
        }

        says = BylineRule.Opens(words);
        if (role == Role.Timestamp && !says)
        {
            words = AfterBy(words) ?? NameLeft(block, words);
            says = words.Length > 0;
        }

        if (!says && LabelledName.In(block.Text) is { } labelled) (words, says) = (labelled, true);
        var logins = says && words.Split(' ').Length <= MostWordsAroundLogin;
        foreach (var (name, kind, personRole) in BylineReader.Read(words, logins))
        {
            if (!logins && char.IsLower(name[0]) && !BylineWords.IsAgency(name) && !name.HasUpper()) continue;
            var isWhole = name.IndexOf(' ') > 0 || PersonNames.IsUnspaced(name[0]);
            if (isWhole || authors.Count == 0 || kind == AuthorKind.Organization)
                Add(authors, new Evidence<Author>(new Author(name) { Kind = kind, Role = personRole },
                    says ? "byline" : "text whose class says byline") { Confidence = says ? 0.85 : 0.7 });
        }

        return authors;
    }

    /// <summary>Whether the words name all that are linked, so that both are read alike.</summary>
    private static bool AreAmong(IReadOnlyList<Credited> credited, List<Evidence<Author>> linked)
    {
        foreach (var author in linked)
        {
            var isNamed = false;
            foreach (var named in credited) isNamed |= string.Equals(named.Name, author.Value.Name, StringComparison.OrdinalIgnoreCase);
            if (!isNamed) return false;
        }

        return true;
    }

    /// <summary>"By &lt;a&gt;Ada Finch&lt;/a&gt; and Jon Bell": who is joined to those that are linked.</summary>
    private static void AddUnlinked(List<Evidence<Author>> linked, IReadOnlyList<Credited> credited, string words)
    {
        foreach (var (name, kind, role) in credited)
        {
            if (kind == AuthorKind.Person && PersonNames.StandAlone(name) && IsJoined(words, name))
                Add(linked, new Evidence<Author>(new Author(name) { Role = role }, "byline") { Confidence = 0.8 });
        }
    }

    private static bool IsJoined(string words, string name)
    {
        if (words.IndexOf(" " + name, StringComparison.Ordinal) is not (> 0 and var at)) return false;
        var before = words.LastIndexOf(' ', at - 1) + 1;
        return BylineWords.Has(BylineUse.Join, words.Substring(before, at - before));
    }

    private static List<Evidence<Author>> Linked(Block block, UrlResolver urls)
    {
        var authors = new List<Evidence<Author>>();
        foreach (var link in block.Links)
        {
            var text = block.Text.Substring(link.Start, link.Length);
            var before = block.Text.Substring(Math.Max(0, link.Start - LongestCredit), Math.Min(link.Start, LongestCredit));
            if (BylineWords.EndsWithOtherCredit(before) || !ProfileLinks.IsProfile(link, text, before)) continue;
            foreach (var (name, kind, role) in BylineReader.Read(text,
                logins: true)) Add(authors,
                    new Evidence<Author>(
                        new Author(name, urls.Resolve(link.Url)) { Kind = kind, Role = role }, "link in the byline") { Confidence = 0.9 });
        }

        return authors;
    }

    /// <summary>
    /// "3 March 2025 &lt;span class=author&gt;Uta Helken&lt;/span&gt; 4 comments": the names in inline elements whose class names an
    /// author.
    /// </summary>
    private static List<Evidence<Author>> InParts(Block block)
    {
        var authors = new List<Evidence<Author>>();
        foreach (var part in block.Parts)
        {
            if (part.End - part.Start is < 2 or > LongestCredit || (BoxHints.Read(part.Tokens) & OfAuthors) != BoxHint.Byline) continue;
            if (HoldsAnother(block, part) || BylineWords.EndsWithOtherCredit(block.Text.Substring(0, part.Start))) continue;
            foreach (var (name, kind, role) in BylineReader.Read(block.Text.Substring(part.Start, part.End - part.Start), logins: true))
            {
                var isName = kind == AuthorKind.Organization
                    || PersonNames.StandAlone(name)
                    || PersonNames.IsLogin(name)
                    || PersonNames.IsHandle(name);
                if (isName)
                    Add(authors, new Evidence<Author>(
                        new Author(name) { Kind = kind, Role = role }, "element whose class says author") { Confidence = 0.85 });
            }
        }

        return authors;
    }

    private static bool HoldsAnother(Block block, InlinePart outer)
    {
        foreach (var part in block.Parts)
        {
            if (part != outer && part.Start >= outer.Start && part.End <= outer.End && part.End > part.Start) return true;
        }

        return false;
    }

    /// <summary>What the class of an author's name may say, and what it does not say.</summary>
    private const BoxHint OfAuthors =
        BoxHint.Byline | BoxHint.Bio | BoxHint.Comments | BoxHint.Share | BoxHint.Avatar | BoxHint.Credit | BoxHint.Timestamp;

    /// <summary>The role stands after the link: "Jo Tan, Senior Correspondent".</summary>
    private static List<Evidence<Author>> WithRoles(List<Evidence<Author>> authors, IReadOnlyList<Credited> read)
    {
        for (var i = 0; i < authors.Count; i++)
        {
            var author = authors[i].Value;
            if (author.Role is null && RoleOf(author.Name, read) is { } stated)
                authors[i] = authors[i] with { Value = author with { Role = stated } };
        }

        return authors;
    }

    private static readonly Lazy<string[]> s_afterDate = new(
        () => [.. BylineWords.Entries(BylineUse.FollowsDate).Select(word => " " + word + " ")]);

    private static string? RoleOf(string name, IReadOnlyList<Credited> read)
    {
        foreach (var credited in read)
        {
            if (credited.Name == name) return credited.Role;
        }

        return null;
    }

    /// <summary>"March 1, 2026 by Jo Tan": what follows the last "by".</summary>
    private static string? AfterBy(string text)
    {
        foreach (var word in s_afterDate.Value)
        {
            if (text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var by) return text.Substring(by + word.Length);
        }

        return null;
    }

    /// <summary>
    /// A date line whose class says that a byline is in it, or that gives a role: "Jo Tan | Senior Writer | July 2, 2026".
    /// </summary>
    private static string NameLeft(Block block, string words)
    {
        var left = DateLines.WithoutLabels(words);
        if (BylineReader.Read(left) is not [var (name, _, role), ..]) return "";
        if (IsText(block) && PersonNames.StandAlone(left) && left.HasLower()) return left; // In capitals it is the name of the paper.
        return (block.InlineTokens?.IndexOf("author", StringComparison.OrdinalIgnoreCase) >= 0)
            || ((Says(block.Box.Tokens) || role is not null) && PersonNames.StandAlone(name)) ? left : "";
    }

    /// <summary>Whether there is no markup that could say what a line is.</summary>
    private static bool IsText(Block block) => block.Box.Tag.Length == 0;

    private static bool Says(string? tokens) =>
        tokens is not null
            && (tokens.IndexOf("author", StringComparison.OrdinalIgnoreCase) >= 0
                || tokens.IndexOf("byline", StringComparison.OrdinalIgnoreCase) >= 0);

    private static string Label(string text) => text.TrimEnd(' ', ':', '|', '\u2014', '-');

    private static void Add(List<Evidence<Author>> authors, List<Evidence<Author>> more)
    {
        foreach (var author in more) Add(authors, author);
    }

    private static void Add(List<Evidence<Author>> authors, Evidence<Author> author)
    {
        if (authors.Count == LongestValues.Authors) return;
        foreach (var known in authors)
        {
            if (string.Equals(known.Value.Name, author.Value.Name, StringComparison.OrdinalIgnoreCase)) return;
        }

        authors.Add(author);
    }
}

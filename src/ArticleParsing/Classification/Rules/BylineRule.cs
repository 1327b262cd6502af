using ArticleParsing.Blocks;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Names;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>Who wrote it: near the headline, said by class, link or opening words.</summary>
internal sealed class BylineRule : IRoleRule
{
    private const int LongestColumns = 160;
    private const int MostWordsAlone = 6;
    private const int MostWordsOfAgency = 4;
    private const int MostWordsWithNumbers = 14;

    public string Id => "byline";

    /// <summary>Whether a text opens like a byline.</summary>
    public static bool Opens(string text) =>
        text.Length <= LongestColumns && (BylineWords.Openings.IsIn(text) || IsSetLikeByline(text));

    /// <summary>The same for a block of a page.</summary>
    public static bool Opens(PageView page, Block block) =>
        block.Text.Length <= LongestColumns
            && (page.Phrases.OpenByline(block.Index) || IsSetLikeByline(block.Text));

    private static bool IsSetLikeByline(string text) => IsGlued(text) || BylineReader.IsMarkedName(text);

    /// <summary>"ByJo Tan": only layout keeps the words apart.</summary>
    private static bool IsGlued(string text)
    {
        const int Longest = 60;
        return text.Length is > 5 and < Longest && BylineWords.GluedNameAt(text) is > 0 and var name && text.IndexOf(' ') > name;
    }

    /// <summary>The page declares an article, or a date stands by: shops and lists have names, links and pictures too.</summary>
    private static bool HasDate(PageView page, Block block)
    {
        const int Near = 4;
        if (page.Layout.Declared is { IsArticle: true } or { HasDate: true } or { HasAuthor: true }) return true;
        for (var i = Math.Max(0, block.Index - Near); i <= Math.Min(page.Tree.Blocks.Count - 1, block.Index + Near); i++)
        {
            if (page.Tree.Blocks[i].Facts.IsDateLine) return true;
        }

        return false;
    }

    /// <summary>
    /// Small or round, or with a text alternative that says more than the name ("Jo Tan, reporter"): a product's picture bears its name,
    /// too.
    /// </summary>
    private static bool IsPortrait(PageView page, Block picture, string name)
    {
        const int LargestSide = 160;
        var media = picture.Media!;
        if (media.Width > LargestSide && media.Height > LargestSide && (page.Hints.Get(picture, levels: 3) & BoxHint.Avatar) == 0)
            return false;
        return media.Width <= LargestSide
            || (page.Hints.Get(picture, levels: 3) & (BoxHint.Avatar | BoxHint.Byline)) != 0
            || PictureNames.SayAvatar(media)
            || IsRound(media.Tokens)
            || IsInRoundBox(picture)
            || (page.Layout.Declared.IsArticle && media.AltText!.Length > name.Length);
    }

    private static bool IsInRoundBox(Block picture)
    {
        const int Levels = 3;
        var box = picture.Box;
        for (var level = 0; box is not null && level < Levels; level++, box = box.Parent)
        {
            if (IsRound(box.Tokens)) return true;
        }

        return false;
    }

    private static bool IsRound(string? tokens) =>
        tokens is not null
            && (tokens.IndexOf("rounded-full", StringComparison.Ordinal) >= 0 || tokens.IndexOf("circle", StringComparison.Ordinal) >= 0);

    /// <summary>Looked for before a line is read as a byline, which costs more.</summary>
    private static readonly PhraseList s_agencies = new(BylineWords.Agencies);

    /// <summary>A box of much text bears the author's name among its classes ("author-jo"), as blog software writes it.</summary>
    private static bool IsNamedByline(PageView page, Block block)
    {
        const int Levels = 2, LongestBox = 500;
        if ((page.Hints.OfInline(block) & BoxHint.Byline) != 0) return true;
        return page.Hints.Nearest(block.Box, BoxHint.Byline, Levels) is { } box
            && box.TextLength <= Math.Max(LongestBox, block.Text.Length);
    }

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || page.ShapeOf(block).Columns > LongestColumns || block.Index == page.HeadlineBlock) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Figure | Within.Caption) || IsOfOthers(page, block)) return null;
        if (!page.IsInHead(block)) return SignsTheText(page, block) ? new Verdict(Role.Byline, 0.7, "signs the text right under it") : null;
        if (page.ShapeOf(block).EndsSentence && page.ShapeOf(block).Words > 12) return null;
        if (block.Facts.LinksToAuthor) return new Verdict(Role.Byline, 0.95, "links to its author");
        var hints = page.Hints.Get(block);
        if ((hints & (BoxHint.Related | BoxHint.Newsletter)) != 0) return null;
        if (Opens(page, block) && page.ShapeOf(block).Words <= MostWordsAlone)
            return new Verdict(Role.Byline, 0.8, "opens like a byline and holds little else");
        if ((hints & BoxHint.Share) != 0) return null;
        if (IsNamedByline(page, block) && page.ShapeOf(block).Digits == 0)
            return new Verdict(Role.Byline, 0.85, "its class says byline, near the headline");
        if (IsNamedByline(page, block)
            && !block.Facts.StatesDate
            && page.ShapeOf(block).Words <= MostWordsWithNumbers
            && block.Facts.Credited.Count > 0)
            return new Verdict(Role.Byline, 0.75, "its class says byline, and it names somebody");
        if ((block.Box.Nearest("address") is not null || block.Box.Tokens is "by")
            && block.Facts.Credited is [{ Kind: AuthorKind.Person } person]
            && PersonNames.StandAlone(person.Name))
            return new Verdict(Role.Byline, 0.75, "an address element or a class that says by, and it names somebody");
        if (Opens(page, block) && page.ShapeOf(block).Words <= 16)
            return new Verdict(Role.Byline, 0.75, "opens like a byline, near the headline");
        if (SourceLineRule.IsSourceLine(page, block) || SourceLineRule.IsAgencyLineInText(page, block)) return null;
        // "AA" sets the size of letters.
        if (page.ShapeOf(block).Words <= MostWordsOfAgency
            && s_agencies.IsIn(page.Layout.WordsOf.Get(block.Index))
            && block.Facts.Credited is [{ Kind: AuthorKind.Organization, Name: { Length: > 2 } name }]
            && BylineWords.IsAgency(name))
            return new Verdict(Role.Byline, 0.7, "the name of an agency near the headline");
        return IsName(page, block) is { } evidence ? new Verdict(Role.Byline, 0.7, evidence) : null;
    }

    /// <summary>In a comment, a testimonial, a menu or a list of contents stand names that wrote nothing of the article.</summary>
    private static bool IsOfOthers(PageView page, Block block)
    {
        if (page.IsInComments(block, levels: 4)) return true;
        if (block.Index >= page.HeadlineBlock || !block.Box.IsWithin(Within.List)) return false;
        return (page.Hints.Get(block, levels: 6) & BoxHint.Navigation) != 0
            || (block.Links is [var link, ..] && link.Url.StartsWith("#", StringComparison.Ordinal));
    }

    /// <summary>"Text: Jo Tan" right under the last paragraph; if several such lines stand, they are credits.</summary>
    private static bool SignsTheText(PageView page, Block block)
    {
        const int Under = 3;
        return page.LastBody >= 0 && block.Index >= page.LastBody && block.Index <= page.LastBody + Under
            && page.ShapeOf(block).Words <= MostWordsAlone + 2 && Opens(page, block) && !page.ShapeOf(block).EndsSentence
            && block.Facts.Credited is { Count: > 0 } credited
            && PersonNames.StandAlone(credited[0].Name)
            && PersonNames.StandAlone(credited[credited.Count - 1].Name)
            && !OpensAt(page, block.Index - 1) && !OpensAt(page, block.Index + 1);
    }

    private static bool OpensAt(PageView page, int index) =>
        index >= 0
            && index < page.Tree.Blocks.Count
            && Opens(page, page.Tree.Blocks[index])
            && page.Tree.Blocks[index].Facts.Credited.Count > 0;

    /// <summary>
    /// A line that is a name and nothing else, if something beside it says whose: a label, a profile, a portrait, the same line under
    /// the text.
    /// </summary>
    private static string? IsName(PageView page, Block block)
    {
        const int Portrait = 2, Under = 3, Beside = 6, Farthest = 14;
        if (!block.Facts.IsName || page.HeadlineBlock < 0 || Math.Abs(block.Index - page.HeadlineBlock) > Farthest || !HasDate(page, block))
            return null;
        if (block.Index > 0 && BylineWords.IsLabel(page.Tree.Blocks[block.Index - 1].Text.TrimEnd(' ', ':')))
            return "a name under a label that says byline";
        if (Math.Abs(block.Index - page.HeadlineBlock) <= Beside
            && block.Links is [var link]
            && link.Length == block.Text.Length
            && ProfileLinks.IsProfile(link, block.Text, ""))
            return "a name that links to a profile";
        for (var i = Math.Max(0, block.Index - Portrait); i < block.Index; i++)
        {
            if (page.Tree.Blocks[i].Media is { AltText: { } alt }
                && alt.IndexOf(block.Text, StringComparison.OrdinalIgnoreCase) >= 0
                && IsPortrait(page, page.Tree.Blocks[i], block.Text))
                return "the name of the portrait before it";
        }

        if (block.Index <= page.HeadlineBlock || block.Index > page.HeadlineBlock + Under) return null;
        for (var i = page.LastBody + 1; i < page.Tree.Blocks.Count; i++)
        {
            if (page.Tree.Blocks[i].Text == block.Text && !page.Tree.Blocks[i].Box.IsWithin(Within.Navigation | Within.Footer))
                return "a name under the headline, and again under the text";
        }

        return null;
    }
}

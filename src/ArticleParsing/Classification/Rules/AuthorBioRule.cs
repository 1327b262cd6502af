using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>What the page says about an author: after the body, by class or words.</summary>
internal sealed class AuthorBioRule : IRoleRule
{
    private const int LongestColumns = 1500;

    /// <summary>The length of the shortest name.</summary>
    private const int Shortest = 4;

    /// <summary>What follows the name that opens a bio, with its spaces.</summary>
    private static readonly string[] s_verbs = [.. WordLists.ReadNamed("bios")["verb"].Select(verb => " " + verb + " ")];

    /// <summary>Wires set in double brackets what is for newsrooms alone.</summary>
    private const string DeskNote = "((";

    /// <summary>How bios speak of an author.</summary>
    public static PhraseList Phrases { get; } = new(WordLists.ReadNamed("bios")["speaks"]);

    /// <summary>Lines that only label a bio.</summary>
    public static PhraseList Labels { get; } = new(WordLists.ReadNamed("bios")["heading"]);

    public string Id => "author bio";

    public Verdict? Judge(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        if (block.Text.Length == 0 || shape.Columns > LongestColumns || !page.IsInArticle(block, past: 100)) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Button | Within.Figure)) return null;
        if (BioSections.IsLabel(page, block)) return null;
        if (page.Cards.Holds(block.Index)) return new Verdict(Role.AuthorBio, 0.85, "on a card with the author's name");
        var prose = shape.Columns >= 45 && shape.Words >= 7;
        if (block.Index <= page.LeadProse && !SpeaksAboveText(page, block, prose)) return null;
        if (page.Bios.IsUnderLabel(block.Index) && !block.IsMostlyLink)
            return new Verdict(Role.AuthorBio, prose ? 0.85 : 0.65, "under a line that says about the author");
        var hints = page.Hints.Get(block, levels: 4);
        if ((hints & (BoxHint.Comments | BoxHint.Related | BoxHint.Newsletter)) != 0) return null;
        if ((hints & BoxHint.Bio) != 0) return new Verdict(Role.AuthorBio, prose ? 0.9 : 0.7, "its class says author bio");
        if ((hints & BoxHint.Byline) != 0 && prose && !page.IsInsideBody(block))
            return new Verdict(Role.AuthorBio, 0.75, "prose in an author's box");
        if (prose && OpensWithAuthor(page, block) && !page.IsInsideBody(block))
            return new Verdict(Role.AuthorBio, 0.75, "opens with the name of the author, beside the text");
        if (prose && OpensWithLabel(page, block)) return new Verdict(Role.AuthorBio, 0.85, "opens like the heading of a bio");
        if (SaysWhoAuthorIs(page, block)) return new Verdict(Role.AuthorBio, 0.8, "closes the text and says who the author is");
        if (IsContactLine(page, block)) return new Verdict(Role.AuthorBio, 0.65, "an address line right after the body");
        if (!prose || !page.Phrases.SpeakOfAuthor(block.Index)) return null;
        if (block.Index < page.LeadProse && !page.IsBody(block.Index))
            return new Verdict(Role.AuthorBio, 0.65, "before the body, speaks of an author");
        return block.Index >= page.LastBody - 2 && !page.IsInsideBody(block)
            ? new Verdict(Role.AuthorBio, 0.7, "after the body, speaks of an author")
            : null;
    }

    /// <summary>Whether the text begins with the name of a declared author.</summary>
    public static bool OpensWithAuthor(PageView page, Block block)
    {
        foreach (var author in page.Layout.Declared.Authors)
        {
            if (author.Length >= Shortest
                && block.Text.Length > author.Length
                && block.Text.StartsWith(author, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"About the author: Jo Tan ...": label and bio in one paragraph.</summary>
    private static bool OpensWithLabel(PageView page, Block block)
    {
        const int LongestLabel = 40;
        return block.HeadingLevel == 0
            && block.Index > page.LeadProse
            && block.Text.IndexOf(':') is > 0 and <= LongestLabel and var colon
            && block.Text.IndexOf(' ') is > 0 and var space
            && space < colon
            && Labels.IsIn(block.Text.Substring(0, colon));
    }

    /// <summary>"Jo Tan is the Post's reporter in Port Ellery.": authors do not write of themselves so in their text.</summary>
    private static bool SaysWhoAuthorIs(PageView page, Block block)
    {
        const int FromEnd = 3, LongestName = 60;
        if (block.Index < page.LastBody - FromEnd || block.HeadingLevel > 0 || page.ShapeOf(block).Words < 5) return false;
        foreach (var author in page.Layout.Declared.Authors)
        {
            if (author.Length is < Shortest or > LongestName) continue;
            if (!block.Text.StartsWith(author, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var verb in s_verbs)
            {
                if (string.CompareOrdinal(block.Text, author.Length, verb, 0, verb.Length) == 0) return true;
            }
        }

        return false;
    }

    /// <summary>Above the text, as summaries stand there too, words have to speak of an author, or the block's own class.</summary>
    private static bool SpeaksAboveText(PageView page, Block block, bool prose) =>
        page.Phrases.SpeakOfAuthor(block.Index)
            || (prose && ((page.Hints.Get(block, levels: 1) & BoxHint.Bio) != 0 || OpensWithAuthor(page, block)));

    /// <summary>"Email: jane@news.example": how to reach the author.</summary>
    private static bool IsContactLine(PageView page, Block block)
    {
        const int Reach = 3, MostWords = 14;
        return page.ShapeOf(block).HasAddress
            && !block.Text.StartsWith(DeskNote, StringComparison.Ordinal)
            && block.Links.Count < 2
            && page.ShapeOf(block).Words <= MostWords
            && block.Index >= page.LastBody
            && block.Index <= page.LastBody + Reach;
    }
}

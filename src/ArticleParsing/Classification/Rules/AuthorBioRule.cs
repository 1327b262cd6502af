using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>What the page says about an author: after the body, by class or words.</summary>
internal sealed class AuthorBioRule : IRoleRule
{
    private const int LongestColumns = 1500;
    /// <summary>How bios speak of an author.</summary>
    public static PhraseList Phrases { get; } = new(WordLists.ReadNamed("bios")["speaks"]);

    public string Id => "author bio";

    public Verdict? Judge(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        if (block.Text.Length == 0 || shape.Columns > LongestColumns || !page.IsInArticle(block, past: 100)) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Button | Within.Figure)) return null;
        if (block.Index <= page.LeadProse && !page.Phrases.SpeakOfAuthor(block.Index)) return null;
        var hints = page.Hints.Of(block, levels: 4);
        if ((hints & (BoxHint.Comments | BoxHint.Related | BoxHint.Newsletter)) != 0) return null;
        var prose = shape.Columns >= 45 && shape.Words >= 7;
        if ((hints & BoxHint.Bio) != 0) return new Verdict(Role.AuthorBio, prose ? 0.9 : 0.7, "its class says author bio");
        if ((hints & BoxHint.Byline) != 0 && prose && !page.IsInsideBody(block)) return new Verdict(Role.AuthorBio, 0.75, "prose in an author's box");
        if (IsContactLine(page, block)) return new Verdict(Role.AuthorBio, 0.65, "an address line right after the body");
        if (!prose || !page.Phrases.SpeakOfAuthor(block.Index)) return null;
        if (block.Index < page.LeadProse && !page.IsBody(block.Index)) return new Verdict(Role.AuthorBio, 0.65, "before the body, speaks of an author");
        return block.Index >= page.LastBody - 2 && !page.IsInsideBody(block) ? new Verdict(Role.AuthorBio, 0.7, "after the body, speaks of an author") : null;
    }

    /// <summary>"Email: jane@news.example": how to reach the author.</summary>
    private static bool IsContactLine(PageView page, Block block)
    {
        const int Reach = 3, MostWords = 14;
        return page.ShapeOf(block).HasAddress && page.ShapeOf(block).Words <= MostWords && block.Index >= page.LastBody && block.Index <= page.LastBody + Reach;
    }
}

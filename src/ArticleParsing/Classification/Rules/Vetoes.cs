using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>What a block cannot be, however likely a model thinks it: the page itself says otherwise.</summary>
internal static class Vetoes
{
    private const int ShortestStandfirst = 20;

    private static readonly PhraseList s_archiveLinks = new(WordLists.Read("archive-links"));

    public static bool Rejects(PageView page, Block block, Role role) => role switch
    {
        Role.Standfirst =>
            page.ShapeOf(block).Columns < ShortestStandfirst
                || AsksAsHeading(block)
                || block.Facts.IsDateLine
                || block.Index < page.HeadlineBlock
                || LeadsElsewhere(block)
                || RepeatsHeadline(page, block),
        Role.Caption =>
            block.Kind == BlockKind.Code
                || (block.Box.IsWithin(Within.Form) && !block.Box.IsWithin(Within.Caption))
                || MediaChromeRule.IsTitleOrLabel(page, block)
                || RelatedPromotionRule.IsLabelled(page, block)
                || IsCard(page, block)
                || (!block.Box.IsWithin(Within.Caption) && (IsAboveHeadline(page, block) || IsFarFromPictures(page, block))),
        Role.Credit => CreditLines.SayWhatIsShown(page, block) || SourceLineRule.IsSourceLine(page, block),
        Role.AuthorBio =>
            LeadsToStory(page, block) || IsOfPublication(page, block) || CreditsOther(page, block)
            || IsPublicationsContact(page, block) || IsLinkWord(page, block) || block.Box.IsWithin(Within.Button) || IsMenu(page, block)
            || (block.Facts.StatesDate && !page.Layout.IsProse[block.Index]) || s_archiveLinks.IsIn(page.Layout.WordsOf.Get(block.Index)),
        _ => false,
    };

    /// <summary>Text in a link to a page of its own.</summary>
    private static bool LeadsElsewhere(Block block) => block.IsMostlyLink || block.Box.IsWithin(Within.Link);

    /// <summary>Above the headline stand the cards of other stories, unless the block's own class says caption.</summary>
    private static bool IsAboveHeadline(PageView page, Block block) =>
        block.Index < page.HeadlineBlock && (page.Hints.Get(block, levels: 1) & BoxHint.Caption) == 0;

    /// <summary>Caption is also what some call their small print.</summary>
    private static bool IsFarFromPictures(PageView page, Block block)
    {
        const int Reach = 6;
        return block.Index > page.LeadProse
            && !page.IsText
            && page.Layout.BlocksSinceMedia[block.Index] > Reach
            && page.Layout.BlocksToMedia[block.Index] > Reach
            && !block.Box.IsWithin(Within.Figure);
    }

    /// <summary>"More from Jo Tan", or the headline of one of their stories.</summary>
    private static bool LeadsToStory(PageView page, Block block)
    {
        const int FewestWords = 4;
        return LeadsElsewhere(block) && page.ShapeOf(block) is { Words: >= FewestWords, HasAddress: false, EndsSentence: false };
    }

    /// <summary>In the footer of a site stands what it says of itself.</summary>
    private static bool IsOfPublication(PageView page, Block block) =>
        block.Box.IsWithin(Within.Footer)
            && !block.Box.IsWithin(Within.Article)
            && !page.Cards.Holds(block.Index)
            && !page.Bios.IsUnderLabel(block.Index)
            && (page.Hints.Get(block, levels: 4) & BoxHint.Bio) == 0;

    /// <summary>"Editor: Jo Tan": a line of the masthead.</summary>
    private static bool CreditsOther(PageView page, Block block)
    {
        const int MostWords = 5;
        return page.ShapeOf(block).Words <= MostWords
            && block.Text.IndexOf(':') is > 0 and var colon
            && BylineWords.IsOtherCredit(block.Text.Substring(0, colon).Trim());
    }

    /// <summary>A headline that links to its story, and nothing else.</summary>
    private static bool IsCard(PageView page, Block block)
    {
        const int Fewest = 5;
        return block.Box.IsWithin(Within.Caption)
            ? block.Box.IsWithin(Within.Link) && LeadsElsewhere(block) && !IsInHeadOfText(page, block)
            : block.LinkLength == block.Text.Length && page.ShapeOf(block).Words >= Fewest;
    }

    /// <summary>The picture between headline and text is the article's own, and may link to a larger one.</summary>
    private static bool IsInHeadOfText(PageView page, Block block) => block.Index > page.HeadlineBlock && block.Index < page.LeadProse;

    /// <summary>Headline and summary in one line are a copy of both, as pages keep it for machines that read aloud.</summary>
    private static bool RepeatsHeadline(PageView page, Block block)
    {
        const int LongEnough = 30;
        return page.Headline is { Length: >= LongEnough } headline
            && block.Index != page.HeadlineBlock
            && block.Text.StartsWith(headline, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// "Follow us on X and Facebook. Got a story? tips@news.example": a line with an address and ways to follow that speaks of nobody.
    /// </summary>
    private static bool IsPublicationsContact(PageView page, Block block)
    {
        const int MostWords = 20;
        return page.ShapeOf(block).HasAddress
            && block.Links.Count > 1
            && page.ShapeOf(block).Words <= MostWords
            && !page.Phrases.SpeakOfAuthor(block.Index)
            && page.Layout.Words.Get(block.Index).InAuthors == 0;
    }

    /// <summary>"twitter", "Website": a way to an author, no words about them.</summary>
    private static bool IsLinkWord(PageView page, Block block) =>
        page.ShapeOf(block) is { Words: 1, HasAddress: false } && block.LinkLength == block.Text.Length;

    private static bool IsMenu(PageView page, Block block) =>
        block.Links.Count > 1 && block.IsMostlyLink && !page.ShapeOf(block).HasAddress && !page.ShapeOf(block).EndsSentence;

    /// <summary>A heading with a question opens a section that answers it.</summary>
    private static bool AsksAsHeading(Block block) =>
        block.HeadingLevel > 0 && block.Text.Length > 0 && block.Text[block.Text.Length - 1] == '?';
}

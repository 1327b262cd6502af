using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>Corrections, legal notices, sponsorship and the like, by their words.</summary>
internal sealed class DisclaimerRule : IRoleRule
{
    private const int LongestColumns = 900;

    /// <summary>How the small print of forms reads, which is no notice of the article.</summary>
    public static PhraseList Consents { get; } = new(WordLists.Read("notices/consents"));

    public string Id => "disclaimer";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || page.ShapeOf(block).Columns > LongestColumns || block.HeadingLevel == 1) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Button | Within.Form) || page.Phrases.AskConsent(block.Index)) return null;
        var said = page.Phrases.NoticeIn(block.Index) ?? (IsCopyright(page, block) ? DisclaimerKind.Legal : null);
        if (said == DisclaimerKind.Affiliate && IsAboveArticle(page, block))
            return new Verdict(Role.Disclaimer, 0.85, "says above the article that links may pay");
        if (!page.IsInArticle(block, past: 30)
            || (block.HeadingLevel == 2 && (said == DisclaimerKind.Sponsorship || !IsLabel(page, block))))
            return null;
        if (said != DisclaimerKind.Affiliate && block.Box.IsWithin(Within.Footer) && !block.Box.IsWithin(Within.Article)) return null;
        if (said == DisclaimerKind.Legal && IsAtPicture(page, block)) return null;
        if (block.Box.IsWithin(Within.Caption) && said != DisclaimerKind.Syndication) return null;
        if (said is { } kind)
        {
            if (IsOfThePage(page, block, kind)) return null;
            return new Verdict(
                kind == DisclaimerKind.Correction ? Role.Correction : Role.Disclaimer, 0.85, $"reads like a notice ({kind})");
        }

        return !page.IsBody(block.Index)
            && (page.Hints.Get(block, levels: 4) & (BoxHint.Newsletter | BoxHint.Comments)) == 0
            && (page.Hints.Get(block) & (BoxHint.Disclaimer | BoxHint.Correction)) != 0
            && page.ShapeOf(block).Columns > 40
            ? new Verdict(
                (page.Hints.Get(block) & BoxHint.Correction) != 0 ? Role.Correction : Role.Disclaimer, 0.7, "its class says notice")
            : null;
    }

    private static bool IsAboveArticle(PageView page, Block block) =>
        page.IsArticle
            && page.LastBody >= 0
            && block.Index < page.HeadlineBlock
            && page.Layout.IsProse[block.Index]
            && !block.Box.IsWithin(Within.Footer | Within.Aside);

    /// <summary>A line of a few words under the text that heads a notice.</summary>
    public static bool IsLabel(PageView page, Block block)
    {
        const int MostWords = 4, Reach = 4;
        return block.Index > page.LastBody - Reach
            && page.ShapeOf(block).Words <= MostWords
            && !page.ShapeOf(block).EndsSentence
            && page.Phrases.NoticeIn(block.Index) is not null;
    }

    /// <summary>Whether rights that a line speaks of are those of a picture.</summary>
    public static bool IsAtPicture(PageView page, Block block) =>
        (page.Hints.Get(block, levels: 1) & (BoxHint.Caption | BoxHint.Credit)) != 0 && page.Layout.BlocksSinceMedia[block.Index] <= 3;

    /// <summary>"© 2026 The Valley Post", right under the text; without a year it must not be the rights of a picture.</summary>
    private static bool IsCopyright(PageView page, Block block)
    {
        const int Past = 10, LongestLine = 120, FewestWords = 2;
        return block.Text[0] == '\u00A9'
            && block.Text.Length < LongestLine
            && page.ShapeOf(block).Words >= FewestWords
            && (page.ShapeOf(block).Digits >= 4 || IsFarFromPictures(page, block))
            && block.Index >= page.LastBody
            && block.Index <= page.LastBody + Past;
    }

    private static bool IsFarFromPictures(PageView page, Block block)
    {
        const int Near = 2;
        return page.Layout.BlocksSinceMedia[block.Index] > Near || (block.Index > 0 && page.Layout.IsProse[block.Index - 1]);
    }

    private static bool IsLabelOfAdvertisement(PageView page, Block block) =>
        block.Index > page.LastBody || (block.Index > page.HeadlineBlock && block.Box.IsWithin(Within.Aside));

    /// <summary>Sentences open with such words too: in the middle of the text, set like it, they are the text's.</summary>
    private static bool IsSentenceOfBody(PageView page, Block block)
    {
        const int FewestWords = 14;
        const float Sure = 0.8f;
        return page.IsInsideBody(block) && page.Scores[block.Index] >= Sure && page.ShapeOf(block).Words >= FewestWords;
    }

    /// <summary>
    /// Words of notices that stand for the whole site or label an advertisement: rights before the headline, links, and the two words over
    /// an ad.
    /// </summary>
    private static bool IsOfThePage(PageView page, Block block, DisclaimerKind kind)
    {
        const int Label = 3, Past = 10, ShortLine = 12;
        return kind switch
        {
            DisclaimerKind.Legal =>
                block.Index < page.HeadlineBlock || (block.Index > page.LastBody + Past && page.ShapeOf(block).Words <= ShortLine),
            DisclaimerKind.Correction => block.IsMostlyLink,
            DisclaimerKind.Affiliate => block.Kind == BlockKind.ListItem && page.IsInsideBody(block),
            DisclaimerKind.Sponsorship => page.ShapeOf(block).Words <= Label && (block.IsMostlyLink || IsLabelOfAdvertisement(page, block)),
            DisclaimerKind.Syndication or DisclaimerKind.Contributors => block.IsMostlyLink || IsSentenceOfBody(page, block),
            _ => false,
        };
    }
}

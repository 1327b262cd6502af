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
        if (block.Text.Length == 0 || page.ShapeOf(block).Columns > LongestColumns || block.HeadingLevel is 1 or 2 || !page.IsInArticle(block, past: 30)) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Button | Within.Form) || page.Phrases.AskConsent(block.Index)) return null;
        if (block.Box.IsWithin(Within.Footer) && !block.Box.IsWithin(Within.Article)) return null;
        var said = page.Phrases.NoticeIn(block.Index) ?? (IsCopyright(page, block) ? DisclaimerKind.Legal : null);
        if (block.Box.IsWithin(Within.Caption) && said != DisclaimerKind.Syndication) return null;
        if (said is { } kind)
        {
            if (IsOfThePage(page, block, kind)) return null;
            return new Verdict(kind == DisclaimerKind.Correction ? Role.Correction : Role.Disclaimer, 0.85, $"reads like a notice ({kind})");
        }

        return !page.IsBody(block.Index) && (page.Hints.Of(block, levels: 4) & (BoxHint.Newsletter | BoxHint.Comments)) == 0 && (page.Hints.Of(block) & (BoxHint.Disclaimer | BoxHint.Correction)) != 0 && page.ShapeOf(block).Columns > 40
            ? new Verdict((page.Hints.Of(block) & BoxHint.Correction) != 0 ? Role.Correction : Role.Disclaimer, 0.7, "its class says notice")
            : null;
    }

    /// <summary>"© 2026 The Valley Post", right under the text.</summary>
    private static bool IsCopyright(PageView page, Block block)
    {
        const int Past = 10, LongestLine = 120, FewestWords = 3;
        return block.Text[0] == '\u00A9' && block.Text.Length < LongestLine && page.ShapeOf(block) is { Digits: >= 4, Words: >= FewestWords } && block.Index >= page.LastBody && block.Index <= page.LastBody + Past;
    }

    /// <summary>Words of notices that stand for the whole site or label an advertisement: rights before the headline, links, and the two words over an ad.</summary>
    private static bool IsOfThePage(PageView page, Block block, DisclaimerKind kind)
    {
        const int Label = 3, Past = 10, ShortLine = 12;
        return kind switch
        {
            DisclaimerKind.Legal => block.Index < page.HeadlineBlock || (block.Index > page.LastBody + Past && page.ShapeOf(block).Words <= ShortLine),
            DisclaimerKind.Correction => block.IsMostlyLink,
            DisclaimerKind.Sponsorship => block.Index > page.HeadlineBlock && page.ShapeOf(block).Words <= Label && block.Box.IsWithin(Within.Aside),
            _ => false,
        };
    }
}

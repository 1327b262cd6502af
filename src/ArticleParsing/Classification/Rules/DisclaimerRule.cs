using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Corrections, legal notices, sponsorship and the like, by their words; see Vocabulary/disclaimers.txt.</summary>
internal sealed class DisclaimerRule : IRoleRule
{
    private const int LongestColumns = 900;

    public string Id => "disclaimer";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || page.ShapeOf(block).Columns > LongestColumns || block.HeadingLevel is 1 or 2 || !page.IsInArticle(block, past: 30)) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Button | Within.Form | Within.Caption)) return null;
        if (block.Box.IsWithin(Within.Footer) && !block.Box.IsWithin(Within.Article)) return null;
        if (page.Phrases.NoticeIn(block.Index) is { } kind)
        {
            return new Verdict(kind == DisclaimerKind.Correction ? Role.Correction : Role.Disclaimer, 0.85, $"reads like a notice ({kind})");
        }

        return !page.IsBody(block.Index) && (page.Hints.Of(block) & (BoxHint.Disclaimer | BoxHint.Correction)) != 0 && page.ShapeOf(block).Columns > 40
            ? new Verdict((page.Hints.Of(block) & BoxHint.Correction) != 0 ? Role.Correction : Role.Disclaimer, 0.7, "its class says notice")
            : null;
    }
}

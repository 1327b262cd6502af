using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Readers.Captions;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// Captions set like paragraphs: by the credit they close with or that follows them, by words that point into a picture, or by sharing its
/// paragraph.
/// </summary>
internal sealed class CreditedCaptionRule : IRoleRule
{
    private const int LongestColumns = 600;
    private static readonly PhraseList s_pointing = new(WordLists.Read("captions/pointing"));

    public string Id => "credited caption";

    public Verdict? Judge(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        if (block.Text.Length == 0
            || shape.Columns > LongestColumns
            || block.Index == page.HeadlineBlock
            || !page.IsInArticle(block, past: 6))
            return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Form | Within.Link | Within.Table)) return null;
        if (page.IsText && ClosesWithLabelledCredit(block)) return new Verdict(Role.Caption, 0.8, "closes with a labelled credit");
        var follows = FollowsPicture(page, block);
        var labelled = (follows || FollowsPicture(page, Before(page, block))) && block.Facts.IsLabelledCredit;
        if (RepeatsTextAlternative(page, block)) return new Verdict(Role.Caption, 0.85, "says what the picture's alt text says");
        var bracketed = block.Facts.ClosesWithPictureCredit;
        if (!(follows || labelled || bracketed) || CaptionRule.IsSomethingElse(page, block)) return null;
        if (bracketed) return new Verdict(Role.Caption, 0.85, "closes with a picture's credit in brackets");
        if (labelled) return new Verdict(Role.Credit, 0.8, "a labelled credit under a picture");
        if (block.Facts.ShowsAndCredits) return new Verdict(Role.Caption, 0.8, "closes with a credit, under a picture");
        if (After(page, block) is { } next && next.Facts.IsLabelledCredit)
            return new Verdict(Role.Caption, 0.8, "between a picture and its credit");
        if (s_pointing.IsIn(page.Layout.WordsOf.Get(block.Index)))
            return new Verdict(Role.Caption, 0.75, "points into the picture above it");
        return SharesParagraph(page, block) && !shape.EndsSentence && shape.Words <= 25
            ? new Verdict(Role.Caption, 0.7, "a line in one paragraph with the picture above it")
            : null;
    }

    /// <summary>"The mill in May. Photo: Jo Tan": in text no picture shows, but who made it is said of pictures alone.</summary>
    private static bool ClosesWithLabelledCredit(Block block)
    {
        const int Longest = 400, ShortestShown = 4;
        return block.Text.Length <= Longest && block.Facts.Credit is { } credit && CaptionText.IsLabelledCredit(credit)
            && block.Text.LastIndexOf(credit, StringComparison.Ordinal) >= ShortestShown;
    }

    private static Block? Before(PageView page, Block block) => block.Index > 0 ? page.Tree.Blocks[block.Index - 1] : null;

    private static Block? After(PageView page, Block block) =>
        block.Index + 1 < page.Tree.Blocks.Count ? page.Tree.Blocks[block.Index + 1] : null;

    private static bool FollowsPicture(PageView page, Block? block) => block is not null && Before(page, block) is { Media.IsImage: true };

    /// <summary>What a picture shows is said twice; headlines of other stories are links.</summary>
    private static bool RepeatsTextAlternative(PageView page, Block block)
    {
        const int Shortest = 25, Longest = 600;
        return Before(page, block) is { Media: { IsImage: true, AltText: { Length: >= Shortest and <= Longest } alt } }
            && block.HeadingLevel == 0
            && !block.IsMostlyLink
            && !CreditLines.Says(page, block)
            && block.Text.StartsWith(alt.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the whole line is set in italics.</summary>
    private static bool IsEmphasized(Block block) =>
        block.Ranges.Count > 0 && block.Ranges[0] is { Kind: InlineKind.Emphasis, Start: 0 } first && first.End == block.Text.Length;

    /// <summary>The paragraph holds a picture, and then this line alone.</summary>
    private static bool SharesParagraph(PageView page, Block block) =>
        (block.Box.Tag == "p" || IsEmphasized(block))
            && block.Box.FirstBlock == block.Index - 1
            && block.Box.EndBlock == block.Index + 1
            && Before(page, block)!.Box == block.Box;
}

using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>Promotion for other content inside the article: by its opening words, its class, or because it is all link.</summary>
internal sealed class RelatedPromotionRule : IRoleRule
{
    /// <summary>How promotion opens.</summary>
    public static PhraseList Openings { get; } = new(WordLists.Read("related"));

    public string Id => "related promotion";

    /// <summary>"RELATED: ...", "Leggi anche: ...": opens like promotion, in a label of its own.</summary>
    public static bool IsLabelled(PageView page, Block block)
    {
        if (LabelEnd(block.Text) is not (> 0 and var end)) return false;
        // Before a whole sentence such words may be the sentence's own: "More on this: nobody knows."
        if (!IsShouted(block.Text, end) && page.ShapeOf(block).EndsSentence) return false;
        return page.Phrases.OpenPromotion(block.Index) || Openings.IsIn(block.Text.Substring(0, end));
    }

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || block.Index <= page.HeadlineBlock || !page.IsInArticle(block, past: 0)) return null;
        var shape = page.ShapeOf(block);
        var linkShare = (double)block.LinkLength / Math.Max(1, shape.Length);
        var opens = page.Phrases.OpenPromotion(block.Index);
        var score = page.Scores[block.Index];
        if (opens && linkShare > 0.3 && block.Kind is BlockKind.Paragraph or BlockKind.Heading && page.IsInsideBody(block))
            return new Verdict(Role.RelatedPromotion, 0.85, "opens like a promotion and links away");
        if (IsLabelled(page, block) && page.IsInsideBody(block))
            return new Verdict(Role.RelatedPromotion, 0.8, "labelled as promotion");
        if (IsInBox(page, block, BoxHint.Newsletter, levels: 1) && page.IsInsideBody(block) && shape.Columns < 300)
            return new Verdict(Role.RelatedPromotion, 0.75, "its class says newsletter");
        var related = IsInBox(page, block, BoxHint.Related, levels: 3) && page.IsInsideBody(block);
        if (related && (linkShare > 0.6 || (opens && shape.Words <= 4)))
            return new Verdict(Role.RelatedPromotion, 0.85, "links in a box whose class says related stories");
        if (page.IsBody(block.Index)) return null;
        if (!page.IsInsideBody(block) || block.Index < page.LeadProse) return null;
        if (IsInBox(page, block, BoxHint.Related | BoxHint.Newsletter, levels: 3))
            return new Verdict(Role.RelatedPromotion, 0.8, "its class says related stories or newsletter");
        if (opens) return new Verdict(Role.RelatedPromotion, 0.75, "opens like a promotion");
        return linkShare > 0.6 && shape.Columns >= 20
            ? new Verdict(Role.RelatedPromotion, 0.6 + (0.3 * (0.4 - Math.Min(0.4, score))), "a line of links between body blocks")
            : null;
    }

    /// <summary>In a box whose class says so, unless the box holds the article as well ("newsletter-post").</summary>
    private static bool IsInBox(PageView page, Block block, BoxHint hints, int levels) =>
        (page.Hints.OfInline(block) & hints) != 0
        || (page.Hints.Nearest(block.Box, hints, levels) is { } box
            && !(page.LeadProse >= box.FirstBlock && page.LeadProse < box.EndBlock && box.EndBlock > box.FirstBlock + 1));

    /// <summary>Where the label ends that a text opens with: "WATCH: ...", "READ MORE | ..."; -1 if it has none.</summary>
    private static int LabelEnd(string text)
    {
        const int LongestLabel = 24;
        return text.IndexOfAny(s_labelEnds) is > 2 and <= LongestLabel and var end ? end : -1;
    }

    private static bool IsShouted(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (char.IsLower(text[i])) return false;
        }

        return true;
    }

    private static readonly char[] s_labelEnds = [':', '|', '\uFF1A'];
}

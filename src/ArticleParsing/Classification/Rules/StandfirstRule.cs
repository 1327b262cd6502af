using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>The introductory line between the headline and the first paragraph.</summary>
internal sealed class StandfirstRule : IRoleRule
{
    private const int ShortestColumns = 30;
    private const int ShortestSentence = 20;
    private const int LongestColumns = 600;

    /// <summary>
    /// How far below the headline: buttons and portraits may stand between; more of them if a class names the standfirst.
    /// </summary>
    private const int Reach = 10, ReachOfNamed = 40;

    private static readonly PhraseList s_calls = new(WordLists.ReadNamed("calls")["continues"]);

    public string Id => "standfirst";

    /// <summary>Whether the page itself names the block standfirst, which no model overrides.</summary>
    // What a voice is to read first is a paragraph like others.
    public static bool HasClass(PageView page, Block block) =>
        NamingBox(page, block) is { } box && box.Tokens.IndexOf("speakable", StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>
    /// Whether the page sets the block as no paragraph of the text is set; asked of blocks that the rule takes for the standfirst.
    /// </summary>
    public static bool IsSetByPage(PageView page, Block block) =>
        page.Head.IsSummary(block.Index) || OpensTextAsHeading(page, block) || IsLeadSetApart(page, block) || IsUnderHeadline(page, block);

    public Verdict? Judge(PageView page, Block block)
    {
        if (page.HeadlineBlock < 0) return null;
        if (page.Head.IsSummary(block.Index)) return new Verdict(Role.Standfirst, 0.8, "a point of the summary above the text");
        var distance = block.Index - page.HeadlineBlock;
        if (distance is < 1 or > ReachOfNamed) return null;
        var columns = page.ShapeOf(block).Columns;
        var named = HasClass(page, block);
        if ((!named && distance > Reach)
            || columns < (page.ShapeOf(block).EndsSentence ? ShortestSentence : ShortestColumns)
            || columns > LongestColumns)
            return null;
        if ((block.Kind == BlockKind.ListItem && !named) || block.Kind == BlockKind.TableCell || block.IsMostlyLink) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Form | Within.Button | Within.Figure | Within.Aside | Within.Footer)) return null;
        var hints = page.Hints.Get(block, levels: 1);
        // A teaser with the headline, or that is the declared description in heavy type, is the article's own.
        if (page.Head.IsInBox(block) || IsLeadSetApart(page, block)) hints &= ~BoxHint.Related;
        if ((hints & (BoxHint.Caption | BoxHint.Byline | BoxHint.Bio | BoxHint.Related | BoxHint.Newsletter | BoxHint.Timestamp
            | BoxHint.Share | BoxHint.Player | BoxHint.Disclaimer)) != 0)
            return null;
        if (ProseBetween(page, block) || AsksToClick(page, block)) return null;
        if (named || ((hints & BoxHint.Standfirst) != 0 && (block.Box.Parent ?? block.Box).TextLength <= LongestColumns))
            return new Verdict(Role.Standfirst, 0.9, "its class says standfirst, under the headline");
        if (block.HeadingLevel >= 2 && distance <= 3 && columns >= 45)
            return new Verdict(Role.Standfirst, 0.75, "a second-level heading right under the headline");
        if (OpensTextAsHeading(page, block)) return new Verdict(Role.Standfirst, 0.75, "a sentence set as a heading, before all prose");
        if (IsLeadSetApart(page, block)) return new Verdict(Role.Standfirst, 0.75, "the declared description, set apart from the text");
        if (block.HeadingLevel == 0 && IsInHeader(page, block))
            return new Verdict(Role.Standfirst, 0.75, "in the header of the article, which the text follows");
        return block.HeadingLevel == 0 && (HeadMatterFollows(page, block) || IsUnderHeadline(page, block))
            ? new Verdict(Role.Standfirst, 0.65, "a paragraph between the headline and its byline or date")
            : null;
    }

    /// <summary>
    /// The box whose class says standfirst: the block's own, one around it that holds nothing else, or the list of a point.
    /// </summary>
    private static Box? NamingBox(PageView page, Block block)
    {
        const int Levels = 3;
        var box = block.Box;
        for (var level = 0; level <= Levels && box is not null; level++, box = box.Parent)
        {
            var isList = block.Kind == BlockKind.ListItem && box.Tag is "ul" or "ol";
            if (level > 0 && box.TextLength > block.Text.Length && !isList && block.Kind != BlockKind.ListItem) return null;
            if (box.TextLength > 2 * LongestColumns) return null;
            if ((page.Hints.Get(box) & BoxHint.Standfirst) != 0) return box;
        }

        return null;
    }

    /// <summary>A heading that is a sentence or the declared description heads no section.</summary>
    private static bool OpensTextAsHeading(PageView page, Block block)
    {
        const int FewestWords = 8;
        const float Alike = 0.8f;
        return block.HeadingLevel >= 2
            && ((page.ShapeOf(block).EndsSentence && page.ShapeOf(block).Words >= FewestWords && block.Text[block.Text.Length - 1] != '?')
                || page.Head.ShareOfDescription(block) >= Alike);
    }

    /// <summary>
    /// The first paragraph is the description on many pages; in heavy type, before others that are not, it is the standfirst.
    /// </summary>
    private static bool IsLeadSetApart(PageView page, Block block)
    {
        const float Alike = 0.85f;
        return block.HeadingLevel == 0
            && page.Head.ShareOfDescription(block) >= Alike
            && HeadMatter.IsHeavy(block)
            && page.Head.IsSetApart(block);
    }

    /// <summary>"Would you rather we did it for you? Click here."</summary>
    private static bool AsksToClick(PageView page, Block block) =>
        block.Links.Count > 0 && s_calls.IsIn(page.Layout.WordsOf.Get(block.Index));

    private static bool IsInHeader(PageView page, Block block) =>
        page.Head.IsInBox(block)
            && !block.Box.IsWithin(Within.Details)
            && block.Box.Nearest("header") is { } header
            && header.FirstBlock <= page.HeadlineBlock
            && page.Layout.IsProse[block.Index];

    private static bool ProseBetween(PageView page, Block block)
    {
        for (var i = page.HeadlineBlock + 1; i < block.Index; i++)
        {
            if (page.IsBody(i) && page.Layout.IsProse[i] && !HasClass(page, page.Tree.Blocks[i])) return true;
        }

        return false;
    }

    /// <summary>Right under the headline and right above the line that names a declared author, or opens like a byline.</summary>
    private static bool IsUnderHeadline(PageView page, Block block)
    {
        if (!page.IsArticle || block.Index != page.HeadlineBlock + 1 || block.Kind != BlockKind.Paragraph) return false;
        if (block.Index + 1 >= page.Tree.Blocks.Count) return false;
        var next = page.Tree.Blocks[block.Index + 1];
        return next.Text.Length > 0
            && !page.Layout.IsProse[next.Index]
            && (BylineRule.Opens(page, next) || IsDeclaredAuthor(page, next.Text));
    }

    private static bool IsDeclaredAuthor(PageView page, string text)
    {
        foreach (var author in page.Layout.Declared.Authors)
        {
            if (string.Equals(author, text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>A byline or date stands between this paragraph and the body, so that it belongs to the head.</summary>
    private static bool HeadMatterFollows(PageView page, Block block)
    {
        var end = Math.Min(page.Tree.Blocks.Count, block.Index + 6);
        for (var i = block.Index + 1; i < end && !page.Layout.IsProse[i]; i++)
        {
            var next = page.Tree.Blocks[i];
            if (next.HeadingLevel > 0) return false;
            if (next.DateTime is not null
                || (page.Hints.Get(next) & (BoxHint.Byline | BoxHint.Timestamp)) != 0
                || BylineRule.Opens(page, next))
                return true;
        }

        return false;
    }
}

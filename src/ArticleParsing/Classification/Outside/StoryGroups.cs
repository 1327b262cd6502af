using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// Repeated items of one template, each with a headline that links to a page of its own: stories, not the article's sections. Lists inside the text and
/// groups that hold most of a page's text are the article's own.
/// </summary>
internal static class StoryGroups
{
    private const int FewestItems = 3;
    /// <summary>Of items that are links and nothing else.</summary>
    private const int FewestLinks = 2;

    private const int MostBlocksOfItem = 12;
    private const int LongestItem = 700;

    public static void Find(ScoredPage page, OutsideParts parts)
    {
        var templates = new Dictionary<(int Parent, int Template), List<Box>>();
        foreach (var box in page.Tree.Boxes)
        {
            if (box.FirstBlock <= page.Lead || box.Parent is null || box.EndBlock == box.FirstBlock || parts[box.FirstBlock] != OutsidePart.None) continue;
            if (box.LinkLength == 0 || box.TextLength > LongestItem || box.EndBlock - box.FirstBlock > MostBlocksOfItem || box.IsWithin(Within.Navigation | Within.Table)) continue;
            var key = (box.Parent.Index, page.Layout.Repetition.TemplateOf(box));
            if (!templates.TryGetValue(key, out var items)) templates.Add(key, items = []);
            items.Add(box);
        }

        foreach (var items in templates.Values)
        {
            if (items.Count >= (AreLinks(items) ? FewestLinks : FewestItems) && AreStories(page, items) && !AreOfText(page, parts, items)) MarkGroup(page, parts, items);
        }
    }

    private static bool AreLinks(List<Box> items)
    {
        const int Shortest = 20;
        return items.TrueForAll(item => item.LinkLength == item.TextLength && item.TextLength >= Shortest);
    }

    /// <summary>Nearly every item leads to a page of its own.</summary>
    private static bool AreStories(ScoredPage page, List<Box> items)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            page.Tree.Budget.Step();
            if (StoryItem.AddressOf(page, item) is { } address) addresses.Add(address);
        }

        return addresses.Count >= FewestLinks && addresses.Count * 5 >= items.Count * 4;
    }

    /// <summary>
    /// The article's own: points of a list beside its paragraphs, items with much to say or most of the page's text, and whatever the text goes on
    /// after. A headline with a number ("51 tools") announces its items.
    /// </summary>
    private static bool AreOfText(ScoredPage page, OutsideParts parts, List<Box> items)
    {
        const int LongestSummary = 60;
        int columns = 0, words = 0;
        foreach (var item in items)
        {
            columns += page.LikelyBodyColumns(item.FirstBlock, item.EndBlock);
            for (var i = item.FirstBlock; i < item.EndBlock; i++) words += page.Layout.Shapes[i].Words;
        }

        if (columns == 0) return true; // Nobody takes them for text.
        if (IsNamedRelated(page, items[0])) return false;
        if (page.IsOfItems || words > LongestSummary * items.Count || columns * 2 > page.LikelyBodyColumns(0, page.Tree.Blocks.Count)) return true;
        if (items[0].Tag is "li" or "p" && items[0].Parent!.Parent == page.Tree.Blocks[page.Lead].Box.Parent) return true;
        return items[0].Tag == "p" || TextGoesOn(page, parts, items);
    }

    private static bool IsNamedRelated(ScoredPage page, Box item)
    {
        const int Levels = 3;
        return page.Layout.Hints.Nearest(item, BoxHint.Related, Levels) is { } box && box.FirstBlock > page.Lead;
    }

    /// <summary>Whether likely prose of the article stands after the items, in the box that holds them and the lead.</summary>
    private static bool TextGoesOn(ScoredPage page, OutsideParts parts, List<Box> items)
    {
        var box = items[0].Parent;
        while (box is not null && !page.HoldsLead(box)) box = box.Parent;
        for (var i = items[items.Count - 1].EndBlock; i < (box ?? page.Tree.Root).EndBlock; i++)
        {
            if (parts[i] == OutsidePart.None && page.IsLikelyProse(i)) return true;
        }

        return false;
    }

    /// <summary>Marks the items, and the box around them if it holds no text of the article.</summary>
    private static void MarkGroup(ScoredPage page, OutsideParts parts, List<Box> items)
    {
        foreach (var item in items) parts.Mark(item, OutsidePart.Stories, except: page.IsOfAuthor);
        var box = items[0].Parent!;
        if (box.FirstBlock <= page.Lead) return;
        while (box.Parent is { Parent: not null } parent && parent.FirstBlock > page.Lead && !HoldsText(page, parts, parent)) box = parent;
        if (!HoldsText(page, parts, box)) parts.Mark(box, OutsidePart.Stories, except: page.IsOfAuthor);
    }

    private static bool HoldsText(ScoredPage page, OutsideParts parts, Box box)
    {
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (parts[i] == OutsidePart.None && page.IsLikelyProse(i)) return true;
        }

        return false;
    }
}

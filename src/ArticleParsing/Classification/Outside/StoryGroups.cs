using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// Repeated items of one template, each with a headline that links to a page of its own: stories, not the article's sections. Lists inside
/// the text and groups that hold most of a page's text are the article's own.
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
        var groups = Groups(page, parts);
        var lastText = page.Tree.Blocks.Count - 1;
        var total = page.LikelyBodyColumns(0, page.Tree.Blocks.Count);
        for (var g = groups.Count - 1; g >= 0; g--)
        {
            var items = groups[g];
            while (lastText > page.Lead && (parts[lastText] != OutsidePart.None || !page.IsLikelyProse(lastText))) lastText--;
            if (items.Count < FewestItems && !AreLinks(items)) continue;
            if (AreStories(page, items) && !AreOfText(page, items, total, lastText)) MarkGroup(page, parts, items);
        }
    }

    /// <summary>The groups of at least two boxes with the same parent and template after the lead, by their first item.</summary>
    private static List<List<Box>> Groups(ScoredPage page, OutsideParts parts)
    {
        List<List<Box>> groups = [];
        var templates = new Dictionary<(int Parent, int Template), List<Box>>();
        foreach (var box in page.Tree.Boxes)
        {
            if (box.Parent is null || box.FirstBlock <= page.Lead || !IsItem(box) || parts[box.FirstBlock] != OutsidePart.None) continue;
            var key = (box.Parent.Index, page.Layout.Repetition.TemplateOf(box));
            if (!templates.TryGetValue(key, out var items)) templates.Add(key, items = []);
            items.Add(box);
            if (items.Count == FewestLinks) groups.Add(items);
        }

        return groups;
    }

    private static bool IsItem(Box box)
    {
        var blocks = box.EndBlock - box.FirstBlock;
        if (blocks is 0 or > MostBlocksOfItem || box.LinkLength == 0 || box.TextLength > LongestItem) return false;
        return !box.IsWithin(Within.Navigation | Within.Table);
    }

    private static bool AreLinks(List<Box> items)
    {
        const int Shortest = 20;
        foreach (var item in items)
        {
            if (item.LinkLength < item.TextLength || item.TextLength < Shortest) return false;
        }

        return true;
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
    /// The article's own: points of a list beside its paragraphs, items with much to say or most of the page's text, and whatever the text
    /// goes on after. A headline with a number ("51 tools") announces its items.
    /// </summary>
    private static bool AreOfText(ScoredPage page, List<Box> items, int total, int lastText)
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
        if (page.IsOfItems || words > LongestSummary * items.Count || columns * 2 > total) return true;
        if (items[0].Tag == "p" || lastText >= items[items.Count - 1].EndBlock) return true;
        return items[0].Tag == "li" && items[0].Parent!.Parent == page.Tree.Blocks[page.Lead].Box.Parent;
    }

    private static bool IsNamedRelated(ScoredPage page, Box item)
    {
        const int Levels = 3;
        return page.Layout.Hints.Nearest(item, BoxHint.Related, Levels) is { } box && box.FirstBlock > page.Lead;
    }

    /// <summary>Marks the items, and the boxes around them that hold no other prose.</summary>
    private static void MarkGroup(ScoredPage page, OutsideParts parts, List<Box> items)
    {
        const int Levels = 3;
        var prose = 0;
        foreach (var item in items)
        {
            parts.Mark(item, OutsidePart.Stories, except: page.IsOfAuthor);
            prose += item.ProseLength;
        }

        Box? around = null;
        var box = items[0].Parent;
        for (var level = 0; level < Levels
            && box is { Parent: not null }
            && box.FirstBlock > page.Lead
            && box.ProseLength <= prose; level++)
        {
            around = box;
            box = box.Parent;
        }

        if (around is not null) parts.Mark(around, OutsidePart.Stories, except: page.IsOfAuthor);
    }
}

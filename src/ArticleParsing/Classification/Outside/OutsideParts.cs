using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// The parts of a page that are not of its article, found once by their structure, before any block has a role. Rules name them, and where
/// the body begins and ends is decided without them.
/// </summary>
internal sealed class OutsideParts
{
    private readonly OutsidePart[] _parts;

    private OutsideParts(int blocks) => _parts = new OutsidePart[blocks];

    /// <summary>Whether the page has any such part.</summary>
    public bool HasAny { get; private set; }

    public OutsidePart this[int block] => _parts[block];

    public static OutsideParts Find(ScoredPage page)
    {
        var parts = new OutsideParts(page.Tree.Blocks.Count);
        if (page.IsText) return parts;
        ConsentLayers.Find(page, parts);
        page.FindLead(parts);
        if (page.Lead < 0) return parts;
        SiteDescriptions.Find(page, parts);
        CommentSections.Find(page, parts);
        if (!page.IsArticle) return parts;
        OtherArticles.Find(page, parts);
        StoryGroups.Find(page, parts);
        LinkLists.Find(page, parts);
        OfferBoxes.Find(page, parts);
        return parts;
    }

    /// <summary>The scores, with none for blocks outside the article.</summary>
    public float[] Without(float[] scores)
    {
        if (!HasAny) return scores;
        var inside = (float[])scores.Clone();
        for (var i = 0; i < inside.Length; i++)
        {
            if (_parts[i] != OutsidePart.None) inside[i] = 0;
        }

        return inside;
    }

    public void Mark(Box box, OutsidePart part, Func<int, bool>? except = null) => Mark(box.FirstBlock, box.EndBlock, part, except);

    /// <summary>Marks the blocks of a range that no part has yet, but for exceptions.</summary>
    public void Mark(int first, int end, OutsidePart part, Func<int, bool>? except = null)
    {
        for (var i = first; i < end; i++)
        {
            if (_parts[i] != OutsidePart.None || (except is not null && except(i))) continue;
            _parts[i] = part;
            HasAny = true;
        }
    }
}

using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition;

/// <summary>Collects the promotion that stood inside the article, with where it leads.</summary>
internal static class RelatedComposer
{
    public static IReadOnlyList<RelatedItem> Compose(IReadOnlyList<LabelledBlock> blocks, UrlResolver urls)
    {
        var related = new List<RelatedItem>();
        foreach (var (block, role, _, _) in blocks)
        {
            if (role == Role.RelatedPromotion) Add(block, urls, related);
        }

        return related;
    }

    private static void Add(Block block, UrlResolver urls, List<RelatedItem> related)
    {
        if (related.Exists(r => r.Text == block.Text)) return;
        related.Add(new RelatedItem(block.Text, block.Links.Count > 0 ? urls.Resolve(block.Links[0].Url) : null));
    }
}

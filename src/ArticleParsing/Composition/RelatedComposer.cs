using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition;

/// <summary>Collects the promotion that stood inside the article, with where it leads.</summary>
internal static class RelatedComposer
{
    public static IReadOnlyList<RelatedItem> Compose(LabelledPage blocks, UrlResolver urls)
    {
        var related = new List<RelatedItem>();
        foreach (var labelled in blocks.WithRole(Role.RelatedPromotion)) Add(labelled.Block, urls, related);
        return related;
    }

    private static void Add(Block block, UrlResolver urls, List<RelatedItem> related)
    {
        if (related.Exists(r => r.Text == block.Text)) return;
        related.Add(new RelatedItem(block.Text, block.Links.Count > 0 ? urls.Resolve(block.Links[0].Url) : null));
    }
}

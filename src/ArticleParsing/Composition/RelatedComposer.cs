using ArticleParsing.Acquisition;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition;

/// <summary>Collects the promotion that stood inside the article, with where it leads.</summary>
internal static class RelatedComposer
{
    public static IReadOnlyList<RelatedItem> Compose(LabelledPage blocks, UrlResolver urls)
    {
        var related = new List<RelatedItem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (block, _, _, _) in blocks.WithRole(Role.RelatedPromotion))
        {
            if (block.Box.Post is null && seen.Add(block.Text))
                related.Add(new RelatedItem(block.Text, block.Links.Count > 0 ? urls.Resolve(block.Links[0].Url) : null));
        }

        return related;
    }
}

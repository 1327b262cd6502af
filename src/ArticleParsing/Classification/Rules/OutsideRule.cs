using ArticleParsing.Blocks;
using ArticleParsing.Classification.Outside;

namespace ArticleParsing.Classification.Rules;

/// <summary>Names the blocks of one kind of part outside the article; see <see cref="OutsideParts"/>.</summary>
internal sealed class OutsideRule(OutsidePart part, string id, string evidence) : IRoleRule
{
    public static OutsideRule[] All { get; } =
    [
        new(OutsidePart.Layer, "layer", "in a dialog over the page"),
        new(OutsidePart.SiteDescription, "site description", "prose above the headline, in a part of its own"),
        new(OutsidePart.Comments, "comments", "in a section of comments"),
        new(OutsidePart.OtherArticle, "other article", "in another article below, under its own headline"),
        new(OutsidePart.Stories, "stories", "in a list of stories that link away"),
        new(OutsidePart.Offer, "offer", "offers a subscription, an account, an app or a vote"),
    ];

    public string Id => id;

    public Verdict? Judge(PageView page, Block block)
    {
        if (page.Outside[block.Index] != part) return null;
        var isPromotion = part is OutsidePart.Stories or OutsidePart.Offer && block.Text.Length > 0 && page.IsInsideBody(block);
        return new Verdict(isPromotion ? Role.RelatedPromotion : Role.Chrome, 0.9, evidence);
    }
}

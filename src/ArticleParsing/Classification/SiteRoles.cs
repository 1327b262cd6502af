using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>What a site rule means for the roles of blocks.</summary>
internal static class SiteRoles
{
    /// <summary>The role of a text that the rule names; null if it names none, or only the body around it.</summary>
    public static Role? Read(Block block) => block.Media is not null ? null : block.Box.SitePart switch
    {
        SitePart.Headline => Role.Headline,
        SitePart.Kicker => Role.Kicker,
        SitePart.Standfirst => Role.Standfirst,
        SitePart.Authors => Role.Byline,
        SitePart.PublishedAt or SitePart.ModifiedAt => Role.Timestamp,
        SitePart.Captions => Role.Caption,
        SitePart.Bios => Role.AuthorBio,
        SitePart.Disclaimers => Role.Disclaimer,
        SitePart.Related => Role.RelatedPromotion,
        _ => null,
    };

    /// <summary>The model's scores; if the rule names the body, certainty in their place.</summary>
    public static float[] Score(BlockTree tree, float[] scores)
    {
        return NamesBody(tree) ? [.. tree.Blocks.Select(b => IsInBody(b.Box) ? 1f : 0f)] : scores;
    }

    private static bool NamesBody(BlockTree tree)
    {
        foreach (var box in tree.Boxes)
        {
            if (box.SitePart == SitePart.Body) return true;
        }

        return false;
    }

    private static bool IsInBody(Box box)
    {
        foreach (var around in box.SelfAndAncestors())
        {
            if (around.SitePart == SitePart.Body) return true;
        }

        return false;
    }
}

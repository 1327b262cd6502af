using ArticleParsing.Blocks;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Headlines;

/// <summary>
/// Pages whose first-level heading repeats the title for search engines, as the end of the breadcrumbs or above the article, and whose
/// article opens with a heading of its own: the latter is the headline that readers see.
/// </summary>
internal static class TrailHeadings
{
    private const double LeastAgreement = 0.5;
    private const int Reach = 300, Levels = 4, LongestBesideHeadline = 200;

    /// <returns>The heading below the given one that readers see as the headline; null if the given one is theirs.</returns>
    public static Block? ShownInstead(IReadOnlyList<Block> blocks, Block heading, DeclaredTitles titles, BrandHeadings brand)
    {
        if (Next(blocks, heading, brand) is not { } next || DeclaredTitles.HaveSameLetters(heading.Text, next.Text)) return null;
        var opensArticle = next.Box.IsWithin(Within.Article) && (!heading.Box.IsWithin(Within.Article) || IsInTrail(heading));
        if (IsInTrail(heading) || IsStrap(heading))
        {
            var opensHead = opensArticle && next.Box.IsWithin(Within.Header);
            return opensHead || titles.Agreement(next.Text) >= LeastAgreement ? next : null;
        }

        var text = HeadingText.Read(next);
        if (!opensArticle && !text.HasKicker) return null;
        return titles.IsDeclared(next.Text)
            || (text.HasKicker && titles.IsDeclared(text.In(next.Text)))
            || IsDeclaredWithKicker(blocks, next, titles) ? next : null;
    }

    /// <summary>"Home > Politics > Ferry returns after nine weeks".</summary>
    public static bool IsInTrail(Block heading)
    {
        if (heading.Box.IsWithin(Within.Navigation)) return true;
        var box = heading.Box;
        for (var level = 0; box is not null && level <= Levels; level++, box = box.Parent)
        {
            if (box.Tokens.IndexOf("crumb", StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    /// <summary>The next heading, if nothing stands between the two but lines of the head.</summary>
    private static Block? Next(IReadOnlyList<Block> blocks, Block heading, BrandHeadings brand)
    {
        for (var i = heading.Index + 1; i < Math.Min(blocks.Count, heading.Index + Reach); i++)
        {
            var block = blocks[i];
            var isOfPage = !block.IsMostlyLink && !block.Box.IsWithin(Within.Navigation | Within.Aside | Within.Footer | Within.Dialog);
            if (block.HeadingLevel is 1 or 2 && isOfPage && block.Text.HasLetter() && !brand.Contains(block)) return block;
            if (block.Text.Length > LongestBesideHeadline && !block.IsMostlyLink) return null;
        }

        return null;
    }

    private static bool IsStrap(Block heading) =>
        heading.Box.Tokens.IndexOf("strapline", StringComparison.OrdinalIgnoreCase) >= 0 || HeadingText.NamesKicker(heading.Box.Tokens);

    /// <summary>Kicker and title are two blocks of the one heading, and a title declares them as one.</summary>
    private static bool IsDeclaredWithKicker(IReadOnlyList<Block> blocks, Block kicker, DeclaredTitles titles) =>
        kicker.Index + 1 < blocks.Count
            && blocks[kicker.Index + 1] is { HeadingLevel: > 0 } title
            && title.HeadingLevel == kicker.HeadingLevel
        && titles.IsDeclared(kicker.Text + title.Text);
}

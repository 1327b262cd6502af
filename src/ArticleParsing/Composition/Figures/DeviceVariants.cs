using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Figures;

/// <summary>Pages that give one picture twice, for small and for large screens, hide one of the two by a class.</summary>
internal static class DeviceVariants
{
    private const int Levels = 2;
    private static readonly string[] s_small = ["mobile", "phone", "small-only", "d-md-none", "d-lg-none", "d-sm-none", "md:hidden",
        "lg:hidden", "visible-xs", "hide-for-medium", "hide-for-large"];
    private static readonly string[] s_large = ["desktop", "d-none", "tablet", "hidden-xs", "hidden-sm", "md:block", "lg:block",
        "show-for-medium", "show-for-large", "hide-for-small"];

    /// <summary>Whether two pictures, the one right behind the other, are one for small and one for large screens.</summary>
    public static bool Are(Block first, Block second) =>
        first.Media?.AltText == second.Media?.AltText
            && ((Has(first, s_small) && Has(second, s_large)) || (Has(first, s_large) && Has(second, s_small)));

    public static bool IsForLargeScreens(Block block) => Has(block, s_large) && !Has(block, s_small);

    private static bool Has(Block block, string[] words)
    {
        if (ContainsAny(block.Media?.Tokens, words)) return true;
        var box = block.Box;
        for (var level = 0; level < Levels && box is not null && box.EndBlock - box.FirstBlock == 1; level++, box = box.Parent)
        {
            if (ContainsAny(box.Tokens, words)) return true;
        }

        return false;
    }

    private static bool ContainsAny(string? tokens, string[] words) =>
        tokens is not null && Array.Exists(words, w => tokens.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0);
}

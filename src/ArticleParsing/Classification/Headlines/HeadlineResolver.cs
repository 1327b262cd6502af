using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Blocks;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Headlines;

/// <summary>
/// The headline in the page's own typography: the heading that agrees best with what the page declares; what is declared where no heading does.
/// </summary>
internal static class HeadlineResolver
{
    /// <summary>The share of words that heading and declaration must have in common (Dice coefficient).</summary>
    private const double Agreement = 0.5;

    /// <returns>The headline and the index of its block; -1 where it stands in none.</returns>
    public static (Evidence<string>? Headline, int Block) Resolve(Page page, BlockTree tree)
    {
        if (NamedBySiteRule(tree) is { } named) return (new(named.Text, SiteMarks.Source) { Confidence = 1 }, named.Index);
        var siteName = page.Declared.First(DeclaredProperty.SiteName)?.Value;
        var declared = Declared(page.Declared, siteName);
        var brand = new BrandHeadings(page, siteName);
        var (best, agreement) = BestHeading(tree.Blocks, declared, brand);
        if (best is not null && agreement >= Agreement)
        {
            var words = WithoutKicker(best.Text, declared).TrimStart(s_joints); // What joins it to its kicker for readers who hear the page.
            var disagree = !string.Equals(words, declared[0].Value, StringComparison.OrdinalIgnoreCase);
            return (new(words, "heading that agrees with what is declared") { Confidence = 0.7 + (0.29 * agreement), Rule = disagree ? $"the heading shown before {declared[0].Source}" : null }, best.Index);
        }

        if (Block(tree.Blocks, declared, exact: true) is { } same) return (new(same.Text, "text that is what is declared"), same.Index);
        if (OnlyTopHeading(tree, brand) is { } only && (declared.Count == 0 || agreement > 0 || !page.Declared.Of(DeclaredProperty.Headline).Any())) return (new(only.Text, "the page's only first-level heading"), only.Index);
        if (Block(tree.Blocks, declared, exact: false) is { } block) return (new(block.Text, "text that is what is declared"), block.Index);
        if (declared.Count > 0) return (new(declared[0].Value, declared[0].Source), -1);
        return OnlyTopHeading(tree, brand) is { } heading ? (new(heading.Text, "first-level heading"), heading.Index) : (null, -1);
    }

    private static Block? NamedBySiteRule(BlockTree tree)
    {
        foreach (var block in tree.Blocks)
        {
            if (block.Box.SitePart == SitePart.Headline && block.Text.Length > 0) return block;
        }

        return null;
    }

    private static readonly char[] s_joints = [':', '|', ' '];

    private static List<DeclaredValue> Declared(DeclaredMetadata metadata, string? siteName)
    {
        // Every heading is compared with each of them.
        const int Most = 16;
        var declared = new List<DeclaredValue>();
        foreach (var value in metadata.Values)
        {
            if (value.Property is not (DeclaredProperty.Headline or DeclaredProperty.Title)) continue;
            if (declared.Count == Most) break;
            var clean = TitleCleaner.Clean(value.Value, siteName);
            if (clean.Length > 0) declared.Add(value with { Value = clean });
        }

        return declared;
    }

    private static (Block? Heading, double Agreement) BestHeading(IReadOnlyList<Block> blocks, List<DeclaredValue> declared, BrandHeadings brand)
    {
        Block? best = null;
        double bestScore = 0, bestAgreement = 0;
        DeclaredTitles? titles = null; // Read if there is a heading to compare with them.
        foreach (var block in blocks)
        {
            if (block.HeadingLevel is 0 or > 3 || block.Text.Length > 400 || brand.Contains(block)) continue;
            titles ??= new DeclaredTitles(declared);
            var agreement = titles.Agreement(block.Text);
            var score = agreement + (block.HeadingLevel == 1 ? 0.25 : 0) - (block.HeadingLevel == 3 ? 0.1 : 0) - (block.IsMostlyLink ? 0.1 : 0);
            if (score <= bestScore + 1e-9) continue;
            (best, bestScore, bestAgreement) = (block, score, agreement);
        }

        return (best is null ? null : AfterKicker(blocks, best, declared), bestAgreement);
    }

    /// <summary>One heading may hold the kicker and the headline, which titles join: "Harbour: Bridge closes". The headline is the latter.</summary>
    private static Block AfterKicker(IReadOnlyList<Block> blocks, Block heading, List<DeclaredValue> declared)
    {
        var element = heading.Box.Nearest("h" + heading.HeadingLevel);
        for (var i = heading.Index + 1; element is not null && i < Math.Min(blocks.Count, element.EndBlock); i++)
        {
            var text = blocks[i].Text;
            if (text.HasLetter()) return AreJoined(heading.Text, text, declared) ? blocks[i] : heading;
        }

        return heading;
    }

    private static bool AreJoined(string kicker, string headline, List<DeclaredValue> declared)
    {
        const int LongestJoint = 3;
        foreach (var title in declared)
        {
            if (title.Value.Length > kicker.Length + headline.Length + LongestJoint) continue;
            if (title.Value.StartsWith(kicker, StringComparison.OrdinalIgnoreCase) && title.Value.EndsWith(headline, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>
    /// "Harbour policyFerry returns": one heading holds the kicker, or a date, and the headline, of which the page declares the latter alone.
    /// What a colon joins is one headline.
    /// </summary>
    private static string WithoutKicker(string heading, List<DeclaredValue> declared)
    {
        const int Shortest = 12;
        foreach (var value in declared)
        {
            if (value.Property != DeclaredProperty.Headline || value.Value.Length < Shortest || value.Value.Length >= heading.Length) continue;
            if (!heading.EndsWith(value.Value, StringComparison.OrdinalIgnoreCase)) continue;
            var before = heading.Substring(0, heading.Length - value.Value.Length).TrimEnd();
            if (before.Length > 0 && before.Length < value.Value.Length && char.IsLetterOrDigit(before[before.Length - 1])) return heading.Substring(heading.Length - value.Value.Length);
        }

        return heading;
    }

    /// <summary>Pages that set their headline in no heading element.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="declared">What is declared.</param>
    /// <param name="exact">Whether only what is declared as headline counts, before any heading that says something else.</param>
    private static Block? Block(IReadOnlyList<Block> blocks, List<DeclaredValue> declared, bool exact)
    {
        foreach (var block in blocks)
        {
            if (block.Text.Length is < 10 or > 300 || block.LinkLength > 0) continue;
            foreach (var value in declared)
            {
                if ((value.Property == DeclaredProperty.Headline || !exact) && string.Equals(block.Text, value.Value, StringComparison.OrdinalIgnoreCase)) return block;
            }
        }

        return null;
    }

    private static Block? OnlyTopHeading(BlockTree tree, BrandHeadings brand)
    {
        Block? only = null;
        foreach (var block in tree.Blocks)
        {
            if (block.HeadingLevel != 1 || block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Dialog) || brand.Contains(block)) continue;
            if (only is { IsMostlyLink: true } && !block.IsMostlyLink) only = null; // Breaking news, linked, above the article's own.
            else if (only is { IsMostlyLink: false } && block.IsMostlyLink) continue;
            if (only is not null && only.Text != block.Text) return null;
            only ??= block;
        }

        return only;
    }
}

using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Blocks;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Headlines;

/// <summary>
/// The headline in the page's own typography: the heading that agrees best with what the page declares; what is declared if no heading
/// does.
/// </summary>
internal static class HeadlineResolver
{
    /// <summary>The share of words that heading and declaration must have in common (Dice coefficient).</summary>
    private const double Agreement = 0.5;

    /// <returns>The headline and the index of its block; -1 if it stands in none.</returns>
    public static (Evidence<string>? Headline, int Block) Resolve(Page page, BlockTree tree)
    {
        if (NamedBySiteRule(tree) is { } named) return (new(named.Text, SiteMarks.Source) { Confidence = 1 }, named.Index);
        var siteName = page.Declared.First(DeclaredProperty.SiteName)?.Value;
        var declared = Declared(page.Declared, siteName);
        var brand = new BrandHeadings(page, siteName);
        var titles = new DeclaredTitles(declared);
        var (best, agreement) = BestHeading(tree.Blocks, titles, brand);
        if (best is not null && agreement >= Agreement)
        {
            if (TrailHeadings.ShownInstead(tree.Blocks, best, titles, brand) is { } shown)
                return Headed(AfterKicker(tree.Blocks, shown, declared), declared, "heading shown below the one that repeats the title",
                    Math.Max(agreement, titles.Agreement(shown.Text)));
            return Headed(AfterKicker(tree.Blocks, best, declared), declared, "heading that agrees with what is declared", agreement);
        }

        if (Block(tree.Blocks, declared, exact: true) is { } same) return (new(same.Text, "text that is what is declared"), same.Index);
        var only = OnlyTopHeading(tree, brand);
        if (only is not null && (declared.Count == 0 || agreement > 0 || !page.Declared.Get(DeclaredProperty.Headline).Any()))
            return (Title(only, declared, "the page's only first-level heading"), only.Index);
        if (Block(tree.Blocks, declared, exact: false) is { } block) return (new(block.Text, "text that is what is declared"), block.Index);
        if (only is null && HeadingWithKicker(tree.Blocks, brand) is { } parted)
            return (Title(parted, declared, "the page's only heading with a kicker"), parted.Index);
        if (declared.Count > 0) return (new(declared[0].Value, declared[0].Source), -1);
        return only is not null ? (Title(only, declared, "first-level heading"), only.Index) : (null, -1);
    }

    private static (Evidence<string> Headline, int Block) Headed(
        Block heading, List<DeclaredValue> declared, string source, double agreement)
    {
        var title = Title(heading, declared, source);
        var disagree = !string.Equals(title.Value, declared[0].Value, StringComparison.OrdinalIgnoreCase);
        return (title with { Confidence = 0.7 + (0.29 * agreement),
            Rule = disagree ? $"the heading shown before {declared[0].Source}" : null }, heading.Index);
    }

    private static Evidence<string> Title(Block heading, List<DeclaredValue> declared, string source)
    {
        var parts = HeadingText.Read(heading);
        var title = parts.In(heading.Text);
        if (parts.HasKicker && IsDeclaredWhole(heading.Text, title, declared)) return new(heading.Text, source);
        // What follows is its subtitle.
        if (parts.HasKicker && heading.Text.Substring(0, parts.Start).TrimEnd(s_joints) is var before && IsDeclared(before, declared))
            return new(before, source);
        return new(WithoutKicker(title, declared).TrimStart(s_joints), source);
    }

    private static bool IsDeclared(string title, List<DeclaredValue> declared)
    {
        foreach (var value in declared)
        {
            if (DeclaredTitles.HaveSameLetters(value.Value, title)) return true;
        }

        return false;
    }

    /// <summary>What stands in one line with a colon, and is declared so and not otherwise, is one headline of two parts.</summary>
    private static bool IsDeclaredWhole(string heading, string title, List<DeclaredValue> declared)
    {
        var whole = false;
        foreach (var value in declared)
        {
            if (string.Equals(value.Value, title, StringComparison.OrdinalIgnoreCase)) return false;
            whole |= string.Equals(value.Value, heading, StringComparison.OrdinalIgnoreCase);
        }

        return whole;
    }

    /// <summary>A title that the page declares nowhere: its kicker shows that the heading is a headline.</summary>
    private static Block? HeadingWithKicker(IReadOnlyList<Block> blocks, BrandHeadings brand)
    {
        Block? only = null;
        foreach (var block in blocks)
        {
            if (block.HeadingLevel is not (1 or 2) || block.IsMostlyLink) continue;
            var isOutside = block.Box.IsWithin(Within.Navigation | Within.Aside | Within.Footer | Within.Dialog);
            if (isOutside || brand.Contains(block) || !HeadingText.Read(block).HasKicker) continue;
            if (only is not null) return null;
            only = block;
        }

        return only;
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

    private static (Block? Heading, double Agreement) BestHeading(IReadOnlyList<Block> blocks, DeclaredTitles titles, BrandHeadings brand)
    {
        Block? best = null;
        double bestScore = 0, bestAgreement = 0;
        foreach (var block in blocks)
        {
            if (block.HeadingLevel is 0 or > 3 || block.Text.Length > 400 || brand.Contains(block)) continue;
            var agreement = titles.Agreement(block.Text);
            var score = agreement
                + (block.HeadingLevel == 1 ? 0.25 : 0) - (block.HeadingLevel == 3 ? 0.1 : 0) - (block.IsMostlyLink ? 0.1 : 0);
            if (score <= bestScore + 1e-9) continue;
            (best, bestScore, bestAgreement) = (block, score, agreement);
        }

        return (best, bestAgreement);
    }

    /// <summary>
    /// One heading may hold the kicker and the headline, which titles join: "Harbour: Bridge closes". The headline is the latter.
    /// </summary>
    private static Block AfterKicker(WatchedList<Block> blocks, Block heading, List<DeclaredValue> declared)
    {
        var element = heading.Box.Nearest("h" + heading.HeadingLevel);
        for (var i = heading.Index + 1; element is not null && i < Math.Min(blocks.Count, element.EndBlock); i++)
        {
            var text = blocks[i].Text;
            if (text.HasLetter()) return EndsInJoint(heading.Text) || AreJoined(heading.Text, text, declared) ? blocks[i] : heading;
        }

        return heading;
    }

    private static bool EndsInJoint(string kicker) => kicker[kicker.Length - 1] is ':' or '|';

    private static bool AreJoined(string kicker, string headline, List<DeclaredValue> declared)
    {
        const int LongestJoint = 3;
        foreach (var title in declared)
        {
            if (title.Value.Length > kicker.Length + headline.Length + LongestJoint) continue;
            if (title.Value.StartsWith(kicker, StringComparison.OrdinalIgnoreCase)
                && title.Value.EndsWith(headline, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "Harbour policyFerry returns": one heading holds the kicker, or a date, and the headline, of which the page declares the latter
    /// alone. What a colon joins is one headline.
    /// </summary>
    private static string WithoutKicker(string heading, List<DeclaredValue> declared)
    {
        const int Shortest = 12;
        foreach (var value in declared)
        {
            if (value.Property != DeclaredProperty.Headline || value.Value.Length < Shortest || value.Value.Length >= heading.Length)
                continue;
            if (!heading.EndsWith(value.Value, StringComparison.OrdinalIgnoreCase)) continue;
            var before = heading.Substring(0, heading.Length - value.Value.Length).TrimEnd();
            if (before.Length > 0 && before.Length < value.Value.Length && char.IsLetterOrDigit(before[before.Length - 1]))
                return heading.Substring(heading.Length - value.Value.Length);
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
            if (block.Text.Length is < 10 or > 300 || block.LinkLength > 0 || TrailHeadings.IsInTrail(block)) continue;
            foreach (var value in declared)
            {
                if ((value.Property == DeclaredProperty.Headline || !exact)
                    && string.Equals(block.Text, value.Value, StringComparison.OrdinalIgnoreCase))
                    return block;
            }
        }

        return null;
    }

    private static Block? OnlyTopHeading(BlockTree tree, BrandHeadings brand)
    {
        Block? only = null;
        foreach (var block in tree.Blocks)
        {
            if (block.HeadingLevel != 1 || block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Dialog) || brand.Contains(block))
                continue;
            if (only is { IsMostlyLink: true } && !block.IsMostlyLink) only = null; // Breaking news, linked, above the article's own.
            else if (only is { IsMostlyLink: false } && block.IsMostlyLink) continue;
            if (only is not null && only.Text != block.Text) return null;
            only ??= block;
        }

        return only;
    }
}

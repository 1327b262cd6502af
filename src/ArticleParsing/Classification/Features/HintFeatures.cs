using ArticleParsing.Blocks;
using ArticleParsing.Learning;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>What newsroom words in classes and phrases in the text say, as the rules read them; and where pictures stand.</summary>
internal static class HintFeatures
{
    private const int Levels = 4;
    private const int FarMedia = 12;

    private static readonly BoxHint[] s_hints = Table.Fill(20, bit => (BoxHint)(1 << bit));

    public static string[] Names => field ??=
    [
        .. s_hints.Select(h => "hint " + h),
        "speaks disclaimer", "speaks bio", "speaks related", "speaks byline", "speaks media", "speaks credit",
        "media before", "media after", "picture shares small box",
        "description share", "share in description", "words in authors", "author share", "in declared body",
    ];

    public static void Write(PageLayout page, Block block, ref FeatureRow row)
    {
        // 0: none; 4: its own box says so; 1: the farthest ancestor asked does.
        var box = block.Box;
        Span<BoxHint> levels = stackalloc BoxHint[Levels];
        for (var level = 0; level < Levels; level++)
        {
            levels[level] = box is null ? BoxHint.None : page.Hints.Get(box);
            box = box?.Parent;
        }

        levels[0] |= page.Hints.OfInline(block);
        var any = levels[0] | levels[1] | levels[2] | levels[3];
        foreach (var hint in s_hints)
        {
            var nearness = 0;
            for (var level = 0; (any & hint) != 0 && nearness == 0; level++)
            {
                if ((levels[level] & hint) != 0) nearness = Levels - level;
            }

            row.Add(nearness);
        }

        var words = page.WordsOf.Get(block.Index);
        var phrases = page.Phrases;
        row.Add(FeatureCodes.CodeOf(phrases.NoticeIn(block.Index)));
        row.Add(phrases.SpeakOfAuthor(block.Index));
        row.Add(phrases.OpenPromotion(block.Index));
        row.Add(phrases.OpenByline(block.Index));
        row.Add(phrases.SpeakOfMedia(block.Index));
        row.Add(phrases.GiveCredit(block.Index));
        row.Add(Math.Min(FarMedia, page.BlocksSinceMedia[block.Index]));
        row.Add(Math.Min(FarMedia, page.BlocksToMedia[block.Index]));
        row.Add(SharesSmallBox(page, block));
        var overlap = page.Words.Get(block.Index);
        row.AddShare(overlap.InDescription, page.Words.DescriptionWords);
        row.AddShare(overlap.InDescription, words.Length);
        row.AddLog(overlap.InAuthors);
        row.AddShare(overlap.InAuthors, words.Length);
        row.Add(page.Words.BodyTriples < 50 ? -1 : words.Length < 3 ? -0.5f : (float)overlap.BodyTriples / (words.Length - 2));
    }

    /// <summary>How many levels up the block meets a box that holds a picture too, as long as it is small; 0 if none does.</summary>
    private static float SharesSmallBox(PageLayout page, Block block)
    {
        const int MostLevels = 4, MostBlocks = 6;
        var box = block.Box;
        for (var level = 1; level <= MostLevels
            && box is not null
            && box.EndBlock - box.FirstBlock <= MostBlocks; level++, box = box.Parent)
        {
            if (block.Index - page.BlocksSinceMedia[block.Index] >= box.FirstBlock
                || block.Index + page.BlocksToMedia[block.Index] < box.EndBlock)
                return level;
        }

        return 0;
    }
}

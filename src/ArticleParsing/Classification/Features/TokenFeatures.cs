using ArticleParsing.Blocks;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>What the class and id tokens around the block say, by what they were on other sites.</summary>
internal static class TokenFeatures
{
    private const int NearLevels = 4;

    public static readonly string[] Names =
    [
        "inline tokens", "own tokens", "own tokens min", "parent tokens", "parent tokens min", "grandparent tokens",
        "near tokens", "near tokens min", "near tokens max", "path tokens", "path tokens min", "path tokens max",
    ];

    public static void Write(PageTokens tokens, TokenScore[] scores, Block block, ref FeatureRow row)
    {
        var inline = scores[tokens.OfInline(block)];
        row.Add(inline.Sum);
        var own = scores[tokens.Get(block.Box)];
        row.Add(own.Sum);
        row.Add(own.Min);
        var parent = block.Box.Parent is { } p ? scores[tokens.Get(p)] : default;
        row.Add(parent.Sum);
        row.Add(parent.Min);
        row.Add(block.Box.Parent?.Parent is { } g ? scores[tokens.Get(g)].Sum : 0);
        float sum = inline.Sum, min = inline.Min, max = inline.Max;
        var level = 0;
        for (var box = block.Box; box is not null; box = box.Parent, level++)
        {
            if (level == NearLevels) WriteSpan(sum, min, max, ref row);
            var score = scores[tokens.Get(box)];
            sum += score.Sum;
            min = Math.Min(min, score.Min);
            max = Math.Max(max, score.Max);
        }

        if (level <= NearLevels) WriteSpan(sum, min, max, ref row);
        WriteSpan(sum, min, max, ref row);
    }

    private static void WriteSpan(float sum, float min, float max, ref FeatureRow row)
    {
        row.Add(sum);
        row.Add(min);
        row.Add(max);
    }
}

namespace ArticleParsing.Training.Texts;

/// <summary>
/// What every page has in hundreds trains by a part, weighing as many times more: short lines far from the article, and on pages that
/// nobody labelled body and chrome as well.
/// </summary>
internal static class TrainingShare
{
    private const int Near = 12, OneIn = 8, LongWords = 12;

    /// <summary>The share of blocks like this one that train a role; 0 if this one is left out.</summary>
    public static double Measure(TextSample sample, int block, Role role)
    {
        var isPlain = sample.Lines[block].Role is null or Role.Chrome or Role.Paragraph && block != sample.Headline;
        var oneIn = !IsNearArticle(sample, block) ? OneIn : !isPlain ? 1 : sample.Source.IsLabelled ? 1 : 4;
        if (isPlain && role is not (Role.Paragraph or Role.Headline)) oneIn *= 2; // Of a rare role there are others enough.
        return block % oneIn == 0 ? 1.0 / oneIn : 0;
    }

    private static bool IsNearArticle(TextSample sample, int block)
    {
        if (sample.WordCounts[block] >= LongWords) return true;
        for (var i = Math.Max(0, block - Near); i <= Math.Min(sample.Lines.Length - 1, block + Near); i++)
        {
            if (sample.Lines[i].IsBody || sample.Lines[i].Role is not (null or Role.Chrome)) return true;
        }

        return false;
    }
}

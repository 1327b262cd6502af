using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification;

/// <summary>
/// The score from which a block counts as body on a page: the one with the greatest expected F1, by words, if the scores are probabilities.
/// On a clear page that is near a half, on a doubtful one lower (Lipton, Elkan and Narayanaswamy 2014: half of the F1 within reach).
/// </summary>
internal static class BodyThreshold
{
    /// <param name="page">The page.</param>
    /// <param name="scores">The body score of each block.</param>
    /// <param name="least">Scores under this count as none: thousands of menu lines must not add up to an expected body.</param>
    public static (float Threshold, float ExpectedF1) Choose(PageLayout page, float[] scores, float least = 0)
    {
        var highest = 0f;
        foreach (var score in scores) highest = Math.Max(highest, score);
        least = Math.Min(least, highest / 2);
        var order = new int[scores.Length];
        var keys = new float[scores.Length];
        var count = 0;
        float expected = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= 0 || scores[i] < least || page.Shapes[i].Words == 0) continue;
            expected += scores[i] * page.Shapes[i].Words;
            keys[count] = -scores[i];
            order[count++] = i;
        }

        Array.Sort(keys, order, 0, count);
        float threshold = float.Epsilon, best = 0, kept = 0, hit = 0;
        for (var k = 0; k < count; k++)
        {
            var words = page.Shapes[order[k]].Words;
            kept += words;
            hit += scores[order[k]] * words;
            if (k + 1 < count && keys[k + 1] == keys[k]) continue;
            var f1 = 2 * hit / (kept + expected);
            if (f1 <= best) continue;
            best = f1;
            threshold = scores[order[k]];
        }

        return (threshold, best);
    }
}

using ArticleParsing.Text;

namespace ArticleParsing.Learning;

/// <summary>Logarithms of counts and lengths; small ones, which most are, from a table.</summary>
internal static class Logarithms
{
    private static readonly float[] s_small = Table.Fill(4096, n => (float)Math.Log(1 + n));

    /// <summary>The natural logarithm of one more than the number; 0 for those under 0.</summary>
    public static float Log(int number) => number <= 0 ? 0f : number < s_small.Length ? s_small[number] : (float)Math.Log(1 + number);
}

using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification.Lines;

/// <summary>How many features the models of text see, and a hash of their names, as numbers; see <see cref="FeatureSet"/>.</summary>
internal static class LineFeatureSet
{
    /// <summary>Those of a block by itself and by its neighbours, which come first in its row.</summary>
    public const int OfLines = 155;

    /// <summary>Of these the last, which learned statistics give.</summary>
    public const int Learned = 10;

    /// <summary>These and those of a block's company.</summary>
    public const int OfAll = 252;

    /// <summary>Changes whenever a feature or a learned role is added, removed, renamed or moved.</summary>
    public const int Hash = 703032006;

    /// <exception cref="InvalidOperationException">The numbers are not those of the names; the message has the right ones.</exception>
    public static void Verify()
    {
        var stated = (OfLines, Learned, OfAll, Hash);
        var actual = (LineFeatures.Names.Length, WordingFeatures.Names.Length, LineFeatures.Names.Length + LineContext.Names.Length,
            HashOfNames());
        if (stated == actual) return;
        throw new InvalidOperationException(
            $"The features have changed. Those of {nameof(LineFeatureSet)} are {stated}, those of the names {actual}.");
    }

    private static int HashOfNames()
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var name in LineFeatures.Names.Concat(LineContext.Names))
            {
                foreach (var c in name) hash = (hash ^ c) * 16777619;
                hash = (hash ^ '\n') * 16777619;
            }

            return hash;
        }
    }
}

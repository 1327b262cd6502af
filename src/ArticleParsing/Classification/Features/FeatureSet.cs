namespace ArticleParsing.Classification.Features;

/// <summary>
/// How many features there are, and a hash of their names: as numbers, since making every name took a tenth of a process's first parse.
/// <see cref="Verify"/> compares them with the names; a test and the training call it.
/// </summary>
internal static class FeatureSet
{
    /// <summary>Those of a block by itself, which come first in its row.</summary>
    public const int OfBlocks = 208;

    /// <summary>Number of trailing features of a block that come from learned statistics.</summary>
    public const int Learned = 22;

    /// <summary>Those of a block's company, which follow.</summary>
    public const int OfContext = 29;

    /// <summary>All that the role models see of a block: both, and some more.</summary>
    public const int OfRoles = 264;

    /// <summary>Those of a whole page.</summary>
    public const int OfPages = 74;

    /// <summary>Changes whenever a feature, or a kind that a feature gives by number, is added, removed, renamed or moved.</summary>
    public const int Hash = 219683833;

    /// <summary>What <see cref="Hash"/> has to be.</summary>
    public static int HashOfNames()
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var name in RoleFeatures.Names.Concat(PageTypeFeatures.Names).Concat(FeatureCodes.Names))
            {
                foreach (var c in name) hash = (hash ^ c) * 16777619;
                hash = (hash ^ '\n') * 16777619;
            }

            return hash;
        }
    }

    /// <exception cref="InvalidOperationException">The numbers are not those of the names; the message has the right ones.</exception>
    public static void Verify()
    {
        var stated = (OfBlocks, Learned, OfContext, OfRoles, OfPages, Hash);
        var actual = (BlockFeatures.Names.Length, TokenFeatures.Names.Length + WordingFeatures.Names.Length, ContextFeatures.Names.Length,
            RoleFeatures.Names.Length, PageTypeFeatures.Names.Length, HashOfNames());
        if (stated != actual)
            throw new InvalidOperationException(
                $"The features have changed. Those of {nameof(FeatureSet)} are {stated}, those of the names {actual}.");
    }
}

using ArticleParsing.Rendering.Fingerprints;

namespace ArticleParsing;

/// <summary>
/// Finds copies of one story on different sites: articles with almost the same words have fingerprints with almost the same bits.
/// </summary>
public static class ArticleFingerprint
{
    /// <summary>
    /// A 64-bit hash of the words of <see cref="Article.BodyText"/> that changes little when the text does (simhash: Charikar 2002; Manku,
    /// Jain and Das Sarma 2007). Headline, authors, dates and pictures have no part in it, nor have case, punctuation and white space.
    /// </summary>
    /// <remarks>
    /// Compare two fingerprints with <see cref="Distance"/>. A copy with a paragraph left out is mostly at 9 bits or fewer, another article
    /// mostly at 20 to 40. Short texts have little to compare: check what a few hundred characters give in another way as well.
    /// The same text has the same fingerprint on every platform. If a signed number is wanted, as in most databases, cast it:
    /// <c>unchecked((long)fingerprint)</c>.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <returns>The fingerprint; 0 if the body has no text, so 0 is no reason to take two articles for copies.</returns>
    public static ulong Fingerprint(this Article article)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        return Simhash.Compute(article.BodyText);
    }

    /// <summary>
    /// The number of bits in which two fingerprints differ: 0 for the same words, about 32 for texts that have nothing in common.
    /// </summary>
    /// <param name="first">A fingerprint.</param>
    /// <param name="second">Another one.</param>
    public static int Distance(ulong first, ulong second)
    {
        var count = 0;
        for (var differing = first ^ second; differing != 0; differing &= differing - 1) count++;
        return count;
    }
}

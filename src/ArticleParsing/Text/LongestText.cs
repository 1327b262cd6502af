namespace ArticleParsing.Text;

/// <summary>
/// How long the text of one block may be: far longer than any paragraph, and short enough that whatever is done to one block is done soon.
/// </summary>
internal static class LongestText
{
    public const int Length = 50_000;

    /// <summary>A text in parts no longer than that, cut where it has white space, and never within a character.</summary>
    public static IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        while (end - start > Length)
        {
            var cut = start + Length;
            while (cut > start + (Length / 2) && !char.IsWhiteSpace(text[cut - 1])) cut--;
            if (!char.IsWhiteSpace(text[cut - 1])) cut = char.IsLowSurrogate(text[start + Length]) ? start + Length - 1 : start + Length;
            yield return (start, cut);
            start = cut;
        }

        yield return (start, end);
    }
}

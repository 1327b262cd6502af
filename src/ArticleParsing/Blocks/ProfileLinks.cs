using ArticleParsing.Readers.Bylines;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks;

/// <summary>Whether a link leads to the page of the person it names.</summary>
internal static class ProfileLinks
{
    private const string AccountMark = "-";

    private static readonly Lazy<string[]> s_words = new(
        () => [.. EmbeddedText.Lines("Blocks/profile-addresses.txt")
            .Where(line => !line.StartsWith(AccountMark, StringComparison.Ordinal))]);
    private static readonly Lazy<string[]> s_accounts = new(
        () => [.. EmbeddedText.Lines("Blocks/profile-addresses.txt")
            .Where(line => line.StartsWith(AccountMark, StringComparison.Ordinal))
            .Select(line => line.Substring(1))]);

    /// <param name="link">The link.</param>
    /// <param name="text">Its text.</param>
    /// <param name="before">What stands before it in its line.</param>
    public static bool IsProfile(Link link, string text, string before)
    {
        if (link.Rel == "author") return true;
        if (link.Url.Length > 300
            || Array.Exists(s_accounts.Value, word => link.Url.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
            return false;
        foreach (var word in s_words.Value)
        {
            if (link.Url.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return BylineWords.EndsWithIntroduction(before) && Spells(link.Url, text);
    }

    /// <summary>The address ends in the name: "/producers/jane-doe", "/janedoe".</summary>
    private static bool Spells(string url, string name)
    {
        if (name.Length is < 5 or > 40 || name.IndexOf(' ') < 0) return false;
        var end = url.IndexOfAny(s_queryOrFragment);
        var letters = Letters(name, name.Length);
        return letters.Length >= 5 && Letters(end < 0 ? url : url.Substring(0, end), 60).EndsWith(letters, StringComparison.Ordinal);
    }

    private static readonly char[] s_queryOrFragment = ['?', '#'];

    private static string Letters(string text, int last)
    {
        Span<char> letters = stackalloc char[64];
        var count = 0;
        for (var i = Math.Max(0, text.Length - last); i < text.Length && count < letters.Length; i++)
        {
            if (char.IsLetter(text[i])) letters[count++] = char.ToLowerInvariant(text[i]);
        }

        return letters.Slice(0, count).ToString();
    }
}

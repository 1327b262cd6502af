namespace ArticleParsing.Classification.Features;

/// <summary>
/// The tokens of class, id and similar attributes as hashes: each attribute word whole, and its parts ("article-body__text" is also
/// "article", "body" and "text"). Digits are left out, so that "post-4711" is "post".
/// </summary>
internal static class TokenHashes
{
    private const int Seed = unchecked((int)2166136261);

    public static void Add(string tokens, ICollection<int> hashes)
    {
        var i = 0;
        while (i < tokens.Length)
        {
            while (i < tokens.Length && tokens[i] <= ' ') i++;
            var start = i;
            while (i < tokens.Length && tokens[i] > ' ') i++;
            if (i > start) AddWord(tokens, start, i, hashes);
        }
    }

    /// <summary>The hash of a whole attribute word.</summary>
    public static int OfWord(string word) => Hash(word, 0, word.Length, ' ');

    /// <summary>The hash of a part of an attribute word.</summary>
    public static int OfPart(string part) => Hash(part, 0, part.Length, '-');

    private static void AddWord(string tokens, int start, int end, ICollection<int> hashes)
    {
        hashes.Add(Hash(tokens, start, end, ' '));
        var part = start;
        var parts = 0;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !IsEdge(tokens, start, i)) continue;
            if (i - part >= 2 && !(parts == 0 && i == end)) hashes.Add(Hash(tokens, part, i, '-'));
            if (i - part >= 2) parts++;
            part = i < end && char.IsLetter(tokens[i]) ? i : i + 1;
        }
    }

    private static bool IsEdge(string tokens, int start, int i)
    {
        var c = tokens[i];
        return !char.IsLetter(c) || (i > start && char.IsUpper(c) && char.IsLower(tokens[i - 1]));
    }

    private static int Hash(string text, int start, int end, char kind)
    {
        unchecked
        {
            var hash = (Seed ^ kind) * 16777619;
            for (var i = start; i < end; i++)
            {
                var c = text[i];
                if (c is >= '0' and <= '9') continue;
                hash = (hash ^ (c is >= 'A' and <= 'Z' ? c | 0x20 : c)) * 16777619;
            }

            return hash;
        }
    }
}

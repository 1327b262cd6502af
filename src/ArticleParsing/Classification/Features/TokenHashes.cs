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
    public static int OfWord(string word) => Hash(word, ' ');

    /// <summary>The hash of a part of an attribute word.</summary>
    public static int OfPart(string part) => Hash(part, '-');

    private static void AddWord(string tokens, int start, int end, ICollection<int> hashes)
    {
        var word = With(Seed, ' ');
        var (part, length, parts) = (With(Seed, '-'), 0, 0);
        for (var i = start; i < end; i++)
        {
            var c = tokens[i];
            var isLetter = c < 128 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' : char.IsLetter(c);
            if (length > 0 && (!isLetter || (char.IsUpper(c) && char.IsLower(tokens[i - 1]))))
            {
                if (length >= 2)
                {
                    hashes.Add(part);
                    parts++;
                }

                (part, length) = (With(Seed, '-'), 0);
            }

            if (c is >= '0' and <= '9') continue;
            var small = Small(c);
            word = With(word, small);
            if (!isLetter) continue;
            part = With(part, small);
            length++;
        }

        if (length >= 2 && parts > 0) hashes.Add(part);
        hashes.Add(word);
    }

    private static int Hash(string text, char kind)
    {
        var hash = With(Seed, kind);
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9')) hash = With(hash, Small(c));
        }

        return hash;
    }

    private static char Small(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static int With(int hash, char c) => unchecked((hash ^ c) * 16777619);
}

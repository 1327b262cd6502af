namespace ArticleParsing.Text;

/// <summary>Enumerates the words of a text as case-insensitive hashes, without allocating. All numbers hash alike.</summary>
internal ref struct WordHashes(string text)
{
    /// <summary>The hash of no letters.</summary>
    public const int Seed = unchecked((int)2166136261);

    private readonly string _text = text;
    private int _next;

    public int Current { get; private set; }

    public readonly WordHashes GetEnumerator() => this;

    /// <summary>A word's hash with one more letter, which is small.</summary>
    public static int With(int hash, char letter) => unchecked((hash ^ letter) * 16777619);

    public bool MoveNext()
    {
        var text = _text;
        var i = _next;
        while (i < text.Length && !IsPart(text[i])) i++;
        if (i == text.Length)
        {
            _next = i;
            return false;
        }

        var hash = Seed;
        for (; i < text.Length && text[i] is var c && IsPart(c); i++)
        {
            if (c is >= '0' and <= '9') continue;
            hash = With(hash, c < 128 ? (char)(c | 0x20) : char.ToLowerInvariant(c));
        }

        _next = i;
        Current = hash;
        return true;
    }

    /// <summary>Whether a character is a letter or digit; most are of ASCII.</summary>
    private static bool IsPart(char c) => c < 128 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c);
}

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
        while (_next < _text.Length && !char.IsLetterOrDigit(_text[_next])) _next++;
        if (_next == _text.Length) return false;
        var hash = Seed;
        for (; _next < _text.Length && char.IsLetterOrDigit(_text[_next]); _next++)
        {
            var c = _text[_next];
            if (c is >= '0' and <= '9') continue;
            hash = With(hash, c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c));
        }

        Current = hash;
        return true;
    }
}

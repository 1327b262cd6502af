namespace ArticleParsing.Classification.Features;

/// <summary>Enumerates the words of a text as case-insensitive hashes, without allocating. All numbers hash alike.</summary>
internal ref struct WordHashes(string text)
{
    private readonly string _text = text;
    private int _next;

    public int Current { get; private set; }

    public readonly WordHashes GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length && !char.IsLetterOrDigit(_text[_next])) _next++;
        if (_next == _text.Length) return false;
        unchecked
        {
            var hash = (int)2166136261;
            for (; _next < _text.Length && char.IsLetterOrDigit(_text[_next]); _next++)
            {
                var c = _text[_next];
                if (c is >= '0' and <= '9') continue;
                hash = (hash ^ (c < 128 ? (c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c))) * 16777619;
            }

            Current = hash;
        }

        return true;
    }
}

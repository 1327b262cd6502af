namespace ArticleParsing.Text;

/// <summary>What can be counted in one pass over a block's text, in any script.</summary>
internal readonly struct TextShape
{
    private TextShape(Counts counts, string text)
    {
        Length = text.Length;
        Columns = text.Length + counts.Wide;
        Words = counts.Words + (counts.Wide / 2);
        Letters = counts.Letters;
        Upper = counts.Upper;
        Digits = counts.Digits;
        Sentences = counts.Sentences;
        Commas = counts.Commas;
        Separators = counts.Separators;
        QuoteMarks = counts.QuoteMarks;
        HasAddress = counts.HasAddress;
        CapitalWords = counts.CapitalWords;
        (EndsSentence, EndsColon, EndsEllipsis) = EndOf(text);
    }

    public int Length { get; }

    public int Columns { get; }

    /// <summary>Words; two wide characters count as one, as most words of Chinese and Japanese have two.</summary>
    public int Words { get; }

    public int Letters { get; }

    public int Upper { get; }

    public int Digits { get; }

    public int Sentences { get; }

    public int Commas { get; }

    /// <summary>Bars, bullets, arrows, slashes between things: the glue of menus.</summary>
    public int Separators { get; }

    public int QuoteMarks { get; }

    public int CapitalWords { get; }

    public bool HasAddress { get; }

    public bool EndsSentence { get; }

    public bool EndsColon { get; }

    public bool EndsEllipsis { get; }

    public static TextShape Measure(string text) => Measure(text, [], out _);

    /// <summary>Reads the words, as <see cref="WordHashes"/> does, in the same pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Where they go: room for one every two characters; or none, if they are not asked for.</param>
    /// <param name="count">How many there are.</param>
    public static TextShape Measure(string text, Span<int> words, out int count)
    {
        count = 0;
        var counts = default(Counts);
        var inWord = false; // A word of the count, which an apostrophe does not end; of a hash it does.
        var inHash = false;
        var hash = WordHashes.Seed;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsAsciiLetter(c))
            {
                if (!inWord)
                {
                    counts.Words++;
                    if (c <= 'Z') counts.CapitalWords++;
                }

                var first = i;
                var upper = 0;
                while (true)
                {
                    if (c <= 'Z') upper++;
                    hash = WordHashes.With(hash, (char)(c | 0x20));
                    if (i + 1 == text.Length || !IsAsciiLetter(text[i + 1])) break;
                    c = text[++i];
                }

                counts.Letters += i + 1 - first;
                counts.Upper += upper;
                inWord = inHash = true;
            }
            else if (c is >= '0' and <= '9')
            {
                counts.Digits++;
                if (!inWord) counts.Words++;
                inWord = inHash = true;
            }
            else
            {
                if (c > 127 && char.IsLetterOrDigit(c))
                {
                    hash = WordHashes.With(hash, char.ToLowerInvariant(c));
                    inHash = true;
                }
                else if (inHash)
                {
                    Keep(hash, words, ref count);
                    hash = WordHashes.Seed;
                    inHash = false;
                }

                if (c == ' ') inWord = false;
                else if (c > 127 && char.IsLetter(c)) counts.NoteLetter(c, ref inWord);
                else counts.NoteMark(text, i, c, ref inWord);
            }
        }

        if (inHash) Keep(hash, words, ref count);
        return new TextShape(counts, text);
    }

    private static void Keep(int hash, Span<int> words, ref int count)
    {
        if ((uint)count < (uint)words.Length) words[count] = hash;
        count++;
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static (bool Sentence, bool Colon, bool Ellipsis) EndOf(string text)
    {
        var i = text.Length - 1;
        while (i >= 0
            && text[i] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '\u300D' or '\u300F' or '\uFF09' or '\u201C'
                or ' ')
            i--;
        if (i < 0) return default;
        var c = text[i];
        var ellipsis = c == '\u2026' || (c == '.' && i > 1 && text[i - 1] == '.' && text[i - 2] == '.');
        return (IsSentenceEnd(c) && !ellipsis, c is ':' or '\uFF1A', ellipsis);
    }

    private static bool IsSentenceEnd(char c) =>
        c is '.' or '!' or '?' or '\u3002' or '\uFF01' or '\uFF1F' or '\u0964' or '\u061F' or '\u06D4' or '\u1362' or '\u104B' or '\u17D4'
            or '\uFF61';

    private struct Counts
    {
        public int Words;
        public int CapitalWords;
        public int Wide;
        public int Letters;
        public int Upper;
        public int Digits;
        public int Sentences;
        public int Commas;
        public int Separators;
        public int QuoteMarks;
        public bool HasAddress;

        /// <summary>A letter that is not of ASCII.</summary>
        public void NoteLetter(char c, ref bool inWord)
        {
            Letters++;
            var upper = char.IsUpper(c);
            if (upper) Upper++;
            if (TextMeasure.IsWide(c))
            {
                Wide++;
            }
            else if (!inWord)
            {
                Words++;
                if (upper) CapitalWords++;
                inWord = true;
            }
        }

        /// <summary>What is neither letter, digit nor space.</summary>
        public void NoteMark(string text, int i, char c, ref bool inWord)
        {
            inWord = inWord
                && (c is '\'' or '\u2019'
                    || char.IsSurrogate(c)
                    || (c > 128 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark));
            if (TextMeasure.IsWide(c)) Wide++;
            switch (c)
            {
                case '.' or '!' or '?':
                    if (i + 1 == text.Length || text[i + 1] is ' ' or '"' or '\u201D' or '\u00BB' or ')') Sentences++;
                    break;
                case '\u3002' or '\uFF01' or '\uFF1F' or '\u0964' or '\u061F' or '\u06D4':
                    Sentences++;
                    break;
                case ',' or ';' or '\u3001' or '\uFF0C' or '\u060C':
                    Commas++;
                    break;
                case '|' or '\u2022' or '\u00B7' or '\u203A' or '\u00BB' or '>' or '/' or '\u2192' or '\u25B6' or '\u00A9':
                    Separators++;
                    break;
                case '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u300C':
                    QuoteMarks++;
                    break;
                case '@':
                    HasAddress = true;
                    break;
            }
        }
    }
}

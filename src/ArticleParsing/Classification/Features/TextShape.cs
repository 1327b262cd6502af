using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

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

    public static TextShape Of(string text)
    {
        var counts = default(Counts);
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' : char.IsLetter(c))
            {
                counts.Letters++;
                var upper = c < 128 ? c <= 'Z' : char.IsUpper(c);
                if (upper) counts.Upper++;
                if (TextMeasure.IsWide(c))
                {
                    counts.Wide++;
                }
                else if (!inWord)
                {
                    counts.Words++;
                    if (upper) counts.CapitalWords++;
                    inWord = true;
                }
            }
            else if (c is >= '0' and <= '9')
            {
                counts.Digits++;
                if (!inWord)
                {
                    counts.Words++;
                    inWord = true;
                }
            }
            else
            {
                inWord = inWord && (c is '\'' or '\u2019' || char.IsSurrogate(c) || (c > 128 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));
                if (TextMeasure.IsWide(c)) counts.Wide++;
                counts.Note(text, i, c);
            }
        }

        return new TextShape(counts, text);
    }

    private static (bool Sentence, bool Colon, bool Ellipsis) EndOf(string text)
    {
        var i = text.Length - 1;
        while (i >= 0 && text[i] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '\u300D' or '\u300F' or '\uFF09' or '\u201C' or ' ') i--;
        if (i < 0) return default;
        var c = text[i];
        var ellipsis = c == '\u2026' || (c == '.' && i > 1 && text[i - 1] == '.' && text[i - 2] == '.');
        return (IsSentenceEnd(c) && !ellipsis, c is ':' or '\uFF1A', ellipsis);
    }

    private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '\u3002' or '\uFF01' or '\uFF1F' or '\u0964' or '\u061F' or '\u06D4' or '\u1362' or '\u104B' or '\u17D4' or '\uFF61';

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

        public void Note(string text, int i, char c)
        {
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

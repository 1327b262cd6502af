using ArticleParsing.Quotations.Marks;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations;

/// <summary>
/// Whether a marked span is a quotation, and of which kind, by what is the same in every language: length, capitals and the marks around
/// it.
/// </summary>
internal static class MarkedSpanTest
{
    /// <summary>Titles of works are shorter.</summary>
    private const int SurelySpoken = 12;

    /// <summary>Fewer words are a term or a name.</summary>
    private const int FewestWords = 3;

    /// <summary>Articles and prepositions of this length are small in titles too.</summary>
    private const int LongestSmallWord = 3;

    public static bool IsQuotation(string text, QuotedSpan span)
    {
        var (words, weighty, capitals) = Count(text, span);
        if (!span.IsClosed || words > SurelySpoken) return words > 0;
        if (words < FewestWords) return false;
        var isTitle = capitals > 0 && capitals == weighty && char.IsUpper(text[span.Start]);
        return !isTitle || text[span.End - 1] is '!' or '?';
    }

    /// <summary>Direct if a clause or sentence is quoted, mixed if the words are a part of the writer's sentence.</summary>
    public static QuotationKind KindOf(MarkedText text, QuotedSpan span)
    {
        if (!span.IsClosed) return QuotationKind.Direct;
        // French sets spaces inside the marks.
        var closing = span.End;
        while (closing < text.Text.Length && char.IsWhiteSpace(text.Text[closing])) closing++;
        var ends = EndsSentence(text.Text[LastInk(text.Text, span.End)])
            || (closing + 1 < text.Text.Length && text.Text[closing + 1] is ',');
        var startsHigh = !char.IsLower(text.Text[span.Start]);
        var before = LastInk(text.Text, LastInk(text.Text, span.Start));
        var opensClause = before < text.Paragraphs[span.Paragraph].Start
            || text.Text[before] is ',' or ':' or '\u2014' or '\u2013' or '-' or '(' or ')'
            || EndsSentence(text.Text[before]);
        var isSentence = opensClause ? startsHigh || ends : startsHigh && ends;
        return isSentence ? QuotationKind.Direct : QuotationKind.Mixed;
    }

    /// <summary>Words, those that a title would write with a capital, and those that have one.</summary>
    private static (int Words, int Weighty, int Capitals) Count(string text, QuotedSpan span)
    {
        int words = 0, weighty = 0, capitals = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < span.End && char.IsLetterOrDigit(text[i])) i++;
            // Unspaced scripts have no words to count; two wide characters carry about as much as one.
            words += TextMeasure.IsWide(text[start]) ? Math.Max(1, (i - start) / 2) : 1;
            if (char.IsUpper(text[start])) capitals++;
            else if (i - start <= LongestSmallWord) continue;
            weighty++;
        }

        return (words, weighty, capitals);
    }

    /// <summary>The last character before <paramref name="end"/> that is no space.</summary>
    private static int LastInk(string text, int end)
    {
        var i = end - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i])) i--;
        return i;
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or ',' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';
}

using ArticleParsing.Blocks;
using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Tokens;

namespace ArticleParsing.Quotations.Speakers;

/// <summary>
/// Whether a marked stretch is a quotation, and of which kind. Of one- and two-word stretches about a quarter are titles, nicknames, terms or
/// scare quotes; of those of 13 words and more about one in a hundred.
/// </summary>
internal static class QuotationTest
{
    public static bool IsQuotation(TokenizedText text, QuotedStretch stretch, AttributedCue? cue)
    {
        var first = text.TokenAt(stretch.Start);
        var last = text.TokenAt(stretch.End) - 1;
        var words = 0;
        var capitals = 0;
        for (var i = first; i <= last; i++)
        {
            if (!text[i].IsWord) continue;
            // Unspaced scripts have no words to count; two wide characters carry about as much as one.
            words += TextMeasure.IsWide(text.Text[text[i].Start]) ? Math.Max(1, (text[i].End - text[i].Start) / 2) : 1;
            if (text[i].IsCapital) capitals++;
        }

        if (words == 0) return false;
        if (!stretch.IsClosed || words > 12) return true;
        if (IsNickname(text, first, last)) return false;
        var titleCase = words >= 2 && capitals * 10 >= words * 7 && !EndsSentence(text, last);
        if (titleCase) return cue is { Strength: > 0.9 };
        if (cue is null) return words >= 3;
        if (words <= 4 && IsWriterOrReader(text, cue.Speaker)) return false;
        return true;
    }

    /// <summary>Direct where a clause or sentence is quoted, mixed where the words are a part of the writer's sentence.</summary>
    public static QuotationKind KindOf(TokenizedText text, QuotedStretch stretch)
    {
        var first = text.TokenAt(stretch.Start);
        var last = text.TokenAt(stretch.End) - 1;
        if (!stretch.IsClosed) return QuotationKind.Direct;
        var before = first - 2;
        var opensClause = before < 0 || text[before].Sentence != text[first].Sentence || text[before].Lower is "," or ":" or "\u2014" or "\u2013" or "-" || !text[before].IsWord;
        var ends = last >= 0 && (EndsSentence(text, last) || text[last].Lower is "," or "\u2014");
        return (opensClause && (ends || text[first].IsCapital)) || (text[first].IsCapital && ends) ? QuotationKind.Direct : QuotationKind.Mixed;
    }

    /// <summary>Outside the marks, "I" and "you" are the writer and the reader: what they put between marks is a term.</summary>
    private static bool IsWriterOrReader(TokenizedText text, Mention mention) => mention.First == mention.Last && text[mention.First].Lower is "i" or "you";

    /// <summary>A name's part in marks: Robert "Bobby" Lane.</summary>
    private static bool IsNickname(TokenizedText text, int first, int last)
    {
        var before = first - 2;
        var after = last + 2;
        return last - first <= 2 && before >= 0 && after < text.Count && text[before].IsWord && text[before].IsCapital && text[after].IsWord && text[after].IsCapital && text[before].Sentence == text[after].Sentence && text[first].IsCapital && !EnglishLexicon.Instance.SpeechVerbs.Contains(text[before].Lower);
    }

    private static bool EndsSentence(TokenizedText text, int last) => last >= 0 && last < text.Count && text[last].Lower is "." or "!" or "?" or "," or "\u2026";
}

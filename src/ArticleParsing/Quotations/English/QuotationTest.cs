using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.English.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.English.Tokens;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English;

/// <summary>
/// Whether a marked span is a quotation, and of which kind. Of one- and two-word spans about a quarter are titles, nicknames, terms or
/// scare quotes; of those of 13 words and more about one in a hundred.
/// </summary>
internal sealed class QuotationTest(Outline outline)
{
    private const int SurelySpoken = 12, LongestTerm = 6, LongestOwnTerm = 4;

    public bool IsQuotation(int quoted, QuotedSpan span, UnitCue? cue)
    {
        var text = outline.Text;
        var (words, capitals, small) = Count(quoted);
        if (words == 0) return false;
        if (!span.IsClosed || words > SurelySpoken) return true;
        if (IsNickname(quoted)) return false;
        var isReported = cue is { HasCue: true };
        var isInHeadline = IsInHeadline(quoted);
        var isInTitleCase = capitals > 0 && capitals == words - small && text[outline[quoted].First].IsCapital;
        if (isInTitleCase && !isInHeadline)
        {
            // Every word of weight has its capital: a title of a work or a name, unless a report touches it or somebody exclaims.
            return IsExclaimed(text, outline[quoted].Last) || (isReported && IsTouched(quoted, cue!));
        }

        var isLed = cue is { Pattern: AttributionPattern.LeadingNear or AttributionPattern.LeadingFar };
        if (!isLed && words <= LongestTerm && IsNamedTerm(quoted)) return false;
        var isOwnTerm = cue is { Pattern: not AttributionPattern.Trailing } && IsWriterOrReader(cue.Speaker);
        if (isOwnTerm && words <= LongestOwnTerm) return false;
        // A headline puts marks around what somebody said.
        return isReported || words >= 3 || isInHeadline || text.Marked.IsApart(span.Paragraph) || IsJoined(quoted)
            || IsSentenceOfItsOwn(quoted);
    }

    /// <summary>Direct if a clause or sentence is quoted, mixed if the words are a part of the writer's sentence.</summary>
    public QuotationKind KindOf(int quoted, QuotedSpan span)
    {
        var text = outline.Text;
        if (!span.IsClosed) return QuotationKind.Direct;
        var unit = outline[quoted];
        var (start, _) = outline.SentenceOf(quoted);
        var opensClause = quoted == start
            || outline[quoted - 1].Class is WordClass.Comma or WordClass.Colon or WordClass.Dash or WordClass.Quoted
                or WordClass.OpenBracket or WordClass.CloseBracket or WordClass.Other;
        var ends = EndsSentence(text, unit.Last) || text[unit.Last].Lower is "\u2014";
        var starts = text[unit.First].IsCapital;
        var isSentence = opensClause ? starts || ends : starts && ends;
        return isSentence ? QuotationKind.Direct : QuotationKind.Mixed;
    }

    private (int Words, int Capitals, int Small) Count(int quoted)
    {
        var words = 0;
        var capitals = 0;
        var small = 0;
        for (var i = outline[quoted].First; i <= outline[quoted].Last; i++)
        {
            var token = outline.Text[i];
            if (!token.IsWord) continue;
            // Unspaced scripts have no words to count; two wide characters carry about as much as one.
            words += TextMeasure.IsWide(outline.Text.Text[token.Start]) ? Math.Max(1, (token.End - token.Start) / 2) : 1;
            if ((token.Traits & WordTraits.FunctionWord) != 0 && (token.Traits & WordTraits.AnyGivenName) == 0) small++;
            else if (token.IsCapital) capitals++;
        }

        return (words, capitals, small);
    }

    /// <summary>Outside the marks, "I" and "you" are the writer and the reader: what they put between marks is a term.</summary>
    private bool IsWriterOrReader(UnitMention mention) =>
        !mention.IsNobody && mention.First == mention.Last && outline[mention.First].In(EnglishWord.WriterOrReader);

    /// <summary>A line in title case: there capitals tell nothing.</summary>
    private bool IsInHeadline(int quoted)
    {
        var (start, end) = outline.SentenceOf(quoted);
        var words = 0;
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            if (!IsLongWord(in outline[i])) continue;
            words++;
            if (outline[i].IsCapital) capitals++;
        }

        return words >= 2 && capitals * 4 >= words * 3;
    }

    private bool IsLongWord(in Unit unit) => unit.Span < 0 && unit.Lower.Length >= 4 && outline.Text[unit.First].IsWord;

    /// <summary>
    /// "Q," Finn said, if the quotation opens the sentence or follows a comma; Finn said: "Q"; called it "Q", identified as "Q".
    /// </summary>
    private bool IsTouched(int quoted, UnitCue cue)
    {
        var (start, _) = outline.SentenceOf(quoted);
        if (cue.Pattern == AttributionPattern.Trailing)
            return quoted == start
                || outline[quoted - 1].Class is WordClass.Quoted or WordClass.Conjunction
                || (cue.CueLast < quoted && cue.CueLast >= start);
        return cue.Pattern == AttributionPattern.LeadingNear
            && quoted - cue.CueLast <= 4
            && (cue.CueLast == quoted - 1
                || outline[quoted - 1].Class is WordClass.Comma or WordClass.Colon or WordClass.Pronoun
                || outline[quoted - 1].In(EnglishWord.As)
                || outline[cue.CueLast].Has(WordTraits.Attitude) && outline[quoted - 1].Class is WordClass.Name);
    }

    /// <summary>“Q” and “Q”: one of two is like the other; it is the second here that is asked about.</summary>
    private bool IsJoined(int quoted) =>
        quoted >= 2
            && outline[quoted - 1].Class == WordClass.Conjunction
            && outline[quoted - 2].Class == WordClass.Quoted
            && outline[quoted - 2].Sentence == outline[quoted].Sentence;

    private static bool IsExclaimed(TokenizedText text, int last) => text[last].Lower is "!" or "?";

    /// <summary>"the term “Q”", "known as “Q”", "the so-called “Q”", "titled “Q”": words that name what stands between the marks.</summary>
    private bool IsNamedTerm(int quoted)
    {
        var i = quoted - 1;
        while (i >= 0 && outline[i].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Comma) i--;
        if (i < 0 || outline[i].Sentence != outline[quoted].Sentence) return false;
        var word = outline[i].Lower;
        if (outline[i].Has(WordTraits.TermWord)) return true;
        return word is "as" && i > 0 && outline[i - 1].In(EnglishWord.Naming);
    }

    /// <summary>... Finn said. “That helps.” Nothing else is in the sentence, and it ends between the marks.</summary>
    private bool IsSentenceOfItsOwn(int quoted)
    {
        var (start, end) = outline.SentenceOf(quoted);
        return quoted == start && end == quoted + 1 && outline.Text[outline[quoted].Last].Lower is "." or "!" or "?" or "\u2026";
    }

    /// <summary>A name's part in marks: Robert “Bobby” Lane.</summary>
    private bool IsNickname(int quoted)
    {
        var text = outline.Text;
        var unit = outline[quoted];
        return unit.Last - unit.First <= 2 && text[unit.First].IsCapital && quoted > 0 && quoted + 1 < outline.Count
            && outline[quoted - 1] is { Class: WordClass.Name } before
            && !before.Has(WordTraits.Speech)
            && outline[quoted + 1] is { Class: WordClass.Name } after
            && before.Sentence == after.Sentence;
    }

    private static bool EndsSentence(TokenizedText text, int last) => text[last].Lower is "." or "!" or "?" or "," or "\u2026";
}

using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;
using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations.General.Spans;

/// <summary>Which of the spans between marks are words that somebody said, and which are titles, names and terms.</summary>
/// <param name="outline">The text.</param>
/// <param name="found">
/// Who says each span by its own sentence; gets the speaker of the report that a span stands in, and of the quotation it is joined to.
/// </param>
internal sealed class SpokenSpans(Outline outline, FoundCue?[] found)
{
    /// <summary>How many units may stand between quotations that are joined: "“dull” and, to him, “vain”".</summary>
    private const int MostBetweenJoined = 4;

    private const WordUse Joiners = WordUse.And | WordUse.Preposition | WordUse.Of | WordUse.Determiner | WordUse.As;

    private readonly bool[] _isInReport = new bool[found.Length];
    private readonly bool[] _isJoined = new bool[found.Length];
    private int _next;

    public bool IsQuotation(int span)
    {
        var quoted = outline.Text.Spans[span];
        if (quoted.IsDash || _isJoined[span]) return true;
        if (outline[outline.UnitOf(span)].IsWord || IsNoun(span) || IsSoCalled(span)) return false;
        if (_isInReport[span] && !IsTitle(span) && !IsNamed(span)) return true;
        if (IsReported(span)) return IsAnnounced(span) || (!IsTitle(span) && !IsTerm(span));
        if (IsTitle(span)) return false;
        return IsExclaimed(quoted) || (MarkedSpanTest.IsQuotation(outline.Text.Text, quoted) && !IsFragment(span) && !IsNounPhrase(span));
    }

    /// <summary>Words in marks inside a reported clause are the speaker's, however few. Reports come in order.</summary>
    /// <param name="first">The first unit of the clause.</param>
    /// <param name="last">Its last.</param>
    /// <param name="cue">Who says it.</param>
    public void AddReport(int first, int last, FoundCue cue)
    {
        while (_next < found.Length && outline.UnitOf(_next) < first) _next++;
        for (; _next < found.Length && outline.UnitOf(_next) <= last; _next++)
        {
            if (cue.Cue is null || cue.Speaker is null) continue;
            _isInReport[_next] = true;
            if (IsReported(_next)) continue;
            found[_next] = cue with { Pattern = AttributionPattern.LeadingFar };
        }
    }

    /// <summary>Gives quotations that are joined to others their speaker: "“dull”, “vain” and “long”, wrote the papers".</summary>
    public void Join()
    {
        for (var s = found.Length - 2; s >= 0; s--) JoinToReport(s, s + 1);
        for (var s = 1; s < found.Length; s++) Join(s, s - 1);
        for (var s = found.Length - 2; s >= 0; s--) Join(s, s + 1);
    }

    /// <summary>
    /// "The figures were “bad” this year, “worse” than last, the office said": the clause that closes a sentence reports all of it.
    /// </summary>
    private void JoinToReport(int span, int next)
    {
        var (unit, after) = (outline.UnitOf(span), outline.UnitOf(next));
        var isClosed = found[next] is { Pattern: AttributionPattern.Trailing, Cue: { } cue, Speaker: not null }
            && cue.First > after
            && outline.SentenceOf(unit) == outline.SentenceOf(after);
        if (!isClosed || found[span] is { Cue: not null } || outline[unit].IsWord || IsNamed(span) || !IsQuotation(next)) return;
        _isJoined[span] = true;
        found[span] = found[next];
    }

    private void Join(int span, int other)
    {
        var (left, right) = (outline.UnitOf(Math.Min(span, other)), outline.UnitOf(Math.Max(span, other)));
        var isApart = right - left - 1 > MostBetweenJoined || outline.SentenceOf(left) != outline.SentenceOf(right);
        if (isApart || outline[outline.UnitOf(span)].IsWord || IsQuotation(span)) return;
        if (!IsQuotation(other) || found[other]?.Cue is null) return;
        for (var i = left + 1; i < right; i++)
        {
            var isJoin = outline[i].Kind == UnitKind.Comma || (outline[i].IsWord && outline[i].Is(Joiners));
            if (!isJoin) return;
        }

        _isJoined[span] = true;
        found[span] = found[other];
    }

    private QuotationKind KindOf(int span) => MarkedSpanTest.KindOf(outline.Text, outline.Text.Spans[span]);

    private bool IsReported(int span) =>
        found[span] is { Cue: { } cue, Pattern: AttributionPattern.Trailing or AttributionPattern.LeadingNear }
            && cue.Uses != WordUse.None;

    private bool IsExclaimed(QuotedSpan span) =>
        span.IsClosed && outline.Text.Text[span.End - 1] is '!' or '?' && !char.IsLower(outline.Text.Text[span.Start]);

    /// <summary>A colon before the span, or a comma after it, shows that somebody says it.</summary>
    private bool IsAnnounced(int span)
    {
        if (IsFollowedByVerb(span)) return true;
        var unit = outline.UnitOf(span);
        return (unit > 0 && outline[unit - 1].Kind == UnitKind.Colon)
            || (unit + 1 < outline.Count
                && outline[unit + 1].Kind == UnitKind.Comma
                && found[span]?.Pattern == AttributionPattern.Trailing);
    }

    /// <summary>A noun in marks beside a verb that does not report the words of others: the sentence needs no speaker for it.</summary>
    private bool IsTerm(int span)
    {
        if (found[span]?.Cue is not { } cue
            || (cue.Uses & WordUse.Calls) != 0
            || (cue.First < outline.UnitOf(span) && cue.Last > outline.UnitOf(span)))
            return false;
        return IsNounPhrase(span);
    }

    /// <summary>
    /// A few words inside the writer's sentence that begin with a capital, with no word that shows a clause: a name or a title.
    /// </summary>
    private bool IsNounPhrase(int span)
    {
        const int MostWords = 9;
        var quoted = outline.Text.Spans[span];
        if (!char.IsUpper(outline.Text.Text[quoted.Start])) return false;
        var words = 0;
        for (var i = quoted.Start; i < quoted.End; i++)
        {
            if (!char.IsLetter(outline.Text.Text[i])) continue;
            var start = i;
            while (i < quoted.End && char.IsLetterOrDigit(outline.Text.Text[i])) i++;
            if (++words > MostWords || (outline.Lexicon.FindExact(outline.Text.Text, start, i) & WordUse.ClauseWord) != 0) return false;
        }

        return KindOf(span) == QuotationKind.Mixed;
    }

    /// <summary>The verb of saying right behind the marks, or what ties it to them, in languages whose verb is last.</summary>
    private bool IsFollowedByVerb(int span)
    {
        var next = outline.UnitOf(span) + 1;
        return outline.Lexicon.Has(LanguageTraits.VerbLast) && next < outline.Count && outline[next] is { IsWord: true } word
            && word.Is(WordUse.Quotative | WordUse.Says | WordUse.Quotes);
    }

    /// <summary>A few words in the writer's sentence that no verb of saying touches.</summary>
    private bool IsFragment(int span)
    {
        const int MostWords = 4, MostWordsWithoutCapitals = 2;
        if (found[span] is { Cue: not null } || KindOf(span) != QuotationKind.Mixed) return false;
        var quoted = outline.Text.Spans[span];
        var words = 1;
        for (var i = quoted.Start; i < quoted.End; i++)
        {
            if (char.IsWhiteSpace(outline.Text.Text[i])) words++;
        }

        if (outline.Lexicon.Has(LanguageTraits.Unspaced)) return false;
        return words <= (outline.Lexicon.Has(LanguageTraits.Uncased) ? MostWordsWithoutCapitals : MostWords);
    }

    /// <summary>"the film «…»": the word before names a work.</summary>
    private bool IsTitle(int span)
    {
        var unit = outline.UnitOf(span);
        return unit > 0
            && !char.IsLower(outline.Text.Text[outline.Text.Spans[span].Start])
            && outline[unit - 1] is { IsWord: true } before
            && before.Is(WordUse.Work);
    }

    /// <summary>"so-called “flexible” buses".</summary>
    private bool IsSoCalled(int span)
    {
        var unit = outline.UnitOf(span);
        return unit > 0 && outline[unit - 1] is { IsWord: true } before && before.Is(WordUse.SoCalled);
    }

    /// <summary>
    /// "「…」に", "窓口「…」": a particle after a few words, or a noun without one before them, shows that they are a noun of the writer's
    /// sentence, where particles tie quotations to their verbs.
    /// </summary>
    private bool IsNoun(int span)
    {
        const int MostCharacters = 14;
        var quoted = outline.Text.Spans[span];
        var isInText = outline.Lexicon.HasMarkers && outline.Lexicon.Has(LanguageTraits.Unspaced) && quoted.IsClosed;
        if (!isInText || quoted.End - quoted.Start > MostCharacters) return false;
        var unit = outline.UnitOf(span);
        var next = unit + 1 < outline.Count && outline.SentenceOf(unit) == outline.SentenceOf(unit + 1) ? outline[unit + 1] : default;
        if (next.IsWord && next.Is(WordUse.Quotative)) return false;
        if (next.IsWord && next.Is(WordUse.Marker | WordUse.Postposition | WordUse.Of)) return true;
        return unit > 0
            && outline.SentenceOf(unit - 1) == outline.SentenceOf(unit)
            && outline[unit - 1] is { IsWord: true } before
            && !before.Is(WordUse.Function | WordUse.Cue | WordUse.Quotative | WordUse.PersonNoun | WordUse.Honorific);
    }

    /// <summary>"the tanker “Orla”", inside a report: the word before the marks shows that they hold a name.</summary>
    private bool IsNamed(int span)
    {
        var unit = outline.UnitOf(span);
        if (unit == 0 || !char.IsUpper(outline.Text.Text[outline.Text.Spans[span].Start])) return false;
        var before = outline[unit - 1];
        return before.IsWord
            && (before.Is(WordUse.Definite | WordUse.Of | WordUse.Body | WordUse.Work | WordUse.Document)
                || (before.IsCapital && outline.Lexicon.Has(LanguageTraits.CapitalNouns)));
    }
}

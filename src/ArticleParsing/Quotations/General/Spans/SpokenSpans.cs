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

    private readonly Outline _outline = outline;
    private readonly FoundCue?[] _found = found;
    private readonly bool[] _isInReport = new bool[found.Length];
    private readonly bool[] _isJoined = new bool[found.Length];
    private int _next;

    public bool IsQuotation(int span)
    {
        var quoted = _outline.Text.Spans[span];
        if (quoted.IsDash || _isJoined[span]) return true;
        if (_outline[_outline.UnitOf(span)].IsWord || IsNoun(span) || IsSoCalled(span)) return false;
        if (_isInReport[span] && !IsTitle(span) && !IsNamed(span)) return true;
        if (IsReported(span)) return IsAnnounced(span) || (!IsTitle(span) && !IsTerm(span));
        if (IsTitle(span)) return false;
        return IsExclaimed(quoted) || (MarkedSpanTest.IsQuotation(_outline.Text.Text, quoted) && !IsFragment(span) && !IsNounPhrase(span));
    }

    /// <summary>Words in marks inside a reported clause are the speaker's, however few. Reports come in order.</summary>
    /// <param name="first">The first unit of the clause.</param>
    /// <param name="last">Its last.</param>
    /// <param name="cue">Who says it.</param>
    public void AddReport(int first, int last, FoundCue cue)
    {
        while (_next < _found.Length && _outline.UnitOf(_next) < first) _next++;
        for (; _next < _found.Length && _outline.UnitOf(_next) <= last; _next++)
        {
            if (cue.Cue is null || cue.Speaker is null) continue;
            _isInReport[_next] = true;
            if (IsReported(_next)) continue;
            _found[_next] = cue with { Pattern = AttributionPattern.LeadingFar };
        }
    }

    /// <summary>Gives quotations that are joined to others their speaker: "“dull”, “vain” and “long”, wrote the papers".</summary>
    public void Join()
    {
        for (var s = _found.Length - 2; s >= 0; s--) JoinToReport(s, s + 1);
        for (var s = 1; s < _found.Length; s++) Join(s, s - 1);
        for (var s = _found.Length - 2; s >= 0; s--) Join(s, s + 1);
    }

    /// <summary>
    /// "The figures were “bad” this year, “worse” than last, the office said": the clause that closes a sentence reports all of it.
    /// </summary>
    private void JoinToReport(int span, int next)
    {
        var (unit, after) = (_outline.UnitOf(span), _outline.UnitOf(next));
        var isClosed = _found[next] is { Pattern: AttributionPattern.Trailing, Cue: { } cue, Speaker: not null }
            && cue.First > after
            && _outline.SentenceOf(unit) == _outline.SentenceOf(after);
        if (!isClosed || _found[span] is { Cue: not null } || _outline[unit].IsWord || IsNamed(span) || !IsQuotation(next)) return;
        _isJoined[span] = true;
        _found[span] = _found[next];
    }

    private void Join(int span, int other)
    {
        var (left, right) = (_outline.UnitOf(Math.Min(span, other)), _outline.UnitOf(Math.Max(span, other)));
        var isApart = right - left - 1 > MostBetweenJoined || _outline.SentenceOf(left) != _outline.SentenceOf(right);
        if (isApart || _outline[_outline.UnitOf(span)].IsWord || IsQuotation(span)) return;
        if (!IsQuotation(other) || _found[other]?.Cue is null) return;
        for (var i = left + 1; i < right; i++)
        {
            var isJoin = _outline[i].Kind == UnitKind.Comma || (_outline[i].IsWord && _outline[i].Is(Joiners));
            if (!isJoin) return;
        }

        _isJoined[span] = true;
        _found[span] = _found[other];
    }

    private QuotationKind KindOf(int span) => MarkedSpanTest.KindOf(_outline.Text, _outline.Text.Spans[span]);

    private bool IsReported(int span) =>
        _found[span] is { Cue: { } cue, Pattern: AttributionPattern.Trailing or AttributionPattern.LeadingNear }
            && cue.Uses != WordUse.None;

    private bool IsExclaimed(QuotedSpan span) =>
        span.IsClosed && _outline.Text.Text[span.End - 1] is '!' or '?' && !char.IsLower(_outline.Text.Text[span.Start]);

    /// <summary>A colon before the span, or a comma after it, shows that somebody says it.</summary>
    private bool IsAnnounced(int span)
    {
        if (IsFollowedByVerb(span)) return true;
        var unit = _outline.UnitOf(span);
        return (unit > 0 && _outline[unit - 1].Kind == UnitKind.Colon)
            || (unit + 1 < _outline.Count
                && _outline[unit + 1].Kind == UnitKind.Comma
                && _found[span]?.Pattern == AttributionPattern.Trailing);
    }

    /// <summary>A noun in marks beside a verb that does not report the words of others: the sentence needs no speaker for it.</summary>
    private bool IsTerm(int span)
    {
        var quoted = _outline.Text.Spans[span];
        if (_found[span]?.Cue is not { } cue
            || (cue.Uses & WordUse.Calls) != 0
            || (cue.First < _outline.UnitOf(span) && cue.Last > _outline.UnitOf(span)))
            return false;
        return IsNounPhrase(span);
    }

    /// <summary>
    /// A few words inside the writer's sentence that begin with a capital, with no word that shows a clause: a name or a title.
    /// </summary>
    private bool IsNounPhrase(int span)
    {
        const int MostWords = 9;
        var quoted = _outline.Text.Spans[span];
        if (!char.IsUpper(_outline.Text.Text[quoted.Start])) return false;
        var words = 0;
        for (var i = quoted.Start; i < quoted.End; i++)
        {
            if (!char.IsLetter(_outline.Text.Text[i])) continue;
            var start = i;
            while (i < quoted.End && char.IsLetterOrDigit(_outline.Text.Text[i])) i++;
            if (++words > MostWords || (_outline.Lexicon.FindExact(_outline.Text.Text, start, i) & WordUse.ClauseWord) != 0) return false;
        }

        return KindOf(span) == QuotationKind.Mixed;
    }

    /// <summary>The verb of saying right behind the marks, or what ties it to them, in languages whose verb is last.</summary>
    private bool IsFollowedByVerb(int span)
    {
        var next = _outline.UnitOf(span) + 1;
        return _outline.Lexicon.Has(LanguageTraits.VerbLast) && next < _outline.Count && _outline[next] is { IsWord: true } word
            && word.Is(WordUse.Quotative | WordUse.Says | WordUse.Quotes);
    }

    /// <summary>A few words in the writer's sentence that no verb of saying touches.</summary>
    private bool IsFragment(int span)
    {
        const int MostWords = 4, MostWordsWithoutCapitals = 2;
        if (_found[span] is { Cue: not null } || KindOf(span) != QuotationKind.Mixed) return false;
        var quoted = _outline.Text.Spans[span];
        var words = 1;
        for (var i = quoted.Start; i < quoted.End; i++)
        {
            if (char.IsWhiteSpace(_outline.Text.Text[i])) words++;
        }

        if (_outline.Lexicon.Has(LanguageTraits.Unspaced)) return false;
        return words <= (_outline.Lexicon.Has(LanguageTraits.Uncased) ? MostWordsWithoutCapitals : MostWords);
    }

    /// <summary>"the film «…»": the word before names a work.</summary>
    private bool IsTitle(int span)
    {
        var unit = _outline.UnitOf(span);
        return unit > 0
            && !char.IsLower(_outline.Text.Text[_outline.Text.Spans[span].Start])
            && _outline[unit - 1] is { IsWord: true } before
            && before.Is(WordUse.Work);
    }

    /// <summary>"so-called “flexible” buses".</summary>
    private bool IsSoCalled(int span)
    {
        var unit = _outline.UnitOf(span);
        return unit > 0 && _outline[unit - 1] is { IsWord: true } before && before.Is(WordUse.SoCalled);
    }

    /// <summary>
    /// "「…」に", "窓口「…」": a particle after a few words, or a noun without one before them, shows that they are a noun of the writer's
    /// sentence, where particles tie quotations to their verbs.
    /// </summary>
    private bool IsNoun(int span)
    {
        const int MostCharacters = 14;
        var quoted = _outline.Text.Spans[span];
        var isInText = _outline.Lexicon.HasMarkers && _outline.Lexicon.Has(LanguageTraits.Unspaced) && quoted.IsClosed;
        if (!isInText || quoted.End - quoted.Start > MostCharacters) return false;
        var unit = _outline.UnitOf(span);
        var next = unit + 1 < _outline.Count && _outline.SentenceOf(unit) == _outline.SentenceOf(unit + 1) ? _outline[unit + 1] : default;
        if (next.IsWord && next.Is(WordUse.Quotative)) return false;
        if (next.IsWord && next.Is(WordUse.Marker | WordUse.Postposition | WordUse.Of)) return true;
        return unit > 0
            && _outline.SentenceOf(unit - 1) == _outline.SentenceOf(unit)
            && _outline[unit - 1] is { IsWord: true } before
            && !before.Is(WordUse.Function | WordUse.Cue | WordUse.Quotative | WordUse.PersonNoun | WordUse.Honorific);
    }

    /// <summary>"the tanker “Orla”", inside a report: the word before the marks shows that they hold a name.</summary>
    private bool IsNamed(int span)
    {
        var unit = _outline.UnitOf(span);
        if (unit == 0 || !char.IsUpper(_outline.Text.Text[_outline.Text.Spans[span].Start])) return false;
        var before = _outline[unit - 1];
        return before.IsWord
            && (before.Is(WordUse.Definite | WordUse.Of | WordUse.Body | WordUse.Work | WordUse.Document)
                || (before.IsCapital && _outline.Lexicon.Has(LanguageTraits.CapitalNouns)));
    }
}

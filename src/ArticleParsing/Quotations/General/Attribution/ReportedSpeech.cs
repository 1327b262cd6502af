using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Attribution;

/// <summary>A clause reported without marks, in units.</summary>
internal readonly record struct ReportedUnits(int First, int Last, FoundCue Cue);

/// <summary>Finds the clauses that a sentence reports without marks.</summary>
internal sealed class ReportedSpeech(Sentences sentences, QuotationCues cues)
{
    /// <summary>How far from its cue a reported clause may open.</summary>
    private const int MostBetween = 16;

    private const int FewestUnits = 3;

    private readonly Outline _outline = sentences.Outline;
    private readonly VerbLastReports _verbLast = new(sentences, cues);

    /// <summary>The reported clauses of the text, in order.</summary>
    public List<ReportedUnits> Find()
    {
        var found = new List<ReportedUnits>();
        for (var s = 0; s < _outline.Sentences.Count; s++)
        {
            _outline.Text.Budget.Step();
            var before = found.Count;
            if (cues.HasCues(s)) FindIn(s, found);
            if (found.Count == before) Continue(s, found);
        }

        return found;
    }

    private void FindIn(int sentence, List<ReportedUnits> found)
    {
        var (first, end) = _outline.Sentences[sentence];
        var taken = first;
        foreach (var cue in cues.CuesOf(sentence))
        {
            if (cue.First < taken) continue;
            var clause = cue.IsSource
                ? BySource(sentence, cue, first, end)
                : cue.IsHearsay
                ? ByHearsay(sentence, cue, first, end)
                : cue.Reports
                ? ByVerb(sentence, cue, taken, end)
                : null;
            if (clause is not { } reported || reported.Last - reported.First + 1 < FewestUnits) continue;
            found.Add(reported);
            taken = Math.Max(taken, reported.Last + 1);
        }
    }

    private ReportedUnits? ByVerb(int sentence, Cue cue, int from, int end)
    {
        if (_outline.Lexicon.Has(LanguageTraits.VerbLast)) return _verbLast.Read(sentence, cue, from);
        if (_outline.Lexicon.Has(LanguageTraits.BareClauses)) return BareClause(sentence, cue, from, end);
        if (AsClause(sentence, cue, end) is { } beside) return beside;
        if (Opening(cue, end) is >= 0 and var open)
        {
            var subject = cues.Subjects.Find(sentence, cue, from, open);
            return new ReportedUnits(open, ClauseEnd(open, end), new FoundCue(subject, cue, AttributionPattern.LeadingNear));
        }

        return Before(sentence, cue, from, end);
    }

    /// <summary>"Orla Finn says, the bridge is closed": whatever follows the verb is what is said, if no quotation does.</summary>
    private ReportedUnits? BareClause(int sentence, Cue cue, int from, int end)
    {
        var open = cue.Last + 1;
        while (open < end && _outline[open].Kind == UnitKind.Comma) open++;
        if (open >= end || !_outline[open].IsWord || (cue.Uses & WordUse.Says) == 0 || HasDirectQuotation(cue.Last, end)) return null;
        var subject = cues.Subjects.Find(sentence, cue, from, cue.First);
        var last = _outline[end - 1].Kind == UnitKind.Stop ? end - 2 : end - 1;
        return subject is { IsGoverned: false, IsSpeakerLike: true } && subject.Last < cue.First
            ? new ReportedUnits(open, last, new FoundCue(subject, cue, AttributionPattern.LeadingNear))
            : null;
    }

    /// <summary>Where the clause opens that a verb reports; -1 if none does.</summary>
    private int Opening(Cue cue, int end)
    {
        var isReporting = false;
        for (var i = cue.Verb + 1; i < Math.Min(end, cue.Last + MostBetween); i++)
        {
            var unit = _outline[i];
            if (unit.Kind is UnitKind.Stop or UnitKind.Quotation or UnitKind.Colon) return -1;
            if (i <= cue.Last) continue;
            if (unit.IsWord
                && unit.Is(WordUse.That)
                && !IsRelative(i)
                && !(unit.Is(WordUse.Relative)
                    && i > cue.Last + 1
                    && sentences.PhraseAt(_outline.SentenceOf(i), i - 1) >= 0
                    && !IsSubject(cue, i - 1)))
                return i;
            if (unit.Kind == UnitKind.Comma && !isReporting && (HasReported(i + 1, end) || OpensClause(i + 1, end))) return i + 1;
            if (unit.IsWord && unit.Is(WordUse.When | WordUse.Relative) && !unit.Is(WordUse.Definite | WordUse.As)) return -1;
            if (i > cue.Last && unit.IsWord && unit.Is(WordUse.Cue)) isReporting = true;
        }

        return -1;
    }

    /// <summary>A main clause or an infinitive after the comma, in languages with capital nouns, which set commas before clauses.</summary>
    private bool OpensClause(int from, int end)
    {
        if (!_outline.Lexicon.Has(LanguageTraits.CapitalNouns)
            || from >= end
            || !_outline[from].IsWord
            || _outline[from].Is(WordUse.When | WordUse.And))
            return false;
        if (_outline[from].Is(WordUse.Preposition)
            && from + 1 < end
            && _outline[from + 1].Is(WordUse.Relative)
            && !(from + 2 < end && _outline[from + 2].IsCapital))
            return false;
        var isRelative = _outline[from].Is(WordUse.Relative);
        for (var i = from; i < end && _outline[i].Kind is not (UnitKind.Stop or UnitKind.Colon or UnitKind.Comma); i++)
        {
            if (_outline[i].IsWord && _outline[i].Is(WordUse.To) && EndsClause(i + 1, end)) return true;
            // The verb is second in a main clause and last in a relative one.
            if (_outline[i] is { IsWord: true, IsCapital: false } word && word.Is(WordUse.Verb | WordUse.Auxiliary))
                return i > from && (!isRelative || (i + 1 < end && _outline[i + 1].IsWord && !word.Is(WordUse.Reported)));
        }

        return false;
    }

    /// <summary>Whether a word is the last of its clause: an infinitive is.</summary>
    private bool EndsClause(int unit, int end) =>
        unit < end
            && _outline[unit] is { IsWord: true, IsCapital: false }
            && (unit + 1 == end || !_outline[unit + 1].IsWord || _outline[unit + 1].Is(WordUse.And));

    /// <summary>"As the mayor said, the bridge is closed." "The bridge is closed, as the mayor said."</summary>
    private ReportedUnits? AsClause(int sentence, Cue cue, int end)
    {
        var (first, last) = (_outline.Sentences[sentence].First, _outline[end - 1].Kind == UnitKind.Stop ? end - 2 : end - 1);
        var open = cue.First - 1;
        while (open > first
            && cue.First - open < MostBetween
            && _outline[open].Kind != UnitKind.Comma
            && !(_outline[open].IsWord && _outline[open].Is(WordUse.As)))
            open--;
        if (open < first
            || !_outline[open].IsWord
            || !_outline[open].Is(WordUse.As)
            || (open > first + 1 && _outline[open - 1].Kind != UnitKind.Comma))
            return null;
        var subject = cues.Subjects.Find(sentence, cue, open, end);
        if (subject is null) return null;
        var found = new FoundCue(subject, cue, AttributionPattern.LeadingNear);
        if (open > first + 1) return new ReportedUnits(first, open - 2, found with { Pattern = AttributionPattern.Trailing });
        for (var i = Math.Max(cue.Last, subject.Last) + 1; i < last && i - cue.Last < MostBetween; i++)
        {
            if (_outline[i].Kind == UnitKind.Comma) return new ReportedUnits(i + 1, last, found);
        }

        return null;
    }

    /// <summary>"It was reported that ...", "Accordingly ...", "..., it says in the speech".</summary>
    private ReportedUnits? ByHearsay(int sentence, Cue cue, int first, int end)
    {
        var last = _outline[end - 1].Kind == UnitKind.Stop ? end - 2 : end - 1;
        var found = new FoundCue(cues.Subjects.Find(sentence, cue, first, end), cue, AttributionPattern.LeadingNear);
        if (Opening(cue, end) is >= 0 and var open) return new ReportedUnits(open, last, found);
        if (HasDirectQuotation(first, end)) return null;
        if (cue.First - first <= 1) return new ReportedUnits(cue.Last + 1, last, found);
        return _outline[cue.First - 1].Kind == UnitKind.Comma
            ? new ReportedUnits(first, cue.First - 2, found with { Pattern = AttributionPattern.Trailing })
            : null;
    }

    /// <summary>
    /// "said the mayor, who ...": a comma after a noun makes the opener a relative, if commas do not stand before all clauses.
    /// </summary>
    private bool IsRelative(int that) =>
        !_outline.Lexicon.Has(LanguageTraits.CapitalNouns)
            && _outline[that - 1].Kind == UnitKind.Comma
            && that > 1
            && sentences.PhraseAt(_outline.SentenceOf(that), that - 2) >= 0;

    private bool IsSubject(Cue cue, int unit) =>
        sentences.PhraseAt(_outline.SentenceOf(unit), unit) is >= 0 and var p && sentences.Phrases[p].First <= cue.Last + 2;

    /// <summary>Whether the next clause has a verb form by which the writer shows that he reports.</summary>
    private bool HasReported(int from, int end)
    {
        for (var i = from; i < end && _outline[i].Kind is not (UnitKind.Stop or UnitKind.Colon); i++)
        {
            if (_outline[i] is { IsWord: true, IsCapital: false } word && word.Is(WordUse.Reported)) return true;
        }

        return false;
    }

    /// <summary>The last unit of a clause that opens at a unit: the end of the sentence, or where another report begins.</summary>
    private int ClauseEnd(int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            var unit = _outline[i];
            if (unit.Kind == UnitKind.Stop && i == end - 1) return i - 1;
            if (unit.Kind == UnitKind.Colon && i + 1 < end && _outline[i + 1].Kind == UnitKind.Quotation) return i - 1;
            if (unit.IsWord && unit.Is(WordUse.And) && i + 2 < end && OpensReport(i + 1, end))
                return _outline[i - 1].Kind == UnitKind.Comma ? i - 2 : i - 1;
        }

        return end - 1;
    }

    private bool OpensReport(int i, int end)
    {
        for (var j = i; j < Math.Min(end, i + 3); j++)
        {
            if (_outline[j].IsWord && _outline[j].Is(WordUse.Says | WordUse.Calls)) return true;
            if (_outline[j].IsWord && !_outline[j].Is(WordUse.Auxiliary | WordUse.Pronoun)) return false;
        }

        return false;
    }

    /// <summary>"The bridge is closed, the council said": the report closes the sentence.</summary>
    private ReportedUnits? Before(int sentence, Cue cue, int from, int end)
    {
        var first = _outline.Sentences[sentence].First;
        if (from != first || HasDirectQuotation(first, end)) return null;
        var comma = cue.First - 1;
        while (comma > first
            && _outline[comma] is { IsWord: true } word
            && (word.Is(WordUse.Auxiliary | WordUse.As | WordUse.SaysSo) || (IsAdverb(comma) && comma > cue.First - 3)))
            comma--;
        if (sentences.PhraseAt(sentence, comma) is >= 0 and var p && !_outline.Lexicon.Has(LanguageTraits.CapitalNouns))
            comma = sentences.Phrases[p].First - 1;
        if (comma <= first || _outline[comma].Kind is not (UnitKind.Comma or UnitKind.Dash)) return null;
        for (var i = cue.Last + 1; i < end - 1; i++)
        {
            if (_outline[i].Kind == UnitKind.Comma && i > cue.Last + MostBetween) return null;
        }

        var subject = cues.Subjects.Find(sentence, cue, comma + 1, end);
        if (subject is null || !subject.IsSpeakerLike || subject.First <= comma) return null;
        var isReport = HasReported(first, comma) || !HasRelative(first, comma);
        return isReport ? new ReportedUnits(first, comma - 1, new FoundCue(subject, cue, AttributionPattern.Trailing)) : null;
    }

    /// <summary>Whether a comma opens a relative clause, whose end would be the comma before the verb.</summary>
    private bool HasRelative(int from, int end)
    {
        if (!_outline.Lexicon.Has(LanguageTraits.CapitalNouns)) return false;
        for (var i = from + 1; i + 1 < end; i++)
        {
            if (_outline[i].Kind == UnitKind.Comma && _outline[i + 1].IsWord && _outline[i + 1].Is(WordUse.Relative | WordUse.When))
                return true;
        }

        return false;
    }

    private bool IsAdverb(int unit) => !_outline[unit].IsCapital && !_outline[unit].Is(WordUse.Function & ~WordUse.Common);

    private ReportedUnits? BySource(int sentence, Cue cue, int first, int end)
    {
        if (HasDirectQuotation(first, end)) return null;
        var subject = cues.Subjects.Find(sentence, cue, first, end);
        if (subject is null && !cue.IsHearsay) return null;
        var start = Math.Min(cue.First, subject?.First ?? cue.First);
        var stop = Math.Max(cue.Last, subject?.Last ?? cue.Last);
        var last = _outline[end - 1].Kind == UnitKind.Stop ? end - 2 : end - 1;
        var found = new FoundCue(subject, cue, AttributionPattern.LeadingNear);
        if (start - first <= 2)
        {
            var open = AppositionEnd(stop + 1, end);
            return open <= last ? new ReportedUnits(open, last, found) : null;
        }

        var before = start - 1;
        if (before > first
            && _outline[before].Kind == UnitKind.Comma
            && _outline[before - 1].IsWord
            && _outline[before - 1].Is(WordUse.That | WordUse.Relative))
            return new ReportedUnits(AppositionEnd(stop + 1, end), last, found);
        while (before > first && _outline[before].Kind == UnitKind.Comma) before--;
        // "The case, according to the mayor, is closed": both parts are reported, and the phrase between them is short.
        var whole = stop < last && _outline[stop + 1].Kind != UnitKind.Comma ? last : before;
        return new ReportedUnits(first, whole, found with { Pattern = AttributionPattern.Trailing });
    }

    private int AppositionEnd(int i, int end)
    {
        while (i < end && _outline[i].Kind is UnitKind.Comma or UnitKind.Aside) i++;
        return i;
    }

    /// <summary>The verbs show that the report of the sentence before goes on.</summary>
    private void Continue(int sentence, List<ReportedUnits> found)
    {
        if (sentence == 0) return;
        var (first, end) = _outline.Sentences[sentence];
        if (cues.HasCues(sentence) && RefersBack(sentence, found)) return;
        if (cues.HasCues(sentence) || HasDirectQuotation(first, end) || !HasReported(first, end)) return;
        var paragraph = _outline.Text.ParagraphAt(_outline[first].Start);
        var before = _outline.Sentences[sentence - 1];
        if (_outline[before.First].Start < _outline.Text.Paragraphs[paragraph].Start) return;
        var cue = found.Count > 0 && _outline.SentenceOf(found[found.Count - 1].First) == sentence - 1
            ? found[found.Count - 1].Cue
            : CueOfQuotation(before.First, before.End);
        if (cue is not { Speaker: not null, Cue: not null }) return;
        found.Add(new ReportedUnits(first, _outline[end - 1].Kind == UnitKind.Stop ? end - 2 : end - 1, cue));
    }

    /// <summary>"That is what the mayor said": the report is the sentence before.</summary>
    private bool RefersBack(int sentence, List<ReportedUnits> found)
    {
        var (first, end) = _outline.Sentences[sentence];
        var (before, beforeEnd) = _outline.Sentences[sentence - 1];
        if (!_outline[first].Is(WordUse.It)
            || !_outline.Lexicon.Has(LanguageTraits.CapitalNouns)
            || HasDirectQuotation(before, beforeEnd)
            || cues.HasCues(sentence - 1))
            return false;
        foreach (var cue in cues.CuesOf(sentence))
        {
            if (cue.Verb != first + 1 || !cue.Reports || cues.Subjects.Find(sentence, cue, first + 1, end) is not { } subject) return false;
            found.Add(new ReportedUnits(before, _outline[beforeEnd - 1].Kind == UnitKind.Stop ? beforeEnd - 2 : beforeEnd - 1,
                new FoundCue(subject, cue, AttributionPattern.Trailing)));
            return true;
        }

        return false;
    }

    private FoundCue? CueOfQuotation(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (_outline[i].Kind == UnitKind.Quotation) return cues.Find(i);
        }

        return null;
    }

    /// <summary>Whether a quotation stands by itself, not inside the writer's clause.</summary>
    private bool HasDirectQuotation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_outline[i].Kind == UnitKind.Quotation && (i == first || !_outline[i - 1].IsWord)) return true;
        }

        return false;
    }
}

using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Attribution;

/// <summary>Finds who says a quotation by its own sentence.</summary>
internal sealed class QuotationCues
{
    /// <summary>How far a cue may stand from its quotation to be beside it.</summary>
    private const int Near = 12;

    private readonly Sentences _sentences;
    private readonly Outline _outline;
    private readonly Subjects _subjects;
    private readonly List<Cue> _cues = [];
    private readonly int[] _firstCue;

    public QuotationCues(Sentences sentences)
    {
        _sentences = sentences;
        _outline = sentences.Outline;
        _subjects = new Subjects(sentences);
        var reader = new CueReader(_outline);
        _firstCue = new int[_outline.Sentences.Count + 1];
        for (var s = 0; s < _outline.Sentences.Count; s++)
        {
            _firstCue[s] = _cues.Count;
            var (first, end) = _outline.Sentences[s];
            reader.Read(first, end, _cues);
        }

        _firstCue[_outline.Sentences.Count] = _cues.Count;
    }

    public Subjects Subjects => _subjects;

    /// <summary>The cues of a sentence, in order.</summary>
    public IEnumerable<Cue> CuesOf(int sentence)
    {
        for (var c = _firstCue[sentence]; c < _firstCue[sentence + 1]; c++) yield return _cues[c];
    }

    public bool HasCues(int sentence) => _firstCue[sentence] < _firstCue[sentence + 1];

    /// <summary>The speaker of a quotation with how it was found; null if the sentence does not tell.</summary>
    public FoundCue? Find(int unit)
    {
        var sentence = _outline.SentenceOf(unit);
        var (first, end) = _outline.Sentences[sentence];
        var from = unit;
        while (from > first && _outline[from - 1].Kind != UnitKind.Quotation) from--;
        var to = unit + 1;
        while (to < end && _outline[to].Kind != UnitKind.Quotation) to++;
        var hasColon = unit > from && _outline[unit - 1].Kind == UnitKind.Colon;
        if (_outline.Lexicon.Has(LanguageTraits.VerbLast)
            && (Following(sentence, unit, first, to) ?? Beside(sentence, unit, first, end)) is { } last)
            return last;
        return (hasColon && IsClosedBy(sentence, unit, to) ? Trailing(sentence, unit, to) : null)
            ?? (hasColon ? Leading(sentence, unit, from, isAfterColon: true) : null)
            ?? Trailing(sentence, unit, to)
            ?? Leading(sentence, unit, from, isAfterColon: false)
            ?? Introduced(sentence, unit, from, hasColon)
            ?? Topic(sentence, unit, first, from, to);
    }

    /// <summary>The cue after a quotation whose subject stands before both: languages whose verb is last.</summary>
    private FoundCue? Following(int sentence, int unit, int first, int to)
    {
        foreach (var cue in CuesOf(sentence))
        {
            if (cue.First <= unit || cue.Last >= to || !cue.IsSource && cue.First - unit > Near * 2) continue;
            if (_subjects.Find(sentence, cue, unit + 1, cue.First) is { } own) return new FoundCue(own, cue, AttributionPattern.Trailing);
            return _subjects.FindTopic(sentence, first, unit) is { } subject
                ? new FoundCue(subject, cue, AttributionPattern.LeadingNear)
                : new FoundCue(null, cue, AttributionPattern.Trailing);
        }

        return null;
    }

    /// <summary>
    /// Whom a quotation without a verb stands beside, where the verb is last: "「…」とトキさん。", "강하늬 “…”", "「…」。トキさんは笑った。"
    /// </summary>
    private FoundCue? Beside(int sentence, int unit, int first, int end)
    {
        var isAlone = unit == first && (end == unit + 1 || (end == unit + 2 && _outline[unit + 1].Kind == UnitKind.Stop));
        if (isAlone) return Next(sentence, unit);
        if (unit + 2 < end && _outline[unit + 1].Is(WordUse.Quotative) && _sentences.PhraseAt(sentence, unit + 2) is >= 0 and var after)
        {
            var name = _sentences.Phrases[after];
            var isLast = name.Last + 1 >= end || _outline[name.Last + 1].Kind == UnitKind.Stop;
            if (isLast && !name.IsGoverned) return By(name, unit + 1);
        }

        return unit > first && _sentences.PhraseAt(sentence, unit - 1) is >= 0 and var before
            && _sentences.Phrases[before] is { IsName: true } title && title.First == first
            ? By(title, unit - 1)
            : null;
    }

    /// <summary>The subject of the sentence after a quotation that is a sentence by itself, if that one quotes nobody.</summary>
    private FoundCue? Next(int sentence, int unit)
    {
        if (sentence + 1 >= _outline.Sentences.Count) return null;
        var (first, end) = _outline.Sentences[sentence + 1];
        if (!_outline.AreInOneParagraph(first, unit) || _outline.HasQuotation(first, end)) return null;

        var p = _sentences.FirstPhraseFrom(sentence + 1, first);
        var isSubject = p < _sentences.PhrasesEnd(sentence + 1)
            && _sentences.Phrases[p] is var topic
            && topic.First - first <= 1
            && topic.IsMarked
            && (topic.IsName || topic.IsPronoun || (topic.Uses & WordUse.PersonNoun) != 0);
        return isSubject ? By(_sentences.Phrases[p], unit) : null;
    }

    private static FoundCue By(Phrase speaker, int unit) =>
        new(speaker, new Cue(unit, unit, unit, WordUse.None), AttributionPattern.Trailing);

    private FoundCue? Trailing(int sentence, int unit, int to)
    {
        if (unit + 1 >= to || _outline[unit + 1].Is(WordUse.And | WordUse.That | WordUse.When)) return null;
        foreach (var cue in CuesOf(sentence))
        {
            if (cue.First <= unit || cue.Verb >= to) continue;
            if (cue.First - unit > Near || IsCutOff(unit + 1, cue.First) || LeadsOn(cue, to)) return null;
            var subject = _subjects.Find(sentence, cue, unit + 1, to) ?? SubjectOfCall(sentence, unit, cue);
            return subject is null && cue.IsSource ? null : new FoundCue(subject, cue, AttributionPattern.Trailing);
        }

        return null;
    }

    /// <summary>"Orla Finn “a miracle” called it": the verb right after the quotation has its subject before it.</summary>
    private Phrase? SubjectOfCall(int sentence, int unit, Cue cue) =>
        (cue.Uses & WordUse.Calls) != 0 && cue.First == unit + 1
            ? _subjects.FindTopic(sentence, _outline.Sentences[sentence].First, unit)
            : null;

    /// <summary>"...: “...”, said Orla Finn": a verb right after a quotation tells more than the colon before it.</summary>
    private bool IsClosedBy(int sentence, int unit, int to)
    {
        const int Nearest = 2;
        foreach (var cue in CuesOf(sentence))
        {
            if (cue.First > unit) return cue.First - unit <= Nearest && cue.Verb < to && (cue.Uses & (WordUse.Says | WordUse.Quotes)) != 0;
        }

        return false;
    }

    /// <summary>Whether a cue announces the quotation after it rather than the one before.</summary>
    private bool LeadsOn(Cue cue, int to) =>
        to < _outline.Count && to - 1 > cue.Last && _outline[to].Kind == UnitKind.Quotation && _outline[to - 1].Kind == UnitKind.Colon;

    /// <summary>Whether another clause opens in between.</summary>
    private bool IsCutOff(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (_outline[i].Kind is UnitKind.Stop or UnitKind.Colon
                || (_outline[i].IsWord && _outline[i].Is(WordUse.That | WordUse.When) && !_outline[i].Is(WordUse.As | WordUse.Definite)))
                return true;
        }

        return false;
    }

    private FoundCue? Leading(int sentence, int unit, int from, bool isAfterColon)
    {
        FoundCue? best = null;
        foreach (var cue in CuesOf(sentence))
        {
            if (cue.First < from || cue.First >= unit) continue;
            var subject = _subjects.Find(sentence, cue, from, unit);
            if (subject is null && (cue.IsSource || best?.Speaker is not null)) continue;
            if (cue.IsSource && best is { Speaker: not null, Cue.IsSource: false }) continue;
            var isNear = isAfterColon || unit - cue.Last <= ((cue.Uses & WordUse.Calls) != 0 ? Near : Near / 2);
            best = new FoundCue(subject, cue, isNear ? AttributionPattern.LeadingNear : AttributionPattern.LeadingFar);
        }

        return best;
    }

    /// <summary>"Orla Finn: ...": the colon stands for the verb.</summary>
    private FoundCue? Introduced(int sentence, int unit, int from, bool hasColon) =>
        hasColon && _subjects.FindTopic(sentence, from, unit) is { } speaker
            ? new FoundCue(
                IsOwned(speaker) ? null : speaker, new Cue(unit - 1, unit - 1, unit - 1, WordUse.None), AttributionPattern.LeadingNear)
            : null;

    /// <summary>"Her verdict: ...": whose it is speaks, whom the sentence before tells.</summary>
    private static bool IsOwned(Phrase noun) =>
        (noun.Determiner & WordUse.Possessive) != 0
            && !noun.IsName
            && (noun.Uses & (WordUse.PersonNoun | WordUse.People | WordUse.Body)) == 0;

    private FoundCue? Topic(int sentence, int unit, int first, int from, int to)
    {
        var subject = _subjects.FindTopic(sentence, from, unit)
            ?? _subjects.FindTopic(sentence, first, unit)
            ?? _subjects.FindTopic(sentence, unit + 1, to);
        return subject is null ? null : new FoundCue(subject, null, AttributionPattern.ClauseSubject);
    }
}

/// <summary>Who says a quotation, by which cue.</summary>
/// <param name="Speaker">The words that name the speaker; null if the clause leaves the subject out.</param>
/// <param name="Cue">The cue; null if the clause's subject speaks without one.</param>
/// <param name="Pattern">How the two were found.</param>
internal sealed record FoundCue(Phrase? Speaker, Cue? Cue, AttributionPattern Pattern);

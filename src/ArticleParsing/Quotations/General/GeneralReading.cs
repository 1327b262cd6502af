using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Speakers;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.General;

/// <summary>A text as the lists of its language read it.</summary>
internal sealed class GeneralReading : IQuotationReading
{
    /// <summary>How far back a verb without a subject looks for one.</summary>
    private const int MostSentencesBack = 4;

    private readonly Outline _outline;
    private readonly Sentences _sentences;
    private readonly QuotationCues _cues;
    private readonly FoundCue?[] _found;
    private readonly AttributedCue?[] _spanCues;
    private readonly List<ReportedClause> _reported = [];
    private readonly List<Phrase> _mentions = [];
    private readonly HashSet<Phrase> _speaking = [];
    private People? _people;

    public GeneralReading(Outline outline)
    {
        _outline = outline;
        _sentences = new Sentences(outline);
        _cues = new QuotationCues(_sentences);
        var spans = outline.Text.Spans.Count;
        _found = new FoundCue?[spans];
        _spanCues = new AttributedCue?[spans];
        for (var s = 0; s < spans; s++)
        {
            outline.Text.Budget.Step();
            _found[s] = Completed(_cues.Find(outline.UnitOf(s)), outline.UnitOf(s));
            _spanCues[s] = InCharacters(_found[s]);
        }

        foreach (var (first, last, cue) in new ReportedSpeech(_sentences, _cues).Find())
        {
            var completed = cue.Cue is { IsHearsay: true } ? cue : Completed(cue, first);
            if (InCharacters(completed ?? cue) is { } reported)
                _reported.Add(new ReportedClause(outline[first].Start, outline[last].End, reported));
        }
    }

    public IReadOnlyList<ReportedClause> ReportedClauses => _reported;

    public IReadOnlyList<Mention> Sources => [];

    private People People => _people ??= new People(_sentences, _speaking);

    public bool IsQuotation(int span)
    {
        var quoted = _outline.Text.Spans[span];
        if (quoted.IsDash) return true;
        if (_outline[_outline.UnitOf(span)].IsWord) return false;
        if (IsReported(span)) return IsAnnounced(span) || (!IsTitle(span) && !IsTerm(span));
        if (IsTitle(span)) return false;
        return IsExclaimed(quoted) || (MarkedSpanTest.IsQuotation(_outline.Text.Text, quoted) && !IsFragment(span) && !IsNounPhrase(span));
    }

    public QuotationKind KindOf(int span) => MarkedSpanTest.KindOf(_outline.Text, _outline.Text.Spans[span]);

    public AttributedCue? CueOf(int span) => _spanCues[span];

    public Mention? SubjectBefore(int span, int paragraph)
    {
        var sentence = _outline.SentenceOf(_outline.UnitOf(span)) - 1;
        if (sentence < 0 || _outline[_outline.Sentences[sentence].First].Start < _outline.Text.Paragraphs[paragraph].Start) return null;
        return SubjectOf(sentence) is { } subject ? InCharacters(subject) : null;
    }

    public Entity Resolve(Mention mention) => People.Resolve(_mentions[mention.Id]);

    public bool IsUnnamedRole(Mention mention) =>
        _mentions[mention.Id] is { Kind: MentionKind.Description } phrase
            && (phrase.Determiner & WordUse.Indefinite) == 0
            && (phrase.Uses & WordUse.PersonNoun) != 0
            && !People.Resolve(phrase).IsNamed;

    public bool IsCalled(Entity person, Mention role) => false;

    public bool CanBeCalled(Entity person, Mention role, bool isLead) => true;

    public bool IsNamedBefore(Entity entity, Mention mention) => entity.FirstMention < _mentions[mention.Id].First;

    public void Dispose()
    {
    }

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

    /// <summary>
    /// A verb without a subject of its own speaks for whom the sentence before is about, if the language leaves pronouns out.
    /// </summary>
    private FoundCue? Completed(FoundCue? found, int unit)
    {
        if (found is not { Speaker: null } || found.Cue is { IsHearsay: true }) return found;
        var sentence = _outline.SentenceOf(unit);
        var paragraph = _outline.Text.Paragraphs[_outline.Text.ParagraphAt(_outline[unit].Start)];
        foreach (var cue in _cues.CuesOf(sentence))
        {
            if (found.Cue is { } own
                && cue.First < own.First
                && _cues.Subjects.Find(sentence, cue, _outline.Sentences[sentence].First, own.First) is { } earlier)
                return found with { Speaker = earlier };
        }

        for (var s = sentence - 1; s >= Math.Max(0, sentence - MostSentencesBack)
            && _outline[_outline.Sentences[s].First].Start >= paragraph.Start; s--)
        {
            if (SubjectOf(s) is { } subject) return found with { Speaker = subject };
        }

        // "was called": German verbs have subjects, so the sentence does not tell who spoke.
        return found.Cue is { } told
            && (told.Uses & (WordUse.Said | WordUse.Calls)) != 0
            && _outline.Lexicon.Has(LanguageTraits.CapitalNouns) ? found : null;
    }

    private Phrase? SubjectOf(int sentence)
    {
        var (first, end) = _outline.Sentences[sentence];
        Phrase? speaker = null;
        foreach (var cue in _cues.CuesOf(sentence)) speaker = _cues.Subjects.Find(sentence, cue, first, end) ?? speaker;
        return speaker ?? _cues.Subjects.FindTopic(sentence, first, end);
    }

    private AttributedCue? InCharacters(FoundCue? found)
    {
        if (found is null || (found.Speaker is null && found.Cue is null)) return null;
        if (found is { Speaker: { } own, Cue: not null }) _speaking.Add(own);
        var (start, end) = found.Cue is { } cue
            ? (_outline[cue.First].Start, _outline[cue.Last - cue.First > 1 ? cue.First : cue.Last].End)
            : (-1, -1);
        return new AttributedCue(found.Speaker is { } speaker ? InCharacters(speaker) : Mention.Nobody, start, end, found.Pattern);
    }

    private Mention InCharacters(Phrase phrase)
    {
        _mentions.Add(phrase);
        return new Mention(phrase.Start, phrase.End, phrase.Kind, _mentions.Count - 1);
    }
}

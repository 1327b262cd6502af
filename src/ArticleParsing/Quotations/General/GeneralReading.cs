using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Spans;
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
    private readonly SpokenSpans _spoken;
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
            var unit = outline.UnitOf(s);
            var found = _cues.Find(unit);
            _found[s] = Announced(unit, found) ?? Completed(found, unit);
        }

        _spoken = new SpokenSpans(outline, _found);
        foreach (var (first, last, cue) in new ReportedSpeech(_sentences, _cues).Find())
        {
            var completed = (cue.Cue is { IsHearsay: true } ? cue : Completed(cue, first)) ?? cue;
            _spoken.AddReport(first, last, completed);
            if (InCharacters(completed) is { } reported)
                _reported.Add(new ReportedClause(outline[first].Start, outline[last].End, reported));
        }

        _spoken.Join();
        for (var s = 0; s < spans; s++) _spanCues[s] = InCharacters(_found[s]);
    }

    public IReadOnlyList<ReportedClause> ReportedClauses => _reported;

    public IReadOnlyList<Mention> Sources => [];

    private People People => _people ??= new People(_sentences, _speaking);

    public bool IsQuotation(int span) => _spoken.IsQuotation(span);

    public QuotationKind KindOf(int span) => MarkedSpanTest.KindOf(_outline.Text, _outline.Text.Spans[span]);

    public AttributedCue? CueOf(int span) => _spanCues[span];

    public Mention? SubjectBefore(int span, int paragraph)
    {
        var sentence = _outline.SentenceOf(_outline.UnitOf(span)) - 1;
        if (sentence < 0 || _outline[_outline.Sentences[sentence].First].Start < _outline.Text.Paragraphs[paragraph].Start) return null;
        return (SpeakerOf(sentence) ?? PersonIn(sentence)) is { } subject ? InCharacters(subject) : null;
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

    /// <summary>"The expert blames the city. “...”": who said something in the sentence before that quotes nothing itself.</summary>
    private FoundCue? Announced(int unit, FoundCue? found)
    {
        var sentence = _outline.SentenceOf(unit);
        if (found is { Cue: not null } || sentence == 0 || unit != _outline.Sentences[sentence].First) return null;
        var (first, end) = _outline.Sentences[sentence - 1];
        if (!_outline.AreInOneParagraph(first, unit) || _outline.HasQuotation(first, end)) return null;

        FoundCue? before = null;
        foreach (var cue in _cues.CuesOf(sentence - 1))
        {
            if (_cues.Subjects.Find(sentence - 1, cue, first, end) is { IsSpeakerLike: true } speaker)
                before = new FoundCue(speaker, cue, AttributionPattern.SentenceBefore);
        }

        return before;
    }

    /// <summary>
    /// A verb without a subject of its own speaks for whom the sentence before is about, if the language leaves pronouns out.
    /// </summary>
    private FoundCue? Completed(FoundCue? found, int unit)
    {
        if (found is not { Speaker: null }) return found;
        var sentence = _outline.SentenceOf(unit);
        var paragraph = _outline.Text.Paragraphs[_outline.Text.ParagraphAt(_outline[unit].Start)];
        if (found.Cue is { IsHearsay: true }) return found with { Speaker = SpeakerBefore(sentence, paragraph.Start) };
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

    /// <summary>"The ministry asked for their return. “...”, it was said": the institution that did in the sentence before.</summary>
    private Phrase? SpeakerBefore(int sentence, int paragraph) =>
        sentence > 0 && _outline[_outline.Sentences[sentence - 1].First].Start >= paragraph
            && SpeakerOf(sentence - 1) is { } speaker && (speaker.Uses & (WordUse.Body | WordUse.Document)) != 0
            ? speaker
            : null;

    private Phrase? SubjectOf(int sentence)
    {
        var (first, end) = _outline.Sentences[sentence];
        return SpeakerOf(sentence) ?? _cues.Subjects.FindTopic(sentence, first, end);
    }

    /// <summary>Who says something in a sentence, the last one if several do.</summary>
    private Phrase? SpeakerOf(int sentence)
    {
        var (first, end) = _outline.Sentences[sentence];
        Phrase? speaker = null;
        foreach (var cue in _cues.CuesOf(sentence)) speaker = _cues.Subjects.Find(sentence, cue, first, end) ?? speaker;
        return speaker;
    }

    /// <summary>The first subject of a sentence that is somebody: what a sentence is about speaks in the next one only if it can.</summary>
    private Phrase? PersonIn(int sentence)
    {
        for (var p = _sentences.FirstPhraseFrom(sentence, _outline.Sentences[sentence].First); p < _sentences.PhrasesEnd(sentence); p++)
        {
            var phrase = _sentences.Phrases[p];
            var isSubject = !phrase.IsGoverned && phrase.IsSpeakerLike && (phrase.IsMarked || !_outline.Lexicon.HasMarkers);
            if (isSubject && People.Resolve(phrase) is { Kind: EntityKind.Person or EntityKind.People }) return phrase;
        }

        return null;
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

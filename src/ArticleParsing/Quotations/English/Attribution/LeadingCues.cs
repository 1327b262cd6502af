using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>Cues before the quotation: X said, "Q". X called it "Q". According to X, "Q". X's warning of "Q".</summary>
internal sealed class LeadingCues(Outline outline, ClauseSubjects subjects, Assertions assertions)
{
    private const int Reach = 60;
    private const int Near = 6;

    public UnitCue? Find(int quoted)
    {
        var (start, _) = outline.SentenceOf(quoted);
        UnitCue? best = null;
        UnitCue? report = null;
        var reportScore = 1.0;
        var bestScore = -0.3; // Below this the subject is no speaker, and a looser pattern knows better.
        for (var v = quoted - 1; v >= start && quoted - v < Reach; v--)
        {
            if (SourceAccordingTo(v, quoted) is { } source)
            {
                Consider(new UnitCue(source, v, v + 1, AttributionPattern.LeadingNear), 2.0);
                continue;
            }

            if (!IsCue(v, quoted) || Speaker(v, quoted) is not { } speaker || IsNoSpeaker(v, speaker)) continue;
            Consider(new UnitCue(speaker, v, v, quoted - v <= Near ? AttributionPattern.LeadingNear : AttributionPattern.LeadingFar),
                Score(v, quoted, speaker));
        }

        // "Finn says she knows it is “Q”": Finn says it.
        var isInnerView = best is { Speaker.IsNobody: false } && IsInnerView(best.CueFirst, best.Speaker);
        return isInnerView && report?.CueFirst < best!.CueFirst ? report : best;

        void Consider(UnitCue cue, double score)
        {
            if (score > bestScore) (best, bestScore) = (cue, score);
            var isReport = outline[cue.CueFirst].Has(WordTraits.Speech) && !cue.Speaker.IsNobody;
            if (isReport && score > reportScore) (report, reportScore) = (cue, score);
        }
    }

    /// <summary>"according to Finn".</summary>
    private UnitMention? SourceAccordingTo(int v, int quoted)
    {
        var isCue = outline[v].In(EnglishWord.According) && v + 2 < quoted && outline[v + 1].In(EnglishWord.To);
        return isCue && subjects.Phrases.Starting(v + 2) is { } source && source.Last < quoted ? source : null;
    }

    private bool IsNoSpeaker(int v, UnitMention speaker) =>
        !speaker.IsNobody && (IsBareDeterminer(speaker) || IsReader(v, speaker));

    /// <summary>The cue and the quotation touch, or only "it", "a", "that" or a recipient stands between.</summary>
    public bool IsBeside(UnitCue cue, int quoted)
    {
        if (quoted - cue.CueLast > 4) return false;
        for (var i = cue.CueLast + 1; i < quoted; i++)
        {
            if (outline[i].Class is not (WordClass.Comma or WordClass.Colon or WordClass.Pronoun or WordClass.Determiner
                or WordClass.Possessive or WordClass.Subordinator or WordClass.Preposition or WordClass.Adverb or WordClass.Name
                or WordClass.Dash))
                return false;
        }

        return true;
    }

    /// <summary>A view, not a statement, by somebody the sentence does not name: whoever reports the whole sentence is surer.</summary>
    public bool IsWeak(UnitCue cue) =>
        !outline[cue.CueLast].Has(WordTraits.Speech)
            && !outline[cue.CueLast].In(EnglishWord.According)
            && !outline.Phrases[cue.Speaker.NamingPhrase].IsName
            && !outline.Phrases[cue.Speaker.NamingPhrase].IsPronoun;

    private bool IsCue(int v, int quoted)
    {
        ref readonly var unit = ref outline[v];
        if (unit.Class is not (WordClass.Verb or WordClass.Participle or WordClass.Infinitive or WordClass.PastParticiple)) return false;
        if (unit.Has(WordTraits.Speech | WordTraits.Attitude)) return true;
        return unit.Has(WordTraits.Quotative) && (quoted - v <= 3 || (quoted - v <= Near && outline[quoted - 1].Class == WordClass.Colon))
            || (unit.Class == WordClass.Verb
                && quoted - v <= 12
                && !unit.Has(WordTraits.Auxiliary)
                && outline[quoted - 1].Class == WordClass.Colon);
    }

    /// <summary>"She has read “Q”": a sign or a letter reads to others, people read.</summary>
    private bool IsReader(int verb, UnitMention speaker) =>
        outline[verb].In(EnglishWord.Reading)
            && outline.Phrases[speaker.Phrase] is var phrase
            && (phrase.IsName || outline[phrase.Last].Has(WordTraits.PersonNoun) || outline[phrase.First].In(EnglishWord.Personal));

    private bool IsBareDeterminer(UnitMention mention) =>
        mention.First == mention.Last
            && outline[mention.First].Class is WordClass.Determiner or WordClass.Number
            && !subjects.Phrases.CanSpeak(mention.Phrase);

    private UnitMention? Speaker(int v, int quoted)
    {
        if (assertions.PassiveAgent(v) is { } agent) return agent;
        if (assertions.IsPassive(v))
            return outline[v].In(EnglishWord.Addressing) && outline[v + 1].Class != WordClass.To ? UnitMention.Nobody : null;
        var after = SubjectAfter(v, quoted);
        var isInverted = after is not null && outline[v].Class == WordClass.Verb && FollowsQuotation(v);
        if (isInverted && subjects.Find(v) is null) return after;
        if (subjects.Find(v) is { } subject && subject.First < quoted) return subject;
        // After a quotation or at the start: "said Finn, “Q”".
        return after is { } speaker && subjects.Phrases.CanSpeak(speaker.Phrase) ? speaker : null;
    }

    private UnitMention? SubjectAfter(int v, int quoted) =>
        outline[v].Has(WordTraits.Speech) && subjects.Phrases.Starting(v + 1) is { } after && after.Last < quoted ? after : null;

    private bool FollowsQuotation(int v) => v > 0 && outline[v - 1].Class is WordClass.Quoted or WordClass.Comma;

    private double Score(int v, int quoted, UnitMention speaker)
    {
        ref readonly var unit = ref outline[v];
        if (speaker.IsNobody) return 0; // Whoever else may speak is surer.
        var score = unit.Has(WordTraits.Speech) ? 2.0 : unit.Has(WordTraits.Attitude) ? 1.2 : 0.6;
        if (!speaker.IsNobody && !subjects.Phrases.CanSpeak(speaker.Phrase)) score -= 2.5;
        var gap = quoted - v;
        if (unit.Class is WordClass.Infinitive or WordClass.PastParticiple) score -= gap <= 3 || TakesClause(v) ? 0.6 : 2; // "to add value"
        if (gap <= 4) score += 1.5;
        else if (gap <= 8) score += 0.6;
        // A verb of saying governs its clause however long; other verbs only what follows soon.
        else if (!unit.Has(WordTraits.Speech)) score -= 0.08 * gap;
        else score -= 0.02 * gap;
        if (TakesClause(v)) score += 0.8;
        if (ClauseEndsBetween(v, quoted)) score -= 1.5;
        if (!unit.Has(WordTraits.Speech) && outline[speaker.First].In(EnglishWord.WriterOrReader)) score -= 1; // "I keep seeing ..."
        var isWithheld = outline[v - 1].Class is WordClass.Modal or WordClass.Negation;
        if (unit.Class == WordClass.Verb && isWithheld) score -= 1; // "said it would not tell of “Q”"
        return score;
    }

    /// <summary>A view whose subject is a pronoun.</summary>
    private bool IsInnerView(int v, UnitMention speaker) =>
        !outline[v].Has(WordTraits.Speech) && outline.Phrases[speaker.NamingPhrase].IsPronoun;

    /// <summary>"said that", "said the bridge was": what follows is a clause.</summary>
    private bool TakesClause(int v)
    {
        if (!outline[v].Has(WordTraits.Speech) || v + 1 >= outline.Count) return false;
        var next = outline[v + 1].Class;
        return outline[v + 1].In(EnglishWord.That)
            || (outline[v].In(EnglishWord.ClauseReport)
                && next is WordClass.Determiner or WordClass.Name or WordClass.Pronoun or WordClass.Possessive or WordClass.Noun
                    or WordClass.Adjective);
    }

    /// <summary>", but she called", "; he": a new subject and verb between cue and quotation end what the cue governs.</summary>
    private bool ClauseEndsBetween(int v, int quoted)
    {
        if (IsInOpeningClause(v) && HasNewSubject(v, quoted)) return true;
        for (var i = v + 1; i < quoted - 1; i++)
        {
            if (outline[i].Lower == ";" || IsQuotedSentence(i) || OpensClause(i, quoted)) return true;
        }

        return false;
    }

    private bool IsQuotedSentence(int i) =>
        outline[i].Class == WordClass.Quoted && outline.Text[outline[i].Last].Lower is "." or "?" or "!";

    private bool OpensClause(int comma, int quoted) =>
        outline[comma].Class == WordClass.Comma
            && outline[comma + 1].In(EnglishWord.ClauseBreak)
            && comma + 2 < quoted
            && outline.PhraseAt(comma + 2) >= 0;

    /// <summary>"While X said it had, ...": a clause that opens the sentence and ends with the comma before the main one.</summary>
    private bool IsInOpeningClause(int v)
    {
        var (start, _) = outline.SentenceOf(v);
        if (outline[start].Class != WordClass.Subordinator) return false;
        for (var i = start; i < v; i++)
        {
            if (outline[i].Class is WordClass.Comma) return false;
        }

        return true;
    }

    private bool HasNewSubject(int v, int quoted)
    {
        for (var i = v + 1; i < quoted - 2; i++)
        {
            if (outline[i].Class != WordClass.Comma || outline.PhraseAt(i + 1) is not (>= 0 and var at)) continue;
            var next = outline.Phrases[at].Last + 1;
            if (next < quoted && outline[next].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Modal or WordClass.Adverb)
                return true;
        }

        return false;
    }

    /// <summary>A headline of the form X: the plan is "Q".</summary>
    public UnitCue? HeadlineSpeaker(int quoted)
    {
        const int LongestTopic = 5;
        var (start, _) = outline.SentenceOf(quoted);
        if (outline.PhraseAt(start) is not (>= 0 and var at) || !outline.Phrases[at].IsName) return null;
        var last = outline.Phrases[at].Last;
        var isDateline = outline[last].Has(WordTraits.Place) || !outline.TextOf(start, last).HasLower();
        if (isDateline) return null;
        for (var i = last + 1; i < quoted && i <= last + LongestTopic; i++)
        {
            if (outline[i].Class == WordClass.Colon) return new UnitCue(subjects.Phrases.Single(at), i, i, AttributionPattern.LeadingFar);
            if (outline[i].Class is WordClass.Verb or WordClass.Comma) return null;
        }

        return null;
    }

    /// <summary>
    /// "In the words of Finn, it was “Q”", "For Finn, it was “Q”", "Per the report, ...": a source that opens the sentence.
    /// </summary>
    public UnitCue? Opening(int quoted)
    {
        var (start, _) = outline.SentenceOf(quoted);
        var isInTheWords =
            outline[start].In(EnglishWord.In) && outline[start + 1].In(EnglishWord.The) && outline[start + 2].In(EnglishWord.Words);
        var source = isInTheWords ? start + 3 : start;
        if (!outline[source].In(isInTheWords ? EnglishWord.OfOrFor : EnglishWord.SourcePreposition)) return null;
        if (subjects.Phrases.Starting(source + 1) is not { } speaker || !subjects.Phrases.CanSpeak(speaker.Phrase)) return null;
        var isBeforeComma = speaker.Last + 1 < quoted && outline[speaker.Last + 1].Class == WordClass.Comma;
        return isBeforeComma ? new UnitCue(speaker, start, source, AttributionPattern.LeadingFar) : null;
    }

    /// <summary>Orla Finn, baker: “Q”. A name and no verb before a colon, on the line before too.</summary>
    public UnitCue? Label(int quoted)
    {
        const int Longest = 14;
        var colon = quoted - 1;
        if (outline[colon].Class != WordClass.Colon) return null;
        var (start, _) = outline.SentenceOf(colon);
        if (colon - start > Longest) return null;
        var name = -1;
        for (var i = start; i < colon; i++)
        {
            if (outline[i].Class is WordClass.Verb or WordClass.Quoted or WordClass.Stop) return null;
            if (name < 0 && outline.PhraseAt(i) is >= 0 and var at && IsFullName(outline.Phrases[at])) name = at;
        }

        return name < 0 ? null : new UnitCue(subjects.Phrases.Single(name), colon, colon, AttributionPattern.LeadingNear);
    }

    private static bool IsFullName(NounPhrase phrase) => phrase.IsName && phrase.Last > phrase.NameFirst;

    /// <summary>In a statement, X ... "Q"; X's warning of "Q"; X, in a letter, "Q".</summary>
    public UnitCue? Nominal(int quoted)
    {
        const int Longest = 30;
        var (start, end) = outline.SentenceOf(quoted);
        for (var i = quoted - 1; i >= start && quoted - i < Longest; i--)
        {
            if (!outline[i].Has(WordTraits.NominalCue) || outline.PhraseAt(i) is not (>= 0 and var at)) continue;
            if (Possessor(at, i) is { } owner) return new UnitCue(owner, i, i, AttributionPattern.Nominal);
            if (SubjectOfSentence(start, end, quoted) is { } subject && subject.Phrase != at)
                return new UnitCue(subject, i, i, AttributionPattern.Nominal);
        }

        return null;
    }

    private UnitMention? Possessor(int at, int noun)
    {
        var phrase = outline.Phrases[at];
        if (outline[phrase.First].In(EnglishWord.Possessive)) return new UnitMention(phrase.First, phrase.First, at, -1);
        for (var i = noun - 1; i > phrase.First; i--)
        {
            if (outline[i].In(EnglishWord.Genitive)) return new UnitMention(phrase.First, i - 1, at, -1);
        }

        return null;
    }

    /// <summary>The subject of the clause the quotation stands in, if it can speak.</summary>
    public UnitCue? ClauseSubject(int quoted)
    {
        var (start, end) = outline.SentenceOf(quoted);
        for (var v = quoted - 1; v >= start && quoted - v < Reach; v--)
        {
            if (SpeakingSubject(v) is not { } subject || subject.First >= quoted) continue;
            if (!assertions.IsPassive(v) && !outline[subject.First].In(EnglishWord.NoSource))
                return new UnitCue(subject, -1, -1, AttributionPattern.ClauseSubject);
        }

        return SubjectOfSentence(start, end, quoted) is { } main ? new UnitCue(main, -1, -1, AttributionPattern.ClauseSubject) : null;
    }

    /// <summary>The subject of the first verb of a sentence that has one which can speak, outside the quotation.</summary>
    public UnitMention? SubjectOfSentence(int start, int end, int quoted)
    {
        for (var v = start; v < end; v++)
        {
            if (SpeakingSubject(v) is { } subject && (quoted < subject.First || quoted > subject.Last)) return subject;
        }

        return null;
    }

    private UnitMention? SpeakingSubject(int v) =>
        outline[v].Class == WordClass.Verb && subjects.Find(v) is { } subject && subjects.Phrases.CanSpeak(subject.Phrase)
            ? subject
            : null;
}

using ArticleParsing.Quotations.English.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// Finds the subject of a verb: what the walk left from it meets, or the subject of the verb that it depends on, as participles,
/// infinitives and the second of two verbs do.
/// </summary>
internal sealed class ClauseSubjects
{
    private const int Reach = 70;
    private const int MostHops = 4;
    private const int NoSubject = -1;

    private readonly Outline _outline;
    private readonly SubjectWalk _walk;

    /// <summary>
    /// For each verb asked about one more than the index of its subject; <see cref="NoSubject"/> if none was found, 0 if nobody has asked.
    /// </summary>
    private readonly int[] _known;
    private readonly List<UnitMention> _subjects = [];

    public ClauseSubjects(Outline outline)
    {
        _outline = outline;
        Phrases = new SpeakerPhrases(outline);
        _walk = new SubjectWalk(outline, Phrases);
        _known = new int[outline.Count];
    }

    /// <summary>Which phrases can speak, and how far the mention of each goes.</summary>
    public SpeakerPhrases Phrases { get; }

    /// <summary>The subject of a verb; null if none is found. Asked for often, so remembered.</summary>
    public UnitMention? Find(int verb)
    {
        if (_known[verb] == 0)
        {
            if (Find(verb, MostHops) is { } subject)
            {
                _subjects.Add(subject);
                _known[verb] = _subjects.Count;
            }
            else
            {
                _known[verb] = NoSubject;
            }
        }

        return _known[verb] == NoSubject ? null : _subjects[_known[verb] - 1];
    }

    private UnitMention? Find(int verb, int hops)
    {
        if (hops == 0) return null;
        var (start, _) = _outline.SentenceOf(verb);
        var i = verb - 1;
        while (i >= start && IsVerbGroup(i)) i--;
        if (i < start) return _outline[verb].Class == WordClass.Participle ? FindSubjectOfVerbAfter(verb, hops) : null;
        if (verb > start && _outline[verb - 1].Class == WordClass.To) return FindInfinitiveSubject(i, hops);
        var isParticiple = i == verb - 1 && _outline[verb].Class is WordClass.Participle or WordClass.PastParticiple;
        if (isParticiple || _outline[i].Class == WordClass.Preposition) return FindParticipleSubject(verb, i, hops);
        i = BeforeAdverbial(i, start);
        if (_outline[i].Class == WordClass.Relative || IsRelativeThat(i, start)) return FindAntecedent(i, start);
        if (JoinsVerbs(i) || IsNextAct(i)) return FindSubjectOfVerbBefore(i, start, hops);
        var subject = (OpenedAside(i, start) is { } named ? _walk.Find(named, start) : null) ?? _walk.Find(i, start);
        if (subject is { } bare) subject = WithModifiers(bare, i);
        // "X praised the plan and the deal and called it": nothing but an object stands before; "..., and called it".
        return subject ?? (_outline[i].Class == WordClass.Comma && i > start ? FindSubjectOfVerbBefore(i, start, hops) : null);
    }

    /// <summary>What belongs to the verb: auxiliaries, adverbs, and when it was said.</summary>
    private bool IsVerbGroup(int i)
    {
        if (_outline[i].Class is WordClass.Auxiliary or WordClass.Modal or WordClass.Adverb or WordClass.Negation or WordClass.To
            or WordClass.Calendar)
            return true;
        // "the bank this month announced"
        if (_outline[i].Class == WordClass.Determiner && _outline[i + 1].Class == WordClass.Calendar) return true;
        return _outline[i].Class == WordClass.Preposition
            && _outline[i].In(EnglishWord.TimePreposition)
            && _outline[i + 1].Class == WordClass.Calendar;
    }

    /// <summary>"the plan that failed": right after a phrase, and of none itself.</summary>
    private bool IsRelativeThat(int i, int start) =>
        _outline[i].In(EnglishWord.That) && _outline.PhraseAt(i) < 0 && i > start && _outline.PhraseAt(i - 1) >= 0;

    private bool JoinsVerbs(int i) =>
        _outline[i].Class == WordClass.Conjunction || (_outline[i].Class == WordClass.Adverb && _outline[i].In(EnglishWord.Then));

    /// <summary>"scored in the 94th minute, then admitted".</summary>
    private bool IsNextAct(int i) => _outline[i].Class == WordClass.Comma && _outline[i + 1].In(EnglishWord.Then);

    /// <summary>"who at an early hearing told": over what stands between the relative pronoun and its verb.</summary>
    private int BeforeAdverbial(int i, int start)
    {
        if (_outline.PhraseAt(i) is not (>= 0 and var at)) return i;
        var preposition = _outline.Phrases[at].First - 1;
        while (_outline[preposition].Class is WordClass.Adverb or WordClass.Determiner) preposition--;
        var opensClause = preposition > start
            && _outline[preposition].Class == WordClass.Preposition
            && _outline[preposition - 1].Class == WordClass.Relative;
        return opensClause ? preposition - 1 : i;
    }

    /// <summary>"led X to say", "X wants to say": the phrase right before, or whoever is subject of the governing verb.</summary>
    private UnitMention? FindInfinitiveSubject(int i, int hops)
    {
        var (start, _) = _outline.SentenceOf(i);
        if (_outline.PhraseAt(i) is >= 0 and var at && _outline.Phrases[at].IsName && IsObject(_outline.Phrases[at], start))
            return Phrases.Single(at);
        for (var v = i; v >= start; v--)
        {
            if (_outline[v].Class is WordClass.Verb or WordClass.Participle) return Find(v, hops - 1);
        }

        return null;
    }

    private bool IsObject(NounPhrase phrase, int start) =>
        phrase.First > start && _outline[phrase.First - 1].Class is WordClass.Verb or WordClass.Infinitive or WordClass.Participle;

    /// <summary>
    /// "X raised the fare, calling it": the subject of the verb before; "speaking to reporters, X said": of the one after.
    /// </summary>
    private UnitMention? FindParticipleSubject(int participle, int i, int hops)
    {
        var (start, _) = _outline.SentenceOf(participle);
        // "with some calling it", "the King setting out": the phrase right before, unless a preposition other than "with" governs it.
        var near = i == participle - 1 ? _outline.PhraseAt(i) : -1;
        if (near >= 0 && Phrases.CanSpeak(near))
        {
            var phrase = _outline.Phrases[near];
            var governor = phrase.First > start ? _outline[phrase.First - 1] : default;
            var isGoverned = governor.Class is WordClass.Verb or WordClass.Infinitive or WordClass.Comma
                || (governor.Class == WordClass.Preposition && !governor.In(EnglishWord.With));
            if (!isGoverned) return Phrases.Single(near);
            if (governor.Class == WordClass.Comma && _walk.Find(i, start) is { } apposed) return apposed;
        }

        return MainVerbBefore(i, start) is { } main ? Find(main, hops - 1) : FindSubjectOfVerbAfter(participle, hops);
    }

    private UnitMention? FindSubjectOfVerbAfter(int participle, int hops)
    {
        var (_, end) = _outline.SentenceOf(participle);
        for (var v = participle + 1; v < Math.Min(end, participle + Reach); v++)
        {
            if (_outline[v].Class == WordClass.Verb) return Find(v, hops - 1);
        }

        return null;
    }

    /// <summary>
    /// The verb of the main clause: "Finn said the bridge was closed, calling it": the first verb, but none of a clause that "when" or "as"
    /// opens, nor of one that ended before a comma with "and" or "but".
    /// </summary>
    private int? MainVerbBefore(int from, int start)
    {
        int? main = null;
        for (var v = start; v <= from; v++)
        {
            var opensClause = v < from && _outline[v].Class == WordClass.Comma && _outline[v + 1].Class == WordClass.Conjunction;
            if (opensClause) main = null;
            if (main is null && IsMainVerb(v, start)) main = v;
        }

        for (var v = from; main is null && v >= start; v--)
        {
            if (_outline[v].Class == WordClass.Verb) main = v;
        }

        return main;
    }

    private bool IsMainVerb(int v, int start) => _outline[v].Class == WordClass.Verb && !IsSubordinate(v, start);

    private bool IsSubordinate(int verb, int start)
    {
        for (var i = verb - 1; i >= start; i--)
        {
            if (_outline[i].Class is WordClass.Comma or WordClass.Stop or WordClass.Colon or WordClass.Quoted) return false;
            if (_outline[i].Class is WordClass.Relative or WordClass.Subordinator) return true;
        }

        return false;
    }

    private UnitMention? FindSubjectOfVerbBefore(int i, int start, int hops)
    {
        return MainVerbBefore(i - 1, start) is { } main ? Find(main, hops - 1) : null;
    }

    /// <summary>"Orla Finn, who called it": the phrase before the relative pronoun, with what hangs on it.</summary>
    private UnitMention? FindAntecedent(int relative, int start)
    {
        var i = relative - 1;
        if (i >= start && _outline[i].Class is WordClass.Comma or WordClass.Dash) i--;
        if (i < start || _outline.PhraseAt(i) is not (>= 0 and var near)) return null;
        // "the head of the Comb Group, which says": a thing, however far into the phrase it stands.
        var isThing = _outline[relative].In(EnglishWord.Which) && !_outline[_outline.Phrases[near].Last].Has(WordTraits.PersonNoun);
        return isThing || IsPersonWho(relative, _outline.Phrases[near]) ? Phrases.Single(near) : _walk.Find(i, start);
    }

    /// <summary>"heard by Judge Orla Finn, who told": the person named right before, though a preposition governs the name.</summary>
    private bool IsPersonWho(int relative, NounPhrase near) =>
        _outline[relative].In(EnglishWord.Who)
            && near.IsName
            && near.Last > near.NameFirst
            && _outline[near.NameFirst].Has(WordTraits.AnyGivenName | WordTraits.Title);

    /// <summary>
    /// The comma before a relative clause that ends in the comma at <paramref name="comma"/>: "Orla Finn, who lives in Comb with her
    /// sister, the baker, said". Whatever the clause holds, its antecedent is the subject.
    /// </summary>
    private int? OpenedAside(int comma, int start)
    {
        if (_outline[comma].Class is not (WordClass.Comma or WordClass.Dash)) return null;
        for (var i = comma - 1; i > start + 1; i--)
        {
            if (_outline[i].Class is WordClass.Stop or WordClass.Colon or WordClass.Quoted) return null;
            if (_outline[i].Class != WordClass.Relative && !_outline[i].In(EnglishWord.Whose)) continue;
            var opener = CommaBefore(i);
            if (opener < start || _outline.PhraseAt(opener - 1) is not (>= 0 and var at)) continue;
            if (!IsObject(_outline.Phrases[at], start)) return opener;
        }

        return null;
    }

    /// <summary>The comma or dash right before a relative pronoun, or with one word between ("in which"); -1 if there is none.</summary>
    private int CommaBefore(int relative)
    {
        if (_outline[relative - 1].Class is WordClass.Comma or WordClass.Dash) return relative - 1;
        var isOneBefore = _outline[relative - 1].Class != WordClass.Conjunction && _outline[relative - 2].Class == WordClass.Comma;
        return isOneBefore ? relative - 2 : -1;
    }

    /// <summary>
    /// "People familiar with the matter", "the woman who ran the tunnel": up to the verb group, if no comma stands between.
    /// </summary>
    private UnitMention WithModifiers(UnitMention subject, int end)
    {
        var phrase = _outline.Phrases[subject.Phrase];
        var isDescription = subject.Apposed < 0 && !phrase.IsPronoun && !phrase.IsName;
        if (!isDescription || subject.Last >= end || !OpensModifier(in _outline[subject.Last + 1])) return subject;
        for (var i = subject.Last + 1; i <= end; i++)
        {
            if (_outline[i].Class is WordClass.Comma or WordClass.Dash or WordClass.Quoted or WordClass.OpenBracket or WordClass.Stop)
                return subject;
        }

        return subject with { Last = end };
    }

    private static bool OpensModifier(in Unit unit) =>
        unit.Class == WordClass.Relative
            || unit.In(EnglishWord.Modifying)
            || unit.In(EnglishWord.Whose)
            || unit.In(EnglishWord.That);
}

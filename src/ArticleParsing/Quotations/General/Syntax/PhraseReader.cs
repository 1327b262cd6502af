using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>Finds the phrases of a sentence that may name a speaker, in languages whose names have capitals.</summary>
internal sealed class PhraseReader(Outline outline, NameWords names)
{
    private const int MostAdjectives = 4, MostNameWords = 7, MostComplements = 4, MostAdjectivesAfter = 2;

    private const WordUse NotInComplement = (WordUse.Function & ~WordUse.Common) | WordUse.Cue | WordUse.SpeakerNoun;

    private readonly bool _isVerbLast = outline.Lexicon.Has(LanguageTraits.VerbLast);
    private readonly bool _hasCapitalNouns = outline.Lexicon.Has(LanguageTraits.CapitalNouns);

    /// <summary>A full name inside the complement of the phrase read last: "the council of Orla Finn".</summary>
    private Phrase? _inner;

    /// <summary>The phrases of a sentence, in order.</summary>
    public void Read(int first, int end, List<Phrase> phrases)
    {
        for (var i = first; i < end;)
        {
            outline.Text.Budget.Step();
            var phrase = outline[i].IsWord ? ReadAt(i, first, end) : null;
            if (phrase is null)
            {
                i++;
                continue;
            }

            phrase.IsGoverned = (i > first && IsGoverning(i - 1, phrase)) || phrase.IsOblique || IsInflected(phrase);
            if (phrase.Last + 1 < end && outline[phrase.Last + 1] is { IsWord: true } next)
            {
                if (next.Is(WordUse.Marker)) phrase.IsMarked = true;
                else if (next.Is(WordUse.Postposition)) phrase.IsGoverned = true;
            }

            if (IsDateline(phrase, first, end)) phrase.IsGoverned = true;
            if (phrase.IsInMarks && phrases.Count > 0 && IsOf(phrases[phrases.Count - 1], phrase)) phrase.IsGoverned = true;
            phrases.Add(phrase);
            if (_inner is { } inner) phrases.Add(inner);
            _inner = null;
            i = phrase.Last + 1;
        }
    }

    /// <summary>"PORTO SAN VITO —": capitals and a dash at the start of a sentence are a place.</summary>
    private bool IsDateline(Phrase phrase, int first, int end) =>
        phrase.IsName
            && phrase.First == first
            && phrase.Last + 1 < end
            && outline[phrase.Last + 1].Kind is UnitKind.Dash
            && names.IsAcronym(outline[phrase.Last]);

    /// <summary>"Ankara'da": an apostrophe sets off the ending of a case, in languages that tell the subject by its plain form.</summary>
    private bool IsInflected(Phrase phrase)
    {
        if (!_isVerbLast || !phrase.IsName) return false;
        var (start, end) = (outline[phrase.Last].Start, outline[phrase.Last].End);
        return outline.Text.Text.AsSpan(start, end - start).IndexOfAny('\'', '\u2019') > 0;
    }

    /// <summary>"the chair of the party “Orla”": the name belongs to a noun that depends on another.</summary>
    private static bool IsOf(Phrase noun, Phrase name) => noun.Last == name.First - 1 && (noun.IsGoverned || noun.Last > noun.Head);

    private bool IsGoverning(int unit, Phrase phrase)
    {
        var before = outline[unit];
        if (!before.IsWord) return false;
        // "the interview of the week": a genitive depends on the noun before.
        if (_hasCapitalNouns && before.IsCapital && outline[phrase.First].Is(WordUse.Of) && !before.Is(WordUse.Function & ~WordUse.Common))
            return true;
        // "the programme “Orla”": the name belongs to the noun before, which no list knows to speak.
        const WordUse MaySpeak = WordUse.SpeakerNoun | WordUse.Work | WordUse.Determiner | WordUse.Source | WordUse.As;
        if (phrase.IsInMarks && before.IsCapital && !before.Is(MaySpeak)) return true;
        if (!before.Is(WordUse.Preposition | WordUse.Of) || before.Is(WordUse.That | WordUse.Relative)) return false;
        return !before.Is(WordUse.When) || phrase.Kind == MentionKind.Description;
    }

    private Phrase? ReadAt(int i, int first, int end)
    {
        var unit = outline[i];
        if (unit.Span >= 0) return InMarks(i, i, WordUse.None);
        if (unit.Is(WordUse.Pronoun) && !(unit.Is(WordUse.Determiner) && StartsNoun(i + 1, end)))
        {
            return new Phrase { First = i, Last = i, Start = unit.Start + (outline.Text.Text[unit.Start] == '-' ? PronounOffset(unit) : 0),
                End = unit.End, Kind = MentionKind.Pronoun, Uses = unit.Uses };
        }

        var determiner = WordUse.None;
        var j = i;
        while (j < end && outline[j].IsWord && outline[j].Is(WordUse.Determiner) && !names.Has(j))
            determiner |= outline[j++].Uses & (WordUse.Determiner | WordUse.Masculine | WordUse.Feminine | WordUse.Oblique);
        if (j > i && j < end && outline[j].Kind == UnitKind.Number) j++;
        if (j > i && j < end && outline[j] is { IsWord: true, Span: >= 0 }) return InMarks(i, j, determiner);
        var isDetermined = determiner != WordUse.None
            || (_hasCapitalNouns
                && i > first
                && outline[i - 1] is { IsWord: true } before
                && before.Is(WordUse.Preposition)
                && !before.Is(WordUse.When));
        var noun = SkipAdjectives(j, end, isDetermined);
        if (noun < 0) return j > i ? Spoken(i, j, first, end, determiner) : null;
        if (isDetermined && determiner == WordUse.None) determiner = WordUse.Oblique;
        // "der alten Zeitung": the adjective shows that the article is no nominative.
        if (noun > j && outline[noun - 1].Is(WordUse.Oblique) && j > i && outline[j - 1].Is(WordUse.Of)) determiner |= WordUse.Oblique;
        return ReadNoun(i, noun, first, end, determiner);
    }

    /// <summary>", said the medallist": a noun that no list knows speaks if it follows an inverted verb of saying.</summary>
    private Phrase? Spoken(int first, int noun, int sentence, int end, WordUse determiner)
    {
        if (_hasCapitalNouns
            || noun >= end
            || !IsPlain(noun)
            || first - 1 <= sentence
            || !outline[first - 1].Is(WordUse.Says | WordUse.Said | WordUse.Quotes))
            return null;
        var before = first - 2;
        while (before > sentence && outline[before].IsWord && outline[before].Is(WordUse.Auxiliary)) before--;
        if (outline[before].Kind is not (UnitKind.Comma or UnitKind.Quotation or UnitKind.Dash)) return null;
        var last = noun + 1 < end && IsPlain(noun + 1) ? noun + 1 : noun;
        return new Phrase { First = first, Last = last, Start = outline[noun].Start, End = outline[last].End,
            Kind = MentionKind.Description, Uses = WordUse.Person, Determiner = determiner, Head = last };
    }

    /// <summary>A name in marks, with its determiner.</summary>
    private Phrase InMarks(int first, int name, WordUse determiner)
    {
        var (start, end) = (outline[name].Start, outline[name].End);
        return new Phrase { First = first, Last = name, Start = start, End = end, Kind = MentionKind.Name, Uses = WordUse.Body,
            Determiner = determiner, Name = (start, end), IsOblique = (determiner & WordUse.Oblique) != 0, IsInMarks = true };
    }

    /// <summary>"a-t-il": the pronoun without what ties it to its verb.</summary>
    private int PronounOffset(Unit unit) => outline.Text.Text.LastIndexOf('-', unit.End - 1, unit.End - unit.Start) - unit.Start + 1;

    private bool StartsNoun(int i, int end) =>
        i < end
            && outline[i].IsWord
            && (outline[i].IsCapital || outline[i].Is(WordUse.SpeakerNoun))
            && !outline[i].Is(WordUse.Auxiliary | WordUse.Says);

    /// <summary>The noun or name that starts here or after a few adjectives; -1 if there is none.</summary>
    private int SkipAdjectives(int i, int end, bool isDetermined)
    {
        var limit = Math.Min(end, i + (isDetermined ? MostAdjectives : 1));
        for (var j = i; j < limit; j++)
        {
            var unit = outline[j];
            if (!unit.IsWord) return -1;
            if (unit.Is(WordUse.SpeakerNoun | WordUse.Title) || IsNoun(j, isDetermined)) return j;
            if (unit.Is(WordUse.Function | WordUse.Cue)) return -1;
        }

        return -1;
    }

    private bool IsNoun(int unit, bool isDetermined) =>
        outline[unit].IsCapital
            && (isDetermined && _hasCapitalNouns
                ? !outline[unit].Is(WordUse.Function & ~WordUse.Common & ~WordUse.Verb)
                : names.MayBe(unit));

    private Phrase? ReadNoun(int first, int noun, int sentence, int end, WordUse determiner)
    {
        // Titles and person nouns up to the name: "Prime Minister Orla Finn".
        var i = noun;
        var head = -1;
        while (i < end
            && outline[i].IsWord
            && outline[i].Is(WordUse.PersonNoun | WordUse.Title)
            && !(i > noun && outline[i].Is(WordUse.Function)))
        {
            if (!outline[i].Is(WordUse.Title) || outline[i].Is(WordUse.PersonNoun)) head = i;
            i++;
        }

        if (head >= 0 && !_hasCapitalNouns) i = AdjectivesEnd(i, end);
        var nameEnd = NameEnd(i, end, i > noun);
        if (i == sentence && i == noun && names.IsOpening(i, nameEnd)) i = first = noun = i + 1;
        if (i == noun && TitleEnd(i, nameEnd, determiner != WordUse.None) is var titleEnd && titleEnd > i)
        {
            i = titleEnd;
            head = titleEnd - 1;
        }

        if (nameEnd > i && IsName(i, nameEnd, noun, sentence, end, determiner))
        {
            var uses = head >= 0 ? outline[head].Uses : i > noun ? outline[i - 1].Uses : WordUse.None;
            var (start, stop) = (outline[i].Start, outline[nameEnd - 1].End);
            return new Phrase { First = first, Last = nameEnd - 1, Start = start, End = stop, Kind = MentionKind.Name, Uses = uses,
                Determiner = determiner, Head = head, Name = (start, stop),
                IsOblique = (determiner & WordUse.Oblique) != 0 || (nameEnd > i + 1 && names.IsGenitive(nameEnd - 1)) };
        }

        if (head < 0 && i == noun)
        {
            var isKnown = outline[noun].Is(WordUse.SpeakerNoun);
            if (!isKnown && !(_hasCapitalNouns && determiner != WordUse.None)) return null;
            head = noun;
            i = noun + 1;
            // "the Düsseldorf concert": an adjective of a place has a capital, too.
            while (_hasCapitalNouns
                && i < end
                && outline[i] is { IsWord: true, IsCapital: true, Span: < 0 } next
                && !next.Is(WordUse.Function & ~WordUse.Common)
                && !(names.Has(i) && outline[head].Is(WordUse.SpeakerNoun)))
                head = i++;
        }
        else if (head < 0)
        {
            return null;
        }

        var last = Complement(i, end) - 1;
        return new Phrase { First = first, Last = last, Start = outline[FirstAfterDeterminers(first, noun)].Start, End = outline[last].End,
            Kind = MentionKind.Description, Uses = outline[head].Uses, Determiner = determiner, Head = head,
            IsOblique = (determiner & WordUse.Oblique) != 0 };
    }

    /// <summary>
    /// "the local builder Orla Finn" in languages that set adjectives after the noun: where the name starts, if one follows.
    /// </summary>
    private int AdjectivesEnd(int i, int end)
    {
        var name = i;
        while (name < end && name - i < MostAdjectivesAfter && IsPlain(name)) name++;
        return name > i && name + 1 < end && names.MayBe(name) && names.MayBe(name + 1) ? name : i;
    }

    private int FirstAfterDeterminers(int first, int noun)
    {
        while (first < noun && outline[first].IsWord && outline[first].Is(WordUse.Determiner)) first++;
        return first;
    }

    /// <summary>
    /// "Dyke reeve Onno Petersen", "the runner-up Petersen", with a noun that no list knows: the name begins with the given name, or with
    /// the word that the text has in a name elsewhere, if nouns have capitals.
    /// </summary>
    private int TitleEnd(int start, int nameEnd, bool isDetermined)
    {
        if (!_hasCapitalNouns) return start;
        for (var i = start; i < nameEnd - 1; i++)
        {
            if (outline[i].Is(WordUse.GivenName) || outline[i].Is(WordUse.Particle) || outline.Text.Text[outline[i].End - 1] == '.')
                return i == start || outline[i].Is(WordUse.GivenName) ? i : start;
        }

        return isDetermined && nameEnd == start + 2 && !names.Has(start) && names.Has(start + 1) ? start + 1 : start;
    }

    /// <summary>The unit after the name that starts here; the start if there is none.</summary>
    private int NameEnd(int start, int end, bool hasTitle)
    {
        var i = start;
        var last = start;
        while (i < end && i - start < MostNameWords && outline[i].IsWord)
        {
            var unit = outline[i];
            if (i > start && names.IsGenitive(i - 1)) break;
            var isInitial = unit.IsCapital && unit.End - unit.Start <= 2 && outline.Text.Text[unit.End - 1] == '.';
            if (names.MayBe(i) || isInitial || (i > start && (IsNameInside(i) || IsParticled(i)))) last = ++i;
            else if (unit.Is(WordUse.Particle)
                && !(_hasCapitalNouns && i > start && unit.Is(WordUse.Determiner) && !outline[i - 1].Is(WordUse.Particle))
                && (i > start || unit.IsCapital || (hasTitle && !unit.Is(WordUse.Of)))
                && ContinuesName(i, end))
                i++;
            else break;
        }

        return last;
    }

    /// <summary>"Pina Lo Verso", "Loes van der Meer": a capital makes a word of any kind a part of the name that it stands in.</summary>
    private bool IsNameInside(int unit)
    {
        if (outline[unit] is not { IsCapital: true, Span: < 0 } word || word.Is(WordUse.Title | WordUse.Pronoun)) return false;
        if (outline[unit - 1].Is(WordUse.GivenName) && !word.Is(WordUse.Function & ~(WordUse.Common | WordUse.Verb))) return true;
        return !_hasCapitalNouns && !word.Is(WordUse.SpeakerNoun);
    }

    /// <summary>"van der Laan": particles lead to another word of the name.</summary>
    private bool ContinuesName(int i, int end)
    {
        const int MostParticles = 3;
        for (var j = i; j < Math.Min(end, i + MostParticles) && outline[j].IsWord; j++)
        {
            if (names.MayBe(j) || (j > i && IsAfterParticle(j))) return true;
            if (!outline[j].Is(WordUse.Particle)) return false;
        }

        return false;
    }

    private bool IsParticled(int unit) => outline[unit - 1].Is(WordUse.Particle) && IsAfterParticle(unit);

    /// <summary>"der Meer": a capital after a particle, which is no preposition where nouns have capitals as well.</summary>
    private bool IsAfterParticle(int unit) =>
        outline[unit] is { IsCapital: true, Span: < 0 } word
            && !word.Is(WordUse.SpeakerNoun | WordUse.Title)
            && !(_hasCapitalNouns && outline[unit - 1].Is(WordUse.Function));

    private bool IsName(int start, int nameEnd, int noun, int sentence, int end, WordUse determiner)
    {
        if (start > noun) return true;
        var isOne = nameEnd == start + 1;
        if (_hasCapitalNouns)
        {
            if (determiner == WordUse.Oblique) return names.Has(start) || !isOne;
            if (determiner != WordUse.None)
                return names.IsAcronym(outline[start]) || (!isOne && names.Has(start) && names.Has(nameEnd - 1));
            return names.Has(start) || (isOne && IsBesideCue(start, sentence, end));
        }

        return !isOne || start > sentence || names.Has(start);
    }

    /// <summary>"sagte Finn": a verb of saying touches the word.</summary>
    private bool IsBesideCue(int unit, int sentence, int end) =>
        (unit > sentence || names.IsInside(unit)) && IsTouchingCue(unit, sentence, end);

    private bool IsTouchingCue(int unit, int sentence, int end) =>
        (unit > sentence && outline[unit - 1].Is(WordUse.Says | WordUse.Quotes | WordUse.SaysWith | WordUse.Source | WordUse.SaysSo))
            || (unit + 1 < end && outline[unit + 1].Is(WordUse.Says | WordUse.Quotes | WordUse.SaysWith | WordUse.SourceAfter));

    /// <summary>The unit after the complements of a noun: "of the fire brigade of Ester".</summary>
    private int Complement(int i, int end)
    {
        for (var round = 0; round < MostComplements && i < end; round++)
        {
            var of = i;
            while (of < end && of - i < MostAdjectivesAfter && IsPlain(of)) of++;
            if (of >= end || !outline[of].IsWord || !outline[of].Is(WordUse.Of)) return i;
            var noun = of + 1;
            while (noun < end && outline[noun].IsWord && outline[noun].Is(WordUse.Determiner | WordUse.Of)) noun++;
            if (!_hasCapitalNouns && noun > of + 1 && outline[noun - 1].Is(WordUse.Indefinite)) return i;
            while (_hasCapitalNouns && noun < end && noun - of <= MostAdjectives && IsPlain(noun)) noun++;
            if (noun >= end || !outline[noun].IsWord || (outline[noun].Is(WordUse.Function) && !outline[noun].IsCapital)) return i;
            if (_hasCapitalNouns && !outline[noun].IsCapital) return i;
            i = noun + 1;
            while (i < end && IsInComplement(i) && !(outline[i].Is(WordUse.GivenName) && i + 1 < end && names.MayBe(i + 1))) i++;
            if (i > noun + 1 && outline[noun].Is(WordUse.GivenName))
            {
                var (start, stop) = (outline[noun].Start, outline[i - 1].End);
                _inner = new Phrase { First = noun, Last = i - 1, Start = start, End = stop, Kind = MentionKind.Name, Name = (start, stop),
                    IsGoverned = true };
            }
        }

        return i;
    }

    private bool IsInComplement(int unit) =>
        outline[unit] is { IsWord: true, IsCapital: true, Span: < 0 } word
            && (names.MayBe(unit) || (_hasCapitalNouns && !word.Is(NotInComplement)));

    private bool IsPlain(int unit) =>
        outline[unit] is { IsWord: true, IsCapital: false } word && !word.Is(WordUse.Function | WordUse.Cue | WordUse.SpeakerNoun);
}

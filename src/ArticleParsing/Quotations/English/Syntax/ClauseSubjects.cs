using ArticleParsing.Quotations.English.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// Finds the subject of a verb. From the verb the walk goes left over what may stand between: appositions, ages, places, relative clauses
/// and participles between commas. It ends where the clause begins; the leftmost phrase that nothing governs is the subject.
/// </summary>
internal sealed class ClauseSubjects(Outline outline)
{
    private const int Reach = 70;
    private const int MostHops = 4;

    /// <summary>
    /// For each verb asked about one more than the index of its subject; <see cref="NoSubject"/> where none was found, 0 where nobody has
    /// asked.
    /// </summary>
    private readonly int[] _known = new int[outline.Count];
    private readonly List<UnitMention> _subjects = [];
    private const int NoSubject = -1;

    /// <summary>The subject of a verb; null where none is found. Asked for often, so remembered.</summary>
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
        var (start, _) = outline.SentenceOf(verb);
        var i = verb - 1;
        while (i >= start && IsVerbGroup(i)) i--;
        if (i < start) return outline[verb].Class == WordClass.Participle ? FindSubjectOfVerbAfter(verb, hops) : null;
        if (verb > start && outline[verb - 1].Class == WordClass.To) return FindInfinitiveSubject(i, hops);
        if (outline[verb].Class is WordClass.Participle or WordClass.PastParticiple && i == verb - 1
            || outline[i].Class == WordClass.Preposition)
            return FindParticipleSubject(verb, i, hops);
        if (outline[i].Class == WordClass.Relative
            || (outline[i].In(EnglishWord.That) && outline.PhraseAt(i) < 0 && i > start && outline.PhraseAt(i - 1) >= 0))
            return Antecedent(i, start);
        if (outline[i].Class == WordClass.Conjunction || (outline[i].Class == WordClass.Adverb && outline[i].In(EnglishWord.Then)))
            return FindSubjectOfVerbBefore(i, start, hops);
        var subject = (OpenedAside(i, start) is { } named ? Walk(named, start) : null) ?? Walk(i, start);
        if (subject is { } bare) subject = WithModifiers(bare, i);
        // "X praised the plan and the deal and called it": nothing but an object stands before; "..., and called it".
        return subject ?? (outline[i].Class == WordClass.Comma && i > start ? FindSubjectOfVerbBefore(i, start, hops) : null);
    }

    /// <summary>What belongs to the verb: auxiliaries, adverbs, and when it was said.</summary>
    private bool IsVerbGroup(int i)
    {
        if (outline[i].Class is WordClass.Auxiliary or WordClass.Modal or WordClass.Adverb or WordClass.Negation or WordClass.To
            or WordClass.Calendar)
            return true;
        // "the bank this month announced"
        if (outline[i].Class == WordClass.Determiner && outline[i + 1].Class == WordClass.Calendar) return true;
        return outline[i].Class == WordClass.Preposition
            && outline[i].In(EnglishWord.TimePreposition)
            && outline[i + 1].Class == WordClass.Calendar;
    }

    /// <summary>"led X to say", "X wants to say": the phrase right before, or whoever is subject of the governing verb.</summary>
    private UnitMention? FindInfinitiveSubject(int i, int hops)
    {
        var (start, _) = outline.SentenceOf(i);
        if (outline.PhraseAt(i) >= 0
            && outline.Phrases[outline.PhraseAt(i)] is { IsName: true } phrase
            && phrase.First > start
            && outline[phrase.First - 1].Class is WordClass.Verb or WordClass.Infinitive or WordClass.Participle)
            return Single(outline.PhraseAt(i));
        for (var v = i; v >= start; v--)
        {
            if (outline[v].Class is WordClass.Verb or WordClass.Participle) return Find(v, hops - 1);
        }

        return null;
    }

    /// <summary>
    /// "X raised the fare, calling it": the subject of the verb before; "speaking to reporters, X said": of the one after.
    /// </summary>
    private UnitMention? FindParticipleSubject(int participle, int i, int hops)
    {
        var (start, _) = outline.SentenceOf(participle);
        // "with some calling it", "the King setting out": the phrase right before, unless a preposition other than "with" governs it.
        if (outline.PhraseAt(i) is >= 0 and var near && i == participle - 1)
        {
            var phrase = outline.Phrases[near];
            var governor = phrase.First > start ? outline[phrase.First - 1] : default;
            if (governor.Class is not (WordClass.Verb or WordClass.Infinitive or WordClass.Comma)
                && (governor.Class != WordClass.Preposition || governor.In(EnglishWord.With))
                && CanSpeak(near))
                return Single(near);
            if (governor.Class == WordClass.Comma && CanSpeak(near) && Walk(i, start) is { } apposed) return apposed;
        }

        return MainVerbBefore(i, start) is { } main ? Find(main, hops - 1) : FindSubjectOfVerbAfter(participle, hops);
    }

    private UnitMention? FindSubjectOfVerbAfter(int participle, int hops)
    {
        var (_, end) = outline.SentenceOf(participle);
        for (var v = participle + 1; v < Math.Min(end, participle + Reach); v++)
        {
            if (outline[v].Class == WordClass.Verb) return Find(v, hops - 1);
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
            if (outline[v].Class == WordClass.Comma && outline[v + 1].Class == WordClass.Conjunction && v < from) main = null;
            if (outline[v].Class == WordClass.Verb && main is null && !IsSubordinate(v, start)) main = v;
        }

        for (var v = from; main is null && v >= start; v--)
        {
            if (outline[v].Class == WordClass.Verb) main = v;
        }

        return main;
    }

    private bool IsSubordinate(int verb, int start)
    {
        for (var i = verb - 1; i >= start; i--)
        {
            if (outline[i].Class is WordClass.Comma or WordClass.Stop or WordClass.Colon or WordClass.Quoted) return false;
            if (outline[i].Class is WordClass.Relative or WordClass.Subordinator) return true;
        }

        return false;
    }

    private UnitMention? FindSubjectOfVerbBefore(int i, int start, int hops)
    {
        return MainVerbBefore(i - 1, start) is { } main ? Find(main, hops - 1) : null;
    }

    /// <summary>"Orla Finn, who called it": the phrase before the relative pronoun, with what hangs on it.</summary>
    private UnitMention? Antecedent(int relative, int start)
    {
        var i = relative - 1;
        if (i >= start && outline[i].Class is WordClass.Comma or WordClass.Dash) i--;
        if (i < start || outline.PhraseAt(i) is not (>= 0 and var near)) return null;
        // "the head of the Comb Group, which says": a thing, however far into the phrase it stands.
        if (outline[relative].In(EnglishWord.Which) && !outline[outline.Phrases[near].Last].Has(WordTraits.PersonNoun)) return Single(near);
        return Walk(i, start);
    }

    private UnitMention? Walk(int from, int start)
    {
        // An apposition ends in a comma before the verb; where there is none, what stands before a comma is no part of the subject.
        if (outline[from].Class == WordClass.CloseBracket) from = Math.Max(start, OpenOf(from, start) - 1);
        var hasAside = outline[from].Class is WordClass.Comma or WordClass.Dash;
        var subject = -1;
        var apposed = -1;
        var i = from;
        while (i >= start && from - i < Reach)
        {
            if (outline.PhraseAt(i) is >= 0 and var at)
            {
                var phrase = outline.Phrases[at];
                var before = phrase.First - 1;
                while (before >= start && outline[before].Class is WordClass.Adverb or WordClass.Calendar) before--;
                // "On Friday the mayor"
                if (before >= start && outline[before].Class == WordClass.Preposition && outline[before + 1].Class == WordClass.Calendar)
                    before--;
                if (before >= start)
                {
                    var governor = outline[before].Class;
                    if (governor == WordClass.Preposition)
                    {
                        i = before - 1;
                        continue;
                    }

                    if (ListGovernor(at, start) is { } list)
                    {
                        i = list - 1;
                        continue;
                    }

                    if (governor is WordClass.Participle or WordClass.PastParticiple)
                    {
                        i = before - 1;
                        continue;
                    }

                    if (governor is WordClass.Verb or WordClass.Infinitive)
                    {
                        // Right after a verb and right before ours: the subject of a clause without "that".
                        var opener = RelativeBefore(before, start);
                        if (subject < 0
                            && !HasCommaBetween(phrase.Last, from)
                            && (opener is null || (phrase.Last == from && outline[before].Has(WordTraits.Speech | WordTraits.Attitude))))
                            subject = at;
                        else if (opener is { } relative)
                        {
                            i = relative - 1;
                            continue;
                        }

                        break;
                    }
                }

                if (phrase.IsPronoun && subject >= 0) break;
                if (phrase.IsName && subject >= 0 && outline.Phrases[subject].IsName && !IsPlaceOf(subject, at)) break;
                if (!IsTime(phrase))
                {
                    if (subject >= 0 && outline.Phrases[subject].IsName) apposed = subject;
                    if (subject < 0 || CanSpeak(at) || !CanSpeak(subject)) subject = at;
                }

                if (phrase.IsPronoun) break;
                i = before;
                if (!hasAside && subject >= 0 && i >= start && outline[i].Class is WordClass.Comma or WordClass.Dash)
                {
                    if (from > phrase.Last && NameThatOpens(i - 1, start) is { } named && !phrase.IsName) return Single(named);
                    break;
                }

                if (i > start && outline[i].Class == WordClass.Conjunction && outline.PhraseAt(i - 1) < 0) break;
                if (i >= start
                    && outline[i].Class is not (WordClass.Comma or WordClass.Dash or WordClass.Conjunction or WordClass.OpenBracket
                        or WordClass.CloseBracket))
                    break;
                i--;
                continue;
            }

            switch (outline[i].Class)
            {
                case WordClass.CloseBracket:
                    i = OpenOf(i, start) - 1;
                    continue;
                case WordClass.Verb when RelativeBefore(i, start) is { } opener:
                    i = opener - 1;
                    continue;
                case WordClass.Quoted when i > start && outline[i - 1].Class == WordClass.Preposition:
                    i -= 2;
                    continue;
                case WordClass.Verb or WordClass.Infinitive or WordClass.Modal or WordClass.Colon or WordClass.Stop or WordClass.Quoted:
                    return Result(subject, apposed);
                case WordClass.Subordinator or WordClass.Conjunction:
                    if (subject >= 0) return Result(subject, apposed);
                    i--;
                    continue;
                default:
                    i--;
                    continue;
            }
        }

        return Result(subject, apposed);
    }

    /// <summary>"David Lane, an officer who came, said", with the comma before "said" left out: the name that opens the sentence.</summary>
    private int? NameThatOpens(int last, int start)
    {
        if (outline.PhraseAt(last) is not (>= 0 and var at) || !outline.Phrases[at].IsName || outline.Phrases[at].Last != last) return null;
        return outline.Phrases[at].First == start ? at : null;
    }

    /// <summary>
    /// The comma before a relative clause that ends in the comma at <paramref name="comma"/>: "Orla Finn, who lives in Comb with her
    /// sister, the baker, said". Whatever the clause holds, its antecedent is the subject.
    /// </summary>
    private int? OpenedAside(int comma, int start)
    {
        if (outline[comma].Class is not (WordClass.Comma or WordClass.Dash)) return null;
        for (var i = comma - 1; i > start + 1; i--)
        {
            if (outline[i].Class is WordClass.Stop or WordClass.Colon or WordClass.Quoted) return null;
            if (outline[i].Class != WordClass.Relative && !outline[i].In(EnglishWord.Whose)) continue;
            var opener = outline[i - 1].Class is WordClass.Comma or WordClass.Dash
                ? i - 1
                : outline[i - 1].Class == WordClass.Conjunction
                ? -1
                : outline[i - 2].Class == WordClass.Comma
                ? i - 2
                : -1;
            if (opener < start || outline.PhraseAt(opener - 1) is not (>= 0 and var at)) continue;
            var before = outline.Phrases[at].First - 1;
            if (before >= start && outline[before].Class is WordClass.Verb or WordClass.Infinitive or WordClass.Participle) continue;
            return opener;
        }

        return null;
    }

    /// <summary>
    /// "People familiar with the matter", "the woman who ran the tunnel": up to the verb group, if no comma stands between.
    /// </summary>
    private UnitMention WithModifiers(UnitMention subject, int end)
    {
        var phrase = outline.Phrases[subject.Phrase];
        if (subject.Apposed >= 0 || phrase.IsPronoun || phrase.IsName || subject.Last >= end) return subject;
        ref readonly var next = ref outline[subject.Last + 1];
        if (!next.In(EnglishWord.Modifying)
            && next.Class != WordClass.Relative
            && !next.In(EnglishWord.Whose)
            && !next.In(EnglishWord.That))
            return subject;
        for (var i = subject.Last + 1; i <= end; i++)
        {
            if (outline[i].Class is WordClass.Comma or WordClass.Dash or WordClass.Quoted or WordClass.OpenBracket or WordClass.Stop)
                return subject;
        }

        return subject with { Last = end };
    }

    /// <summary>
    /// "The leaders of Norway, Sweden and Finland": the preposition before a list of names, if a plural stands before it.
    /// </summary>
    private int? ListGovernor(int at, int start)
    {
        const int MostItems = 6;
        for (var item = 0; item < MostItems && outline.Phrases[at].IsName; item++)
        {
            var before = outline.Phrases[at].First - 1;
            if (before <= start) return null;
            if (outline[before].Class == WordClass.Preposition)
                return item > 0 && outline.PhraseAt(before - 1) >= 0 && outline[before - 1].Has(WordTraits.PluralNoun) ? before : null;
            if (outline[before].Class is not (WordClass.Comma or WordClass.Conjunction)) return null;
            if (outline[before - 1].Class == WordClass.Comma) before--;
            if (outline.PhraseAt(before - 1) is not (>= 0 and var next)) return null;
            at = next;
        }

        return null;
    }

    private UnitMention? Result(int subject, int apposed)
    {
        if (subject < 0) return null;
        if (outline.Phrases[subject].IsName) apposed = -1;
        var first = outline.Phrases[subject].First;
        var last = apposed >= 0 ? outline.Phrases[apposed].Last : WithSecond(subject, WithComplement(subject));
        return new UnitMention(first, last, subject, apposed);
    }

    /// <summary>"the airline and the regulator": both speak.</summary>
    private int WithSecond(int subject, int last)
    {
        if (outline.Phrases[subject].IsName || outline.Phrases[subject].IsPronoun || outline[last + 1].Class != WordClass.Conjunction)
            return last;
        if (outline.PhraseAt(last + 2) is not (>= 0 and var second)
            || outline[last + 2].Sentence != outline[last].Sentence
            || outline.Phrases[second].First != last + 2)
            return last;
        return !outline.Phrases[second].IsPronoun && CanSpeak(subject) && CanSpeak(second) ? outline.Phrases[second].Last : last;
    }

    public UnitMention Single(int phrase) => new(outline.Phrases[phrase].First, outline.Phrases[phrase].Last, phrase, -1);

    /// <summary>The phrase that starts right after a verb ("said Orla Finn", "said the mayor, Orla Finn"); null where none does.</summary>
    public UnitMention? Starting(int unit)
    {
        if (unit >= outline.Count || outline.PhraseAt(unit) is not (>= 0 and var at) || outline.Phrases[at].First != unit) return null;
        var phrase = outline.Phrases[at];
        if (NameAfterPost(at) is { } named) return new UnitMention(unit, outline.Phrases[named].Last, at, named);
        if (phrase.IsName || phrase.IsPronoun) return Single(at);
        var last = WithComplement(at);
        if (last + 2 < outline.Count
            && outline[last + 1].Class == WordClass.Comma
            && outline.PhraseAt(last + 2) is >= 0 and var next
            && outline[last + 2].Sentence == outline[unit].Sentence
            && outline.Phrases[next].IsName
            && outline.Phrases[next].First == last + 2
            && EndsApposition(outline, outline.Phrases[next].Last))
            return new UnitMention(unit, outline.Phrases[next].Last, at, next);
        return new UnitMention(unit, RelativeEnd(last), at, -1);
    }

    /// <summary>"said Comb Events Co-Owner and Lead Planner Orla Finn", "said Co-Founder, Orla Finn": the name after a post.</summary>
    private int? NameAfterPost(int at)
    {
        var last = outline.Phrases[at].Last;
        if (!outline[last].Has(WordTraits.PersonNoun | WordTraits.Title)
            || outline[last].Has(WordTraits.PluralNoun)
            || outline[last].Has(WordTraits.AnyGivenName))
            return null;
        if (outline.PhraseAt(last + 2) is not (>= 0 and var next)
            || !outline.Phrases[next].IsName
            || outline.Phrases[next].First != last + 2
            || outline[last + 2].Sentence != outline[last].Sentence)
            return null;
        return outline[last + 1].Class switch
        {
            WordClass.Comma => outline.Phrases[at].IsName && EndsApposition(outline, outline.Phrases[next].Last) ? next : null,
            WordClass.Conjunction => HasPost(outline.Phrases[next]) ? next : null,
            _ => null,
        };
    }

    /// <summary>"Lead Planner Orla Finn", "owner Orla Finn": a post before the name.</summary>
    private bool HasPost(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last - 1; i++)
        {
            if (outline[i].Has(WordTraits.PersonNoun | WordTraits.Title)) return true;
        }

        return false;
    }

    /// <summary>"said one person who was in the room": the relative clause belongs to the speaker, up to a comma or the end.</summary>
    private int RelativeEnd(int last)
    {
        const int LongestClause = 20;
        if (!(outline[last + 1].Class is WordClass.Relative or WordClass.PastParticiple || outline[last + 1].In(EnglishWord.Modifying))
            || outline[last + 1].Sentence != outline[last].Sentence)
            return last;
        var end = last;
        while (end - last < LongestClause
            && outline[end + 1].Sentence == outline[last].Sentence
            && outline[end + 1].Class is not (WordClass.Comma or WordClass.Stop or WordClass.Dash or WordClass.Colon or WordClass.Quoted))
            end++;
        return end;
    }

    /// <summary>"said the mayor, Orla Finn, on Monday" against "according to the mayor, Orla Finn left".</summary>
    public static bool EndsApposition(Outline outline, int last) =>
        last + 1 >= outline.Count
            || outline[last + 1].Sentence != outline[last].Sentence
            || outline[last + 1].Class is WordClass.Comma or WordClass.Stop or WordClass.Dash or WordClass.Colon or WordClass.OpenBracket;

    /// <summary>The last unit of what hangs on a phrase: "a spokesman for the council", "the head of research at Comb".</summary>
    public int WithComplement(int at)
    {
        var last = outline.Phrases[at].Last;
        var isName = outline.Phrases[at].IsName;
        for (var hop = 0; hop < 3; hop++)
        {
            if (last + 2 >= outline.Count
                || outline[last + 1].Class != WordClass.Preposition
                || outline[last + 1].Sentence != outline[last].Sentence
                || outline.PhraseAt(last + 2) < 0)
                break;
            if (!outline[last + 1].In(EnglishWord.WideComplement) || (isName && !outline[last + 1].In(EnglishWord.OfOrFor))) break;
            last = outline.Phrases[outline.PhraseAt(last + 2)].Last;
            if (outline[outline.Phrases[at].Last].Has(WordTraits.PluralNoun)) last = EndOfList(last);
        }

        return last;
    }

    /// <summary>
    /// "of Norway, Sweden and Finland": the last name of a list that starts with the one that ends at <paramref name="last"/>.
    /// </summary>
    private int EndOfList(int last)
    {
        var end = last;
        while (outline[end].Class == WordClass.Name)
        {
            if (outline[end + 1].Class == WordClass.Conjunction
                && outline[end + 2].Class == WordClass.Name
                && outline.PhraseAt(end + 2) is >= 0 and var final)
                return outline.Phrases[final].Last;
            if (outline[end + 1].Class != WordClass.Comma
                || outline[end + 2].Class != WordClass.Name
                || outline.PhraseAt(end + 2) is not (>= 0 and var next))
                break;
            end = outline.Phrases[next].Last;
        }

        return last;
    }

    /// <summary>A name, a pronoun, or a noun for people, bodies or documents.</summary>
    public bool CanSpeak(int at)
    {
        var phrase = outline.Phrases[at];
        if (phrase.IsPronoun) return !outline[phrase.First].In(EnglishWord.NoSubject);
        if (phrase.IsName) return true;
        if (outline[phrase.Last].Has(WordTraits.Speaker | WordTraits.Title)) return true;
        if (outline[phrase.Last].Lower.EndsWith(Ages.Ending, StringComparison.Ordinal)) return true;
        return phrase.First == phrase.Last && outline[phrase.First].In(EnglishWord.Quantity);
    }

    private bool IsTime(NounPhrase phrase) => outline[phrase.Last].Has(WordTraits.Calendar) && !phrase.IsName;

    /// <summary>"Orla Finn, Comb, said": of two names between commas the first is the subject where only it can be a person's.</summary>
    private bool IsPlaceOf(int place, int person) =>
        !outline[outline.Phrases[place].NameFirst].Has(WordTraits.AnyGivenName)
            && outline.Phrases[person] is { NameFirst: var first, Last: var last }
            && (outline[first].Has(WordTraits.AnyGivenName | WordTraits.Title) || last > first);

    private bool HasCommaBetween(int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (outline[i].Class is WordClass.Comma or WordClass.Dash) return true;
        }

        return false;
    }

    /// <summary>
    /// The relative pronoun that opens the clause of a verb, where nothing else bounds it before: "who has written dozens of books".
    /// </summary>
    private int? RelativeBefore(int verb, int start)
    {
        const int LongestClause = 25;
        for (var i = verb - 1; i >= start && verb - i < LongestClause; i--)
        {
            if (outline[i].Class == WordClass.Relative || outline[i].In(EnglishWord.RelativeAdverb)) return i;
            if (outline[i].Class is WordClass.Stop or WordClass.Colon or WordClass.Quoted or WordClass.Comma) return null;
            if (outline[i].Class is WordClass.Subordinator && !outline[i].In(EnglishWord.That)) return null;
        }

        return null;
    }

    private int OpenOf(int close, int start)
    {
        for (var i = close - 1; i >= start; i--)
        {
            if (outline[i].Class == WordClass.OpenBracket) return i;
        }

        return close;
    }
}

using ArticleParsing.Quotations.English.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// The way from a verb group left to its subject, over what may stand between: appositions, ages, places, relative clauses and participles
/// between commas. It ends where the clause begins; the leftmost phrase that nothing governs is the subject.
/// </summary>
internal sealed class SubjectWalk(Outline outline, SpeakerPhrases phrases)
{
    private const int Reach = 70;

    /// <param name="from">The last unit before the verb group.</param>
    /// <param name="start">The first unit of the sentence.</param>
    public UnitMention? Find(int from, int start)
    {
        // An apposition ends in a comma before the verb; if there is none, what stands before a comma is no part of the subject.
        if (outline[from].Class == WordClass.CloseBracket) from = Math.Max(start, OpenOf(from, start) - 1);
        var hasAside = outline[from].Class is WordClass.Comma or WordClass.Dash;
        int subject = -1, apposed = -1, i = from;
        while (i >= start && from - i < Reach)
        {
            if (outline.PhraseAt(i) is not (>= 0 and var at))
            {
                if (StepOver(i, start, subject >= 0) is not { } next) break;
                i = next;
                continue;
            }

            var phrase = outline.Phrases[at];
            var before = BeforeTime(phrase.First - 1, start);
            if (before >= start && BeforeGovernor(at, before, start) is { } governed)
            {
                i = governed;
                continue;
            }

            if (before >= start && outline[before].Class is WordClass.Verb or WordClass.Infinitive)
            {
                var opener = RelativeBefore(before, start);
                if (subject < 0 && IsSubjectAfterVerb(phrase, before, from, opener is not null)) subject = at;
                else if (opener is { } relative)
                {
                    i = relative - 1;
                    continue;
                }

                break;
            }

            if (subject >= 0 && (phrase.IsPronoun || IsOtherName(at, subject))) break;
            if (!IsTime(phrase))
            {
                if (subject >= 0 && outline.Phrases[subject].IsName) apposed = subject;
                if (IsSubjectRatherThan(at, subject)) subject = at;
            }

            if (phrase.IsPronoun) break;
            i = before;
            var isCutOff = !hasAside && subject >= 0 && i >= start && outline[i].Class is WordClass.Comma or WordClass.Dash;
            if (isCutOff)
            {
                if (from > phrase.Last && !phrase.IsName && NameThatOpens(i - 1, start) is { } named) return phrases.Single(named);
                break;
            }

            if (!LeadsOn(i, start)) break;
            i--;
        }

        return Mention(subject, apposed);
    }

    /// <summary>Where the walk goes on before a unit outside all phrases; null if the clause begins there.</summary>
    private int? StepOver(int i, int start, bool hasSubject) => outline[i].Class switch
    {
        WordClass.CloseBracket => OpenOf(i, start) - 1,
        WordClass.Verb when RelativeBefore(i, start) is { } opener => opener - 1,
        WordClass.Quoted when i > start && outline[i - 1].Class == WordClass.Preposition => i - 2,
        WordClass.Verb or WordClass.Infinitive or WordClass.Modal or WordClass.Colon or WordClass.Stop or WordClass.Quoted => null,
        WordClass.Subordinator or WordClass.Conjunction when hasSubject => null,
        _ => i - 1,
    };

    /// <summary>"On Friday the mayor": over what tells the time before a phrase.</summary>
    private int BeforeTime(int before, int start)
    {
        while (before >= start && outline[before].Class is WordClass.Adverb or WordClass.Calendar) before--;
        var isPreposition = outline[before].Class == WordClass.Preposition && outline[before + 1].Class == WordClass.Calendar;
        return before >= start && isPreposition ? before - 1 : before;
    }

    /// <summary>Where the walk goes on before the preposition or participle that governs a phrase; null if none does.</summary>
    private int? BeforeGovernor(int at, int before, int start)
    {
        if (outline[before].Class == WordClass.Preposition) return before - 1;
        if (ListGovernor(at, start) is { } list) return list - 1;
        return outline[before].Class is WordClass.Participle or WordClass.PastParticiple ? before - 1 : null;
    }

    /// <summary>Right after a verb and right before ours: the subject of a clause without "that".</summary>
    private bool IsSubjectAfterVerb(NounPhrase phrase, int verb, int from, bool isRelative)
    {
        if (HasCommaBetween(phrase.Last, from)) return false;
        return !isRelative || (phrase.Last == from && outline[verb].Has(WordTraits.Speech | WordTraits.Attitude));
    }

    private bool IsSubjectRatherThan(int at, int subject) => subject < 0 || phrases.CanSpeak(at) || !phrases.CanSpeak(subject);

    private bool IsOtherName(int at, int subject) =>
        outline.Phrases[at].IsName && outline.Phrases[subject].IsName && !IsPlaceOf(subject, at);

    /// <summary>Whether what stands before a phrase may join it to more of the subject.</summary>
    private bool LeadsOn(int i, int start) => outline[i].Class switch
    {
        WordClass.Conjunction => i <= start || outline.PhraseAt(i - 1) >= 0,
        WordClass.Comma or WordClass.Dash or WordClass.OpenBracket or WordClass.CloseBracket => true,
        _ => false,
    };

    /// <summary>"David Lane, an officer who came, said", with the comma before "said" left out: the name that opens the sentence.</summary>
    private int? NameThatOpens(int last, int start)
    {
        if (outline.PhraseAt(last) is not (>= 0 and var at)) return null;
        return outline.Phrases[at] is { IsName: true } name && name.First == start && name.Last == last ? at : null;
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
            if (outline[before].Class == WordClass.Preposition) return item > 0 && FollowsPlural(before) ? before : null;
            if (outline[before].Class is not (WordClass.Comma or WordClass.Conjunction)) return null;
            if (outline[before - 1].Class == WordClass.Comma) before--;
            if (outline.PhraseAt(before - 1) is not (>= 0 and var next)) return null;
            at = next;
        }

        return null;
    }

    private bool FollowsPlural(int unit) => outline.PhraseAt(unit - 1) >= 0 && outline[unit - 1].Has(WordTraits.PluralNoun);

    private UnitMention? Mention(int subject, int apposed)
    {
        if (subject < 0) return null;
        if (outline.Phrases[subject].IsName) apposed = -1;
        var first = outline.Phrases[subject].First;
        var last = apposed >= 0 ? outline.Phrases[apposed].Last : WithSecond(subject, phrases.WithComplement(subject));
        return new UnitMention(first, last, subject, apposed);
    }

    /// <summary>"the airline and the regulator": both speak.</summary>
    private int WithSecond(int subject, int last)
    {
        if (IsNameOrPronoun(subject) || outline[last + 1].Class != WordClass.Conjunction) return last;
        if (outline.PhraseAt(last + 2) is not (>= 0 and var second) || !phrases.CanSpeak(subject)) return last;
        var phrase = outline.Phrases[second];
        var isBeside = phrase.First == last + 2 && outline[last + 2].Sentence == outline[last].Sentence;
        return isBeside && !phrase.IsPronoun && phrases.CanSpeak(second) ? phrase.Last : last;
    }

    private bool IsNameOrPronoun(int phrase) => outline.Phrases[phrase].IsName || outline.Phrases[phrase].IsPronoun;

    private bool IsTime(NounPhrase phrase) => outline[phrase.Last].Has(WordTraits.Calendar) && !phrase.IsName;

    /// <summary>"Orla Finn, Comb, said": of two names between commas the first is the subject if only it can be a person's.</summary>
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
    /// The relative pronoun that opens the clause of a verb, if nothing else bounds it before: "who has written dozens of books".
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

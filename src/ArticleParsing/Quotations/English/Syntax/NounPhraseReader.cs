using ArticleParsing.Limits;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// Finds the noun phrases of classed units: determiner, modifiers, head. What hangs on the head ("of the ministry") is a phrase of its own.
/// </summary>
internal static class NounPhraseReader
{
    public static List<NounPhrase> Read(ReadOnlySpan<Unit> units, WorkBudget budget, out int[] phraseAt)
    {
        var phrases = new List<NounPhrase>(units.Length / 3);
        phraseAt = new int[units.Length];
        phraseAt.AsSpan().Fill(-1);
        for (var i = 0; i < units.Length; i++)
        {
            budget.Step();
            if (!Starts(units[i].Class) && !IsLeadingParticle(units, i)) continue;
            var last = units[i].Class == WordClass.Pronoun ? i : End(units, i);
            for (var j = i; j <= last; j++) phraseAt[j] = phrases.Count;
            phrases.Add(new NounPhrase(i, last, NameStart(units, i, last), units[i].Class == WordClass.Pronoun));
            i = last;
        }

        return phrases;
    }

    private static bool Starts(WordClass word) =>
        word is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective or WordClass.Noun or WordClass.Name or WordClass.Number
            or WordClass.Pronoun;

    /// <summary>"said de la Cruz": small words open the name.</summary>
    private static bool IsLeadingParticle(ReadOnlySpan<Unit> units, int i)
    {
        var next = i;
        while (next < units.Length && units[next].Has(WordTraits.NameParticle) && !units[next].IsCapital && next - i < 3) next++;
        return next > i && next < units.Length && units[next].Class == WordClass.Name && units[next].Sentence == units[i].Sentence;
    }

    private static int End(ReadOnlySpan<Unit> units, int first)
    {
        var last = first;
        for (var i = first + 1; i < units.Length && units[i].Sentence == units[first].Sentence; i++)
        {
            var inner = units[i].Class;
            if (inner is WordClass.Determiner
                && !(units[last].Class == WordClass.Determiner && units[last].In(EnglishWord.Predeterminer))
                && !IsCounted(in units[last], in units[i]))
                break;
            if (inner is WordClass.Possessive && !units[i].In(EnglishWord.Genitive)) break;
            if (inner is WordClass.Adjective or WordClass.Noun or WordClass.Name or WordClass.Number or WordClass.Determiner
                or WordClass.Possessive)
            {
                last = i;
                continue;
            }

            if (units[i].Lower is "&" || IsAttribute(units, i, last)) continue;
            if (JoinsBodyName(units, i, first, last) is > 0 and var joined)
            {
                last = i = joined;
                continue;
            }

            var joinsNames = i + 1 < units.Length && IsNameOrParticle(in units[last]) && IsNameOrParticle(in units[i + 1]);
            if (!joinsNames || !units[i].Has(WordTraits.NameParticle)) break;
        }

        return last;
    }

    /// <summary>"the ailing bridge", "the “temporary” bridge": what stands between an article and its noun.</summary>
    private static bool IsAttribute(ReadOnlySpan<Unit> units, int i, int last) =>
        units[i].Class is WordClass.Participle or WordClass.PastParticiple or WordClass.Quoted
            && units[last].Class is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective
            && i + 1 < units.Length
            && units[i + 1].Class is WordClass.Noun or WordClass.Name;

    private static bool IsNameOrParticle(in Unit unit) => unit.Class == WordClass.Name || unit.Has(WordTraits.NameParticle);

    /// <summary>"her two sons", "the first half": a number goes on with the phrase.</summary>
    private static bool IsCounted(in Unit before, in Unit number) =>
        number.In(EnglishWord.Number)
            && before.Class is WordClass.Possessive or WordClass.Determiner or WordClass.Adjective
            && !before.In(EnglishWord.Number);

    /// <summary>"The Machinists' Federation", "the Chief Minister's Office": what owns a body belongs to the body's name.</summary>
    private static bool IsOwnerInBodyName(ReadOnlySpan<Unit> units, int i, int first, int last) =>
        i > first
            && units[i].In(EnglishWord.Genitive)
            && units[i - 1].Class == WordClass.Name
            && (units[last].Has(WordTraits.OrganisationWord | WordTraits.GroupNoun) || IsOfPeople(in units[i - 1]))
            && units[first].Class == WordClass.Determiner;

    /// <summary>"The Actors' Circle".</summary>
    private static bool IsOfPeople(in Unit owner) => owner.Has(WordTraits.PersonNoun) && owner.Has(WordTraits.PluralNoun);

    private static int NameStart(ReadOnlySpan<Unit> units, int first, int last)
    {
        if (units[last].Class == WordClass.Number && last > first && units[last - 1].Class == WordClass.Name)
            return NameStart(units, first, last - 1);
        if (units[last].Class != WordClass.Name) return -1;
        var start = last;
        while (start > first && IsInName(units, start - 1, first, last)) start--;
        while (start < last && units[start].Class != WordClass.Name && !units[start].Has(WordTraits.NameParticle)) start++;
        return start;
    }

    private static bool IsInName(ReadOnlySpan<Unit> units, int i, int first, int last) =>
        units[i].Class == WordClass.Name
            || units[i].Lower is "&"
            || IsInsideBodyName(units, i, first)
            || IsOwnerInBodyName(units, i, first, last)
            || IsParticle(units, i, first);

    /// <summary>
    /// "Ministry of the Interior", "University of Comb": the name goes on after "of". The unit it goes on with; 0 if it does not.
    /// </summary>
    private static int JoinsBodyName(ReadOnlySpan<Unit> units, int of, int first, int last)
    {
        var isAfterName = of + 1 < units.Length && units[of].In(EnglishWord.OfOrFor) && units[last].Class == WordClass.Name;
        if (!isAfterName) return 0;
        if (!HasBodyWord(units, first, last) && !IsPostOf(units, of, last)) return 0;
        var next = units[of + 1].In(EnglishWord.The) && of + 2 < units.Length ? of + 2 : of + 1;
        return units[next].Class == WordClass.Name && units[next].Sentence == units[of].Sentence ? next : 0;
    }

    /// <summary>"Secretary of State Ann Lee", "Minister for Health Ann Lee": the post goes on, and its holder's name follows.</summary>
    private static bool IsPostOf(ReadOnlySpan<Unit> units, int of, int last) =>
        of + 2 < units.Length
            && units[last].Has(WordTraits.Title)
            && units[of + 1].Has(WordTraits.OrganisationWord)
            && units[of + 1].Class == WordClass.Name
            && units[of + 2].Class == WordClass.Name;

    private static bool HasBodyWord(ReadOnlySpan<Unit> units, int first, int last)
    {
        if (units[last].Has(WordTraits.OrganisationWord | WordTraits.GroupNoun)) return true;
        // "Institute for the Study of War": the name has gone on once already.
        for (var i = first; i < last; i++)
        {
            if (units[i].Class == WordClass.Name && units[i].Has(WordTraits.OrganisationWord) && units[i + 1].In(EnglishWord.OfOrFor))
                return true;
        }

        return false;
    }

    private static bool IsInsideBodyName(ReadOnlySpan<Unit> units, int i, int first) =>
        i > first && (units[i].In(EnglishWord.OfOrFor) || (units[i].In(EnglishWord.The) && units[i - 1].In(EnglishWord.OfOrFor)));

    private static bool IsParticle(ReadOnlySpan<Unit> units, int i, int first) =>
        units[i].Has(WordTraits.NameParticle)
            && !units[i].IsCapital
            && (i == first || units[i - 1].Class == WordClass.Name || IsParticle(units, i - 1, first));
}

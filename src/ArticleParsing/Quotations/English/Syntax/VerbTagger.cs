using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// Gives a form of a verb its class, which its neighbours decide: a finite verb, an infinitive, a participle, a noun, an attribute.
/// </summary>
internal static class VerbTagger
{
    public static WordClass Classify(in UnitInSentence place)
    {
        ref readonly var unit = ref place.Unit;
        var before = place.GroupBefore;
        if (unit.Has(WordTraits.Adverb) && !unit.Has(WordTraits.Speech)) return WordClass.Adverb;
        if (before == WordClass.Modal) return WordClass.Verb;
        if (before == WordClass.To && unit.Has(WordTraits.VerbBase)) return WordClass.Infinitive;
        if (unit.Has(WordTraits.VerbIng))
        {
            if (before == WordClass.Auxiliary) return WordClass.Verb;
            return place.IsNominal && !unit.Has(WordTraits.Cue) ? WordClass.Noun : WordClass.Participle;
        }

        var isParticiple = unit.Has(WordTraits.VerbPastParticiple);
        if (unit.Has(WordTraits.VerbPast) || (isParticiple && !unit.Has(WordTraits.VerbBase | WordTraits.Speaker)))
            return ClassifyPast(in place, isParticiple);
        if (before is WordClass.Auxiliary && unit.Has(WordTraits.VerbBase)) return WordClass.Verb;
        return ClassifyPresent(in place);
    }

    /// <summary>A form in -ed or its like: finite, in a verb group, before its noun, or a participle after one.</summary>
    public static WordClass ClassifyPast(in UnitInSentence place, bool isAlsoParticiple)
    {
        ref readonly var unit = ref place.Unit;
        if (isAlsoParticiple && place.GroupBefore is WordClass.Auxiliary or WordClass.Verb) return WordClass.Verb;
        var opensReport = place.IsFirst && unit.Has(WordTraits.Speech) && place.Next.IsCapital; // Continued Finn: "Q"
        if (opensReport) return WordClass.Verb;
        if (QualifiesNoun(in place)) return WordClass.Adjective;
        if (!unit.Has(WordTraits.VerbPast) && !unit.EndsWith("ed")) return WordClass.PastParticiple;
        return isAlsoParticiple && IsParticiple(in place) ? WordClass.PastParticiple : WordClass.Verb;
    }

    /// <summary>"a clearly identified group", "Retired baker Ann Lee", "in limited numbers".</summary>
    private static bool QualifiesNoun(in UnitInSentence place)
    {
        ref readonly var next = ref place.Next;
        if (place.IsNominal) return !IsReportOfSome(in place);
        if (next.Has(WordTraits.FunctionWord)) return false;
        if (IsQualified(in place) && next.Has(WordTraits.Speaker)) return true;
        if (place.IsFirst && next.Has(WordTraits.PersonNoun | WordTraits.Title)) return true;
        return place.Before is WordClass.Preposition && next.Span < 0;
    }

    /// <summary>"Many said they", "Some warned that": against "some reported cases".</summary>
    private static bool IsReportOfSome(in UnitInSentence place)
    {
        if (place.IsFirst || !place.Unit.Has(WordTraits.Speech)) return false;
        var isSome = place.Before == WordClass.Determiner && place[place.Index - 1].In(EnglishWord.Quantity);
        var opensClause = place.Next.Has(WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Possessive | WordTraits.Subordinator);
        return isSome && (opensClause || place.Unit.In(EnglishWord.Said));
    }

    /// <summary>"a plan backed by the mayor", "the group based in Comb said": no verb of the clause.</summary>
    private static bool IsParticiple(in UnitInSentence place)
    {
        if (place.IsFirst || place.Before is WordClass.Subordinator) return true;
        ref readonly var unit = ref place.Unit;
        ref readonly var next = ref place.Next;
        var before = place.GroupBefore;
        var isSaid = unit.Has(WordTraits.Speech) && unit.In(EnglishWord.Said);
        var isPassive = next.In(EnglishWord.By) && before is WordClass.Noun or WordClass.Name or WordClass.Comma or WordClass.Quoted;
        if (isPassive && !isSaid) return true;
        if (unit.Has(WordTraits.Cue) || !next.Has(WordTraits.Preposition)) return false;
        return before switch
        {
            WordClass.Comma => place.Index > place.First + 1,
            WordClass.Noun => HasFiniteVerbAhead(in place),
            _ => false,
        };
    }

    /// <summary>
    /// Another finite verb before the clause ends: then the form at hand is a participle ("the group based in Comb said").
    /// </summary>
    private static bool HasFiniteVerbAhead(in UnitInSentence place)
    {
        for (var i = place.Index + 1; i < place.End; i++)
        {
            ref readonly var unit = ref place[i];
            if (BoundsClause(in unit)) return false;
            if (unit.Has(WordTraits.Modal | WordTraits.Auxiliary) || IsFiniteCue(in unit, in place[i - 1])) return true;
        }

        return false;
    }

    private static bool BoundsClause(in Unit unit) =>
        unit.Has(WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Relative)
            || unit.Lower is "," or ";" or ":"
            || unit.Span >= 0;

    private static bool IsFiniteCue(in Unit unit, in Unit before) =>
        unit.Has(WordTraits.Cue)
            && unit.Has(WordTraits.VerbPast | WordTraits.VerbThirdPerson)
            && !unit.IsCapital
            && !before.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition);

    /// <summary>"says", "plans", "report": a verb after a subject if an object, a clause or a quotation follows; else a noun.</summary>
    private static WordClass ClassifyPresent(in UnitInSentence place)
    {
        ref readonly var unit = ref place.Unit;
        if (place.IsFirst)
        {
            var isCommand = unit.Has(WordTraits.VerbBase) && !unit.Has(WordTraits.Speaker) && OpensObject(in place);
            return isCommand ? WordClass.Verb : WordClass.Noun;
        }

        var group = place.GroupBefore;
        if (place.IsNominal || group is WordClass.Preposition or WordClass.Number) return WordClass.Noun;
        if (group is WordClass.Pronoun or WordClass.Relative || Reports(in place)) return WordClass.Verb;
        var agrees = unit.Has(WordTraits.VerbThirdPerson)
            ? group is WordClass.Name or WordClass.Noun or WordClass.CloseBracket or WordClass.Comma or WordClass.Conjunction
            : IsAfterPlural(in place);
        return agrees && OpensObject(in place) ? WordClass.Verb : WordClass.Noun;
    }

    /// <summary>Whether a form of the present is a verb of saying at its place, whatever follows.</summary>
    private static bool Reports(in UnitInSentence place)
    {
        ref readonly var unit = ref place.Unit;
        if (unit.In(EnglishWord.Says)) return true;
        if (!unit.Has(WordTraits.Speech | WordTraits.Quotative)) return AgreesWithName(in place);
        return OpensClause(in place)
            || ClosesReport(in place)
            || InvertsReport(in place)
            || AgreesWithName(in place)
            || EndsReportOfMany(in place)
            || EndsReportOfOne(in place);
    }

    private static bool OpensClause(in UnitInSentence place) =>
        place.Unit.Has(WordTraits.Speech) && place.Next.In(EnglishWord.That) && !MayBeNoun(in place.Unit);

    /// <summary>"Q," Finn shares. C, The Comb Post reports. A name between a quotation or a comma and the verb.</summary>
    private static bool ClosesReport(in UnitInSentence place)
    {
        if (!place.Unit.Has(WordTraits.VerbThirdPerson) || place.Before != WordClass.Name) return false;
        var before = place.Index - 1;
        while (before > place.First && place[before].Class is WordClass.Name or WordClass.Determiner) before--;
        if (place[before].Class == WordClass.Quoted) return true;
        if (place[before].Class != WordClass.Comma) return false;
        return (before > place.First && place[before - 1].Class == WordClass.Quoted) || EndsClause(in place);
    }

    /// <summary>"Q," notes Finn.</summary>
    private static bool InvertsReport(in UnitInSentence place)
    {
        if (place.GroupBefore is not (WordClass.Quoted or WordClass.Comma) || !IsAfterQuotation(in place)) return false;
        ref readonly var next = ref place.Next;
        return next.IsCapital
            || next.Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive | WordTraits.PersonNoun | WordTraits.GroupNoun);
    }

    private static bool AgreesWithName(in UnitInSentence place)
    {
        ref readonly var unit = ref place.Unit;
        var agrees = unit.Has(WordTraits.VerbThirdPerson) && place.Before == WordClass.Name && !MayBeNoun(in unit);
        if (!agrees) return false;
        return unit.Has(WordTraits.Speech) || place.Next.Has(WordTraits.Conjunction | WordTraits.Preposition) || IsAfterFullName(in place);
    }

    /// <summary>"Orla Finn arrives late": a given name and a surname open the sentence.</summary>
    private static bool IsAfterFullName(in UnitInSentence place) =>
        place.Index == place.First + 2
            && place[place.First].Class == WordClass.Name
            && place[place.First].Has(WordTraits.MaleName | WordTraits.FemaleName)
            && !place.Next.Has(WordTraits.AnyVerb);

    /// <summary>"Q," the authors conclude; "researchers explain different ways", but not "opposition claims".</summary>
    private static bool EndsReportOfMany(in UnitInSentence place)
    {
        ref readonly var unit = ref place.Unit;
        var agrees = unit.Has(WordTraits.Speech) && !unit.Has(WordTraits.VerbThirdPerson) && IsAfterPlural(in place);
        return agrees && (!MayBeNoun(in unit) || EndsClause(in place));
    }

    /// <summary>"Q," the expert explains.</summary>
    private static bool EndsReportOfOne(in UnitInSentence place)
    {
        ref readonly var unit = ref place.Unit;
        var agrees = unit.Has(WordTraits.Speech)
            && unit.Has(WordTraits.VerbThirdPerson)
            && place.Before is WordClass.Noun or WordClass.Name;
        return agrees && !MayBeNoun(in unit) && (EndsClause(in place) || IsAfterSpeaker(in place));
    }

    /// <summary>"The hospital writes on its page that".</summary>
    private static bool IsAfterSpeaker(in UnitInSentence place) =>
        place[place.Index - 1].Has(WordTraits.Speaker)
            && !place[place.Index - 1].Has(WordTraits.PluralNoun)
            && place.Next.Has(WordTraits.Preposition);

    private static bool MayBeNoun(in Unit unit) => unit.Has(WordTraits.Speaker | WordTraits.NominalCue);

    private static bool EndsClause(in UnitInSentence place) => place.IsLast || place.Next.Lower is "." or "," or ":";

    /// <summary>An article or a possessive, then adverbs.</summary>
    private static bool IsQualified(in UnitInSentence place)
    {
        var before = place.Index - 1;
        while (before >= place.First && place[before].Class == WordClass.Adverb) before--;
        return before >= place.First
            && before < place.Index - 1
            && place[before].Class is WordClass.Determiner or WordClass.Possessive;
    }

    private static bool IsAfterQuotation(in UnitInSentence place) =>
        place[place.Index - 1].Class == WordClass.Quoted
            || (place.Index - 2 >= place.First && place[place.Index - 2].Class == WordClass.Quoted);

    /// <summary>Whether an object, a clause or a quotation follows.</summary>
    private static bool OpensObject(in UnitInSentence place)
    {
        if (place.IsLast) return false;
        ref readonly var next = ref place.Next;
        return next.Span >= 0
            || next.IsCapital
            || next.Lower is ":"
            || next.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun | WordTraits.Subordinator | WordTraits.To
                | WordTraits.Adverb)
            || (next.Lower is "," && place.Index + 2 < place.End && place[place.Index + 2].Span >= 0);
    }

    private static bool IsAfterPlural(in UnitInSentence place)
    {
        if (place.IsFirst) return false;
        ref readonly var before = ref place[place.Index - 1];
        return before.Has(WordTraits.PluralNoun)
            || IsAfterCouple(in place)
            || (before.Class == WordClass.Noun && before.EndsWith("s"))
            || before.In(EnglishWord.PluralPeople);
    }

    /// <summary>"Joan and Eric Lund run the inn".</summary>
    private static bool IsAfterCouple(in UnitInSentence place)
    {
        var name = place.Index - 1;
        while (name > place.First && place[name].Class == WordClass.Name) name--;
        return name > place.First
            && name < place.Index - 1
            && place[name].Class == WordClass.Conjunction
            && place[name - 1].Class == WordClass.Name;
    }
}

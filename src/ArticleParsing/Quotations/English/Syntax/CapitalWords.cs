using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>Tells names from other words with a capital: the first of a sentence, days and months, verbs in headlines.</summary>
internal static class CapitalWords
{
    public static bool IsName(in UnitInSentence place, CaseBook seen)
    {
        ref readonly var unit = ref place.Unit;
        ref readonly var next = ref place.Next;
        if (!place.IsFirst && IsSurnameAfter(in place[place.Index - 1], in unit, next.IsCapital)) return true;
        var isBeforeReport = IsReport(in next);
        if (isBeforeReport && IsVerbAsName(in unit)) return true;
        if (unit.Has(WordTraits.Calendar) && !unit.Has(WordTraits.AnyGivenName)) return false;
        if (IsInitial(in place)) return true;
        return OpensSentence(in place)
            ? IsNameAtStart(in unit, in next, seen, isBeforeReport && next.Has(WordTraits.Speech))
            : IsNameInside(in unit, in next, place.Before);
    }

    /// <summary>"the US", "the WHO": capitals throughout, beside a word that is not in capitals throughout.</summary>
    public static bool IsAcronym(in UnitInSentence place, Outline outline)
    {
        if (place.Unit.Lower.Length < 2 || !IsCapitals(outline, place.Index)) return false;
        var isBeforeWord = !place.IsLast && place.Next.Span < 0 && place.Next.Lower.Length > 2;
        return !isBeforeWord || !IsCapitals(outline, place.Index + 1);
    }

    private static bool IsCapitals(Outline outline, int unit) =>
        Array.TrueForAll(outline.TextOf(unit, unit).ToCharArray(), char.IsUpper);

    private static bool IsReport(in Unit unit) =>
        !unit.IsCapital && unit.Has(WordTraits.Speech | WordTraits.Quotative) && unit.Has(WordTraits.VerbPast | WordTraits.VerbThirdPerson);

    private static bool IsInitial(in UnitInSentence place) =>
        place.Unit.Lower.Length == 1 && place.Before == WordClass.Name && place.Next.IsCapital;

    /// <summary>After a colon, a quotation or the time of a post as well: "17.45 Power restored".</summary>
    private static bool OpensSentence(in UnitInSentence place) =>
        place.IsFirst
            || place.Before is WordClass.Colon or WordClass.Quoted
            || (place.Index == place.First + 1 && place.Before == WordClass.Number);

    private static bool IsNameAtStart(in Unit unit, in Unit next, CaseBook seen, bool isBeforeSpeech)
    {
        if (unit.Has(WordTraits.FunctionWord)) return unit.Has(WordTraits.AnyGivenName) && next.IsCapital;
        if (unit.Has(WordTraits.AnyGivenName | WordTraits.Place) && !unit.Has(WordTraits.AnyVerb)) return true;
        var isBeforeName = next.IsCapital && next.Span < 0 && !next.Has(WordTraits.FunctionWord | WordTraits.Calendar);
        if (isBeforeName) return true;
        return !unit.Has(WordTraits.AnyVerb | WordTraits.Speaker | WordTraits.NominalCue)
            && (isBeforeSpeech || seen.IsName(unit.Lower))
            && !unit.LooksLikeParticiple;
    }

    private static bool IsNameInside(in Unit unit, in Unit next, WordClass before)
    {
        if (IsVerbOfHeadline(in unit, in next, before)) return false;
        return !unit.Has(WordTraits.FunctionWord)
            || unit.Has(WordTraits.AnyGivenName)
            || (unit.Lower.Length > 1 && before == WordClass.Name && unit.Has(WordTraits.Adverb));
    }

    /// <summary>"Finn Tweeted", but not "Amira Said shares".</summary>
    private static bool IsVerbOfHeadline(in Unit unit, in Unit next, WordClass before) =>
        unit.Has(WordTraits.Speech)
            && unit.Has(WordTraits.VerbPast)
            && before is WordClass.Comma or WordClass.Name or WordClass.CloseBracket
            && (!next.IsCapital || next.Span >= 0)
            && !(before == WordClass.Name && next.Has(WordTraits.VerbThirdPerson | WordTraits.Modal));

    /// <summary>"Colin May", "Rich Down": a small word with a capital after a given name.</summary>
    private static bool IsSurnameAfter(in Unit given, in Unit unit, bool isBeforeCapital) =>
        given.Class == WordClass.Name
            && given.Has(WordTraits.AnyGivenName)
            && !isBeforeCapital
            && unit.IsCapital
            && unit.Has(WordTraits.Modal | WordTraits.Preposition | WordTraits.Adverb)
            && !unit.Has(WordTraits.Subordinator)
            && unit.Lower.Length > 2;

    /// <summary>"Rose said", "May joked": no sentence opens with a verb before its report.</summary>
    private static bool IsVerbAsName(in Unit unit) =>
        unit.Has(WordTraits.AnyVerb | WordTraits.Modal)
            && !unit.Has(
                WordTraits.Speaker | WordTraits.NominalCue | WordTraits.Speech | WordTraits.Auxiliary | WordTraits.Pronoun
                    | WordTraits.Determiner | WordTraits.Preposition | WordTraits.Adverb);
}

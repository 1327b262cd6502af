using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// Gives each unit its word class from the lexicon and its neighbours, left to right. The aim is not a full tagging but to tell verbs,
/// which bound clauses, from nouns and names, which speak.
/// </summary>
internal static class WordClassTagger
{
    public static void Tag(Outline outline, Span<Unit> units)
    {
        var seen = new CaseBook(units);
        foreach (var (first, end) in outline.Sentences)
        {
            for (var i = first; i < end; i++)
            {
                outline.Text.Budget.Step();
                if (units[i].Class != WordClass.Quoted)
                    units[i].Class = Classify(new UnitInSentence(units, i, first, end), seen, outline);
            }
        }
    }

    private static WordClass Classify(in UnitInSentence place, CaseBook seen, Outline outline)
    {
        ref readonly var unit = ref place.Unit;
        // What the lexicon knows is asked before the word itself: that lies apart, and most need not be looked into.
        if (!unit.IsWord) return ClassifyMark(unit.Lower[0]);
        if (unit.Has(WordTraits.Auxiliary | WordTraits.Possessive) && unit.In(EnglishWord.Genitive))
            return place.Before is WordClass.Pronoun or WordClass.Relative ? WordClass.Auxiliary : WordClass.Possessive;
        if (IsAge(in unit)) return QualifiesPerson(in place) ? WordClass.Adjective : WordClass.Noun;
        if ((unit.Traits & ~WordTraits.Adverb) == 0 && char.IsDigit(unit.Lower[0])) return WordClass.Number;
        if (unit.IsCapital && IsName(in place, seen, outline)) return WordClass.Name;
        if (unit.Has(WordTraits.FunctionWord) && ClassifyFunctionWord(in place) is { } known) return known;
        if (unit.Has(WordTraits.AnyVerb)) return VerbTagger.Classify(in place);
        if (unit.Has(WordTraits.Calendar)) return WordClass.Calendar;
        if (unit.Has(WordTraits.Adverb)) return WordClass.Adverb;
        if (unit.Has(WordTraits.Speaker)) return WordClass.Noun;
        if (unit.LooksLikeParticiple) return place.IsNominal ? WordClass.Noun : WordClass.Participle;
        if (unit.Lower.Length > 4 && unit.EndsWith("ed")) return VerbTagger.ClassifyPast(in place, isAlsoParticiple: true);
        return IsUserName(unit.Lower) ? WordClass.Name : WordClass.Noun;
    }

    private static bool IsName(in UnitInSentence place, CaseBook seen, Outline outline)
    {
        var mayBeAcronym = place.Unit.Has(WordTraits.Pronoun | WordTraits.Relative);
        return (mayBeAcronym && CapitalWords.IsAcronym(in place, outline)) || CapitalWords.IsName(in place, seen);
    }

    private static bool IsAge(in Unit unit) => char.IsDigit(unit.Lower[0]) && unit.EndsWith(Ages.Ending);

    /// <summary>"66-year-old retired baker", "11-year-old Freya", against "the 34-year-old said".</summary>
    private static bool QualifiesPerson(in UnitInSentence place)
    {
        ref readonly var next = ref place.Next;
        var isBeforeWord = !place.IsLast && next.Span < 0 && next.IsWord;
        if (!isBeforeWord) return false;
        if (next.IsCapital || next.Has(WordTraits.Speaker | WordTraits.Title) || next.In(EnglishWord.BeforeName)) return true;
        return place.Index + 2 < place.End
            && next.Has(WordTraits.VerbPastParticiple)
            && place[place.Index + 2].Has(WordTraits.Speaker | WordTraits.Title)
            && !next.Has(WordTraits.Cue);
    }

    /// <summary>A name on a platform: "combfan77".</summary>
    private static bool IsUserName(string word)
    {
        const int Shortest = 6;
        return word.Length >= Shortest
            && char.IsLetter(word[0])
            && char.IsLetter(word[2])
            && char.IsDigit(word[word.Length - 1])
            && word.IndexOf('-') < 0;
    }

    private static WordClass ClassifyMark(char mark) => mark switch
    {
        ',' => WordClass.Comma,
        '\u2014' or '\u2013' or '\u2015' or '-' => WordClass.Dash,
        ':' => WordClass.Colon,
        '.' or '!' or '?' or ';' or '\u2026' => WordClass.Stop,
        '(' or '[' => WordClass.OpenBracket,
        ')' or ']' => WordClass.CloseBracket,
        _ => WordClass.Other,
    };

    /// <summary>Null for a word that is a verb as well, and nothing else: "like" as in "they like it".</summary>
    private static WordClass? ClassifyFunctionWord(in UnitInSentence place)
    {
        ref readonly var unit = ref place.Unit;
        if (unit.In(EnglishWord.That)) return ClassifyThat(in place);
        if (unit.In(EnglishWord.Her)) return IsBeforeNoun(in place) ? WordClass.Possessive : WordClass.Pronoun;
        if (unit.Has(WordTraits.Auxiliary)) return HasVerbAfter(in place) ? WordClass.Auxiliary : WordClass.Verb;
        if (unit.Has(WordTraits.Modal)) return IsModalAsNoun(in place) ? WordClass.Noun : WordClass.Modal;
        if (unit.Has(WordTraits.Relative)) return WordClass.Relative;
        if (unit.Has(WordTraits.To)) return OpensInfinitive(in place) ? WordClass.To : WordClass.Preposition;
        if (unit.Has(WordTraits.Negation)) return WordClass.Negation;
        if (unit.Has(WordTraits.Pronoun)) return WordClass.Pronoun;
        if (unit.Has(WordTraits.Possessive)) return WordClass.Possessive;
        if (unit.Has(WordTraits.Conjunction)) return WordClass.Conjunction;
        if (unit.In(EnglishWord.As) && IsBeforeSubject(in place)) return WordClass.Subordinator;
        if (unit.Has(WordTraits.Preposition) && unit.Has(WordTraits.Subordinator))
            return IsClauseAhead(in place) ? WordClass.Subordinator : WordClass.Preposition;
        if (IsLikeAsVerb(in place)) return WordClass.Verb;
        if (unit.Has(WordTraits.Preposition))
            return unit.In(EnglishWord.Adjectival) && place.Before == WordClass.Determiner ? WordClass.Adjective : WordClass.Preposition;
        if (unit.Has(WordTraits.Determiner)) return WordClass.Determiner;
        if (unit.Has(WordTraits.Subordinator))
            return unit.In(EnglishWord.ClauseOrTime) && !IsClauseAhead(in place) ? WordClass.Preposition : WordClass.Subordinator;
        return unit.Has(WordTraits.AnyVerb) && !unit.Has(WordTraits.Adverb) ? null : WordClass.Adverb;
    }

    /// <summary>"her plan", against "her on Monday".</summary>
    private static bool IsBeforeNoun(in UnitInSentence place)
    {
        ref readonly var next = ref place.Next;
        return !place.IsLast
            && next.Span < 0
            && !next.Has(WordTraits.FunctionWord)
            && next.Lower.Length > 0
            && char.IsLetterOrDigit(next.Lower[0]);
    }

    private static bool IsModalAsNoun(in UnitInSentence place) =>
        place.Unit.In(EnglishWord.NominalModal) && place.Before is WordClass.Determiner or WordClass.Possessive;

    /// <summary>"as Finn left", "as she left".</summary>
    private static bool IsBeforeSubject(in UnitInSentence place) =>
        !place.IsLast && (place.Next.IsCapital || place.Next.In(EnglishWord.ThirdPerson)) && place.Next.Span < 0;

    private static bool IsLikeAsVerb(in UnitInSentence place) =>
        place.Unit.In(EnglishWord.Like)
            && place.Unit.Has(WordTraits.AnyVerb)
            && place.Before is WordClass.Pronoun or WordClass.Modal or WordClass.To;

    /// <summary>"to say", "to quickly say", against "to Finn", "to the mayor", "to reports".</summary>
    private static bool OpensInfinitive(in UnitInSentence place)
    {
        var next = place.Index + 1;
        while (next < place.End && place[next].Has(WordTraits.Adverb | WordTraits.Negation)) next++;
        return next >= place.End || IsInfinitive(in place[next]);
    }

    private static bool IsInfinitive(in Unit unit) =>
        unit.Span < 0
            && !unit.IsCapital
            && unit.Has(WordTraits.VerbBase | WordTraits.Auxiliary)
            && !unit.Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive);

    /// <summary>"said that the", "the plan that failed", "that is": a clause opener, a relative pronoun, or a pronoun.</summary>
    private static WordClass ClassifyThat(in UnitInSentence place)
    {
        ref readonly var next = ref place.Next;
        var isBeforeVerb = !next.Has(WordTraits.Possessive)
            && next.Has(WordTraits.Modal | WordTraits.Auxiliary | WordTraits.VerbThirdPerson | WordTraits.VerbPast);
        if (isBeforeVerb && place.Before is WordClass.Noun or WordClass.Name) return WordClass.Relative;
        var isSubject = place.IsFirst && next.Has(WordTraits.Auxiliary | WordTraits.Modal);
        return isSubject || place.Before is WordClass.Preposition ? WordClass.Pronoun : WordClass.Subordinator;
    }

    /// <summary>Whether a verb follows soon enough to make "after", "as" and the like open a clause.</summary>
    private static bool IsClauseAhead(in UnitInSentence place)
    {
        const int Reach = 8;
        var from = place.Index + 1;
        for (var i = from; i < Math.Min(place.End, from + Reach); i++)
        {
            if (place[i].Lower is "," or "." or ";") return false;
            if (place[i].In(EnglishWord.Genitive)) i++;
            else if (i > from && IsFinite(in place[i], in place[i - 1])) return true;
        }

        return false;
    }

    private static bool IsFinite(in Unit unit, in Unit before)
    {
        if (unit.Has(WordTraits.Auxiliary | WordTraits.Modal)) return true;
        if (unit.IsCapital) return false;
        if (unit.Has(WordTraits.VerbPast) && !before.Has(WordTraits.Determiner | WordTraits.Possessive)) return true;
        return unit.Has(WordTraits.VerbThirdPerson) && before.Has(WordTraits.Pronoun);
    }

    /// <summary>"is closing", "had not yet said", "was called": the auxiliary belongs to a verb group.</summary>
    private static bool HasVerbAfter(in UnitInSentence place)
    {
        const int Reach = 4;
        for (var i = place.Index + 1; i < Math.Min(place.End, place.Index + Reach); i++)
        {
            ref readonly var unit = ref place[i];
            if (unit.Span >= 0) return false;
            if (unit.Has(WordTraits.VerbPastParticiple | WordTraits.VerbIng | WordTraits.Auxiliary)) return true;
            if (unit.Has(WordTraits.Adverb | WordTraits.Negation) || unit.EndsWith("ly")) continue;
            return unit.EndsWith("ed")
                || unit.EndsWith("ing")
                || (place.Unit.In(EnglishWord.Do) && unit.Has(WordTraits.VerbBase | WordTraits.Pronoun));
        }

        return false;
    }
}

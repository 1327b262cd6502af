using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// Gives each unit its word class from the lexicon and its neighbours, left to right. The aim is not a full tagging but to tell verbs,
/// which bound clauses, from nouns and names, which speak.
/// </summary>
internal static class WordClassTagger
{
    /// <summary>What stands past the end of a sentence.</summary>
    private static readonly Unit s_past;

    public static void Tag(Outline outline, Span<Unit> units)
    {
        var seen = new CaseBook(units);
        foreach (var (first, end) in outline.Sentences)
        {
            for (var i = first; i < end; i++)
            {
                outline.Text.Budget.Step();
                if (units[i].Class != WordClass.Quoted) units[i].Class = ClassOf(units, i, first, end, seen, outline);
            }
        }
    }

    private static WordClass ClassOf(ReadOnlySpan<Unit> units, int i, int first, int end, CaseBook seen, Outline outline)
    {
        ref readonly var unit = ref units[i];
        // What the lexicon knows is asked before the word itself: that lies apart, and most need not be looked into.
        if (!unit.IsWord) return Mark(unit.Lower[0]);
        if (unit.Has(WordTraits.Auxiliary | WordTraits.Possessive) && unit.In(EnglishWord.Genitive))
            return i > first && units[i - 1].Class is WordClass.Pronoun or WordClass.Relative ? WordClass.Auxiliary : WordClass.Possessive;
        if (IsAge(in unit)) return QualifiesPerson(units, i + 1, end) ? WordClass.Adjective : WordClass.Noun;
        if ((unit.Traits & ~WordTraits.Adverb) == 0 && char.IsDigit(unit.Lower[0])) return WordClass.Number;
        // the US, the WHO
        if (unit.IsCapital && unit.Has(WordTraits.Pronoun | WordTraits.Relative) && IsAcronym(outline, units, i, end))
            return WordClass.Name;
        if (unit.IsCapital && IsName(units, i, first, end, seen)) return WordClass.Name;
        if (Closed(units, i, first, end) is { } closed) return closed;
        if (unit.Has(WordTraits.AnyVerb)) return VerbOrNoun(units, i, first, end);
        if (unit.Has(WordTraits.Calendar)) return WordClass.Calendar;
        if (unit.Has(WordTraits.Adverb)) return WordClass.Adverb;
        if (unit.Has(WordTraits.Speaker)) return WordClass.Noun;
        if (EndsWith(unit.Lower, "ing") && unit.Lower.Length > 5)
            return IsNominal(Before(units, i, first)) ? WordClass.Noun : WordClass.Participle;
        if (EndsWith(unit.Lower, "ed") && unit.Lower.Length > 4) return Past(units, i, first, end, isAlsoParticiple: true);
        return IsUserName(unit.Lower) ? WordClass.Name : WordClass.Noun;
    }

    private static bool IsAge(in Unit unit) => char.IsDigit(unit.Lower[0]) && EndsWith(unit.Lower, Ages.Ending);

    /// <summary>"66-year-old retired baker", "11-year-old Freya", against "the 34-year-old said".</summary>
    private static bool QualifiesPerson(ReadOnlySpan<Unit> units, int next, int end)
    {
        if (next >= end || units[next].Span >= 0 || !units[next].IsWord) return false;
        if (units[next].IsCapital || units[next].Has(WordTraits.Speaker | WordTraits.Title) || units[next].In(EnglishWord.BeforeName))
            return true;
        return next + 1 < end
            && units[next].Has(WordTraits.VerbPastParticiple)
            && units[next + 1].Has(WordTraits.Speaker | WordTraits.Title)
            && !units[next].Has(WordTraits.Cue);
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

    private static WordClass Mark(char mark) => mark switch
    {
        ',' => WordClass.Comma,
        '\u2014' or '\u2013' or '\u2015' or '-' => WordClass.Dash,
        ':' => WordClass.Colon,
        '.' or '!' or '?' or ';' or '\u2026' => WordClass.Stop,
        '(' or '[' => WordClass.OpenBracket,
        ')' or ']' => WordClass.CloseBracket,
        _ => WordClass.Other,
    };

    /// <summary>Capitals throughout, beside a word that is not in capitals throughout.</summary>
    private static bool IsAcronym(Outline outline, ReadOnlySpan<Unit> units, int i, int end)
    {
        return IsCapitals(i)
            && units[i].Lower.Length > 1
            && !(i + 1 < end && units[i + 1].Span < 0 && units[i + 1].Lower.Length > 2 && IsCapitals(i + 1));

        bool IsCapitals(int unit) => Array.TrueForAll(outline.TextOf(unit, unit).ToCharArray(), char.IsUpper);
    }

    private static bool IsName(ReadOnlySpan<Unit> units, int i, int first, int end, CaseBook seen)
    {
        ref readonly var unit = ref units[i];
        if (i > first && IsSurnameAfter(in units[i - 1], in unit, i + 1 < end && units[i + 1].IsCapital)) return true;
        var isBeforeReport = i + 1 < end
            && !units[i + 1].IsCapital
            && units[i + 1].Has(WordTraits.Speech | WordTraits.Quotative)
            && units[i + 1].Has(WordTraits.VerbPast | WordTraits.VerbThirdPerson);
        if (isBeforeReport && IsVerbAsName(in unit)) return true;
        if (unit.Has(WordTraits.Calendar) && !unit.Has(WordTraits.AnyGivenName)) return false;
        // an initial
        if (unit.Lower.Length == 1 && i > first && units[i - 1].Class == WordClass.Name && i + 1 < end && units[i + 1].IsCapital)
            return true;
        // "17.45 Power restored"
        var opens = i == first
            || units[i - 1].Class is WordClass.Colon or WordClass.Quoted
            || (i == first + 1 && units[first].Class == WordClass.Number);
        // Finn Tweeted
        if (!opens
            && unit.Has(WordTraits.Speech)
            && unit.Has(WordTraits.VerbPast)
            && units[i - 1].Class is WordClass.Comma or WordClass.Name or WordClass.CloseBracket
            && (i + 1 == end || !units[i + 1].IsCapital || units[i + 1].Span >= 0))
            return false;
        if (!opens)
            return !unit.Has(WordTraits.FunctionWord)
                || unit.Has(WordTraits.AnyGivenName)
                || (unit.Lower.Length > 1 && i > 0 && units[i - 1].Class == WordClass.Name && unit.Has(WordTraits.Adverb));
        if (unit.Has(WordTraits.FunctionWord)) return unit.Has(WordTraits.AnyGivenName) && i + 1 < end && units[i + 1].IsCapital;
        if (unit.Has(WordTraits.AnyGivenName | WordTraits.Place) && !unit.Has(WordTraits.AnyVerb)) return true;
        if (i + 1 < end
            && units[i + 1].IsCapital
            && units[i + 1].Span < 0
            && !units[i + 1].Has(WordTraits.FunctionWord | WordTraits.Calendar))
            return true;
        isBeforeReport = isBeforeReport && units[i + 1].Has(WordTraits.Speech);
        return !unit.Has(WordTraits.AnyVerb | WordTraits.Speaker | WordTraits.NominalCue)
            && (isBeforeReport || seen.IsName(unit.Lower))
            && !(EndsWith(unit.Lower, "ing") && unit.Lower.Length > 5);
    }

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

    private static WordClass? Closed(ReadOnlySpan<Unit> units, int i, int first, int end)
    {
        ref readonly var unit = ref units[i];
        if (!unit.Has(WordTraits.FunctionWord)) return null;
        if (unit.In(EnglishWord.That)) return That(units, i, first, end);
        if (unit.In(EnglishWord.Her))
            return i + 1 < end && units[i + 1].Span < 0 && !units[i + 1].Has(WordTraits.FunctionWord) && IsWord(in units[i + 1])
                ? WordClass.Possessive
                : WordClass.Pronoun;
        if (unit.Has(WordTraits.Auxiliary)) return HasVerbAfter(units, i, end) ? WordClass.Auxiliary : WordClass.Verb;
        if (unit.Has(WordTraits.Modal))
            return unit.In(EnglishWord.NominalModal) && Before(units, i, first) is WordClass.Determiner or WordClass.Possessive
                ? WordClass.Noun
                : WordClass.Modal;
        if (unit.Has(WordTraits.Relative)) return WordClass.Relative;
        if (unit.Has(WordTraits.To)) return OpensInfinitive(units, i, end) ? WordClass.To : WordClass.Preposition;
        if (unit.Has(WordTraits.Negation)) return WordClass.Negation;
        if (unit.Has(WordTraits.Pronoun)) return WordClass.Pronoun;
        if (unit.Has(WordTraits.Possessive)) return WordClass.Possessive;
        if (unit.Has(WordTraits.Conjunction)) return WordClass.Conjunction;
        if (unit.In(EnglishWord.As)
            && i + 1 < end
            && (units[i + 1].IsCapital || units[i + 1].In(EnglishWord.ThirdPerson))
            && units[i + 1].Span < 0)
            return WordClass.Subordinator;
        if (unit.Has(WordTraits.Preposition) && unit.Has(WordTraits.Subordinator))
            return IsClauseAhead(units, i + 1, end) ? WordClass.Subordinator : WordClass.Preposition;
        if (unit.In(EnglishWord.Like)
            && unit.Has(WordTraits.AnyVerb)
            && Before(units, i, first) is WordClass.Pronoun or WordClass.Modal or WordClass.To)
            return WordClass.Verb;
        if (unit.Has(WordTraits.Preposition))
            return unit.In(EnglishWord.Adjectival) && Before(units, i, first) == WordClass.Determiner
                ? WordClass.Adjective
                : WordClass.Preposition;
        if (unit.Has(WordTraits.Determiner)) return WordClass.Determiner;
        if (unit.Has(WordTraits.Subordinator))
            return unit.In(EnglishWord.ClauseOrTime) && !IsClauseAhead(units, i + 1, end) ? WordClass.Preposition : WordClass.Subordinator;
        return unit.Has(WordTraits.AnyVerb) && !unit.Has(WordTraits.Adverb) ? null : WordClass.Adverb;

        static bool IsWord(in Unit next) => next.Lower.Length > 0 && char.IsLetterOrDigit(next.Lower[0]);
    }

    /// <summary>"to say", "to quickly say", against "to Finn", "to the mayor", "to reports".</summary>
    private static bool OpensInfinitive(ReadOnlySpan<Unit> units, int to, int end)
    {
        var next = to + 1;
        while (next < end && units[next].Has(WordTraits.Adverb | WordTraits.Negation)) next++;
        return next >= end
            || (units[next].Span < 0
                && !units[next].IsCapital
                && units[next].Has(WordTraits.VerbBase | WordTraits.Auxiliary)
                && !units[next].Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive));
    }

    /// <summary>"said that the", "the plan that failed", "that plan": a clause opener, a relative pronoun, or a determiner.</summary>
    private static WordClass That(ReadOnlySpan<Unit> units, int i, int first, int end)
    {
        ref readonly var next = ref i + 1 < end ? ref units[i + 1] : ref s_past;
        var before = Before(units, i, first);
        if (before is WordClass.Noun or WordClass.Name or WordClass.Comma
            && next.Has(WordTraits.Modal | WordTraits.Auxiliary | WordTraits.VerbThirdPerson | WordTraits.VerbPast)
            && !next.Has(WordTraits.Possessive)
            && before != WordClass.Comma)
            return WordClass.Relative;
        if (before is WordClass.Preposition || (i == first && next.Has(WordTraits.Auxiliary | WordTraits.Modal))) return WordClass.Pronoun;
        return WordClass.Subordinator;
    }

    /// <summary>Whether a verb follows soon enough to make "after", "as" and the like open a clause.</summary>
    private static bool IsClauseAhead(ReadOnlySpan<Unit> units, int from, int end)
    {
        const int Reach = 8;
        for (var i = from; i < Math.Min(end, from + Reach); i++)
        {
            if (units[i].Lower is "," or "." or ";") return false;
            if (units[i].In(EnglishWord.Genitive)) { i++; continue; }
            if (i > from && units[i].Has(WordTraits.Auxiliary | WordTraits.Modal)) return true;
            if (i > from
                && units[i].Has(WordTraits.VerbPast)
                && !units[i].IsCapital
                && !(units[i - 1].Has(WordTraits.Determiner | WordTraits.Possessive)))
                return true;
            if (i > from && units[i].Has(WordTraits.VerbThirdPerson) && !units[i].IsCapital && units[i - 1].Has(WordTraits.Pronoun))
                return true;
        }

        return false;
    }

    /// <summary>"is closing", "had not yet said", "was called": the auxiliary belongs to a verb group.</summary>
    private static bool HasVerbAfter(ReadOnlySpan<Unit> units, int i, int end)
    {
        const int Reach = 4;
        for (var j = i + 1; j < Math.Min(end, i + Reach); j++)
        {
            if (units[j].Span >= 0) return false;
            if (units[j].Has(WordTraits.VerbPastParticiple | WordTraits.VerbIng | WordTraits.Auxiliary)) return true;
            if (units[j].Has(WordTraits.Adverb | WordTraits.Negation) || units[j].Lower.EndsWith("ly", StringComparison.Ordinal)) continue;
            return units[i].In(EnglishWord.Do) && units[j].Has(WordTraits.VerbBase | WordTraits.Pronoun)
                || EndsWith(units[j].Lower, "ed")
                || EndsWith(units[j].Lower, "ing");
        }

        return false;
    }

    private static WordClass VerbOrNoun(ReadOnlySpan<Unit> units, int i, int first, int end)
    {
        ref readonly var unit = ref units[i];
        var before = GroupBefore(units, i, first);
        if (unit.Has(WordTraits.Adverb) && !unit.Has(WordTraits.Speech)) return WordClass.Adverb;
        if (before == WordClass.Modal) return WordClass.Verb;
        if (before == WordClass.To && unit.Has(WordTraits.VerbBase)) return WordClass.Infinitive;
        if (unit.Has(WordTraits.VerbIng))
            return before == WordClass.Auxiliary
                ? WordClass.Verb
                : IsNominal(Before(units, i, first)) && !unit.Has(WordTraits.Cue)
                ? WordClass.Noun
                : WordClass.Participle;
        if (unit.Has(WordTraits.VerbPast | WordTraits.VerbPastParticiple)
            && !(unit.Has(WordTraits.VerbBase | WordTraits.Speaker) && !unit.Has(WordTraits.VerbPast)))
            return Past(units, i, first, end, unit.Has(WordTraits.VerbPastParticiple));
        if (before is WordClass.Auxiliary && unit.Has(WordTraits.VerbBase)) return WordClass.Verb;
        return Present(units, i, first, end);
    }

    /// <summary>A form in -ed or its like: finite, in a verb group, before its noun, or a participle after one.</summary>
    private static WordClass Past(ReadOnlySpan<Unit> units, int i, int first, int end, bool isAlsoParticiple)
    {
        ref readonly var unit = ref units[i];
        var before = GroupBefore(units, i, first);
        ref readonly var next = ref i + 1 < end ? ref units[i + 1] : ref s_past;
        if (before is WordClass.Auxiliary or WordClass.Verb && isAlsoParticiple) return WordClass.Verb;
        if (i == first && unit.Has(WordTraits.Speech) && next.IsCapital) return WordClass.Verb; // Continued Finn: "Q"
        // a clearly identified group
        if (IsQualified(units, i, first) && next.Has(WordTraits.Speaker) && !next.Has(WordTraits.FunctionWord)) return WordClass.Adjective;
        // Retired baker Ann Lee
        if (i == first && next.Has(WordTraits.PersonNoun | WordTraits.Title) && !next.Has(WordTraits.FunctionWord))
            return WordClass.Adjective;
        if (IsNominal(Before(units, i, first))
            || (Before(units, i, first) is WordClass.Preposition && !next.Has(WordTraits.FunctionWord) && next.Span < 0))
            return WordClass.Adjective;
        if (!unit.Has(WordTraits.VerbPast) && !EndsWith(unit.Lower, "ed")) return WordClass.PastParticiple;
        if (!isAlsoParticiple) return WordClass.Verb;
        if (next.In(EnglishWord.By)
            && before is WordClass.Noun or WordClass.Name or WordClass.Comma or WordClass.Quoted
            && !(unit.Has(WordTraits.Speech) && unit.In(EnglishWord.Said)))
            return WordClass.PastParticiple;
        if (before is WordClass.Comma && !unit.Has(WordTraits.Cue) && next.Has(WordTraits.Preposition) && i > first + 1)
            return WordClass.PastParticiple;
        if (i == first || Before(units, i, first) is WordClass.Subordinator) return WordClass.PastParticiple;
        if (before is WordClass.Noun
            && !unit.Has(WordTraits.Cue)
            && next.Has(WordTraits.Preposition)
            && HasFiniteVerbAhead(units, i + 1, end))
            return WordClass.PastParticiple;
        return WordClass.Verb;
    }

    /// <summary>
    /// Another finite verb before the clause ends: then the form at hand is a participle ("the group based in Comb said").
    /// </summary>
    private static bool HasFiniteVerbAhead(ReadOnlySpan<Unit> units, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (units[i].Has(WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Relative)
                || units[i].Lower is "," or ";" or ":"
                || units[i].Span >= 0)
                return false;
            if (units[i].Has(WordTraits.Modal | WordTraits.Auxiliary)) return true;
            if (units[i].Has(WordTraits.Cue)
                && units[i].Has(WordTraits.VerbPast | WordTraits.VerbThirdPerson)
                && !units[i].IsCapital
                && !units[i - 1].Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>"says", "plans", "report": a verb after a subject where an object, a clause or a quotation follows; else a noun.</summary>
    private static WordClass Present(ReadOnlySpan<Unit> units, int i, int first, int end)
    {
        ref readonly var unit = ref units[i];
        var before = Before(units, i, first);
        var group = GroupBefore(units, i, first);
        if (IsNominal(before) || group is WordClass.Preposition or WordClass.Number || i == first)
            return i == first && unit.Has(WordTraits.VerbBase) && !unit.Has(WordTraits.Speaker) && OpensObject(units, i + 1, end)
                ? WordClass.Verb
                : WordClass.Noun;
        if (group is WordClass.Pronoun or WordClass.Relative) return WordClass.Verb;
        ref readonly var next = ref i + 1 < end ? ref units[i + 1] : ref s_past;
        if (unit.In(EnglishWord.Says)
            || (unit.Has(WordTraits.Speech) && next.In(EnglishWord.That) && !unit.Has(WordTraits.Speaker | WordTraits.NominalCue)))
            return WordClass.Verb;
        if (unit.Has(WordTraits.Speech | WordTraits.Quotative)
            && unit.Has(WordTraits.VerbThirdPerson)
            && before == WordClass.Name
            && ClosesReport(units, i, first, end))
            return WordClass.Verb;
        // "Q," notes Finn.
        if (group is WordClass.Quoted or WordClass.Comma
            && unit.Has(WordTraits.Speech | WordTraits.Quotative)
            && IsAfterQuotation(units, i, first)
            && (next.IsCapital
                || next.Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive | WordTraits.PersonNoun
                    | WordTraits.GroupNoun)))
            return WordClass.Verb;
        if (unit.Has(WordTraits.VerbThirdPerson)
            && before == WordClass.Name
            && !unit.Has(WordTraits.Speaker | WordTraits.NominalCue)
            && (unit.Has(WordTraits.Speech) || next.Has(WordTraits.Conjunction | WordTraits.Preposition)))
            return WordClass.Verb;
        // "Q," the authors conclude; "researchers explain different ways", but not "opposition claims".
        if (unit.Has(WordTraits.Speech)
            && !unit.Has(WordTraits.VerbThirdPerson)
            && IsPlural(units, i, first)
            && (!unit.Has(WordTraits.Speaker | WordTraits.NominalCue) || i + 1 == end || next.Lower is "." or "," or ":"))
            return WordClass.Verb;
        // "Q," the expert explains.
        if (unit.Has(WordTraits.Speech)
            && unit.Has(WordTraits.VerbThirdPerson)
            && before is WordClass.Noun or WordClass.Name
            && !unit.Has(WordTraits.Speaker | WordTraits.NominalCue)
            && (i + 1 == end || next.Lower is "." or "," or ":"))
            return WordClass.Verb;
        var agrees = unit.Has(WordTraits.VerbThirdPerson)
            ? group is WordClass.Name or WordClass.Noun or WordClass.CloseBracket or WordClass.Comma or WordClass.Conjunction
            : IsPlural(units, i, first);
        if (!agrees) return WordClass.Noun;
        return OpensObject(units, i + 1, end) ? WordClass.Verb : WordClass.Noun;
    }

    /// <summary>"Q," Finn shares. C, The Comb Post reports. A name between a quotation or a comma and the verb.</summary>
    private static bool ClosesReport(ReadOnlySpan<Unit> units, int i, int first, int end)
    {
        var before = i - 1;
        while (before > first && units[before].Class is WordClass.Name or WordClass.Determiner) before--;
        if (units[before].Class == WordClass.Quoted) return true;
        if (units[before].Class != WordClass.Comma) return false;
        return before > first && units[before - 1].Class == WordClass.Quoted || i + 1 == end || units[i + 1].Lower is "." or "," or ":";
    }

    /// <summary>An article or a possessive, then adverbs.</summary>
    private static bool IsQualified(ReadOnlySpan<Unit> units, int i, int first)
    {
        var j = i - 1;
        while (j >= first && units[j].Class == WordClass.Adverb) j--;
        return j >= first && j < i - 1 && units[j].Class is WordClass.Determiner or WordClass.Possessive;
    }

    private static bool IsAfterQuotation(ReadOnlySpan<Unit> units, int i, int first) =>
        units[i - 1].Class == WordClass.Quoted || (i - 2 >= first && units[i - 2].Class == WordClass.Quoted);

    private static bool OpensObject(ReadOnlySpan<Unit> units, int i, int end)
    {
        if (i >= end) return false;
        ref readonly var next = ref units[i];
        return next.Span >= 0
            || next.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun | WordTraits.Subordinator | WordTraits.To
                | WordTraits.Adverb)
            || next.Lower is ":"
            || (next.IsCapital && next.Span < 0)
            || (next.Lower is "," && i + 1 < end && units[i + 1].Span >= 0);
    }

    private static bool IsPlural(ReadOnlySpan<Unit> units, int i, int first)
    {
        if (i == first) return false;
        ref readonly var before = ref units[i - 1];
        return before.Has(WordTraits.PluralNoun)
            || IsCouple(units, i, first)
            || (before.Class == WordClass.Noun && EndsWith(before.Lower, "s"))
            || before.In(EnglishWord.PluralPeople);
    }

    /// <summary>"Joan and Eric Lund run the inn".</summary>
    private static bool IsCouple(ReadOnlySpan<Unit> units, int i, int first)
    {
        var name = i - 1;
        while (name > first && units[name].Class == WordClass.Name) name--;
        return name > first && name < i - 1 && units[name].Class == WordClass.Conjunction && units[name - 1].Class == WordClass.Name;
    }

    private static WordClass Before(ReadOnlySpan<Unit> units, int i, int first) => i > first ? units[i - 1].Class : WordClass.Other;

    /// <summary>The class before, adverbs and negations passed over.</summary>
    private static WordClass GroupBefore(ReadOnlySpan<Unit> units, int i, int first)
    {
        var j = i - 1;
        while (j >= first && units[j].Class is WordClass.Adverb or WordClass.Negation) j--;
        return j < first
            ? WordClass.Other
            : units[j].Class == WordClass.Verb && units[j].Has(WordTraits.Auxiliary)
            ? WordClass.Auxiliary
            : units[j].Class;
    }

    private static bool IsNominal(WordClass before) => before is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective;

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}

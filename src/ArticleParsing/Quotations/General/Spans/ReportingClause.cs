using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Spans;

/// <summary>Tells the reporting clauses inside speech from the speech.</summary>
internal sealed class ReportingClause(string text, SpeechLexicon lexicon)
{
    /// <summary>How many words after the mark the verb may come.</summary>
    private const int MostBeforeVerb = 5;

    private const int LongestAside = 24;

    private const WordUse Subject = WordUse.Pronoun | WordUse.Determiner | WordUse.SpeakerNoun | WordUse.Title | WordUse.GivenName;

    /// <summary>
    /// Whether a clause opens after a mark: a dash, or a comma, question or exclamation mark that a verb of saying follows.
    /// </summary>
    /// <param name="units">The units of the paragraph.</param>
    /// <param name="mark">The mark.</param>
    public bool Opens(List<Unit> units, int mark)
    {
        var next = mark + 1;
        if (next >= units.Count || !units[next].IsWord) return false;
        if (units[next].IsCapital) return units[mark].Kind == UnitKind.Comma && IsNameWithVerb(units, next);
        if (units[mark].Kind == UnitKind.Dash) return IsAfterMark(units, mark) || IsAttached(units, mark) || HasVerbSoon(units, next);
        return (units[mark].Kind == UnitKind.Comma || text[units[mark].Start] is '!' or '?' or '\u2026') && StartsWithVerb(units, next);
    }

    /// <summary>The unit after an aside that opens after a mark inside quotation marks; -1 if none does.</summary>
    public int AsideEnd(List<Unit> units, int mark)
    {
        var first = mark + 1;
        var isDash = units[mark].Kind == UnitKind.Dash;
        if (first >= units.Count || !units[first].IsWord || units[first].IsCapital) return -1;
        if (!(isDash ? IsAfterMark(units, mark) || HasVerbSoon(units, first) : StartsWithVerb(units, first))) return -1;
        for (var i = first + 1; i < Math.Min(units.Count, first + LongestAside); i++)
        {
            if (units[i].Kind is UnitKind.Dash or UnitKind.Stop
                || (units[i].Kind == UnitKind.Comma && !isDash && !IsApposition(units, i + 1)))
                return i;
        }

        return units.Count - first < LongestAside ? units.Count : -1;
    }

    /// <summary>"remembers Orla Finn, 71, who lives here": the comma goes on with the speaker.</summary>
    private static bool IsApposition(List<Unit> units, int next) =>
        next < units.Count
            && (units[next].Kind == UnitKind.Number
                || units[next].Is(WordUse.Relative | WordUse.Preposition | WordUse.Determiner | WordUse.SpeakerNoun));

    /// <summary>", Finn says.": a name, a verb of saying, and nothing more.</summary>
    private static bool IsNameWithVerb(List<Unit> units, int first)
    {
        const int MostNameWords = 3;
        var verb = first;
        while (verb < units.Count && verb - first < MostNameWords && units[verb] is { IsWord: true, IsCapital: true }) verb++;
        return verb > first
            && verb < units.Count
            && units[verb].Is(WordUse.Says | WordUse.Quotes)
            && (verb + 1 == units.Count || units[verb + 1].Kind is UnitKind.Stop or UnitKind.Dash);
    }

    /// <summary>", — said": an earlier mark ends the speech already.</summary>
    private bool IsAfterMark(List<Unit> units, int dash)
    {
        var i = units[dash].Start - 1;
        while (i > 0 && char.IsWhiteSpace(text[i])) i--;
        return i >= 0 && (text[i] is ',' or '!' or '?' or '\u2026');
    }

    /// <summary>"—said": the dash stands before its word without a space.</summary>
    private bool IsAttached(List<Unit> units, int dash) =>
        units[dash + 1].Start == units[dash].End && units[dash].Start > 0 && char.IsWhiteSpace(text[units[dash].Start - 1]);

    private static bool HasVerbSoon(List<Unit> units, int first)
    {
        for (var i = first; i < Math.Min(units.Count, first + MostBeforeVerb) && units[i].IsWord; i++)
        {
            if (units[i].Is(WordUse.Says | WordUse.Quotes | WordUse.Said | WordUse.SaysWith)) return true;
        }

        return false;
    }

    /// <summary>A finite verb of saying or an auxiliary with its participle, and its subject right after or between.</summary>
    private bool StartsWithVerb(List<Unit> units, int first)
    {
        var verb = first;
        var hasSubject = false;
        while (verb < units.Count && units[verb].IsWord && !units[verb].Is(WordUse.Cue) && verb < first + 3)
        {
            if (!units[verb].Is(WordUse.Auxiliary | WordUse.Pronoun)) return false;
            hasSubject |= units[verb].Is(WordUse.Pronoun);
            verb++;
        }

        if (verb >= units.Count
            || !units[verb].IsWord
            || !units[verb].Is(verb > first ? WordUse.Said | WordUse.Says : WordUse.Says | WordUse.Quotes | WordUse.SaysWith))
            return false;
        if (hasSubject) return true;
        for (var i = verb + 1; i < Math.Min(units.Count, verb + 4) && units[i].IsWord; i++)
        {
            if (units[i].IsCapital || units[i].Is(Subject)) return true;
        }

        return lexicon.Has(LanguageTraits.DropsSubjects) && (verb + 1 >= units.Count || !units[verb + 1].IsWord);
    }
}

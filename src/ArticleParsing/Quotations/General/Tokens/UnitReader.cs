using ArticleParsing.Limits;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.General.Tokens;

/// <summary>Cuts a text into units: words by spaces or, in scripts without them, by the lists.</summary>
internal sealed class UnitReader(string text, SpeechLexicon lexicon, WorkBudget budget)
{
    /// <summary>The longest word of a script without spaces that is looked for at a place.</summary>
    private const int LongestUnspaced = 12;

    private const int LongestBracket = 200, LongestOrdinal = 2, LongestTail = 10;

    private readonly bool _isUnspaced = lexicon.Has(LanguageTraits.Unspaced);

    /// <summary>The units between two characters, in order, added to a list.</summary>
    public void Read(int start, int end, List<Unit> units)
    {
        var first = units.Count;
        for (var i = start; i < end;)
        {
            budget.Step();
            if (char.IsLetterOrDigit(text[i])) i = ReadWord(i, end, units, first);
            else if (IsMark(text[i])) i = ReadMark(i, end, units);
            else i++;
        }
    }

    private static bool IsMark(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && !char.IsSurrogate(c);

    private int ReadWord(int start, int end, List<Unit> units, int first)
    {
        if (_isUnspaced && TextMeasure.IsWide(text[start])) return ReadUnspaced(start, end, units);
        var stop = WordEnd(start, end);
        var elided = ElisionEnd(start, stop);
        if (elided > start) stop = elided;
        var tail = elided > start ? stop : TailStart(start, stop);
        if (char.IsDigit(text[start]))
        {
            var kind = IsNumber(start, stop) ? UnitKind.Number : UnitKind.Word;
            units.Add(new Unit(
                start, stop, kind, kind == UnitKind.Word ? lexicon.Find(text, start, stop) : WordUse.None, IsCapital: false));
            return stop;
        }

        var uses = lexicon.Find(text, start, tail);
        if (stop < end && text[stop] == '.' && tail == stop && ((uses & WordUse.Abbreviation) != 0 || IsInitial(start, stop)))
            tail = ++stop;
        var marker = lexicon.Has(LanguageTraits.Uncased) && tail == stop ? MarkerStart(start, stop) : stop;
        if (marker < stop)
        {
            units.Add(new Unit(start, marker, UnitKind.Word, lexicon.Find(text, start, marker), IsCapital: false));
            units.Add(new Unit(marker, stop, UnitKind.Word, lexicon.FindExact(text, marker, stop), IsCapital: false));
            return stop;
        }

        units.Add(new Unit(start, tail, UnitKind.Word, uses, char.IsUpper(text[start])));
        if (tail < stop) units.Add(new Unit(tail, stop, UnitKind.Word, lexicon.FindExact(text, tail, stop), IsCapital: false));
        JoinPhrase(units, first);
        return stop;
    }

    /// <summary>Letters, digits, and between them hyphens, apostrophes and full stops of abbreviations.</summary>
    private int WordEnd(int start, int end)
    {
        var i = start;
        while (i < end)
        {
            if (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                if (_isUnspaced && i > start && TextMeasure.IsWide(text[i])) break;
                i++;
            }
            else if (i + 1 < end && IsInner(text[i], text[i - 1], text[i + 1])) i++;
            else break;
        }

        return i;
    }

    private static bool IsInner(char c, char before, char after) => c switch
    {
        '-' or '\'' or '\u2019' or '\u00AD' or '\u2010' or '\u2011' => char.IsLetterOrDigit(after),
        '.' or ',' => (char.IsDigit(before) && char.IsDigit(after)) || (c == '.' && char.IsUpper(before) && char.IsUpper(after)),
        _ => false,
    };

    /// <summary>"l'eau" is two words: the end of the first if the lists know it; the start if not.</summary>
    private int ElisionEnd(int start, int stop)
    {
        for (var i = start + 1; i < stop - 1 && i < start + 8; i++)
        {
            if (text[i] is '\'' or '\u2019') return lexicon.FindExact(text, start, i + 1) != WordUse.None ? i + 1 : start;
        }

        return start;
    }

    /// <summary>"dit-elle" is two words: where the second starts if the lists know it with its hyphen; the end if not.</summary>
    private int TailStart(int start, int stop)
    {
        for (var i = Math.Max(start + 1, stop - LongestTail); i < stop; i++)
        {
            if (text[i] == '-' && lexicon.FindExact(text, i, stop) != WordUse.None) return i;
        }

        return stop;
    }

    /// <summary>Where the marker begins that is written onto a noun; the end if there is none.</summary>
    private int MarkerStart(int start, int stop)
    {
        const int LongestMarker = 4;
        const WordUse Markers = WordUse.Marker | WordUse.Postposition | WordUse.Quotative;
        if (lexicon.FindExact(text, start, stop) != WordUse.None) return stop;
        for (var i = Math.Max(start + 1, stop - LongestMarker); i < stop; i++)
        {
            if ((lexicon.FindExact(text, i, stop) & Markers) != 0) return i;
        }

        return stop;
    }

    private bool IsNumber(int start, int stop)
    {
        for (var i = start; i < stop; i++)
        {
            if (char.IsLetter(text[i])) return false;
        }

        return true;
    }

    private bool IsInitial(int start, int stop) =>
        stop - start == 1 ? char.IsUpper(text[start]) : text[stop - 2] == '.' && char.IsUpper(text[stop - 1]);

    /// <summary>The longest word of the lists at a place, or a run of characters that begins none.</summary>
    private int ReadUnspaced(int start, int end, List<Unit> units)
    {
        var i = start;
        var runEnd = start;
        for (; i < end && TextMeasure.IsWide(text[i]) && char.IsLetterOrDigit(text[i]); i = runEnd)
        {
            budget.Step();
            var (length, uses) = LongestAt(i, end);
            if (length > 0)
            {
                if (i > start) units.Add(new Unit(start, i, UnitKind.Word, lexicon.Find(text, start, i), IsCapital: false));
                units.Add(new Unit(i, i + length, UnitKind.Word, uses, IsCapital: false));
                return i + length;
            }

            runEnd = i + 1;
            if (runEnd < end && IsKana(text[i]) != IsKana(text[runEnd])) break;
        }

        var stop = Math.Max(runEnd, start + 1);
        units.Add(new Unit(start, stop, UnitKind.Word, lexicon.Find(text, start, stop), IsCapital: false));
        return stop;
    }

    private (int Length, WordUse Uses) LongestAt(int start, int end)
    {
        var best = (0, WordUse.None);
        var hash = WordHashes.Seed;
        for (var i = start; i < Math.Min(end, start + LongestUnspaced) && char.IsLetterOrDigit(text[i]); i++)
        {
            hash = SpeechLexicon.HashOf(hash, text, i, i + 1);
            if (lexicon.FindByHash(hash) is not WordUse.None and var uses) best = (i + 1 - start, uses);
        }

        return best;
    }

    private static bool IsKana(char c) => c is >= '\u3040' and <= '\u309F';

    /// <summary>Joins the last words to the phrase of the lists that they end, if they do.</summary>
    private void JoinPhrase(List<Unit> units, int first)
    {
        const int LongestPhrase = 6;
        for (var from = Math.Max(first, units.Count - LongestPhrase); from < units.Count - 1; from++)
        {
            if (!units[from].IsWord || lexicon.PhraseWords(text, units[from].Start, units[from].End) < units.Count - from) continue;
            var hash = WordHashes.Seed;
            var isWhole = true;
            for (var i = from; i < units.Count && isWhole; i++)
            {
                isWhole = units[i].IsWord;
                hash = i == from
                    ? SpeechLexicon.HashOf(hash, text, units[i].Start, units[i].End)
                    : SpeechLexicon.WithWord(hash, text, units[i].Start, units[i].End);
            }

            if (!isWhole || lexicon.FindByHash(hash) is not (not WordUse.None and var uses)) continue;
            var joined = new Unit(units[from].Start, units[units.Count - 1].End, UnitKind.Word, uses, units[from].IsCapital);
            units.RemoveRange(from, units.Count - from);
            units.Add(joined);
            return;
        }
    }

    private int ReadMark(int i, int end, List<Unit> units)
    {
        var c = text[i];
        switch (c)
        {
            case '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\uFF61':
                if (c == '.' && IsOrdinal(units, i)) return i + 1;
                units.Add(new Unit(i, i + 1, UnitKind.Stop, WordUse.None, IsCapital: false));
                return i + 1;
            case ',' or ';' or '\u3001' or '\uFF0C' or '\u060C' or '\uFF1B' or '\u061B':
                units.Add(new Unit(i, i + 1, UnitKind.Comma, WordUse.None, IsCapital: false));
                return i + 1;
            case ':' or '\uFF1A':
                units.Add(new Unit(i, i + 1, UnitKind.Colon, WordUse.None, IsCapital: false));
                return i + 1;
            case '-' or '\u2013' or '\u2014' or '\u2015':
                units.Add(new Unit(i, i + 1, UnitKind.Dash, WordUse.None, IsCapital: false));
                return i + 1;
            case '(' or '\uFF08' or '[':
                var close = text.AsSpan(i, Math.Min(end - i, LongestBracket)).IndexOfAny(')', '\uFF09', ']');
                if (close < 0) return i + 1;
                units.Add(new Unit(i, i + close + 1, UnitKind.Aside, WordUse.None, IsCapital: false));
                return i + close + 1;
            default:
                return i + 1;
        }
    }

    /// <summary>"am 9. Februar": a short number with a full stop, in languages that write ordinals so.</summary>
    private bool IsOrdinal(List<Unit> units, int i) =>
        lexicon.Has(LanguageTraits.DottedOrdinals)
            && units.Count > 0
            && units[units.Count - 1] is { Kind: UnitKind.Number } number
            && number.End == i
            && i - number.Start <= LongestOrdinal;
}

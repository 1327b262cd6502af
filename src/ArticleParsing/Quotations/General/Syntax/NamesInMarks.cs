using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;
using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>Tells names of papers, firms and works that stand in marks (the magazine "Der Spiegel") from quotations.</summary>
internal sealed class NamesInMarks(string text, SpeechLexicon lexicon)
{
    private const int MostWords = 5, LongestSmallWord = 3;

    /// <summary>How far back a verb that introduces quoted words is looked for.</summary>
    private const int Near = 6;

    private const WordUse Carriers = WordUse.Definite | WordUse.Body | WordUse.Work | WordUse.Document | WordUse.Source;

    /// <param name="units">The units so far, the quotation the last of them.</param>
    /// <param name="span">Its span.</param>
    public bool IsName(List<Unit> units, QuotedSpan span)
    {
        if (!span.IsClosed || span.IsDash) return false;
        if (IsAddress(span) || IsAbbreviation(span)) return true;
        var isHigh = char.IsUpper(text[span.Start]) || char.IsDigit(text[span.Start]);
        if (!isHigh || text[span.End - 1] is '!' or '?' or '.' or ',') return false;
        var at = units.Count - 1;
        if (at == 0 || units[at - 1] is not { IsWord: true } before) return false;
        // "the tanker “Orla”": a noun whose name follows, where a capital shows the nouns.
        var isNoun = lexicon.Has(LanguageTraits.CapitalNouns)
            && before.IsCapital
            && !before.Is((WordUse.Function & ~WordUse.Common) | WordUse.Cue);
        var isCarried = isNoun || before.Is(Carriers | WordUse.SoCalled) || (IsCompound(span) && !before.Is(WordUse.Cue | WordUse.As));
        if (!isCarried) return false;
        for (var i = at - 1; i >= Math.Max(0, at - Near) && units[i].IsWord; i--)
        {
            if (units[i].Is(WordUse.Calls) && !before.Is(WordUse.Body | WordUse.Work)) return false;
        }

        return IsTitle(span, isNoun);
    }

    /// <summary>"BBC".</summary>
    private bool IsAbbreviation(QuotedSpan span)
    {
        const int Shortest = 2, Longest = 5;
        if (span.End - span.Start is < Shortest or > Longest) return false;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsUpper(text[i])) return false;
        }

        return true;
    }

    /// <summary>Two words with capitals and none without, where a quotation would have a verb or an adjective.</summary>
    private bool IsCompound(QuotedSpan span)
    {
        if (!lexicon.Has(LanguageTraits.CapitalNouns)) return false;
        var words = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            if (!char.IsUpper(text[i])) return false;
            while (i < span.End && (char.IsLetterOrDigit(text[i]) || text[i] == '-')) i++;
            words++;
        }

        return words > 1;
    }

    /// <summary>"news.example.org": one word with a full stop inside.</summary>
    private bool IsAddress(QuotedSpan span)
    {
        var words = text.AsSpan(span.Start, span.End - span.Start);
        var stop = words.IndexOf('.');
        return stop > 0 && stop + 2 < words.Length && char.IsLetterOrDigit(words[stop + 1]) && words.IndexOf(' ') < 0;
    }

    /// <summary>Few words, all of them with capitals but for small ones; if nouns have capitals, none that shows a clause.</summary>
    /// <param name="span">The span.</param>
    /// <param name="mayHaveAdjectives">Whether longer words may be small as well.</param>
    private bool IsTitle(QuotedSpan span, bool mayHaveAdjectives)
    {
        var words = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < span.End && char.IsLetterOrDigit(text[i])) i++;
            if (++words > MostWords) return false;
            var isSmall = char.IsLower(text[start]);
            if (isSmall && i - start > LongestSmallWord && !mayHaveAdjectives) return false;
            if (!isSmall && !mayHaveAdjectives) continue;
            if ((lexicon.FindExact(text, start, i) & WordUse.ClauseWord & ~WordUse.Pronoun) != 0) return false;
        }

        return words > 0;
    }
}

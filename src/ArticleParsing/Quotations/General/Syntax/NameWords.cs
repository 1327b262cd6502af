using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>
/// Which words of a text are parts of names. If nouns have capitals, a word is one if it follows a given name, a title or another such
/// word; elsewhere if it has a capital inside a sentence.
/// </summary>
internal sealed class NameWords
{
    private readonly IntTable _words = new(64);
    private readonly IntTable _seen = new(256);
    private readonly Outline _outline;
    private readonly bool _hasCapitalNouns;

    public NameWords(Outline outline)
    {
        _outline = outline;
        _hasCapitalNouns = outline.Lexicon.Has(LanguageTraits.CapitalNouns);
        foreach (var (first, end) in outline.Sentences)
        {
            outline.Text.Budget.Step(end - first);
            for (var i = first; i < end; i++)
            {
                if (!MayBe(i)) continue;
                if (i > first) _seen.Set(HashOf(i), _seen[HashOf(i)] + 1);
                if (IsEvident(i, first, end)) _words.Set(HashOf(i), 1);
            }
        }
    }

    /// <summary>Whether a word may be a part of a name by its shape and by what the lists tell.</summary>
    public bool MayBe(int unit) => MayBe(_outline[unit]);

    /// <summary>Whether the text shows a word to be a part of a name.</summary>
    public bool Has(int unit) =>
        MayBe(unit) && (_words[HashOf(unit)] != 0 || _outline[unit].Is(WordUse.GivenName) || IsAcronym(_outline[unit]));

    /// <summary>Whether the text has the word with a capital inside a sentence.</summary>
    public bool IsInside(int unit) => _seen[HashOf(unit)] > 0;

    /// <summary>
    /// "Although Orla": the first word of a sentence, which has its capital for that, before a given name, and no given name itself.
    /// </summary>
    public bool IsOpening(int unit, int nameEnd) =>
        unit + 1 < nameEnd
            && !_outline.Lexicon.Has(LanguageTraits.FamilyNameFirst)
            && !_outline[unit].Is(WordUse.GivenName)
            && _outline[unit + 1].Is(WordUse.GivenName)
            && _seen[HashOf(unit)] == 0;

    /// <summary>"Orla Finns Recherchen": the genitive of a name that the text has without its ending, where nouns have capitals.</summary>
    public bool IsGenitive(int unit)
    {
        var (start, end) = (_outline[unit].Start, _outline[unit].End);
        return _hasCapitalNouns
            && end - start > 3
            && _outline.Text.Text[end - 1] == 's'
            && _seen[SpeechLexicon.HashOf(WordHashes.Seed, _outline.Text.Text, start, end - 1)] > 0;
    }

    public bool IsAcronym(Unit unit)
    {
        if (unit.End - unit.Start < 2 || !unit.IsCapital) return false;
        for (var i = unit.Start; i < unit.End; i++)
        {
            if (!char.IsUpper(_outline.Text.Text[i]) && !char.IsDigit(_outline.Text.Text[i])) return false;
        }

        return true;
    }

    private static bool MayBe(Unit unit) =>
        unit is { IsWord: true, IsCapital: true, Span: < 0 }
            && !unit.Is((WordUse.Function & ~WordUse.Verb) | WordUse.Title | WordUse.Abbreviation | WordUse.SpeakerNoun | WordUse.Work);

    private bool IsEvident(int i, int first, int end)
    {
        var unit = _outline[i];
        if (!MayBe(unit)) return false;
        if (!_hasCapitalNouns) return i > first && _outline[i - 1].Kind is not (UnitKind.Colon or UnitKind.Dash);
        if (IsAcronym(unit)) return true;
        var hasBefore = i > first && _outline[i - 1].IsWord;
        var before = hasBefore ? _outline[i - 1] : default;
        if (hasBefore && before.IsCapital && before.Is(WordUse.GivenName | WordUse.Title | WordUse.PersonNoun | WordUse.Abbreviation))
            return true;
        if (hasBefore && before.Is(WordUse.Particle) && i - 1 > first && MayBe(_outline[i - 2])) return true;
        var isBeforeName = i + 1 < end && MayBe(_outline[i + 1]);
        if (unit.Is(WordUse.GivenName)) return isBeforeName;
        // Two words with capitals that no list knows, and no determiner before them.
        var isFree = !hasBefore || !before.Is(WordUse.Determiner | WordUse.Of);
        return isFree && (isBeforeName || (hasBefore && MayBe(before))) && !LooksDetermined(i, first);
    }

    /// <summary>"der neue Chef Konzern": a determiner stands before the adjectives.</summary>
    private bool LooksDetermined(int i, int first)
    {
        const int MostAdjectives = 3;
        for (var j = i - 1; j >= Math.Max(first, i - MostAdjectives); j--)
        {
            if (!_outline[j].IsWord) return false;
            if (_outline[j].Is(WordUse.Determiner)) return true;
            if (_outline[j].Is(WordUse.Function)) return false;
        }

        return false;
    }

    private int HashOf(int unit) =>
        SpeechLexicon.HashOf(WordHashes.Seed, _outline.Text.Text, _outline[unit].Start, NameEnd(_outline[unit]));

    /// <summary>Without the ending that an apostrophe sets off.</summary>
    private int NameEnd(Unit unit)
    {
        var mark = _outline.Text.Text.AsSpan(unit.Start, unit.End - unit.Start).IndexOfAny('\'', '\u2019');
        return mark > 1 ? unit.Start + mark : unit.End;
    }
}

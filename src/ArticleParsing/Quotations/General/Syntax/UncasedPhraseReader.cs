using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>
/// Finds the phrases of a sentence that may name a speaker, in scripts without capitals: names are told by the title or honorific beside
/// them, by a family name that opens them, or by the marker of the subject after them.
/// </summary>
internal sealed class UncasedPhraseReader
{
    private const int MostNameWords = 4, MostGivenNameWords = 3, LongestGivenName = 2, LongestUnspacedName = 8, LongestNameWord = 4;

    private readonly Outline _outline;
    private readonly bool _isUnspaced, _isSurnameFirst;
    private readonly HashSet<string> _lastNames = new(StringComparer.Ordinal);
    private readonly EvidentNames _evident;

    public UncasedPhraseReader(Outline outline)
    {
        _outline = outline;
        _isUnspaced = outline.Lexicon.Has(LanguageTraits.Unspaced);
        _isSurnameFirst = outline.Lexicon.Has(LanguageTraits.SurnameFirst);
        _evident = new EvidentNames(outline);
    }

    /// <summary>The phrases of a sentence, in order.</summary>
    public void Read(int first, int end, List<Phrase> phrases)
    {
        for (var i = first; i < end;)
        {
            _outline.Text.Budget.Step();
            var phrase = _outline[i].IsWord ? ReadAt(i, first, end) : null;
            if (phrase is null)
            {
                i++;
                continue;
            }

            if (phrases.Count > 0 && GoesOn(phrases[phrases.Count - 1], phrase))
            {
                phrase = Joined(phrases[phrases.Count - 1], phrase);
                phrases.RemoveAt(phrases.Count - 1);
            }

            Govern(phrase, first, end);
            phrases.Add(phrase);
            i = phrase.Last + 1;
        }
    }

    private void Govern(Phrase phrase, int first, int end)
    {
        phrase.IsGoverned = phrase.First > first
            && _outline[phrase.First - 1] is { IsWord: true } before
            && before.Is(_isSurnameFirst ? WordUse.Preposition : WordUse.Preposition | WordUse.Of); // の, 的 follow what they govern.
        var next = phrase.Last + 1;
        while (next < end && _outline[next].Kind == UnitKind.Aside) next++;
        if (next >= end || !_outline[next].IsWord) return;
        phrase.IsMarked = _outline[next].Is(WordUse.Marker);
        if (!phrase.IsMarked && _outline[next].Is(WordUse.Postposition | WordUse.Of)) phrase.IsGoverned = true;
    }

    private Phrase? ReadAt(int i, int first, int end)
    {
        var unit = _outline[i];
        if (unit.Is(WordUse.Pronoun))
            return new Phrase { First = i, Last = i, Start = unit.Start, End = unit.End, Kind = MentionKind.Pronoun, Uses = unit.Uses };
        if (_isUnspaced && Joined(i, end) is { } joined) return joined;
        if (_isSurnameFirst && IsSurnamed(unit) && Surnamed(i, end) is { } surnamed) return surnamed;
        if (_evident.EndAt(i, end) is > 0 and var evident) return Name(i, evident - 1, _outline[evident - 1].End, end);
        if (IsLearned(i))
            return new Phrase { First = i, Last = i, Start = unit.Start, End = unit.End, Kind = MentionKind.Name, Uses = unit.Uses,
                Determiner = WordUse.Definite, Head = -1, Name = (unit.Start, unit.End) };
        if (unit.Is(WordUse.SpeakerNoun)) return Noun(i, end);
        if (!_isSurnameFirst && unit.Is(WordUse.GivenName | WordUse.Title) && Given(i, end) is { } given) return given;
        if (!unit.Is(WordUse.Function | WordUse.Cue | WordUse.Quotative | WordUse.Honorific) && Titled(i, end) is { } titled) return titled;
        return null;
    }

    /// <summary>Whether a word is a family name or, where words are apart, begins with one.</summary>
    private bool IsSurnamed(Unit unit) =>
        unit.Is(WordUse.Surname)
            || (!_isUnspaced && (_outline.Lexicon.FindExact(_outline.Text.Text, unit.Start, unit.Start + 1) & WordUse.Surname) != 0);

    /// <summary>A given name, or a title that needs a name, and what follows it of the name.</summary>
    private Phrase? Given(int i, int end)
    {
        var start = _outline[i].Is(WordUse.Title) ? i + 1 : i;
        var last = start;
        while (last < end && last - start < MostGivenNameWords && IsUnknown(last)) last++;
        if (last - start < (start > i ? 1 : 2)) return null;
        Learn(last - 1);
        var (from, to) = (_outline[start].Start, _outline[last - 1].End);
        return new Phrase { First = i, Last = last - 1, Start = from, End = to, Kind = MentionKind.Name, Uses = _outline[i].Uses,
            Determiner = WordUse.Definite, Name = (from, to) };
    }

    /// <summary>A family name and up to two characters.</summary>
    private Phrase? Surnamed(int i, int end)
    {
        var unit = _outline[i];
        if (!_isUnspaced) return SurnamedWord(i, end);
        // In the middle of a word the character is no family name; behind kana no word goes on in Han.
        if (i > 0 && IsUnknown(i - 1) && _outline[i - 1].End == unit.Start && !IsKana(_outline.Text.Text[unit.Start - 1])) return null;

        if (HoldsMarker(i, end)) return Name(i, i + 2, _outline[i + 2].End, end);
        if (i + 1 >= end || !IsUnknown(i + 1) || _outline[i + 1].Start != unit.End)
            return i + 1 < end && _outline[i + 1].Is(WordUse.Honorific | WordUse.PersonNoun) && _outline[i + 1].Start == unit.End
                ? Name(i, i, unit.End, end)
                : null;
        return Name(i, i + 1, Math.Min(_outline[i + 1].End, unit.End + LongestGivenName), end);
    }

    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';

    /// <summary>"정태문 해송시장": family and given name in one word, and the title that follows within a few words.</summary>
    private Phrase? SurnamedWord(int i, int end)
    {
        const int Characters = 3, MostBetween = 2;
        if (!IsUnknown(i) || _outline[i].End - _outline[i].Start != Characters) return null;
        for (var j = i + 1; j < Math.Min(end, i + 2 + MostBetween) && _outline[j].IsWord; j++)
        {
            if (_outline[j].Is(WordUse.PersonNoun | WordUse.Honorific) && !_outline[j].Is(WordUse.People))
                return new Phrase { First = i, Last = j, Start = _outline[i].Start, End = _outline[i].End, Kind = MentionKind.Name,
                    Uses = _outline[j].Uses, Determiner = WordUse.Definite, Head = j, Name = (_outline[i].Start, _outline[i].End) };
            if (_outline[j].Is(WordUse.Marker | WordUse.Postposition | WordUse.Cue | WordUse.Quotative)) return null;
        }

        return null;
    }

    /// <summary>A given name may begin like a marker of the subject: the title after it shows that it is none.</summary>
    private bool HoldsMarker(int i, int end) =>
        i + 3 < end && _outline[i + 1].Is(WordUse.Marker) && _outline[i + 1].Start == _outline[i].End && IsUnknown(i + 2)
        && _outline[i + 2].Start == _outline[i + 1].End && _outline[i + 3].Start == _outline[i + 2].End
        && _outline[i + 3].Is(WordUse.Honorific);

    /// <summary>The same if the family name was read as a name already.</summary>
    private bool GoesOn(Phrase family, Phrase given) =>
        _isUnspaced && family is { IsName: true, Head: < 0 } && given is { IsName: true, Head: >= 0 } && given.First == family.Last + 2
        && _outline[family.Last + 1].Is(WordUse.Marker)
        && _outline[family.Last].End == _outline[family.Last + 1].Start
        && _outline[family.Last + 1].End == _outline[given.First].Start;

    private static Phrase Joined(Phrase family, Phrase given) => new()
    {
        First = family.First, Last = given.Last, Start = family.Start, End = given.End, Kind = given.Kind, Uses = given.Uses,
        Determiner = given.Determiner, Head = given.Head, Name = (family.Name.Start, given.Name.End),
    };

    /// <summary>A noun for a speaker, with the nouns that it is made of and the name that follows it.</summary>
    private Phrase Noun(int i, int end)
    {
        var last = i;
        while (last + 1 < end && _outline[last + 1].IsWord && _outline[last + 1].Is(WordUse.SpeakerNoun)) last++;
        if (_outline[_isSurnameFirst ? last : i].Is(WordUse.PersonNoun) && NamedAfter(i, last, end) is { } named) return named;
        // "군청 관계자": whose official it is tells nobody who has a name.
        var isOf = _isSurnameFirst && last > i && _outline[i].Is(WordUse.Body);
        return new Phrase { First = i, Last = last, Start = _outline[i].Start, End = _outline[last].End, Kind = MentionKind.Description,
            Uses = _outline[last].Uses, Determiner = isOf ? WordUse.Indefinite : WordUse.Definite, Head = last };
    }

    /// <summary>"the mayor Orla Finn", "the representative of the prosecution Orla Finn": the name after the nouns.</summary>
    private Phrase? NamedAfter(int first, int last, int end)
    {
        if (_isSurnameFirst)
        {
            if (last + 1 >= end || !_outline[last + 1].IsWord) return null;
            var name = _isUnspaced
                ? _outline[last + 1].Is(WordUse.Surname) ? Surnamed(last + 1, end) : null
                : IsUnknown(last + 1)
                ? Titled(last + 1, end)
                : null;
            return name is null
                ? null
                : new Phrase { First = first, Last = name.Last, Start = name.Start, End = name.End, Kind = MentionKind.Name,
                    Uses = name.Uses | _outline[last].Uses, Determiner = WordUse.Definite, Head = last, Name = name.Name };
        }

        // "the former mayor": an adjective that the lists know stands between.
        var start = last + 1;
        if (start + 1 < end && _outline[start].IsWord && _outline[start].Is(WordUse.Common)) start++;
        if (NameAfter(start, end) is not (> 0 and var nameEnd)) return null;
        var (from, to) = (_outline[start].Start, _outline[nameEnd - 1].End);
        Learn(nameEnd - 1);
        return new Phrase { First = first, Last = nameEnd - 1, Start = from, End = to, Kind = MentionKind.Name, Uses = _outline[first].Uses,
            Determiner = WordUse.Definite, Head = first, Name = (from, to) };
    }

    /// <summary>The last word of a full name stands for it further down.</summary>
    private void Learn(int unit) =>
        _lastNames.Add(_outline.Text.Text.Substring(_outline[unit].Start, _outline[unit].End - _outline[unit].Start));

    private bool IsLearned(int unit) =>
        _lastNames.Count > 0
            && IsUnknown(unit)
            && _lastNames.Contains(_outline.Text.Text.Substring(_outline[unit].Start, _outline[unit].End - _outline[unit].Start));

    /// <summary>A foreign name whose parts a dot joins.</summary>
    private Phrase? Joined(int i, int end)
    {
        var last = i;
        while (last + 1 < end
            && _outline[last + 1].IsWord
            && _outline[last + 1].Start == _outline[last].End + 1
            && _outline.Text.Text[_outline[last].End] is '\u00B7' or '\u30FB')
            last++;
        if (last == i) return null;
        // Its characters may be words, too.
        while (last + 1 < end && IsInForeignName(last + 1) && _outline[last + 1].Start == _outline[last].End) last++;
        return Name(i, last, _outline[last].End, end);
    }

    private bool IsInForeignName(int unit) =>
        _outline[unit] is { IsWord: true } word
            && !word.Is(WordUse.Cue | WordUse.SpeakerNoun | WordUse.Honorific | WordUse.Of | WordUse.Pronoun | WordUse.Preposition
                | WordUse.And | WordUse.Verb | WordUse.Not | WordUse.Marker | WordUse.Postposition | WordUse.Quotative)
            && word.End - word.Start <= 2;

    private int NameAfter(int from, int end)
    {
        var i = from;
        while (i < end && i - from < MostNameWords && IsUnknown(i)) i++;
        return i - from >= 2 ? i : -1;
    }

    /// <summary>Words that no list knows, before a title or honorific.</summary>
    private Phrase? Titled(int i, int end)
    {
        var last = i;
        while (last + 1 < end
            && last - i < MostNameWords
            && IsUnknown(last + 1)
            && (!_isUnspaced || _outline[last + 1].Start == _outline[last].End))
            last++;
        if (TitleAfter(last, end) < 0) return null;
        if (_isUnspaced && _outline[last].End - _outline[i].Start > LongestUnspacedName) return null;
        if (_isSurnameFirst && !_isUnspaced && _outline[last].End - _outline[last].Start > LongestNameWord)
            return Described(last, TitleAfter(last, end));
        var first = _isSurnameFirst && !_isUnspaced ? last : i; // Family and given name are one word there.
        if (!_isSurnameFirst && last > first) Learn(last);
        return Name(first, last, _outline[last].End, end);
    }

    /// <summary>"전기안전원 관계자": a word too long for a name tells whose official it is.</summary>
    private Phrase Described(int first, int title) => new()
    {
        First = first, Last = title, Start = _outline[first].Start, End = _outline[title].End, Kind = MentionKind.Description,
        Uses = _outline[title].Uses, Determiner = WordUse.Indefinite, Head = title,
    };

    private Phrase Name(int first, int lastOfName, int stop, int end)
    {
        var last = lastOfName;
        var uses = WordUse.None;
        while (TitleAfter(last, end) is > 0 and var title)
        {
            last = title;
            uses |= _outline[last].Uses;
        }

        var start = _outline[first].Start;
        return new Phrase { First = first, Last = last, Start = start, End = stop, Kind = MentionKind.Name, Uses = uses,
            Determiner = WordUse.Definite, Head = last > lastOfName ? last : -1, Name = (start, stop) };
    }

    /// <summary>The title or honorific after a unit, with an age in brackets between them or without; -1 if there is none.</summary>
    private int TitleAfter(int unit, int end)
    {
        var next = unit + 1;
        if (next < end && _outline[next].Kind == UnitKind.Aside) next++;
        return next < end && _outline[next].IsWord && _outline[next].Is(WordUse.Honorific | WordUse.PersonNoun) ? next : -1;
    }

    private bool IsUnknown(int unit) =>
        _outline[unit] is { IsWord: true } word
            && !word.Is(WordUse.Function | WordUse.Cue | WordUse.SpeakerNoun | WordUse.Honorific | WordUse.Quotative | WordUse.Of);
}

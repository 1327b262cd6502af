using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>
/// Finds the phrases of a sentence that may name a speaker, in scripts without capitals: names are told by the title or honorific beside
/// them, by a family name that opens them, or by the marker of the subject after them.
/// </summary>
internal sealed class UncasedPhraseReader(Outline outline) : PhraseLoop(outline.Text.Budget)
{
    private const int MostNameWords = 4, LongestGivenName = 2, LongestUnspacedName = 8;

    private readonly bool _isUnspaced = outline.Lexicon.Has(LanguageTraits.Unspaced);
    private readonly bool _isSurnameFirst = outline.Lexicon.Has(LanguageTraits.SurnameFirst);

    private readonly HashSet<string> _lastNames = new(StringComparer.Ordinal);

    protected override void Add(Phrase phrase, int first, int end, List<Phrase> phrases)
    {
        if (phrases.Count > 0 && GoesOn(phrases[phrases.Count - 1], phrase))
        {
            phrase = Joined(phrases[phrases.Count - 1], phrase);
            phrases.RemoveAt(phrases.Count - 1);
        }

        Govern(phrase, first, end);
        phrases.Add(phrase);
    }

    private void Govern(Phrase phrase, int first, int end)
    {
        phrase.IsGoverned = phrase.First > first
            && outline[phrase.First - 1] is { IsWord: true } before
            && before.Is(WordUse.Preposition | WordUse.Of);
        var next = phrase.Last + 1;
        while (next < end && outline[next].Kind == UnitKind.Aside) next++;
        if (next >= end || !outline[next].IsWord) return;
        phrase.IsMarked = outline[next].Is(WordUse.Marker);
        if (!phrase.IsMarked && outline[next].Is(WordUse.Postposition | WordUse.Of)) phrase.IsGoverned = true;
    }

    protected override Phrase? ReadAt(int i, int first, int end)
    {
        var unit = outline[i];
        if (!unit.IsWord) return null;
        if (unit.Is(WordUse.Pronoun))
            return new Phrase { First = i, Last = i, Start = unit.Start, End = unit.End, Kind = MentionKind.Pronoun, Uses = unit.Uses };
        if (_isUnspaced && Joined(i, end) is { } joined) return joined;
        if (_isSurnameFirst && unit.Is(WordUse.Surname) && Surnamed(i, end) is { } surnamed) return surnamed;
        if (IsLearned(i))
            return new Phrase { First = i, Last = i, Start = unit.Start, End = unit.End, Kind = MentionKind.Name, Uses = unit.Uses,
                Determiner = WordUse.Definite, Head = -1, Name = (unit.Start, unit.End) };
        if (unit.Is(WordUse.SpeakerNoun)) return Noun(i, end);
        if (!unit.Is(WordUse.Function | WordUse.Cue | WordUse.Quotative | WordUse.Honorific) && Titled(i, end) is { } titled) return titled;
        return null;
    }

    /// <summary>A family name and up to two characters.</summary>
    private Phrase? Surnamed(int i, int end)
    {
        var unit = outline[i];
        if (!_isUnspaced) return null;
        if (HoldsMarker(i, end)) return Name(i, i + 2, outline[i + 2].End, end);
        if (i + 1 >= end || !IsUnknown(i + 1) || outline[i + 1].Start != unit.End)
            return i + 1 < end && outline[i + 1].Is(WordUse.Honorific | WordUse.PersonNoun) && outline[i + 1].Start == unit.End
                ? Name(i, i, unit.End, end)
                : null;
        return Name(i, i + 1, Math.Min(outline[i + 1].End, unit.End + LongestGivenName), end);
    }

    /// <summary>A given name may begin like a marker of the subject: the title after it shows that it is none.</summary>
    private bool HoldsMarker(int i, int end) =>
        i + 3 < end && outline[i + 1].Is(WordUse.Marker) && outline[i + 1].Start == outline[i].End && IsUnknown(i + 2)
        && outline[i + 2].Start == outline[i + 1].End && outline[i + 3].Start == outline[i + 2].End && outline[i + 3].Is(WordUse.Honorific);

    /// <summary>The same if the family name was read as a name already.</summary>
    private bool GoesOn(Phrase family, Phrase given) =>
        _isUnspaced && family is { IsName: true, Head: < 0 } && given is { IsName: true, Head: >= 0 } && given.First == family.Last + 2
        && outline[family.Last + 1].Is(WordUse.Marker)
        && outline[family.Last].End == outline[family.Last + 1].Start
        && outline[family.Last + 1].End == outline[given.First].Start;

    private static Phrase Joined(Phrase family, Phrase given) => new()
    {
        First = family.First, Last = given.Last, Start = family.Start, End = given.End, Kind = given.Kind, Uses = given.Uses,
        Determiner = given.Determiner, Head = given.Head, Name = (family.Name.Start, given.Name.End),
    };

    /// <summary>A noun for a speaker, with the nouns that it is made of and the name that follows it.</summary>
    private Phrase Noun(int i, int end)
    {
        var last = i;
        while (last + 1 < end && outline[last + 1].IsWord && outline[last + 1].Is(WordUse.SpeakerNoun)) last++;
        if (outline[i].Is(WordUse.PersonNoun) && NamedAfter(i, last, end) is { } named) return named;
        return new Phrase { First = i, Last = last, Start = outline[i].Start, End = outline[last].End, Kind = MentionKind.Description,
            Uses = outline[last].Uses, Determiner = WordUse.Definite, Head = last };
    }

    /// <summary>"the mayor Orla Finn", "the representative of the prosecution Orla Finn": the name after the nouns.</summary>
    private Phrase? NamedAfter(int first, int last, int end)
    {
        if (_isSurnameFirst)
        {
            if (last + 1 >= end || !outline[last + 1].IsWord) return null;
            var name = _isUnspaced
                ? outline[last + 1].Is(WordUse.Surname) ? Surnamed(last + 1, end) : null
                : IsUnknown(last + 1)
                ? Titled(last + 1, end)
                : null;
            return name is null
                ? null
                : new Phrase { First = first, Last = name.Last, Start = name.Start, End = name.End, Kind = MentionKind.Name,
                    Uses = name.Uses | outline[last].Uses, Determiner = WordUse.Definite, Head = last, Name = name.Name };
        }

        // "the former mayor": an adjective that the lists know stands between.
        var start = last + 1;
        if (start + 1 < end && outline[start].IsWord && outline[start].Is(WordUse.Common)) start++;
        if (NameAfter(start, end) is not (> 0 and var nameEnd)) return null;
        var (from, to) = (outline[start].Start, outline[nameEnd - 1].End);
        Learn(nameEnd - 1);
        return new Phrase { First = first, Last = nameEnd - 1, Start = from, End = to, Kind = MentionKind.Name, Uses = outline[first].Uses,
            Determiner = WordUse.Definite, Head = first, Name = (from, to) };
    }

    /// <summary>The last word of a full name stands for it further down.</summary>
    private void Learn(int unit) =>
        _lastNames.Add(outline.Text.Text.Substring(outline[unit].Start, outline[unit].End - outline[unit].Start));

    private bool IsLearned(int unit) =>
        _lastNames.Count > 0
            && IsUnknown(unit)
            && _lastNames.Contains(outline.Text.Text.Substring(outline[unit].Start, outline[unit].End - outline[unit].Start));

    /// <summary>A foreign name whose parts a dot joins.</summary>
    private Phrase? Joined(int i, int end)
    {
        var last = i;
        while (last + 1 < end
            && outline[last + 1].IsWord
            && outline[last + 1].Start == outline[last].End + 1
            && outline.Text.Text[outline[last].End] is '\u00B7' or '\u30FB')
            last++;
        if (last == i) return null;
        // The part began like a family name.
        if (last + 1 < end && IsUnknown(last + 1) && outline[last + 1].Start == outline[last].End) last++;
        return Name(i, last, outline[last].End, end);
    }

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
            && (!_isUnspaced || outline[last + 1].Start == outline[last].End))
            last++;
        if (TitleAfter(last, end) < 0) return null;
        if (_isUnspaced && outline[last].End - outline[i].Start > LongestUnspacedName) return null;
        var first = _isSurnameFirst && !_isUnspaced ? last : i; // Family and given name are one word there.
        if (!_isSurnameFirst && last > first) Learn(last);
        return Name(first, last, outline[last].End, end);
    }

    private Phrase Name(int first, int lastOfName, int stop, int end)
    {
        var last = lastOfName;
        var uses = WordUse.None;
        while (TitleAfter(last, end) is > 0 and var title)
        {
            last = title;
            uses |= outline[last].Uses;
        }

        var start = outline[first].Start;
        return new Phrase { First = first, Last = last, Start = start, End = stop, Kind = MentionKind.Name, Uses = uses,
            Determiner = WordUse.Definite, Head = last > lastOfName ? last : -1, Name = (start, stop) };
    }

    /// <summary>The title or honorific after a unit, with an age in brackets between them or without; -1 if there is none.</summary>
    private int TitleAfter(int unit, int end)
    {
        var next = unit + 1;
        if (next < end && outline[next].Kind == UnitKind.Aside) next++;
        return next < end && outline[next].IsWord && outline[next].Is(WordUse.Honorific | WordUse.PersonNoun) ? next : -1;
    }

    private bool IsUnknown(int unit) =>
        outline[unit] is { IsWord: true } word
            && !word.Is(WordUse.Function | WordUse.Cue | WordUse.SpeakerNoun | WordUse.Honorific | WordUse.Quotative | WordUse.Of);
}

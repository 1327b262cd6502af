using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Attribution;

/// <summary>
/// Who says what a cue reports: the subject of its clause, before the verb or after it, or what the source phrase governs.
/// </summary>
internal sealed class Subjects(Sentences sentences)
{
    private const int MostUnits = 40, MostUnitsAfter = 14;

    private readonly Outline _outline = sentences.Outline;
    private readonly bool _isVerbLast = sentences.Outline.Lexicon.Has(LanguageTraits.VerbLast);

    /// <summary>The subject of a cue; null if its clause has none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="from">The first unit of the range that is looked at.</param>
    /// <param name="end">The unit after its last.</param>
    public Phrase? Find(int sentence, Cue cue, int from, int end)
    {
        if (cue.IsSource) return FindSource(sentence, cue, from, end);
        if (cue.IsHearsay) return FindTold(sentence, cue, from, end);
        if (_isVerbLast) return FindMarked(sentence, from, cue.First);
        if (Between(sentence, cue) is { } between) return between;
        if (IsInverted(sentence, cue, from) && After(sentence, cue, end) is { } after) return after;
        return Before(sentence, cue, from) ?? After(sentence, cue, end) ?? Touching(sentence, cue);
    }

    /// <summary>"In the speech it says": the governed noun nearest to the words.</summary>
    private Phrase? FindTold(int sentence, Cue cue, int from, int end)
    {
        const int Nearest = 5;
        var after = sentences.FirstPhraseFrom(sentence, cue.Last + 1);
        if (after < sentences.PhrasesEnd(sentence)
            && sentences.Phrases[after] is var next
            && next.Last < end
            && next.First - cue.Last <= Nearest
            && next.IsSpeakerLike
            && !next.IsPronoun)
            return next;
        for (var p = after - 1; p >= 0 && sentences.Phrases[p].First >= from; p--)
        {
            if (sentences.Phrases[p] is { IsSpeakerLike: true, IsPronoun: false } before && cue.First - before.Last <= Nearest)
                return before;
        }

        return null;
    }

    /// <summary>A noun that no list knows, if it touches the verb: "the paper says".</summary>
    private Phrase? Touching(int sentence, Cue cue)
    {
        var before = cue.Verb > 0 ? sentences.PhraseAt(sentence, cue.Verb - 1) : -1;
        if (before >= 0 && sentences.Phrases[before] is { IsGoverned: false } left) return left;
        var after = cue.Verb + 1 < _outline.Count ? sentences.PhraseAt(sentence, cue.Verb + 1) : -1;
        return after >= 0 && sentences.Phrases[after] is { IsGoverned: false } right ? right : null;
    }

    /// <summary>Whom a part of a sentence is about: its first phrase that may be a subject.</summary>
    public Phrase? FindTopic(int sentence, int from, int end)
    {
        if (_isVerbLast) return FindMarked(sentence, from, end);
        var last = sentences.PhrasesEnd(sentence);
        for (var p = sentences.FirstPhraseFrom(sentence, from); p < last && sentences.Phrases[p].Last < end; p++)
        {
            if (sentences.Phrases[p] is { IsGoverned: false, IsSpeakerLike: true }) return Named(sentence, p);
        }

        return null;
    }

    private Phrase? FindSource(int sentence, Cue cue, int from, int end)
    {
        var after = sentences.FirstPhraseFrom(sentence, cue.Last + 1);
        if ((cue.Uses & (WordUse.Source | WordUse.SaysSo)) != 0
            && after < sentences.PhrasesEnd(sentence)
            && sentences.Phrases[after] is var next
            && next.First <= cue.Last + ((cue.Uses & WordUse.Account) != 0 ? 1 : 2)
            && next.Last < end
            && !HasBreak(cue.Last + 1, next.First))
        {
            return Named(sentence, after);
        }

        if ((cue.Uses & WordUse.SourceAfter) == 0) return null;
        var before = after - 1;
        if ((cue.Uses & WordUse.Account) != 0
            || before < 0
            || sentences.Phrases[before] is not { } last
            || last.First < from
            || last.Last < cue.First - 3)
            return null;
        return last;
    }

    private bool HasBreak(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (_outline[i].Kind is not UnitKind.Word) return true;
        }

        return false;
    }

    /// <summary>
    /// The marked subject nearest to the verb that is a speaker; if no particles mark subjects, the nearest that nothing governs.
    /// </summary>
    private Phrase? FindMarked(int sentence, int from, int end)
    {
        Phrase? nearest = null;
        for (var p = sentences.FirstPhraseFrom(sentence, end) - 1; p >= 0 && sentences.Phrases[p].First >= from; p--)
        {
            if (sentences.Phrases[p] is not { IsGoverned: false, IsSpeakerLike: true } phrase) continue;
            if (!phrase.IsMarked && _outline.Lexicon.HasMarkers) continue;
            if (!_outline.Lexicon.Has(LanguageTraits.Uncased))
            {
                nearest = phrase; // The subject stands first, and often a comma after it.
                if (phrase.Last + 1 < end && _outline[phrase.Last + 1].Kind == UnitKind.Comma) return phrase;
                continue;
            }

            // A verdict or a town between a person and the verb is what the person speaks of.
            if (phrase.IsName || phrase.IsPronoun || (phrase.Uses & (WordUse.PersonNoun | WordUse.People)) != 0) return phrase;
            nearest ??= phrase;
        }

        return nearest;
    }

    /// <summary>"a-t-il dit": a subject between auxiliary and participle.</summary>
    private Phrase? Between(int sentence, Cue cue)
    {
        if (cue.Last + 1 < _outline.Count
            && _outline[cue.Last + 1].IsWord
            && _outline.Text.Text[_outline[cue.Last + 1].Start] == '-'
            && sentences.PhraseAt(sentence, cue.Last + 1) is >= 0 and var clitic)
            return sentences.Phrases[clitic];
        if (cue.Verb >= cue.Last) return null;
        for (var p = sentences.FirstPhraseFrom(sentence, cue.Verb + 1); p < sentences.PhrasesEnd(sentence)
            && sentences.Phrases[p].Last < cue.Last; p++)
        {
            if (sentences.Phrases[p] is not { IsGoverned: false, IsSpeakerLike: true } phrase) continue;
            return phrase.First == cue.Verb + 1 || !HasSubjectBefore(sentence, cue.Verb) ? Named(sentence, p) : null;
        }

        return null;
    }

    private bool HasSubjectBefore(int sentence, int verb) =>
        verb > 0 && sentences.PhraseAt(sentence, verb - 1) is >= 0 and var p && !sentences.Phrases[p].IsGoverned;

    /// <summary>
    /// Whether the verb opens its clause, so that the subject follows: what stands before is a quotation, a comma or an adverb.
    /// </summary>
    private bool IsInverted(int sentence, Cue cue, int from)
    {
        var i = cue.Verb - 1;
        while (i >= from
            && _outline[i] is { IsWord: true } word
            && (word.Is(WordUse.Auxiliary | WordUse.And | WordUse.Not)
                || (!word.IsCapital
                    && !word.Is(WordUse.Pronoun)
                    && sentences.PhraseAt(sentence, i) < 0
                    && !word.Is(WordUse.Preposition | WordUse.Of))))
            i--;
        return i < from
            || _outline[i].Kind is UnitKind.Comma or UnitKind.Dash or UnitKind.Quotation or UnitKind.Stop
                && !IsAfterApposition(sentence, i, from);
    }

    /// <summary>"Orla Finn, the chair of the board, said": the comma closes an apposition to the subject.</summary>
    private bool IsAfterApposition(int sentence, int comma, int from)
    {
        for (var i = comma - 1; i >= from; i--)
        {
            if (_outline[i].Kind is UnitKind.Quotation or UnitKind.Stop or UnitKind.Colon) return false;
            if (_outline[i].Kind == UnitKind.Comma)
                return i > from && sentences.PhraseAt(sentence, Skipped(i - 1, from)) is >= 0 and var p && !sentences.Phrases[p].IsGoverned;
        }

        return false;
    }

    private int Skipped(int i, int from)
    {
        while (i > from && _outline[i].Kind == UnitKind.Aside) i--;
        return i;
    }

    private Phrase? After(int sentence, Cue cue, int end)
    {
        var limit = Math.Min(end, cue.Last + MostUnitsAfter);
        // A verb with what completes it has its subject between the two.
        for (var i = cue.Verb + 1; i < limit; i++)
        {
            var unit = _outline[i];
            if (unit.Kind is UnitKind.Quotation or UnitKind.Colon or UnitKind.Stop or UnitKind.Dash) break;
            if (unit.Kind == UnitKind.Comma && i > cue.Last + 1) break;
            if (sentences.PhraseAt(sentence, i) is >= 0 and var p)
            {
                var phrase = sentences.Phrases[p];
                if (!phrase.IsGoverned && phrase.IsSpeakerLike) return Named(sentence, p);
                i = phrase.Last;
                continue;
            }

            if (unit.IsWord && unit.Is(WordUse.That | WordUse.When | WordUse.As) && i > cue.Last) break;
        }

        return null;
    }

    private Phrase? Before(int sentence, Cue cue, int from)
    {
        int nearest = -1, farthest = -1;
        // After "and" the verb has the subject of the clause before, which stands first.
        var isSubordinate = cue.Verb > from && _outline[cue.Verb - 1] is { IsWord: true } and && and.Is(WordUse.And);
        var limit = Math.Max(from, cue.Verb - MostUnits);
        for (var i = cue.Verb - 1; i >= limit; i--)
        {
            var unit = _outline[i];
            if (unit.Kind is UnitKind.Quotation or UnitKind.Colon or UnitKind.Stop) break;
            if (unit.Kind == UnitKind.Comma)
            {
                if (nearest >= 0) break;
                i = OpeningComma(sentence, i, limit);
                continue;
            }

            if (sentences.PhraseAt(sentence, i) is >= 0 and var p)
            {
                var phrase = sentences.Phrases[p];
                if (phrase is { IsGoverned: false, IsSpeakerLike: true })
                {
                    if (nearest < 0) nearest = p;
                    farthest = p;
                }

                i = phrase.First;
                continue;
            }

            if (!unit.IsWord || !unit.Is(WordUse.As | WordUse.When | WordUse.That | WordUse.Relative)) continue;
            isSubordinate = true;
            break;
        }

        if (nearest < 0) return null;
        return Named(sentence, isSubordinate ? farthest : nearest);
    }

    /// <summary>
    /// Before a relative clause or an apposition that a comma closes: where it opens, if it is no phrase that may itself be the subject.
    /// </summary>
    private int OpeningComma(int sentence, int comma, int limit)
    {
        for (var i = comma - 1; i >= limit; i--)
        {
            if (_outline[i].Kind is UnitKind.Quotation or UnitKind.Colon or UnitKind.Stop) return comma;
            if (_outline[i].Kind != UnitKind.Comma) continue;
            return sentences.PhraseAt(sentence, i + 1) is >= 0 and var p && sentences.Phrases[p] is { IsName: true, IsGoverned: false }
                ? comma
                : i;
        }

        return comma;
    }

    /// <summary>The name that stands beside a description in apposition: "the mayor, Orla Finn,".</summary>
    private Phrase Named(int sentence, int phrase)
    {
        var own = sentences.Phrases[phrase];
        if (own.Kind != MentionKind.Description) return own;
        var named = phrase + 1;
        while (named < sentences.PhrasesEnd(sentence) && sentences.Phrases[named].IsGoverned) named++;
        if (named < sentences.PhrasesEnd(sentence) && sentences.Phrases[named] is { IsName: true } next)
        {
            // "chair and founder Orla Finn", "the head for roads and bridges, Orla Finn,"
            var isSecond = next is { Head: >= 0, Determiner: WordUse.None } && IsJoined(own, next);
            if (isSecond || IsApposed(own.Last, next.First) || IsAfterPreposition(own.Last, next.First)) return next;
        }

        var first = phrase;
        while (first > 0
            && sentences.Phrases[first - 1] is { Kind: MentionKind.Description } joined
            && IsJoined(joined, sentences.Phrases[first]))
            first--;
        if (first > 0
            && sentences.Phrases[first - 1] is { IsName: true, IsGoverned: false } before
            && before.First >= _outline.Sentences[sentence].First
            && IsApposed(before.Last, sentences.Phrases[first].First)
            && HasComma(before.Last + 1, sentences.Phrases[first].First))
            return before;
        return own;
    }

    private bool IsAdjective(int unit) =>
        _outline[unit] is { IsWord: true, IsCapital: false } word && !word.Is(WordUse.Function | WordUse.Cue);

    private bool IsJoined(Phrase left, Phrase right) => right.First == left.Last + 2 && _outline[left.Last + 1].Is(WordUse.And);

    /// <summary>A preposition with its nouns, and a comma before the name.</summary>
    private bool IsAfterPreposition(int last, int name)
    {
        const int MostBetween = 7;
        var isPhrase = name - last <= MostBetween
            && _outline[last + 1].Is(WordUse.Preposition)
            && _outline[name - 1].Kind == UnitKind.Comma;
        if (!isPhrase) return false;
        for (var i = last + 1; i < name - 1; i++)
        {
            if (!_outline[i].IsWord || _outline[i].Is(WordUse.Verb | WordUse.Cue | WordUse.Auxiliary | WordUse.Pronoun)) return false;
        }

        return true;
    }

    private bool HasComma(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (_outline[i].Kind == UnitKind.Comma) return true;
        }

        return false;
    }

    /// <summary>Whether nothing but a comma or a bracket stands between two phrases.</summary>
    private bool IsApposed(int last, int first)
    {
        const int MostBetween = 4;
        if (first - last > MostBetween) return false;
        var isInNoun = !_outline.Lexicon.Has(LanguageTraits.CapitalNouns); // Adjectives may stand after it.
        for (var i = last + 1; i < first; i++)
        {
            if (_outline[i].Kind is UnitKind.Comma or UnitKind.Aside or UnitKind.Dash) isInNoun = false;
            else if (!isInNoun || !IsAdjective(i)) return false;
        }

        return !isInNoun || first == last + 1;
    }
}

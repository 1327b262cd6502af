using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Attribution;

/// <summary>Finds the cues of a sentence.</summary>
internal sealed class CueReader(Outline outline)
{
    /// <summary>How far an auxiliary may stand from its participle, and a verb from what completes it.</summary>
    private const int MostBetween = 25;

    private const WordUse Sources = WordUse.Source | WordUse.SourceAfter | WordUse.SaysSo | WordUse.Hearsay;

    public void Read(int first, int end, List<Cue> cues)
    {
        for (var i = first; i < end; i++)
        {
            var unit = outline[i];
            if (!unit.IsWord || !unit.Is(WordUse.Cue | Sources | WordUse.Account)) continue;
            if (unit.Is(WordUse.Account) && Account(i, first, end) is { } account)
            {
                cues.Add(account);
                continue;
            }

            if (unit.IsCapital && i > first && outline.Lexicon.Has(LanguageTraits.CapitalNouns)) continue;
            if (Read(i, first, end) is { } cue) cues.Add(cue);
        }
    }

    private Cue? Read(int i, int first, int end)
    {
        var unit = outline[i];
        if (unit.Is(WordUse.SaysSo) && !IsSetOff(i, first, end)) return null;
        if (unit.Is(Sources)) return new Cue(i, i, i, unit.Uses);
        if (unit.Is(WordUse.SaysWith) && Completion(i, end) is > 0 and var completion)
            return Asserted(new Cue(i, i, completion, WordUse.SaysWith), first, end);
        if (unit.Is(WordUse.Said) && AuxiliaryOf(i, first, end) is >= 0 and var auxiliary)
        {
            return Asserted(new Cue(auxiliary, Math.Min(auxiliary, i), Math.Max(auxiliary, i), WordUse.Said), first, end);
        }

        return unit.Is(WordUse.Says | WordUse.Quotes | WordUse.Calls)
            ? Asserted(new Cue(i, i, i, unit.Uses & (WordUse.Says | WordUse.Quotes | WordUse.Calls)), first, end)
            : null;
    }

    /// <summary>", so the mayor": after a mark and before a noun.</summary>
    private bool IsSetOff(int i, int first, int end) =>
        i > first
            && outline[i - 1].Kind is UnitKind.Comma or UnitKind.Dash or UnitKind.Quotation
            && i + 1 < end
            && outline[i + 1].IsWord
            && (outline[i + 1].IsCapital || outline[i + 1].Is(WordUse.Determiner | WordUse.Pronoun));

    /// <summary>
    /// "according to first reports", "first reports say": a word for what is told, before or after which a word for a source stands.
    /// </summary>
    private Cue? Account(int i, int first, int end)
    {
        const int MostAdjectives = 3;
        if (i + 1 < end && outline[i + 1].IsWord && outline[i + 1].Is(WordUse.SourceAfter))
            return new Cue(i, Math.Max(first, AdjectivesBefore(i, first)), i + 1, WordUse.Source | WordUse.Account);
        for (var j = i - 1; j >= Math.Max(first, i - MostAdjectives) && outline[j].IsWord; j--)
        {
            if (outline[j].Is(WordUse.Preposition | WordUse.Source)) return new Cue(i, j, i, WordUse.Source | WordUse.Account);
            if (outline[j].Is(WordUse.Function & ~(WordUse.Determiner | WordUse.Common))) return null;
        }

        return null;
    }

    private int AdjectivesBefore(int i, int first)
    {
        while (i > first
            && outline[i - 1] is { IsWord: true } word
            && !word.Is(WordUse.Function | WordUse.Cue)
            && (!word.IsCapital || i - 1 == first))
            i--;
        return i;
    }

    /// <summary>What somebody did not say is no statement.</summary>
    private Cue? Asserted(Cue cue, int first, int end)
    {
        var last = cue.Last - cue.First > 3 ? cue.First : cue.Last;
        for (var i = Math.Max(first, cue.First - 1); i <= Math.Min(end - 1, last + 1); i++)
        {
            if (outline[i].IsWord && outline[i].Is(WordUse.Not)) return null;
        }

        return cue;
    }

    private int Completion(int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + MostBetween); i++)
        {
            if (outline[i].Kind is UnitKind.Stop or UnitKind.Colon || (outline[i].Kind == UnitKind.Quotation && !outline[i - 1].IsWord))
                return -1;
            if (outline[i] is { IsWord: true, IsCapital: false } word
                && word.Is(WordUse.Splits)
                && (i + 1 == end || !outline[i + 1].IsWord || !word.Is(WordUse.Preposition) || outline[i + 1].Is(WordUse.And)))
                return i;
        }

        return -1;
    }

    private int AuxiliaryOf(int participle, int first, int end)
    {
        for (var i = participle - 1; i >= Math.Max(first, participle - MostBetween); i--)
        {
            if (outline[i].Kind is UnitKind.Stop or UnitKind.Colon or UnitKind.Comma) break;
            if (!outline[i].IsWord) continue;
            if (outline[i].Is(WordUse.Auxiliary)) return i;
            if (outline[i].Is(WordUse.That | WordUse.When | WordUse.Relative) && !outline[i].Is(WordUse.Definite | WordUse.Preposition))
                break;
        }

        return participle + 1 < end && outline[participle + 1] is { IsWord: true } next && next.Is(WordUse.Auxiliary) ? participle + 1 : -1;
    }
}

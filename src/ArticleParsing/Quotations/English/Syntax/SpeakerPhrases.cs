using ArticleParsing.Quotations.English.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>Noun phrases as speakers: which of them can speak, and what belongs to the mention besides the phrase itself.</summary>
internal sealed class SpeakerPhrases(Outline outline)
{
    /// <summary>A name, a pronoun, or a noun for people, bodies or documents.</summary>
    public bool CanSpeak(int at)
    {
        var phrase = outline.Phrases[at];
        if (phrase.IsPronoun) return !outline[phrase.First].In(EnglishWord.NoSubject);
        if (phrase.IsName) return true;
        if (outline[phrase.Last].Has(WordTraits.Speaker | WordTraits.Title)) return true;
        if (outline[phrase.Last].Lower.EndsWith(Ages.Ending, StringComparison.Ordinal)) return true;
        return phrase.First == phrase.Last && outline[phrase.First].In(EnglishWord.Quantity);
    }

    /// <summary>A phrase and nothing that hangs on it.</summary>
    public UnitMention Single(int phrase) => new(outline.Phrases[phrase].First, outline.Phrases[phrase].Last, phrase, -1);

    /// <summary>The phrase that starts right after a verb ("said Orla Finn", "said the mayor, Orla Finn"); null if none does.</summary>
    public UnitMention? Starting(int unit)
    {
        if (PhraseStartingAt(unit) is not { } at) return null;
        var phrase = outline.Phrases[at];
        if (NameAfterPost(at) is { } named) return new UnitMention(unit, outline.Phrases[named].Last, at, named);
        if (phrase.IsName || phrase.IsPronoun) return Single(at);
        var last = WithComplement(at);
        if (outline[last + 1].Class == WordClass.Comma && NameStartingAt(last + 2, unit) is { } next && EndsApposition(next))
            return new UnitMention(unit, outline.Phrases[next].Last, at, next);
        return new UnitMention(unit, RelativeEnd(last), at, -1);
    }

    /// <summary>The last unit of what hangs on a phrase: "a spokesman for the council", "the head of research at Comb".</summary>
    public int WithComplement(int at)
    {
        const int MostHops = 3;
        var last = outline.Phrases[at].Last;
        for (var hop = 0; hop < MostHops && HasComplement(last, outline.Phrases[at].IsName); hop++)
        {
            last = outline.Phrases[outline.PhraseAt(last + 2)].Last;
            if (outline[outline.Phrases[at].Last].Has(WordTraits.PluralNoun)) last = EndOfList(last);
        }

        return last;
    }

    /// <summary>"said the mayor, Orla Finn, on Monday" against "according to the mayor, Orla Finn left".</summary>
    public static bool EndsApposition(Outline outline, int last) =>
        last + 1 >= outline.Count
            || outline[last + 1].Sentence != outline[last].Sentence
            || outline[last + 1].Class is WordClass.Comma or WordClass.Stop or WordClass.Dash or WordClass.Colon or WordClass.OpenBracket;

    private bool EndsApposition(int phrase) => EndsApposition(outline, outline.Phrases[phrase].Last);

    /// <summary>"said Comb Events Co-Owner and Lead Planner Orla Finn", "said Co-Founder, Orla Finn": the name after a post.</summary>
    private int? NameAfterPost(int at)
    {
        var last = outline.Phrases[at].Last;
        if (!IsPost(in outline[last]) || NameStartingAt(last + 2, last) is not { } next) return null;
        return outline[last + 1].Class switch
        {
            WordClass.Comma => outline.Phrases[at].IsName && EndsApposition(next) ? next : null,
            WordClass.Conjunction => HasPost(outline.Phrases[next]) ? next : null,
            _ => null,
        };
    }

    private static bool IsPost(in Unit head) =>
        head.Has(WordTraits.PersonNoun | WordTraits.Title) && !head.Has(WordTraits.PluralNoun | WordTraits.AnyGivenName);

    /// <summary>"Lead Planner Orla Finn", "owner Orla Finn": a post before the name.</summary>
    private bool HasPost(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last - 1; i++)
        {
            if (outline[i].Has(WordTraits.PersonNoun | WordTraits.Title)) return true;
        }

        return false;
    }

    private int? PhraseStartingAt(int unit) =>
        outline.PhraseAt(unit) is >= 0 and var at && outline.Phrases[at].First == unit ? at : null;

    /// <summary>The name that starts at a unit, if it stands in the sentence of another.</summary>
    private int? NameStartingAt(int unit, int inSentenceOf)
    {
        if (PhraseStartingAt(unit) is not { } at || !outline.Phrases[at].IsName) return null;
        return outline[unit].Sentence == outline[inSentenceOf].Sentence ? at : null;
    }

    /// <summary>"said one person who was in the room": the relative clause belongs to the speaker, up to a comma or the end.</summary>
    private int RelativeEnd(int last)
    {
        const int LongestClause = 20;
        ref readonly var next = ref outline[last + 1];
        var opens = next.Class is WordClass.Relative or WordClass.PastParticiple || next.In(EnglishWord.Modifying);
        if (!opens || next.Sentence != outline[last].Sentence) return last;
        var end = last;
        while (end - last < LongestClause && IsInClause(end + 1, last)) end++;
        return end;
    }

    private bool IsInClause(int unit, int inSentenceOf) =>
        outline[unit].Sentence == outline[inSentenceOf].Sentence
            && outline[unit].Class is not (WordClass.Comma or WordClass.Stop or WordClass.Dash or WordClass.Colon or WordClass.Quoted);

    /// <summary>Whether a preposition and a phrase follow; on a name hangs only what "of" and "for" join to it.</summary>
    private bool HasComplement(int last, bool isName)
    {
        ref readonly var preposition = ref outline[last + 1];
        return preposition.Class == WordClass.Preposition
            && preposition.Sentence == outline[last].Sentence
            && outline.PhraseAt(last + 2) >= 0
            && preposition.In(EnglishWord.WideComplement)
            && (!isName || preposition.In(EnglishWord.OfOrFor));
    }

    /// <summary>
    /// "of Norway, Sweden and Finland": the last name of a list that starts with the one that ends at <paramref name="last"/>.
    /// </summary>
    private int EndOfList(int last)
    {
        var end = last;
        while (outline[end].Class == WordClass.Name && outline[end + 2].Class == WordClass.Name)
        {
            if (outline.PhraseAt(end + 2) is not (>= 0 and var next)) break;
            if (outline[end + 1].Class == WordClass.Conjunction) return outline.Phrases[next].Last;
            if (outline[end + 1].Class != WordClass.Comma) break;
            end = outline.Phrases[next].Last;
        }

        return last;
    }
}

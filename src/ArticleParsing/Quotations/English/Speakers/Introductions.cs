using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>
/// What the text says its named people are: "the mayor, Orla Finn", "Orla Finn, a baker from Comb", "Mayor Orla Finn", "Orla Finn is a
/// baker".
/// </summary>
internal sealed class Introductions(Outline outline, NameForms forms, NameBook names, SpeakerPhrases phrases)
{
    /// <summary>Gives entities the descriptions that the text has for them; a name that is described is an entity by that.</summary>
    public void Read()
    {
        for (var p = 0; p < outline.Phrases.Count; p++)
        {
            var phrase = outline.Phrases[p];
            if (phrase.IsName && forms[p] is { Words.Length: > 0 } name && !outline.IsDateline(phrase)) Read(phrase, name);
        }
    }

    private void Read(NounPhrase phrase, NameForm name)
    {
        var beside = DescriptionAfter(phrase) ?? DescriptionBefore(phrase);
        if (names.Find(name, phrase.First) is not { } entity)
        {
            if (beside is null) return;
            entity = names.FindOrAdd(name, phrase.First, outline);
        }

        entity.HasPost |= IsPostTitle(name.Title);
        if (HasPostBeforeName(phrase)) Describe(entity, phrase.First, phrase.NameFirst - 1);
        else if (name.Title is not null && entity.Description is null) entity.Description = PostIn(phrase, name);
        if (AgeAfter(phrase) is { } age) entity.Heads.Add(age);
        if (beside is var (first, last)) Describe(entity, first, last);
    }

    /// <summary>"mayor", but not "mrs".</summary>
    private static bool IsPostTitle(string? title) =>
        title is { Length: > 0 } && (EnglishLexicon.Instance.Find(title, 0, title.Length).Traits & WordTraits.PersonNoun) != 0;

    private bool HasPostBeforeName(NounPhrase phrase)
    {
        if (phrase.NameFirst <= phrase.First) return false;
        ref readonly var before = ref outline[phrase.NameFirst - 1];
        return before.Class is WordClass.Noun or WordClass.Adjective && !before.In(EnglishWord.Genitive);
    }

    /// <summary>"Mayor", "Foreign Minister", but not "Mr" or "Dr" alone; null if the name has no such post before it.</summary>
    private string? PostIn(NounPhrase phrase, NameForm name)
    {
        var start = Math.Max(phrase.First, phrase.Last - name.Words.Length + 1);
        for (var i = phrase.First; i < start; i++)
        {
            if (outline[i].Has(WordTraits.PersonNoun)) return outline.TextOf(phrase.First, start - 1);
        }

        return null;
    }

    /// <summary>"Orla Finn, 34, ...": she is "the 34-year-old" as well.</summary>
    private string? AgeAfter(NounPhrase name)
    {
        ref readonly var years = ref outline[name.Last + 2];
        var isNumber = outline[name.Last + 1].Class == WordClass.Comma && years.Class == WordClass.Number;
        return isNumber && years.Lower.Length is 1 or 2 && char.IsDigit(years.Lower[0]) ? Ages.Head(years.Lower) : null;
    }

    /// <summary>"Orla Finn, 60, a baker", "Orla Finn is a baker": a phrase set off by a comma after a name, or joined by "is".</summary>
    private (int First, int Last)? DescriptionAfter(NounPhrase name)
    {
        var i = name.Last + 1;
        if (outline[i].Class == WordClass.Comma && outline[i + 1].Class == WordClass.Number) i += 2;
        var isComma = outline[i].Class == WordClass.Comma;
        var joins = isComma || outline[i].Class is WordClass.Dash or WordClass.OpenBracket || outline[i].In(EnglishWord.Copula);
        if (!joins || outline[i + 1].Sentence != outline[name.Last].Sentence) return null;
        if (outline.PhraseAt(i + 1) is not (>= 0 and var after) || !Describes(after)) return null;
        var last = phrases.WithComplement(after);
        return !isComma || SpeakerPhrases.EndsApposition(outline, last) ? (outline.Phrases[after].First, last) : null;
    }

    /// <summary>"the head of research at Comb, Ann Lee,": back over what hangs on the head.</summary>
    private (int First, int Last)? DescriptionBefore(NounPhrase name)
    {
        const int MostHops = 3;
        var comma = name.First - 1;
        var isSetOff = comma > 0 && outline[comma].Class == WordClass.Comma && outline[comma].Sentence == outline[name.First].Sentence;
        if (!isSetOff) return null;
        var at = comma - 1;
        for (var hop = 0; hop < MostHops && at >= 0 && outline.PhraseAt(at) >= 0; hop++)
        {
            var phrase = outline.Phrases[outline.PhraseAt(at)];
            var isGoverned = phrase.First > 0 && outline[phrase.First - 1].Class is WordClass.Preposition;
            if (!isGoverned)
            {
                var describes = Describes(outline.PhraseAt(at)) && SpeakerPhrases.EndsApposition(outline, name.Last);
                return describes ? (phrase.First, comma - 1) : null;
            }

            if (phrase.First < 2) return null;
            at = phrase.First - 2;
        }

        return null;
    }

    /// <summary>Whether the head of a phrase is a noun for one person or body.</summary>
    private bool Describes(int phrase)
    {
        var candidate = outline.Phrases[phrase];
        return !candidate.IsPronoun
            && !candidate.IsName
            && !outline[candidate.First].In(EnglishWord.Whose)
            && outline[candidate.Last].Has(WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Title)
            && !outline[candidate.Last].Has(WordTraits.PluralNoun);
    }

    private void Describe(Entity entity, int first, int last)
    {
        var phrase = outline.PhraseAt(first);
        var head = phrase >= 0 ? Math.Min(outline.Phrases[phrase].Last, last) : last;
        if (!outline[head].Has(WordTraits.Speaker | WordTraits.Title)) return;
        entity.Heads.Add(outline[head].Lower);
        entity.HasPost = true;
        for (var i = first; i < head; i++)
        {
            if (outline[i].Has(WordTraits.PersonNoun | WordTraits.Title) && outline[i].Class == WordClass.Noun)
                entity.Heads.Add(outline[i].Lower);
        }

        var isPerson = outline[head].Has(WordTraits.PersonNoun | WordTraits.Title) && !outline[head].Has(WordTraits.GroupNoun);
        if (entity.Kind == EntityKind.Unknown) entity.Kind = isPerson ? EntityKind.Person : EntityKind.Body;
        if (entity.Gender == Gender.Unknown && isPerson) entity.Gender = NameForm.GenderOf(outline[head].Traits, Gender.Unknown);
        entity.Description ??= outline.TextOf(first, last);
    }
}

using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>Whom "the mayor", "the ministry", "the statement" mean: the last one that the text has called so, or that fits.</summary>
internal sealed class Descriptions(Outline outline, List<EntityMention> mentions, Pronouns pronouns)
{
    private const int Reach = 150;

    /// <summary>A body may be named once and its report much later, but not by a search of a whole book for each report.</summary>
    private const int FarReach = 1_000;

    /// <summary>Whose document was last spoken of under each noun: "in its report".</summary>
    private readonly Dictionary<string, Entity> _documents = new(StringComparer.Ordinal);

    /// <summary>From here on the noun of a document means this one, or the one that issued it.</summary>
    public void NoteDocument(string head, Entity entity) => _documents[head] = entity;

    public Entity? Resolve(NounPhrase phrase, string head)
    {
        ref readonly var noun = ref outline[phrase.Last];
        // "the statement said" means whoever issued it.
        var isIssued = noun.Has(WordTraits.IssuedDocument) && outline[phrase.First].In(EnglishWord.The) && !HasName(phrase);
        if (isIssued && !_documents.ContainsKey(head) && Issuer(phrase.First, sentences: 6) is { } issuer) return issuer;
        if (LastCalled(phrase, head) is { } called) return called.Issuer ?? called;
        var isDefinite = outline[phrase.First].In(EnglishWord.Definite) || phrase.IsName;
        if (!isDefinite) return null;
        if (noun.Has(WordTraits.DocumentNoun) && !noun.Has(WordTraits.PersonNoun)) return NamedIn(phrase);
        // "the regional transport authority" is nobody named before
        if (noun.Has(WordTraits.GroupNoun) && !noun.Has(WordTraits.PluralNoun))
        {
            var isQualified = phrase.Last - phrase.First > 1 && !IsAgentBody(phrase);
            return isQualified || noun.In(EnglishWord.OwnName) ? null : LastBody(phrase.First, head);
        }

        // A role in the singular brings nobody new in: "the expert" is the one who just spoke.
        return !noun.Has(WordTraits.PluralNoun)
            && noun.Has(WordTraits.PersonNoun | WordTraits.Title)
            && phrase.Last - phrase.First <= 2
            && !noun.In(EnglishWord.Source)
            ? pronouns.Anybody(phrase.First,
                NameForm.GenderOf(noun.Traits & (WordTraits.MaleWord | WordTraits.FemaleWord), Gender.Unknown),
                isRole: !noun.In(EnglishWord.AnyRole))
            : null;
    }

    /// <summary>"the Italian": whoever the text has called so, or the person a pronoun here would mean.</summary>
    public Entity? Demonym(NounPhrase phrase)
    {
        var demonym = outline[phrase.Last].Lower;
        if (LastCalled(phrase, demonym) is { } called) return called;
        var person = pronouns.Anybody(phrase.First, NameForm.GenderOf(outline[phrase.Last].Traits, Gender.Unknown));
        person?.Heads.Add(demonym);
        return person;
    }

    private bool HasName(NounPhrase phrase) => NameIn(phrase) >= 0;

    private int NameIn(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (outline[i].Class == WordClass.Name) return i;
        }

        return -1;
    }

    /// <summary>"the Comb report": the body that the phrase names.</summary>
    private Entity? NamedIn(NounPhrase phrase)
    {
        var name = NameIn(phrase);
        if (name < 0) return null;
        for (var i = mentions.Count - 1; i >= 0 && i >= mentions.Count - FarReach; i--)
        {
            outline.Text.Budget.Step();
            if (mentions[i].Entity is { IsNamed: true } entity && Array.IndexOf(entity.Words, outline[name].Lower) >= 0) return entity;
        }

        return null;
    }

    /// <summary>The one last mentioned of those the text calls by this noun.</summary>
    public Entity? LastCalled(NounPhrase phrase, string head)
    {
        var singular = !outline[phrase.Last].Has(WordTraits.PluralNoun);
        if (outline[phrase.First].In(EnglishWord.Indefinite)) return null;
        if (_documents.TryGetValue(head, out var issued) && issued.Heads.Contains(head) && !Contradicts(phrase, issued)) return issued;
        for (var i = mentions.Count - 1; i >= 0 && i >= mentions.Count - Reach; i--)
        {
            var entity = mentions[i].Entity;
            if (!entity.Heads.Contains(head) || (singular ? entity.Kind == EntityKind.People : entity.IsPerson)) continue;
            if (Contradicts(phrase, entity) || IsAnotherPost(phrase, entity)) continue;
            return entity;
        }

        return null;
    }

    /// <summary>"the Finnish ministry" is no other country's: a name in the phrase must not clash with the entity's own.</summary>
    private bool Contradicts(NounPhrase phrase, Entity entity)
    {
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (outline[i].Class != WordClass.Name || outline[i].In(EnglishWord.Compass)) continue;
            var word = outline[i].Lower;
            var known = Array.IndexOf(entity.Words, word) >= 0
                || entity.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0
                || (entity.Description is { } description && description.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
            if (!known) return true;
        }

        return false;
    }

    /// <summary>"the defence minister" is not "the prime minister".</summary>
    private bool IsAnotherPost(NounPhrase phrase, Entity entity)
    {
        var before = phrase.Last - 1;
        if (before < phrase.First
            || !outline[phrase.Last].In(EnglishWord.QualifiedPost)
            || outline[before].Class is WordClass.Determiner or WordClass.Possessive)
            return false;
        return entity.Description is { } description
            && description.IndexOf(outline[before].Lower, StringComparison.OrdinalIgnoreCase) < 0
            && description.IndexOf(outline[phrase.Last].Lower, StringComparison.OrdinalIgnoreCase) > 0;
    }

    /// <summary>"the statement": of whoever spoke last.</summary>
    public Entity? Issuer(int unit, int sentences)
    {
        for (var i = mentions.Count - 1; i >= 0 && outline[unit].Sentence - mentions[i].Sentence <= sentences; i--)
        {
            if (mentions[i].Entity.Kind == EntityKind.Document) continue;
            if (mentions[i].IsSpeaker || (mentions[i].IsSubject && mentions[i].Entity.Kind == EntityKind.Body)) return mentions[i].Entity;
        }

        return null;
    }

    /// <summary>"the biscuit maker", "the budget airline's owner": what a named company does, not which of several it is.</summary>
    private bool IsAgentBody(NounPhrase phrase) =>
        outline[phrase.Last].In(EnglishWord.AgentBody) && outline[phrase.First].In(EnglishWord.The) && !HasName(phrase);

    /// <summary>"Comb City" is no bank and no agency.</summary>
    private static bool IsPlace(Entity entity)
    {
        foreach (var word in entity.Words)
        {
            if (word.Length > 1
                && (EnglishLexicon.Instance.Find(word, 0, word.Length).Traits & (WordTraits.Place | WordTraits.NameParticle)) == 0
                && !EnglishWord.Power.Contains(word)
                && !EnglishWord.Compass.Contains(word))
                return false;
        }

        return true;
    }

    /// <summary>"AquaNova, which sells water".</summary>
    private bool IsAntecedent(int unit) =>
        outline.PhraseAt(unit) is >= 0 and var at
            && outline[outline.Phrases[at].Last + 1].Class == WordClass.Comma
            && outline[outline.Phrases[at].Last + 2].In(EnglishWord.Which);

    /// <summary>"the company", "the bank": the body mentioned last, subjects and those mentioned often first.</summary>
    private Entity? LastBody(int unit, string head)
    {
        Entity? best = null;
        var bestScore = double.NegativeInfinity;
        var isPower = EnglishWord.Power.Contains(head);
        for (var i = mentions.Count - 1; i >= 0 && i >= mentions.Count - Reach; i--)
        {
            var mention = mentions[i];
            if (mention.Entity is not { IsNamed: true }
                || !(mention.Entity.Kind is EntityKind.Body or EntityKind.Unknown || mention.Entity.IsKindGuessed))
                continue;
            // One mention shows a company only if a sentence is about it.
            var isPassing = mention is { IsSubject: false, IsSpeaker: false } && !IsAntecedent(mention.Unit);
            if (mention.Entity is { Kind: EntityKind.Unknown, Mentions: < 2 } && isPassing) continue;
            if (!isPower && IsPlace(mention.Entity)) continue;
            var score = (mention.Entity.Kind == EntityKind.Body ? 0 : -1.5) - 0.5 * Math.Min(8, outline[unit].Sentence - mention.Sentence)
                + (mention.IsSubject ? 1 : 0) + (mention.IsSpeaker ? 1 : 0) + 0.3 * Math.Min(6, mention.Entity.Mentions);
            if (score > bestScore) (best, bestScore) = (mention.Entity, score);
        }

        best?.Heads.Add(head);
        return best;
    }
}

using ArticleParsing.Limits;
using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.General.Speakers;

/// <summary>Leads the phrases of a text, in order, to whom they mean.</summary>
internal sealed class People
{
    private const int MostRemembered = 60;

    private readonly Sentences _sentences;
    private readonly Outline _outline;
    private readonly NameBook _names;
    private readonly HashSet<Phrase> _speaking;
    private readonly Dictionary<Phrase, Entity> _meant = [];
    private readonly Dictionary<string, Entity> _inMarks = new(StringComparer.Ordinal), _pairs = new(StringComparer.Ordinal);
    private readonly List<(Entity Entity, int Sentence, bool IsSubject)> _recent = [];

    /// <summary>Those who have said something so far, and those who came in under an indefinite article.</summary>
    private readonly HashSet<Entity> _spoken = [], _introduced = [];

    /// <param name="sentences">The phrases.</param>
    /// <param name="speaking">The phrases that speak.</param>
    public People(Sentences sentences, HashSet<Phrase> speaking)
    {
        _sentences = sentences;
        _outline = sentences.Outline;
        _names = new NameBook(_outline.Lexicon);
        _speaking = speaking;
        ReadFullNames();
        for (var s = 0; s < _outline.Sentences.Count; s++) ReadSentence(s);
    }

    public Entity Resolve(Phrase phrase) => _meant[phrase];

    private void ReadFullNames()
    {
        foreach (var phrase in _sentences.Phrases)
        {
            _outline.Text.Budget.Step();
            if (!phrase.IsName || phrase.IsInMarks) continue;
            var name = NameOf(phrase);
            var words = NameText.Words(name);
            if (words.Length == 0) continue;
            if (words.Length > 1 || IsFullInOneWord(name))
                _names.Add(name, words, !phrase.IsGoverned).LastMention = phrase.IsGoverned ? -1 : 0;
        }
    }

    /// <summary>Whether a name is family and given name in one word.</summary>
    private bool IsFullInOneWord(string name)
    {
        const int FewestCharacters = 3;
        return _outline.Lexicon.Has(LanguageTraits.SurnameFirst) && name.Length >= FewestCharacters;
    }

    /// <summary>The name; empty if it is longer than names are.</summary>
    private string NameOf(Phrase phrase)
    {
        if (phrase.Name.End - phrase.Name.Start > LongestValues.Mention) return "";
        var name = _outline.Text.Text.Substring(phrase.Name.Start, phrase.Name.End - phrase.Name.Start);
        var space = name.LastIndexOf(' ');
        return name.Substring(0, space + 1) + NameText.WithoutApostrophe(name.Substring(space + 1));
    }

    private void ReadSentence(int sentence)
    {
        var first = _outline.Sentences[sentence].First;
        var isFirst = true;
        for (var p = _sentences.FirstPhraseFrom(sentence, first); p < _sentences.PhrasesEnd(sentence); p++)
        {
            _outline.Text.Budget.Step();
            var phrase = _sentences.Phrases[p];
            var isSubject = _speaking.Contains(phrase) || (isFirst && !phrase.IsGoverned);
            if (!phrase.IsGoverned) isFirst = false;
            var entity = phrase.Kind switch
            {
                MentionKind.Name => Named(phrase),
                MentionKind.Pronoun => Meant(phrase, sentence) ?? Unnamed(phrase),
                _ => Described(phrase, p, sentence) ?? Unnamed(phrase),
            };
            _meant[phrase] = entity;
            if (_speaking.Contains(phrase)) _spoken.Add(entity);
            if (!entity.IsNamed && (phrase.Determiner & WordUse.Indefinite) != 0) _introduced.Add(entity);
            var isNobody = phrase.IsPronoun && !entity.IsNamed && entity.Heads.Count == 0;
            if (isNobody || (phrase.Kind == MentionKind.Description && !phrase.IsSpeakerLike)) continue;
            Learn(entity, phrase);
            if (entity.FirstMention == int.MaxValue) entity.FirstMention = phrase.First;
            _recent.Add((entity, sentence, isSubject));
            if (p > _sentences.FirstPhraseFrom(sentence, first) && Pair(_sentences.Phrases[p - 1], phrase) is { } pair)
                _recent.Add((pair, sentence, true));
            if (_recent.Count > MostRemembered * 2) _recent.RemoveRange(0, MostRemembered);
        }
    }

    private Entity Named(Phrase phrase)
    {
        var name = NameOf(phrase);
        var words = NameText.Words(name);
        if (words.Length == 0) return new Entity("", EntityKind.Unknown);
        if (phrase.IsInMarks) return InMarks(name);
        return _names.Find(words) ?? _names.Add(name, words, !phrase.IsGoverned);
    }

    /// <summary>"Orla Finn and Pat Moran": two people whom "they" means, and who speak together.</summary>
    private Entity? Pair(Phrase left, Phrase right)
    {
        var isJoined = left.IsName && right.IsName && right.First == left.Last + 2 && _outline[left.Last + 1].Is(WordUse.And);
        if (!isJoined || !_meant[left].IsPerson || !_meant[right].IsPerson || _meant[left] == _meant[right]) return null;
        var name = _meant[left].Name + " " + TextOf(left.Last + 1, left.Last + 1) + " " + _meant[right].Name;
        if (!_pairs.TryGetValue(name, out var pair))
            _pairs[name] = pair = new Entity(name, EntityKind.People) { IsNamed = true, Words = NameText.Words(name) };
        if (_speaking.Contains(left)) _meant[left] = pair;
        if (_speaking.Contains(right)) _meant[right] = pair;
        return pair;
    }

    /// <summary>A name in marks is one whole: no word of it stands for it.</summary>
    private Entity InMarks(string name)
    {
        if (!_inMarks.TryGetValue(name, out var entity)) _inMarks[name] = entity = new Entity(name, EntityKind.Body) { IsNamed = true };
        return entity;
    }

    private void Learn(Entity entity, Phrase phrase)
    {
        if (phrase.IsName && phrase.Head >= 0)
        {
            entity.Heads.Add(HeadOf(phrase));
            if (entity.Description is null) entity.Description = TextOf(phrase.First, phrase.Head);
        }
        else if (phrase.Kind == MentionKind.Description && !entity.IsNamed)
        {
            // A named person is only guessed to be meant by a noun alone.
            entity.Heads.Add(HeadOf(phrase));
        }

        if ((phrase.Uses & (WordUse.PersonNoun | WordUse.Title)) != 0
            || (phrase.IsPronoun && (phrase.Uses & WordUse.It) == 0 && (phrase.Uses & WordUse.They) == 0))
            entity.Kind = EntityKind.Person;
        else if ((phrase.Uses & WordUse.Body) != 0 && entity.Kind == EntityKind.Unknown) entity.Kind = EntityKind.Body;
        if (entity.Kind == EntityKind.Unknown && IsThing(phrase)) entity.Kind = EntityKind.Body;
        if ((phrase.Uses & WordUse.People) != 0 && entity.Kind == EntityKind.Unknown) entity.Kind = EntityKind.People;
        if (entity.Gender == Gender.Unknown || entity.IsGenderGuessed) LearnGender(entity, phrase);
    }

    /// <summary>"the European Union": an article makes a name no person's, where nouns are small.</summary>
    private bool IsThing(Phrase phrase) =>
        phrase is { IsName: true, Head: < 0 }
            && ((phrase.Determiner & WordUse.Definite) != 0 || IsAfterArticle(phrase.First))
            && !_outline.Lexicon.Has(LanguageTraits.CapitalNouns)
            && !_outline.Lexicon.Has(LanguageTraits.Uncased)
            && !_outline[FirstOfName(phrase)].Is(WordUse.GivenName | WordUse.Title);

    /// <summary>"del", "della": a preposition that holds the article.</summary>
    private bool IsAfterArticle(int unit) =>
        unit > 0 && _outline[unit - 1] is { IsWord: true } of && of.Is(WordUse.Of) && of.Is(WordUse.Masculine | WordUse.Feminine);

    /// <summary>The first unit of a name; titles may stand on either side of it.</summary>
    private int FirstOfName(Phrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Last && _outline[first].Start < phrase.Name.Start) first++;
        return first;
    }

    private void LearnGender(Entity entity, Phrase phrase)
    {
        var gender = GenderOf(phrase);
        var name = phrase.IsName ? _outline[FirstOfName(phrase)].Uses & WordUse.GivenName : WordUse.None;
        // "le ministre Orla Finn": nouns for men are used for women, too.
        if (gender == Gender.Male && name == WordUse.FemaleName) gender = Gender.Female;
        if (gender != Gender.Unknown)
        {
            (entity.Gender, entity.IsGenderGuessed) = (gender, false);
        }
        else if (name != WordUse.None && entity.Gender == Gender.Unknown)
        {
            if (entity.Kind == EntityKind.Unknown && entity.Words.Length > 1) entity.Kind = EntityKind.Person;
            if (name == WordUse.GivenName) return;
            (entity.Gender, entity.IsGenderGuessed) = (name == WordUse.MaleName ? Gender.Male : Gender.Female, true);
        }
    }

    /// <summary>By the noun or, if that tells nothing, by its determiner.</summary>
    private Gender GenderOf(Phrase phrase)
    {
        var gender = GenderOf(phrase.Uses);
        if (gender != Gender.Unknown || (phrase.Uses & WordUse.PersonNoun) == 0) return gender;
        if (phrase.IsGoverned && _outline.Lexicon.Has(LanguageTraits.CapitalNouns)) return gender; // "der" is masculine as a subject only.
        var isMale = (phrase.Determiner & WordUse.Masculine) != 0;
        var isFemale = (phrase.Determiner & WordUse.Feminine) != 0;
        return isMale == isFemale ? Gender.Unknown : isMale ? Gender.Male : Gender.Female;
    }

    private static Gender GenderOf(WordUse uses)
    {
        var isMale = (uses & (WordUse.Man | WordUse.He)) != 0;
        var isFemale = (uses & (WordUse.Woman | WordUse.She)) != 0;
        return isMale == isFemale ? Gender.Unknown : isMale ? Gender.Male : Gender.Female;
    }

    /// <summary>Whom a pronoun means: the last one mentioned whom it fits, subjects and speakers before others.</summary>
    private Entity? Meant(Phrase pronoun, int sentence)
    {
        const int FarthestSentence = 6;
        Entity? best = null;
        var bestScore = int.MinValue;
        var singular = (pronoun.Uses & (WordUse.He | WordUse.She)) != 0 && (pronoun.Uses & WordUse.They) == 0;
        for (var i = _recent.Count - 1; i >= 0 && sentence - _recent[i].Sentence <= FarthestSentence; i--)
        {
            var (entity, at, isSubject) = _recent[i];
            if (!Fits(entity, pronoun.Uses) || (singular && !(isSubject ? MayBePerson(entity) || !entity.IsNamed : entity.IsPerson)))
                continue;
            var score = ((at - sentence) * 3) + (isSubject ? 4 : 0) + (entity.IsPerson ? 5 : singular ? -5 : 0)
                + (entity.IsNamed ? 1 : 0) + (IsSure(entity, pronoun.Uses) ? 2 : 0) - (at == sentence && !isSubject ? 3 : 0);
            if (score <= bestScore) continue;
            (best, bestScore) = (entity, score);
        }

        return best;
    }

    private static bool IsSure(Entity entity, WordUse uses) => entity.Gender != Gender.Unknown && GenderOf(uses) == entity.Gender;

    private static bool Fits(Entity entity, WordUse uses)
    {
        var singular = (uses & (WordUse.He | WordUse.She)) != 0;
        if (entity.Kind == EntityKind.People) return (uses & WordUse.They) != 0;
        if (entity.Kind is EntityKind.Body or EntityKind.Document)
            return (uses & (WordUse.It | WordUse.They)) != 0 || (singular && (uses & WordUse.They) != 0);
        if (!singular) return entity.Kind == EntityKind.Unknown && (uses & WordUse.It) != 0;
        return entity.Gender switch
        {
            Gender.Male => (uses & WordUse.He) != 0,
            Gender.Female => (uses & WordUse.She) != 0,
            _ => true,
        };
    }

    /// <summary>Whom a description means: the one that goes by its noun, or the person last spoken of.</summary>
    private Entity? Described(Phrase phrase, int index, int sentence)
    {
        const int Farthest = 30;
        if ((!phrase.IsGoverned || (phrase.Uses & WordUse.PersonNoun) != 0) && Apposed(phrase, index) is { } apposed) return apposed;
        if (Predicated(phrase, index) is { } subject) return subject;
        if ((phrase.Determiner & WordUse.Indefinite) != 0 && (phrase.Determiner & WordUse.Definite) == 0) return null;
        var head = HeadOf(phrase);
        Entity? unnamed = null;
        for (var i = _recent.Count - 1; i >= 0 && i >= _recent.Count - Farthest; i--)
        {
            if (!_recent[i].Entity.Heads.Contains(head)) continue;
            if (_recent[i].Entity.IsNamed) return _recent[i].Entity;
            unnamed ??= _recent[i].Entity;
        }

        // "a neighbour", further down "the neighbour": nobody whom the text names.
        if (unnamed is not null && _introduced.Contains(unnamed)) return unnamed;
        var isPerson = (phrase.Uses & WordUse.PersonNoun) != 0 && (phrase.Uses & (WordUse.People | WordUse.Body)) == 0;
        if (!isPerson || (phrase.Last > phrase.Head && !_speaking.Contains(phrase))) return unnamed;
        return LastPerson(phrase, sentence, (phrase.Determiner & WordUse.This) != 0 ? 3 : _speaking.Contains(phrase) ? 4 : 2) ?? unnamed;
    }

    /// <summary>The last named person whom a noun fits, if no further off than a few sentences.</summary>
    private Entity? LastPerson(Phrase phrase, int sentence, int farthest)
    {
        var gender = GenderOf(phrase);
        Entity? best = null;
        var bestScore = 0;
        for (var i = _recent.Count - 1; i >= 0 && sentence - _recent[i].Sentence <= farthest; i--)
        {
            var (entity, at, isSubject) = _recent[i];
            var isPerson = entity.IsPerson || (_spoken.Contains(entity) && MayBePerson(entity));
            if (!(isPerson ? entity.IsNamed : isSubject && MayBePerson(entity)) || at == sentence) continue;
            if (gender != Gender.Unknown && entity.Gender != Gender.Unknown && gender != entity.Gender) continue;
            var score = (entity.IsPerson ? 4 : 0) + (isSubject ? 2 : 0) + 1;
            if (score > bestScore) (best, bestScore) = (entity, score);
        }

        return best;
    }

    private static bool MayBePerson(Entity entity) =>
        entity.IsNamed && (entity.IsPerson || (entity.Kind == EntityKind.Unknown && entity.Words.Length > 1));

    /// <summary>"the mayor, Orla Finn": whom the name beside a description means.</summary>
    private Entity? Apposed(Phrase phrase, int index)
    {
        if (index > 0
            && _sentences.Phrases[index - 1] is { IsName: true } before
            && IsTouching(before.Last, phrase.First)
            && _meant.TryGetValue(before, out var named))
            return WithHead(named, phrase);
        if (index + 1 >= _sentences.Phrases.Count
            || _sentences.Phrases[index + 1] is not { IsName: true, IsGoverned: false } next
            || !IsTouching(phrase.Last, next.First))
            return null;
        var entity = Named(next);
        entity.Description ??= TextOf(phrase.First, phrase.Last);
        return WithHead(entity, phrase);
    }

    /// <summary>"Orla Finn is a surgeon": who is what the noun says.</summary>
    private Entity? Predicated(Phrase phrase, int index)
    {
        const int MostBetween = 3;
        if (phrase.IsGoverned || (phrase.Uses & WordUse.PersonNoun) == 0 || index == 0) return null;
        var before = _sentences.Phrases[index - 1];
        var isNear = before is { IsName: true, IsGoverned: false } && phrase.First - before.Last - 1 is > 0 and <= MostBetween;
        if (!isNear || _outline.SentenceOf(before.Last) != _outline.SentenceOf(phrase.First)) return null;
        var hasVerb = false;
        for (var i = before.Last + 1; i < phrase.First; i++)
        {
            if (!_outline[i].IsWord || _outline[i].Is(WordUse.Cue | WordUse.And | WordUse.Relative | WordUse.That)) return null;
            hasVerb |= _outline[i].Is(WordUse.Auxiliary | WordUse.Verb);
        }

        return hasVerb && _meant[before] is { Kind: EntityKind.Unknown or EntityKind.Person } named ? WithHead(named, phrase) : null;
    }

    private Entity WithHead(Entity entity, Phrase phrase)
    {
        entity.Heads.Add(HeadOf(phrase));
        return entity;
    }

    private bool IsTouching(int last, int first)
    {
        const int MostBetween = 3;
        if (first - last > MostBetween || first <= last || _outline.SentenceOf(first) != _outline.SentenceOf(last)) return false;
        var isInNoun = !_outline.Lexicon.Has(LanguageTraits.CapitalNouns); // Adjectives may stand after it.
        for (var i = last + 1; i < first; i++)
        {
            if (_outline[i].Kind is UnitKind.Comma or UnitKind.Aside) isInNoun = false;
            else if (!isInNoun || !IsAdjective(i)) return false;
        }

        return !isInNoun || first == last + 1;
    }

    private bool IsAdjective(int unit) =>
        _outline[unit] is { IsWord: true, IsCapital: false } word && !word.Is(WordUse.Function | WordUse.Cue);

    private Entity Unnamed(Phrase phrase)
    {
        var kind = (phrase.Uses & WordUse.PersonNoun) != 0 ? EntityKind.Person
            : (phrase.Uses & WordUse.People) != 0 ? EntityKind.People
            : (phrase.Uses & WordUse.Document) != 0 ? EntityKind.Document
            : (phrase.Uses & WordUse.Body) != 0 ? EntityKind.Body : EntityKind.Unknown;
        return new Entity(
            phrase.End - phrase.Start > LongestValues.Mention ? "" : _outline.Text.Text.Substring(phrase.Start, phrase.End - phrase.Start),
            kind);
    }

    private string HeadOf(Phrase phrase) =>
        phrase.Head < 0
            ? ""
            : _outline.Text.Text.Substring(_outline[phrase.Head].Start, _outline[phrase.Head].End - _outline[phrase.Head].Start)
                .ToLowerInvariant();

    private string TextOf(int first, int last) =>
        _outline.Text.Text.Substring(_outline[first].Start, _outline[last].End - _outline[first].Start);
}

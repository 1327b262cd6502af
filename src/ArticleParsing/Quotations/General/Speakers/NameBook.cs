using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.Speakers;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.General.Speakers;

/// <summary>Whom the names of a text mean: a shorter name is the fuller one that has its words, wherever in the text it stands.</summary>
internal sealed class NameBook(SpeechLexicon lexicon)
{
    /// <summary>How many names with one word of the same beginning are compared.</summary>
    private const int MostCompared = 40;

    private readonly Dictionary<string, List<Entity>> _byStem = new(StringComparer.Ordinal);

    private readonly Dictionary<char, List<Entity>> _bySurname = [];

    /// <summary>Somebody under a full name: known already, or new.</summary>
    public Entity Add(string name, string[] words, bool isSubject)
    {
        if (FindSame(words) is { } known)
        {
            if (isSubject && !known.IsInNominative) (known.Entity.Name, known.Entity.Words) = (name, words);
            return known.Entity;
        }

        if (FindAlike(words, isFuller: true) is { } fuller) return fuller;
        if (FindAlike(words, isFuller: false) is { } shorter)
        {
            foreach (var word in words)
            {
                if (!Array.Exists(shorter.Words, had => StemOf(had) == StemOf(word))) Under(word).Add(shorter);
            }

            (shorter.Name, shorter.Words) = (name, words);
            return shorter;
        }

        var entity = new Entity(name, EntityKind.Unknown) { IsNamed = true, Words = words };
        foreach (var word in words) Under(word).Add(entity);
        if (lexicon.Has(LanguageTraits.SurnameFirst)) UnderSurname(words[0]).Add(entity);
        return entity;
    }

    /// <summary>Whom words of a name mean; null if the text has no fuller one.</summary>
    public Entity? Find(string[] words)
    {
        if (FindSame(words) is { } same) return same.Entity;
        Entity? found = null;
        var last = words[words.Length - 1];
        var compared = 0;
        foreach (var entity in Under(last))
        {
            if (++compared > MostCompared) break;
            if (!Holds(entity.Words, words)) continue;
            if (found is null || IsBetter(entity, found, last)) found = entity;
        }

        return found ?? (words.Length == 1 && lexicon.Has(LanguageTraits.SurnameFirst) ? FindBySurname(words[0]) : null);
    }

    /// <summary>A family name is the full name that begins with it, in scripts that write the two as one word.</summary>
    private Entity? FindBySurname(string surname)
    {
        Entity? found = null;
        var compared = 0;
        foreach (var entity in UnderSurname(surname))
        {
            if (++compared > MostCompared) break;
            if (entity.Words[0].Length > surname.Length && entity.Words[0].StartsWith(surname, StringComparison.Ordinal)) found ??= entity;
        }

        return found;
    }

    private (Entity Entity, bool IsInNominative)? FindSame(string[] words)
    {
        var compared = 0;
        foreach (var entity in Under(words[words.Length - 1]))
        {
            if (++compared > MostCompared) break;
            if (entity.Words.Length != words.Length || !Holds(entity.Words, words)) continue;
            return (entity, entity.LastMention >= 0);
        }

        return null;
    }

    /// <summary>"Orla Finn" is "Orla Maeve Finn": who has all words of a name in order, the first one first; or a part of them.</summary>
    private Entity? FindAlike(string[] words, bool isFuller)
    {
        var compared = 0;
        foreach (var entity in Under(words[0]))
        {
            if (++compared > MostCompared) break;
            if (isFuller ? IsShortFor(words, entity.Words) : IsShortFor(entity.Words, words)) return entity;
        }

        return null;
    }

    private bool IsShortFor(string[] words, string[] full) =>
        words.Length > 1
            && words.Length < full.Length
            && NameText.AreForms(full[0], words[0], lexicon)
            && Holds(full, words)
            && (IsLast(full, words[words.Length - 1]) || IsPatronymic(full, words));

    /// <summary>"Вера Ильинична" is "Вера Ильинична Сомова": the words from a given name on.</summary>
    private bool IsPatronymic(string[] full, string[] words) =>
        !lexicon.Has(LanguageTraits.CapitalNouns)
            && GivenNames.Find(SpeechLexicon.HashOf(WordHashes.Seed, words[0], 0, words[0].Length)) != WordUse.None
            && NameText.AreForms(full[words.Length - 1], words[words.Length - 1], lexicon);

    /// <summary>Whose last word it is, then a person, then whoever has been named already rather than further down.</summary>
    private bool IsBetter(Entity entity, Entity found, string last)
    {
        var (rank, other) = (Rank(entity, last), Rank(found, last));
        return rank != other ? rank > other : IsLast(entity.Words, last);
    }

    private int Rank(Entity entity, string last) =>
        (IsLast(entity.Words, last) ? 4 : 0) + (entity.IsPerson ? 2 : 0) + (entity.FirstMention != int.MaxValue ? 1 : 0);

    private bool IsLast(string[] words, string word) => NameText.AreForms(words[words.Length - 1], word, lexicon);

    private bool Holds(string[] full, string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            while (at < full.Length && !NameText.AreForms(full[at], word, lexicon)) at++;
            if (at++ == full.Length) return false;
        }

        return true;
    }

    private List<Entity> UnderSurname(string name)
    {
        if (!_bySurname.TryGetValue(name[0], out var entities)) _bySurname[name[0]] = entities = [];
        return entities;
    }

    private static string StemOf(string word) => word.Length > 3 ? word.Substring(0, 3) : word;

    private List<Entity> Under(string word)
    {
        if (!_byStem.TryGetValue(StemOf(word), out var entities)) _byStem[StemOf(word)] = entities = [];
        return entities;
    }
}

using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.English.Tokens;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Speakers;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>
/// The names of a text: which are one person's or body's, and the fullest form of each. Surnames, given names, acronyms and shortened
/// names lead to it.
/// </summary>
internal sealed class NameBook
{
    /// <summary>Of so many people of one name no text speaks; a list of names must not make each search all others.</summary>
    private const int MostOfOneName = 200;

    private readonly Dictionary<string, Entity> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, HashSet<string>> _byInitial = [];
    private readonly Dictionary<string, Entity> _byAcronym = new(StringComparer.Ordinal);

    /// <summary>Takes in the names of several words that the outline's phrases hold.</summary>
    /// <param name="outline">The text, or a headline or caption beside it.</param>
    /// <param name="names">The names of its phrases.</param>
    /// <param name="isContext">Whether it is a line beside the text, whose places mean nothing in it.</param>
    public void Add(Outline outline, NameForms names, bool isContext)
    {
        for (var p = 0; p < outline.Phrases.Count; p++)
        {
            var phrase = outline.Phrases[p];
            if (!isContext && phrase.Last > phrase.First + 2) AddOwner(outline, phrase);
            if (!phrase.IsName) continue;
            var name = names[p];
            if (name.Words.Length < 2 || name.Words.Length > 8) continue;
            var entity = Same(name.Words) ?? Register(name, outline);
            if (name.Words.Length > entity.Words.Length && entity.Kind != EntityKind.Body) Rename(entity, name);
            if (!isContext) entity.FirstMention = Math.Min(entity.FirstMention, phrase.First);
            Note(entity, name);
            ReadAcronym(outline, phrase, entity);
        }
    }

    /// <summary>"Travis Kell's mother": the full name of a person inside another phrase.</summary>
    private void AddOwner(Outline outline, NounPhrase phrase)
    {
        for (var i = phrase.First + 2; i < phrase.Last; i++)
        {
            if (!outline[i].In(EnglishWord.Genitive)) continue;
            var first = i;
            while (first > phrase.First && outline[first - 1].Class == WordClass.Name) first--;
            if (i - first < 2 || !outline[first].Has(WordTraits.AnyGivenName)) return;
            var owner = NameForm.Read(outline, new NounPhrase(first, i - 1, first, false));
            if (owner.Words.Length is < 2 or > 3 || Same(owner.Words) is not null) return;
            Register(owner, outline).FirstMention = first;
            return;
        }
    }

    /// <summary>Takes in the full names of people inside quotations.</summary>
    public void AddQuoted(TokenizedText text)
    {
        const int MostWords = 3; // Behind the first.
        for (var i = 0; i + 1 < text.Count; i++)
        {
            var isGivenName = IsCapitalWord(text[i]) && (text[i].Traits & WordTraits.AnyGivenName) != 0;
            if (text[i].Span < 0 || !isGivenName || !IsNameWord(text[i + 1], WordTraits.FunctionWord)) continue;
            var last = i + 1;
            while (last - i < MostWords && GoesOn(text, last)) last++;
            var words = new string[last - i + 1];
            for (var w = 0; w < words.Length; w++) words[w] = text[i + w].Lower;
            if (Same(words) is null) Register(new NameForm(text.TextOf(i, last), words, EntityKind.Person, Gender.Unknown, null), null);
            i = last;
        }
    }

    private static bool GoesOn(TokenizedText text, int last) =>
        last + 1 < text.Count
            && IsNameWord(text[last + 1], WordTraits.FunctionWord | WordTraits.Calendar)
            && text[last + 1].Start - text[last].End == 1;

    private static bool IsNameWord(Token token, WordTraits others) => IsCapitalWord(token) && (token.Traits & others) == 0;

    private static bool IsCapitalWord(Token token) => token.IsWord && token.IsCapital;

    /// <summary>Whom a name means at a place of the text; null if nobody of that name is known.</summary>
    public Entity? Find(NameForm name, int unit)
    {
        if (name.Words.Length == 0) return null;
        if (_byName.TryGetValue(Key(name.Words), out var known)) return known;
        if (name.Words.Length > 1) return Same(name.Words);
        var word = name.Words[0];
        var gender = name.IsGenderGuessed ? Gender.Unknown : name.Gender;
        var surname = Best(_byLastWord, word, unit, isSurname: true, gender);
        if (surname is null && _byAcronym.TryGetValue(word, out var body)) return body;
        var given = Best(_byFirstWord, word, unit, isSurname: false, gender);
        if (surname is null || given is null) return surname ?? given ?? Misspelt(word, unit);
        // "Dar Yasin ... Dar said", though the text has a Mohammed Dar too: whoever was spoken of just now.
        return given.IsPerson && given.LastMention > surname.LastMention && given.FirstMention < unit && name.Title is null
            ? given
            : surname;
    }

    /// <summary>"Sharig" after "Ahmed Sharif": one letter off a surname of the text, and nobody else's name.</summary>
    private Entity? Misspelt(string word, int unit)
    {
        const int Shortest = 5;
        if (word.Length < Shortest || !_byInitial.TryGetValue(word[0], out var surnames)) return null;
        foreach (var surname in surnames)
        {
            if (surname != word
                && IsMisspelt(surname, word)
                && Best(_byLastWord, surname, unit, isSurname: true, Gender.Unknown) is { IsPerson: true } person
                && person.FirstMention < unit)
                return person;
        }

        return null;
    }

    /// <summary>"Joan and Eric Thackeray": two people, the first under a given name alone.</summary>
    public void AddCouples(Outline outline, NameForms names)
    {
        for (var p = 0; p + 1 < outline.Phrases.Count; p++)
        {
            var (first, second) = (outline.Phrases[p], outline.Phrases[p + 1]);
            var isCouple = first.IsName
                && first.First == first.Last
                && second.IsName
                && second.First == first.Last + 2
                && outline[first.Last + 1].Class == WordClass.Conjunction;
            if (!isCouple || !outline[first.First].Has(WordTraits.AnyGivenName) || !outline[second.NameFirst].Has(WordTraits.AnyGivenName))
                continue;
            if (names[p + 1] is not { Words.Length: 2, Kind: EntityKind.Person } partner) continue;
            string[] words = [outline[first.First].Lower, partner.Words[1]];
            if (_byName.ContainsKey(Key(words))) continue;
            var gender = NameForm.GenderOf(outline[first.First].Traits & (WordTraits.MaleName | WordTraits.FemaleName), Gender.Unknown);
            var surname = partner.Text.Substring(partner.Text.LastIndexOf(' ') + 1);
            var entity = Register(
                new NameForm($"{outline.TextOf(first.First, first.First)} {surname}", words, EntityKind.Person, gender,
                    null) { IsGenderGuessed = true }, outline);
            entity.FirstMention = first.First;
        }
    }

    /// <summary>Whom a name means, and if nobody is known of that name, a new entity.</summary>
    public Entity FindOrAdd(NameForm name, int unit, Outline outline)
    {
        var entity = Find(name, unit) ?? Register(name, outline);
        entity.FirstMention = Math.Min(entity.FirstMention, unit);
        Note(entity, name);
        return entity;
    }

    private static void Note(Entity entity, NameForm name)
    {
        if (entity.Gender == Gender.Unknown) (entity.Gender, entity.IsGenderGuessed) = (name.Gender, name.IsGenderGuessed);
        else if (name.Gender == entity.Gender && !name.IsGenderGuessed) entity.IsGenderGuessed = false;
        if (entity.Kind == EntityKind.Unknown) entity.Kind = name.Kind;
        if (name.Title is not { } title) return;
        entity.Heads.Add(title);
    }

    private static Entity? Best(Dictionary<string, List<Entity>> index, string word, int unit, bool isSurname, Gender gender)
    {
        if (!index.TryGetValue(word, out var entities)) return null;
        Entity? best = null;
        foreach (var entity in entities)
        {
            // A surname alone follows the full name; only well-known given names let it come first.
            if (isSurname && entity.Kind is EntityKind.Body) continue;
            // "Mrs Finn" is not Paul Finn
            if (gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender) continue;
            if (entity.Kind != EntityKind.Person && entity.FirstMention > unit) continue;
            if (best is null || IsNearer(entity, best, unit)) best = entity;
        }

        return best;
    }

    /// <summary>Of two with one surname, the one mentioned last before this place.</summary>
    private static bool IsNearer(Entity entity, Entity best, int unit)
    {
        var isBefore = entity.FirstMention <= unit;
        var bestBefore = best.FirstMention <= unit;
        return isBefore != bestBefore ? isBefore : entity.LastMention > best.LastMention;
    }

    private Entity Register(NameForm name, Outline? outline)
    {
        var entity = new Entity(
            name.Text, name.Kind) { IsNamed = true, Gender = name.Gender, IsGenderGuessed = name.IsGenderGuessed, Words = name.Words };
        _byName[Key(name.Words)] = entity;
        if (name.Words.Length > 1)
        {
            Index(_byLastWord, Surname(name.Words), entity);
            if (name.Kind != EntityKind.Body) IndexInitial(Surname(name.Words));
            Index(_byFirstWord, name.Words[0], entity);
            IndexAfterParticles(name.Words, entity);
            if (name.Kind != EntityKind.Person && Initials(name.Words) is { Length: > 2 } initials && !_byAcronym.ContainsKey(initials))
                _byAcronym[initials] = entity;
        }

        if (name.Kind == EntityKind.Body && outline is not null)
        {
            foreach (var word in name.Words) entity.Heads.Add(word);
        }

        return entity;
    }

    private void IndexInitial(string surname)
    {
        if (!_byInitial.TryGetValue(surname[0], out var surnames)) _byInitial[surname[0]] = surnames = [];
        if (surnames.Count < MostOfOneName) surnames.Add(surname);
    }

    /// <summary>"Rosa de la Cruz Peralta" goes by "de la Cruz" as well, "Yeun Joon Kim" by "Joon".</summary>
    private void IndexAfterParticles(string[] words, Entity entity)
    {
        if (words.Length == 3 && entity.Kind != EntityKind.Body && words[1].Length > 2) Index(_byFirstWord, words[1], entity);
        for (var i = 2; i < words.Length - 1; i++)
        {
            if ((EnglishLexicon.Instance.Find(words[i - 1], 0, words[i - 1].Length).Traits & WordTraits.NameParticle) != 0)
                Index(_byLastWord, words[i], entity);
        }
    }

    private void Rename(Entity entity, NameForm name)
    {
        entity.Name = name.Text;
        entity.Words = name.Words;
        _byName[Key(name.Words)] = entity;
        Index(_byFirstWord, name.Words[0], entity);
    }

    private static void Index(Dictionary<string, List<Entity>> index, string word, Entity entity)
    {
        if (!index.TryGetValue(word, out var entities)) index[word] = entities = [];
        if (entities.Count < MostOfOneName && !IsIn(entities, entity)) entities.Add(entity);
    }

    private static bool IsIn(List<Entity> entities, Entity entity)
    {
        foreach (var known in entities)
        {
            if (known == entity) return true;
        }

        return false;
    }

    /// <summary>
    /// "Harden Bradford" and "Joy Harden Bradford", "Donald J. Finn" and "Donald Finn", given names one letter apart: one person.
    /// </summary>
    private Entity? Same(string[] words)
    {
        if (_byName.TryGetValue(Key(words), out var known)) return known;
        if (!_byLastWord.TryGetValue(Surname(words), out var entities)) return null;
        foreach (var entity in entities)
        {
            if (entity.Kind == EntityKind.Body) continue;
            var other = entity.Words;
            if (other[0] == words[0] || IsSubset(words, other) || IsSubset(other, words)) return entity;
            if (other.Length == words.Length && IsMisspelt(other[0], words[0])) return entity;
        }

        return null;
    }

    private static bool IsSubset(string[] words, string[] other)
    {
        foreach (var word in words)
        {
            if (Array.IndexOf(other, word) < 0) return false;
        }

        return true;
    }

    /// <summary>One letter added, dropped or changed in a long name: a slip, not another person.</summary>
    private static bool IsMisspelt(string a, string b)
    {
        if (a.Length < 5 || b.Length < 5 || Math.Abs(a.Length - b.Length) > 1) return false;
        int start = 0, end = 0;
        var shorter = Math.Min(a.Length, b.Length);
        while (start < shorter && a[start] == b[start]) start++;
        while (end < shorter - start && a[a.Length - 1 - end] == b[b.Length - 1 - end]) end++;
        return Math.Max(a.Length, b.Length) - start - end <= 1;
    }

    /// <summary>The Israel Defense Forces (IDF): capitals in brackets right after a name.</summary>
    private void ReadAcronym(Outline outline, NounPhrase phrase, Entity entity)
    {
        var open = phrase.Last + 1;
        if (open + 2 >= outline.Count || outline[open].Class != WordClass.OpenBracket || outline[open + 2].Class != WordClass.CloseBracket)
            return;
        var acronym = outline.TextOf(open + 1, open + 1);
        if (acronym.Length < 2 || acronym.HasLower()) return;
        _byAcronym[outline[open + 1].Lower] = entity;
        if (entity.Kind == EntityKind.Unknown) entity.Kind = EntityKind.Body;
    }

    private static string Initials(string[] words)
    {
        var letters = new List<char>(words.Length);
        foreach (var word in words)
        {
            if (!EnglishWord.Minor.Contains(word)) letters.Add(word[0]);
        }

        return new string([.. letters]);
    }

    private static string Surname(string[] words) =>
        words.Length > 2 && EnglishWord.Generation.Contains(words[words.Length - 1]) ? words[words.Length - 2] : words[words.Length - 1];

    private static string Key(string[] words) => words.Length == 1 ? words[0] : string.Join(" ", words);
}

using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Tokens;

namespace ArticleParsing.Quotations.Speakers;

/// <summary>Everybody a text names: surnames, first names and titles lead to the fullest name; pronouns to the person they most likely mean.</summary>
internal sealed class People
{
    private readonly TokenizedText _text;
    private readonly EnglishLexicon _lexicon;
    private readonly Dictionary<string, Person> _byFullName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> _byLastName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> _byFirstName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(int Token, Person Person)> _mentions = [];

    /// <param name="text">The text.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="context">Headline, captions and bylines: they may hold fuller names.</param>
    public People(TokenizedText text, EnglishLexicon lexicon, IReadOnlyList<string> context)
    {
        _text = text;
        _lexicon = lexicon;
        CollectNames(text, record: true);
        foreach (var line in context) CollectNames(new TokenizedText(line), record: false);
        _mentions.Clear();
        CollectNames(text, record: true);
    }

    /// <summary>The person or source a mention means.</summary>
    public Person Resolve(Mention mention, Person? previousSpeaker)
    {
        var word = _text[mention.First].Lower;
        if (mention.First == mention.Last)
        {
            if (word is "he" or "his" or "himself") return Pronoun(mention.First, Gender.Male, previousSpeaker);
            if (word is "she" or "her" or "herself") return Pronoun(mention.First, Gender.Female, previousSpeaker);
            if (word is "who") return Before(mention.First) ?? new Person("who");
            if (word is "it" or "they" or "we" or "their" or "its") return previousSpeaker is { IsHuman: false } ? previousSpeaker : (word is "it" or "its" ? LastOrganisation(mention.First) : null) ?? new Person(_text.TextOf(mention.First, mention.Last));
        }

        return Named(mention) ?? Apposed(mention) ?? Described(mention) ?? Recalled(mention, previousSpeaker) ?? new Person(WithoutArticle(mention));
    }

    /// <summary>Finds the name in a noun phrase: "former county judge Ann Lee of Ester", "the Institute for River Studies".</summary>
    private Person? Named(Mention mention)
    {
        if (IsCommonNounHead(mention)) return null;
        var end = mention.First;
        while (end < mention.Last && !(ClauseWords.JoinsNouns(_text[end + 1].Lower) || _text[end + 1].Lower is ",")) end++;
        for (var last = end; last >= mention.First; last--)
        {
            if (!IsNamePart(_text, last)) continue;
            var first = last;
            while (first > mention.First && IsNamePart(_text, first - 1)) first--;
            if (end < mention.Last && IsOrganisation(first, last)) return Lookup(_text.TextOf(first, mention.Last)) ?? Register(_text, first, mention.Last);
            var (from, to) = StripTitles(_text, first, last);
            if (end < mention.Last && (from > to || _lexicon.Titles.Contains(_text[to].Lower))) return Named(new Mention(end + 2, mention.Last));
            if (from > to) return null;
            var person = Lookup(_text.TextOf(from, to)) ?? Register(_text, from, to);
            Describe(person, mention, from);
            return person;
        }

        return null;
    }

    /// <summary>"the mayor, Orla Finn, ...": the name set off after a role.</summary>
    private Person? Apposed(Mention mention)
    {
        var first = mention.Last + 2;
        if (first >= _text.Count || _text[mention.Last + 1].Lower != "," || !_lexicon.PersonNouns.Contains(_text[mention.Last].Lower) && !_lexicon.Titles.Contains(_text[mention.Last].Lower)) return null;
        var last = first - 1;
        while (IsNamePart(_text, last + 1)) last++;
        var (from, to) = StripTitles(_text, first, last);
        if (to <= from || (to + 1 < _text.Count && _text[to + 1].IsWord)) return null;
        var person = Lookup(_text.TextOf(from, to)) ?? Register(_text, from, to);
        person.Description ??= _text.TextOf(mention.First, mention.Last);
        return person;
    }

    private bool IsOrganisation(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_lexicon.OrganisationWords.Contains(_text[i].Lower)) return true;
        }

        return false;
    }

    /// <summary>"a spokesman for the Foreign Ministry", "the Finn administration": the head is a common noun, whatever names stand around it.</summary>
    private bool IsCommonNounHead(Mention mention)
    {
        var head = mention.First;
        while (head < mention.Last && !ClauseWords.JoinsNouns(_text[head + 1].Lower)) head++;
        return _text[head].IsWord && !_text[head].IsCapital;
    }

    /// <summary>"the president": the one person described so.</summary>
    private Person? Described(Mention mention)
    {
        var head = _text[mention.Last].Lower;
        if (!_lexicon.PersonNouns.Contains(head) && !_lexicon.Titles.Contains(head)) return null;
        Person? found = null;
        const int MostMentions = 300;
        foreach (var (token, person) in _mentions.Take(MostMentions))
        {
            var near = Math.Max(0, token - 6);
            if (!person.IsHuman || person.Name.IndexOf(' ') < 0 || !DescribedAs(person, head, near, token)) continue;
            if (found is not null && found != person) return null;
            found = person;
        }

        return _text[mention.First].Lower is "the" ? found : null;
    }

    /// <summary>"the expert", "the 36-year-old" of one who just spoke by name: a role in the singular brings nobody new in.</summary>
    private Person? Recalled(Mention mention, Person? previousSpeaker)
    {
        if (previousSpeaker is not { IsHuman: true } || _text[mention.First].Lower is not "the" || mention.Last - mention.First > 2) return null;
        var head = _text[mention.Last].Lower;
        var isOnePerson = head.EndsWith("-year-old", StringComparison.Ordinal) || (_lexicon.PersonNouns.Contains(head) || _lexicon.Titles.Contains(head)) && !head.EndsWith("s", StringComparison.Ordinal);
        return isOnePerson && head is not "source" && !_lexicon.OrganisationWords.Contains(head) ? previousSpeaker : null;
    }

    /// <summary>Whether a mention describes somebody by role whom the text has not named so far: "Ukraine's president".</summary>
    public bool IsUnnamedRole(Mention mention) =>
        mention.Last > mention.First && !_text[mention.Last].IsCapital && (_text[mention.First].Lower is "the" || IsPossessivePhrase(mention))
        && (_lexicon.PersonNouns.Contains(_text[mention.Last].Lower) || _lexicon.Titles.Contains(_text[mention.Last].Lower)) && !_text[mention.Last].Lower.EndsWith("s", StringComparison.Ordinal);

    /// <summary>Whether a person is named for the first time at a mention.</summary>
    public bool IsIntroducedAt(Person person, Mention mention)
    {
        return person.IsHuman && person.Name.IndexOf(' ') > 0 && person.FirstMention >= mention.First && person.FirstMention <= mention.Last;
    }

    private bool IsPossessivePhrase(Mention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (_text[i].Lower is "s" && i > mention.First && _text[i - 1].Lower is "'" or "\u2019") return true;
        }

        return false;
    }

    private bool DescribedAs(Person person, string head, int from, int name)
    {
        if (person.Description is { } description && description.IndexOf(head, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        for (var i = name - 1; i >= from && _text[i].IsWord && _text[i].Sentence == _text[name].Sentence; i--)
        {
            if (_text[i].Lower == head) return true;
        }

        return false;
    }

    /// <summary>
    /// He and she: of the people named shortly before, the one nearest by sentences, those named as subjects, those who spoke last, and those
    /// who are surely people before others. The weights are set by hand on the labelled pages.
    /// </summary>
    private Person Pronoun(int token, Gender gender, Person? previousSpeaker)
    {
        const int Reach = 40;
        Person? best = null;
        var bestScore = -6.0;
        var looked = 0;
        for (var i = LastMentionBefore(token); i >= 0 && looked < Reach; i--, looked++)
        {
            var (at, person) = _mentions[i];
            if (!Fits(person, gender)) continue;
            var score = -0.7 * (_text[token].Sentence - _text[at].Sentence);
            if (IsSubject(at)) score += 1;
            if (person == previousSpeaker) score += 2;
            if (person.IsSurelyHuman) score += 2.5;
            if (person.Gender == gender) score += 0.7;
            if (score > bestScore) (best, bestScore) = (person, score);
        }

        best ??= previousSpeaker is not null && Fits(previousSpeaker, gender) ? previousSpeaker : null;
        if (best is null) return new Person(_text.TextOf(token, token));
        if (best.Gender == Gender.Unknown) best.Gender = gender;
        return best;
    }

    private Person? LastOrganisation(int token)
    {
        for (var i = LastMentionBefore(token); i >= 0 && _text[token].Sentence - _text[_mentions[i].Token].Sentence <= 3; i--)
        {
            if (!_mentions[i].Person.IsHuman) return _mentions[i].Person;
        }

        return null;
    }

    private Person? Before(int token)
    {
        var last = LastMentionBefore(token);
        return last >= 0 ? _mentions[last].Person : null;
    }

    /// <summary>The index of the last mention before a token; -1 where there is none.</summary>
    private int LastMentionBefore(int token)
    {
        int low = -1, high = _mentions.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_mentions[middle].Token < token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static bool Fits(Person person, Gender gender) => person.IsHuman && (person.Gender == gender || person.Gender == Gender.Unknown);

    /// <summary>Named early in its sentence, or right before or after a verb of saying.</summary>
    private bool IsSubject(int token)
    {
        var start = token;
        while (start > 0 && _text[start - 1].Sentence == _text[token].Sentence) start--;
        if (token - start <= 6) return true;
        for (var i = Math.Max(0, token - 3); i < Math.Min(_text.Count, token + 3); i++)
        {
            if (_lexicon.SpeechVerbs.Contains(_text[i].Lower)) return true;
        }

        return false;
    }

    private void CollectNames(TokenizedText text, bool record)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (!IsNamePart(text, i)) continue;
            var first = i;
            while (i + 1 < text.Count && IsNamePart(text, i + 1) && text[i + 1].Sentence == text[first].Sentence) i++;
            var last = i;
            var titled = HasTitle(text, first);
            var (from, to) = StripTitles(text, first, last);
            if (from > to) continue;
            if (from == to && IsSentenceStart(text, from) && Lookup(text.TextOf(from, to)) is null) continue;
            var person = Lookup(text.TextOf(from, to)) ?? (to > from || titled ? Register(text, from, to) : null);
            if (person is null) continue;
            NoteGender(text, person, first, from);
            if (person.IsHuman && (person.Gender != Gender.Unknown || titled || from > first || HasVerbBeside(text, first, last))) person.IsSurelyHuman = true;
            if (!record || text != _text) continue;
            person.FirstMention = Math.Min(person.FirstMention, from);
            _mentions.Add((from, person));
        }
    }

    private bool HasVerbBeside(TokenizedText text, int first, int last) =>
        (last + 1 < text.Count && _lexicon.SpeechVerbs.Contains(text[last + 1].Lower) && text[last + 1].Lower is not ("report" or "post" or "state")) || (first > 0 && text[first - 1].Lower is "said" or "says" or "added");

    private Person Register(TokenizedText text, int first, int last)
    {
        var name = text.TextOf(first, last);
        var person = new Person(name) { IsHuman = IsHuman(text, first, last) };
        _byFullName[name] = person;
        if (last > first && person.IsHuman)
        {
            var lastName = text[last].Lower is "jr" or "sr" or "ii" or "iii" && last - first > 1 ? last - 1 : last;
            _byLastName[text.TextOf(lastName, lastName)] = _byLastName.TryGetValue(text.TextOf(lastName, lastName), out var other) && other.Name.IndexOf(' ') > 0 ? other : person;
            if (!_byFirstName.ContainsKey(text.TextOf(first, first))) _byFirstName[text.TextOf(first, first)] = person;
            if (_lexicon.Male.Contains(text[first].Lower)) person.Gender = Gender.Male;
            else if (_lexicon.Female.Contains(text[first].Lower)) person.Gender = Gender.Female;
            person.IsSurelyHuman = person.Gender != Gender.Unknown;
        }

        return person;
    }

    private Person? Lookup(string name)
    {
        if (_byLastName.TryGetValue(name, out var byLast)) return byLast;
        if (_byFullName.TryGetValue(name, out var full)) return full;
        return name.IndexOf(' ') < 0 && _byFirstName.TryGetValue(name, out var byFirst) ? byFirst : null;
    }

    private bool IsHuman(TokenizedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_lexicon.OrganisationWords.Contains(text[i].Lower) && !(i > first && _lexicon.Male.Contains(text[first].Lower) | _lexicon.Female.Contains(text[first].Lower))) return false;
        }

        if (last == first && text[first].End - text[first].Start <= 5 && text.TextOf(first, last).All(char.IsUpper)) return false;
        return first == 0 || text[first - 1].Lower is not "the" || text[first].Sentence != text[first - 1].Sentence;
    }

    private void NoteGender(TokenizedText text, Person person, int first, int from)
    {
        if (person.Gender != Gender.Unknown) return;
        for (var i = Math.Max(0, Math.Min(first, from) - 2); i < from; i++)
        {
            if (text[i].Lower is "mr" or "sir" or "lord" or "spokesman" or "congressman" or "king" or "prince" or "father" or "brother" or "son" or "husband") person.Gender = Gender.Male;
            else if (text[i].Lower is "mrs" or "ms" or "miss" or "dame" or "lady" or "spokeswoman" or "congresswoman" or "queen" or "princess" or "mother" or "sister" or "daughter" or "wife") person.Gender = Gender.Female;
        }
    }

    /// <summary>What stands before the name in its phrase, or after it between commas.</summary>
    private void Describe(Person person, Mention mention, int name)
    {
        if (person.Description is not null) return;
        var last = name - 1;
        while (last >= mention.First && !_text[last].IsWord) last--;
        if (last < mention.First || ClauseWords.IsDeterminer(_text[last].Lower)) return;
        person.Description = _text.TextOf(mention.First, last);
    }

    /// <summary>The name alone: "Chief of Staff General Ann Lee" and "Ester Rowing Club Ann Lee" both end in it.</summary>
    private (int First, int Last) StripTitles(TokenizedText text, int first, int last)
    {
        while (first <= last && (_lexicon.Titles.Contains(text[first].Lower) || !text[first].IsWord)) first++;
        while (last >= first && !text[last].IsWord) last--;
        for (var i = last - 1; i > first; i--)
        {
            if (_lexicon.Titles.Contains(text[i].Lower)) return (text[i + 1].IsWord ? i + 1 : i + 2, last);
            if (i - first >= 2 && IsGivenName(text, i) && text[i - 1].IsWord && !IsGivenName(text, i - 1) && !IsGivenName(text, first)) return (i, last);
        }

        return (first, last);
    }

    private bool IsGivenName(TokenizedText text, int i) => _lexicon.Male.Contains(text[i].Lower) || _lexicon.Female.Contains(text[i].Lower);

    private bool HasTitle(TokenizedText text, int first)
    {
        if (_lexicon.Titles.Contains(text[first].Lower)) return true;
        var i = first - 1;
        if (i >= 0 && text[i].Lower == ".") i--;
        return i >= 0 && text[i].IsWord && _lexicon.Titles.Contains(text[i].Lower);
    }

    /// <summary>A capital word, a particle or initial's dot between two, but no word that is a capital only because it opens the sentence.</summary>
    private static bool IsNamePart(TokenizedText text, int i)
    {
        if (i < 0 || i >= text.Count) return false;
        var token = text[i];
        if (!token.IsWord)
        {
            return token.Lower == "." && i > 0 && text[i - 1].IsWord && text[i - 1].IsCapital && text[i - 1].End == token.Start && text[i - 1].End - text[i - 1].Start <= 4
                && i + 1 < text.Count && text[i + 1].IsCapital && text[i + 1].Sentence == token.Sentence;
        }

        if (token.IsCapital) return !(ClauseWords.IsPronoun(token.Lower) || ClauseWords.IsDeterminer(token.Lower) || ClauseWords.OpensClause(token.Lower) || ClauseWords.IsAdverb(token.Lower) || ClauseWords.IsCalendarWord(token.Lower) && token.Lower is not "april" and not "june" || token.Lower.IndexOf('\u2019') >= 0 && !token.Lower.StartsWith("o\u2019", StringComparison.Ordinal) && !token.Lower.StartsWith("d\u2019", StringComparison.Ordinal) || token.Lower is "in" or "on" or "at" or "for" or "by" or "it" or "from" or "with" or "to" or "of" or "not" or "meanwhile" or "however" or "still" or "according" or "asked" or "earlier" or "last" or "if" or "no" or "yes" or "there" or "here");
        return token.Lower is "de" or "la" or "van" or "von" or "der" or "den" or "bin" or "al" or "el" or "da" or "di" or "du" or "del" && i > 0 && text[i - 1].IsCapital && i + 1 < text.Count && (text[i + 1].IsCapital || text[i + 1].Lower is "la" or "der" or "den");
    }

    private static bool IsSentenceStart(TokenizedText text, int i) => i == 0 || text[i - 1].Sentence != text[i].Sentence || !text[i - 1].IsWord && text[i - 1].Lower is "\"" or "\u201C" or "\u2018";

    private string WithoutArticle(Mention mention)
    {
        var first = mention.First;
        if (first < mention.Last && _text[first].Lower is "the" or "a" or "an") first++;
        return _text.TextOf(first, mention.Last);
    }
}

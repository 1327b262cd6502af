using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Tokens;

namespace ArticleParsing.Quotations.Attribution;

/// <summary>Reads the noun phrase left or right of a verb.</summary>
internal sealed class MentionReader(TokenizedText text, EnglishLexicon lexicon)
{
    private const int LongestPhrase = 22;

    /// <summary>The subject of a verb, looked for to its left within the sentence; null where none is found.</summary>
    public Mention? SubjectBefore(int verb)
    {
        var i = verb - 1;
        var sentence = text[verb].Sentence;
        while (i >= 0 && Outside(i, sentence) && text[i].IsWord && (ClauseWords.IsAuxiliary(text[i].Lower) || ClauseWords.IsAdverb(text[i].Lower))) i--;
        if (i < 0 || !Outside(i, sentence)) return null;
        if (text[i].Lower is "," or "\u2014" or "\u2013" or ")" or "-") return BeforeAside(i, sentence);
        if (text[i].IsWord && ClauseWords.IsRelative(text[i].Lower)) return Antecedent(i, sentence);
        if (text[i].IsWord && text[i].Lower is "and" or "but" or "or" or "then") return SubjectOfEarlierVerb(i, sentence);
        return text[i].IsWord ? EndingAt(i, sentence) : null;
    }

    /// <summary>The noun phrase that starts at a token; null where none does.</summary>
    public Mention? StartingAt(int first)
    {
        if (first >= text.Count || !text[first].IsWord || text[first].Stretch >= 0) return null;
        if (ClauseWords.IsPronoun(text[first].Lower)) return new Mention(first, first);
        var sentence = text[first].Sentence;
        var last = -1;
        for (var i = first; i < text.Count && i - first < LongestPhrase && text[i].Sentence == sentence && text[i].Stretch < 0; i++)
        {
            var token = text[i];
            if (!token.IsWord)
            {
                if (IsPossessive(i) || IsAbbreviationDot(i) || (token.Lower is "'" or "\u2019" or "&")) continue;
                break;
            }

            if (i > first && (ClauseWords.OpensClause(token.Lower) || lexicon.CueVerbs.Contains(token.Lower) && !token.IsCapital || ClauseWords.IsAuxiliary(token.Lower) || ClauseWords.IsPronoun(token.Lower) || token.Lower is "on" or "to" or "by" or "about" or "into" or "against" or "through" or "under" or "over" or "following")) break;
            if (i > first && ClauseWords.JoinsNouns(token.Lower) && !(JoinedNounFollows(i, sentence) && !LooksLikeTimeOrPlace(i))) break;
            if (ClauseWords.IsAdverb(token.Lower) && !token.IsCapital) break;
            if (i > first + 1 && ClauseWords.IsDeterminer(token.Lower) && IsVerbBeforeObject(i - 1))
            {
                last = i - 2; // "the player recapped the weekend": the phrase ends before the verb.
                break;
            }

            last = i;
        }

        while (last > first && (ClauseWords.IsDeterminer(text[last].Lower) || ClauseWords.JoinsNouns(text[last].Lower))) last--;
        return last >= first && IsNounPhrase(first, last) ? new Mention(first, last) : null;
    }

    /// <summary>The noun phrase that ends at a token.</summary>
    private Mention? EndingAt(int last, int sentence)
    {
        if (ClauseWords.IsPronoun(text[last].Lower) || text[last].Lower is "who") return new Mention(last, last);
        var first = last;
        for (var i = last; i >= 0 && last - i < LongestPhrase && Outside(i, sentence); i--)
        {
            var token = text[i];
            if (!token.IsWord)
            {
                if (IsPossessive(i) || IsAbbreviationDot(i) || token.Lower is "&" || token.Lower is "'" or "\u2019") continue;
                break;
            }

            if (i < last && token.Lower is "and" && BothNames(i)) continue;
            if (ClauseWords.OpensClause(token.Lower) && !token.IsCapital) break;
            if (i < last && !token.IsCapital && (lexicon.SpeechVerbs.Contains(token.Lower) && !lexicon.PersonNouns.Contains(token.Lower) || ClauseWords.IsAuxiliary(token.Lower) || ClauseWords.IsPronoun(token.Lower))) break;
            first = i;
        }

        // "The army in a statement said": where it was said stands between subject and verb.
        for (var i = first + 1; i < last - 1; i++)
        {
            if (text[i].Lower == "in" && ClauseWords.IsDeterminer(text[i + 1].Lower) && lexicon.NominalCues.Contains(text[last].Lower)) return EndingAt(i - 1, sentence);
        }

        while (first < last && (ClauseWords.JoinsNouns(text[first].Lower) || text[first].Lower is "on" or "by" or "to" or "however" or "meanwhile" || ClauseWords.IsAdverb(text[first].Lower) || !text[first].IsWord)) first++;
        while (first < last && !OpensNounPhrase(first)) first++;
        return OpensNounPhrase(first) && IsNounPhrase(first, last) ? new Mention(first, last) : null;
    }

    /// <summary>"Azarov, who served as ..., said": the phrase before an aside set off by commas or dashes.</summary>
    private Mention? BeforeAside(int close, int sentence)
    {
        const int LongestAside = 45;
        var commas = 0;
        for (var i = close - 1; i > 0 && close - i < LongestAside && text[i].Sentence == sentence; i--)
        {
            if (text[i].Stretch >= 0 || text[i].Lower is not ("," or "\u2014" or "\u2013" or "(" or "-")) continue;
            commas++;
            if (!text[i - 1].IsWord || !Outside(i - 1, sentence)) continue;
            var before = EndingAt(i - 1, sentence);
            if (before is { } mention && (HasCapital(mention) || lexicon.PersonNouns.Contains(text[mention.Last].Lower) || StartsAside(i + 1))) return mention;
            if (commas >= 4) break;
        }

        // No aside: what stands between the sentence's start and the comma may be an opening ("In a statement, the ministry, ...").
        return null;
    }

    private bool StartsAside(int i) => i < text.Count && text[i].IsWord && (text[i].Lower is "who" or "which" or "a" or "an" or "the" or "whose" or "once" or "now" || text[i].IsCapital);

    /// <summary>"..., who called it": the relative pronoun is the mention; whom it stands for is resolved later.</summary>
    private Mention? Antecedent(int relative, int sentence)
    {
        if (text[relative].Lower == "who") return new Mention(relative, relative);
        var i = relative - 1;
        if (i >= 0 && text[i].Lower == ",") i--;
        return i >= 0 && Outside(i, sentence) && text[i].IsWord ? EndingAt(i, sentence) : null;
    }

    /// <summary>"praised the plan and called it": the subject of the verb before the conjunction, the first phrase of the clause.</summary>
    private Mention? SubjectOfEarlierVerb(int conjunction, int sentence)
    {
        for (var i = conjunction - 1; i > 0 && text[i].Sentence == sentence && conjunction - i < 40; i--)
        {
            if (!text[i].IsWord || text[i].Stretch >= 0 || text[i].IsCapital) continue;
            if (lexicon.CueVerbs.Contains(text[i].Lower) || text[i].Lower.EndsWith("ed", StringComparison.Ordinal) || ClauseWords.IsAuxiliary(text[i].Lower) && text[i].Lower is not "to")
            {
                if (SubjectBefore(i) is { } subject) return subject;
            }
        }

        return SentenceSubject(sentence, conjunction);
    }

    /// <summary>The first noun phrase of a sentence that can speak, before a token.</summary>
    public Mention? SentenceSubject(int sentence, int before)
    {
        var i = before;
        while (i > 0 && text[i - 1].Sentence == sentence) i--;
        for (; i < before; i++)
        {
            if (!text[i].IsWord || text[i].Stretch >= 0) continue;
            if (ClauseWords.IsPreposition(text[i].Lower))
            {
                // "In a statement on Sunday, ...": what a preposition governs is no subject.
                if (StartingAt(i + 1) is { } governed && governed.Last < before) i = governed.Last;
                continue;
            }

            if (!OpensNounPhrase(i) || StartingAt(i) is not { } mention) continue;
            if (CanSpeak(mention)) return mention;
            i = mention.Last;
        }

        return null;
    }

    private bool OpensNounPhrase(int i)
    {
        var word = text[i].Lower;
        if (ClauseWords.IsPronoun(word)) return word is not ("it" or "you");
        if (!text[i].IsWord || ClauseWords.IsPreposition(word) && !text[i].IsCapital) return false;
        if (ClauseWords.OpensClause(word) || ClauseWords.IsAuxiliary(word) || ClauseWords.IsAdverb(word) || ClauseWords.IsCalendarWord(word)) return false;
        return ClauseWords.IsDeterminer(word) || text[i].IsCapital || lexicon.PersonNouns.Contains(word) || lexicon.Titles.Contains(word) || char.IsDigit(word[0]) || IsAdjectiveOfSpeaker(i);
    }

    /// <summary>"senior officials", "local residents": a lower-case word right before a noun that can speak.</summary>
    private bool IsAdjectiveOfSpeaker(int i) => i + 1 < text.Count && text[i].IsWord && !lexicon.CueVerbs.Contains(text[i].Lower) && text[i + 1].Sentence == text[i].Sentence && lexicon.PersonNouns.Contains(text[i + 1].Lower);

    /// <summary>A name, or a noun that can speak.</summary>
    public bool CanSpeak(Mention mention)
    {
        var capital = IsNameBeforeVerb(mention);
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (lexicon.PersonNouns.Contains(text[i].Lower)) return true;
            if (ClauseWords.IsPronoun(text[i].Lower)) return true;
            capital |= text[i].IsCapital && (i > 0 && text[i - 1].Sentence == text[i].Sentence || i < mention.Last && text[i + 1].IsCapital);
        }

        return capital;
    }

    /// <summary>"Finn said ...", "Finn, a baker, said ...": one capital word that opens the sentence is a name where a verb of saying or an aside follows.</summary>
    private bool IsNameBeforeVerb(Mention mention)
    {
        var next = mention.Last + 1;
        if (mention.First != mention.Last || !text[mention.First].IsCapital || next >= text.Count || text[next].Sentence != text[mention.First].Sentence) return false;
        var word = text[mention.First].Lower;
        if (ClauseWords.OpensClause(word) || ClauseWords.IsAdverb(word) || ClauseWords.IsPreposition(word) || ClauseWords.IsDeterminer(word) || ClauseWords.IsCalendarWord(word) || lexicon.CueVerbs.Contains(word)) return false;
        while (next + 1 < text.Count && (ClauseWords.IsAuxiliary(text[next].Lower) || ClauseWords.IsAdverb(text[next].Lower))) next++;
        return text[next].Lower is "," || lexicon.SpeechVerbs.Contains(text[next].Lower);
    }

    private bool HasCapital(Mention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (text[i].IsCapital) return true;
        }

        return false;
    }

    private bool IsNounPhrase(int first, int last)
    {
        var word = text[last].Lower;
        if (last == first && (ClauseWords.OpensClause(word) && word is not "who" || ClauseWords.IsDeterminer(word) && word is not ("one" or "another" or "many" or "some" or "others" or "most") || ClauseWords.IsAuxiliary(word) || char.IsDigit(word[0]))) return false;
        return text[last].IsWord || IsAbbreviationDot(last);
    }

    private bool JoinedNounFollows(int i, int sentence) => i + 1 < text.Count && text[i + 1].IsWord && text[i + 1].Sentence == sentence && text[i + 1].Stretch < 0;

    /// <summary>"said Finn in a letter", "said Finn at the meeting": the phrase tells where or how, not who.</summary>
    private bool LooksLikeTimeOrPlace(int i) => text[i].Lower is "in" or "at" or "with" or "from" && !lexicon.PersonNouns.Contains(text[i - 1].Lower);

    /// <summary>The lower-case word before a determiner, inside what was read as one phrase, is a verb unless it is a preposition, "all" or the like.</summary>
    private bool IsVerbBeforeObject(int i) => text[i].IsWord && !text[i].IsCapital && !ClauseWords.JoinsNouns(text[i].Lower) && !ClauseWords.IsPreposition(text[i].Lower) && !ClauseWords.IsDeterminer(text[i].Lower) && text[i].Lower is not ("all" or "and" or "or" or "half" or "such" or "s");

    private bool BothNames(int and) => and > 0 && text[and - 1].IsCapital && and + 1 < text.Count && text[and + 1].IsCapital;

    private bool IsPossessive(int i) => text[i].Lower is "'" or "\u2019" && i + 1 < text.Count && text[i + 1].Start == text[i].End;

    private bool IsAbbreviationDot(int i) => text[i].Lower == "." && i > 0 && text[i - 1].IsWord && text[i - 1].End == text[i].Start && i + 1 < text.Count && text[i + 1].Sentence == text[i].Sentence;

    private bool Outside(int i, int sentence) => text[i].Sentence == sentence && text[i].Stretch < 0;
}

using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>
/// Whether a verb of saying reports a statement. "did not say", "will say", "declined to say", "if she says" and "nobody said" do not; in
/// "the court was told" the subject hears.
/// </summary>
internal sealed class Assertions(Outline outline, ClauseSubjects subjects)
{
    private const int LongestPassive = 30;

    /// <summary>Whether somebody has said it.</summary>
    public bool Asserts(int verb, UnitMention subject) =>
        !IsWithheld(verb)
            && !IsHypothetical(subject.First)
            && !outline[subject.First].In(EnglishWord.Nobody)
            && !IsObjectClause(subject.First);

    /// <summary>"what he says", "the guides I wrote": the thing said stands before, and nothing is reported.</summary>
    private bool IsObjectClause(int subject)
    {
        var before = subject - 1;
        if (before < 0 || outline[before].Sentence != outline[subject].Sentence) return false;
        if (outline[before].In(EnglishWord.Whatever)) return true;
        if (outline.PhraseAt(before) is not (>= 0 and var at)
            || outline.Phrases[at].Last != before
            || outline[before].Has(WordTraits.Calendar))
            return false;
        var phrase = outline.Phrases[at];
        var governor = phrase.First - 1;
        return !phrase.IsPronoun
            && !(governor >= 0
                && outline[governor].Class == WordClass.Preposition
                && outline[governor].Sentence == outline[subject].Sentence);
    }

    /// <summary>"did not say", "would not say", "may say", "declined to say", "has yet to say".</summary>
    private bool IsWithheld(int verb)
    {
        var (start, _) = outline.SentenceOf(verb);
        for (var i = verb - 1; i >= start; i--)
        {
            switch (outline[i].Class)
            {
                case WordClass.Negation or WordClass.Modal:
                    return true;
                case WordClass.To:
                    return outline[i - 1].In(EnglishWord.Withholding);
                case WordClass.Auxiliary or WordClass.Verb when outline[i].Has(WordTraits.Auxiliary):
                    if (outline[i].Lower.EndsWith("n't", StringComparison.Ordinal)) return true;
                    continue;
                case WordClass.Adverb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "if she says", "suppose the doctor says"; "had she said", "not once did she say": an auxiliary before the subject.
    /// </summary>
    private bool IsHypothetical(int subject)
    {
        var before = subject - 1;
        if (outline[before].Sentence != outline[subject].Sentence) return false;
        return outline[before].In(EnglishWord.Hypothesis)
            || (outline[before].Has(WordTraits.Auxiliary) && !outline[before].In(EnglishWord.Genitive) && outline.PhraseAt(before - 1) < 0);
    }

    /// <summary>"was told", "been warned": the subject is the one addressed.</summary>
    public bool IsPassive(int verb)
    {
        var i = verb - 1;
        while (i > 0 && outline[i].Class is WordClass.Adverb or WordClass.Negation) i--;
        return i >= 0
            && outline[i].In(EnglishWord.Passive)
            && (outline[verb].Has(WordTraits.VerbPastParticiple) || outline[verb].Lower.EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>"was called “Q” by X", "were told by X": X speaks, not the subject.</summary>
    public UnitMention? PassiveAgent(int verb)
    {
        if (!IsPassive(verb) && outline[verb].Class != WordClass.PastParticiple) return null;
        var (_, end) = outline.SentenceOf(verb);
        for (var i = verb + 1; i < Math.Min(end, verb + LongestPassive); i++)
        {
            if (outline[i].Class == WordClass.Verb) return null;
            if (outline[i].In(EnglishWord.By))
                return subjects.Phrases.Starting(i + 1) is { } agent && subjects.Phrases.CanSpeak(agent.Phrase) ? agent : null;
        }

        return null;
    }

    /// <summary>"the court heard", "she was told": who spoke is not said.</summary>
    public bool NamesHearer(int verb) =>
        outline[verb].In(EnglishWord.Hearing) || (IsPassive(verb) && outline[verb].In(EnglishWord.Addressing));
}

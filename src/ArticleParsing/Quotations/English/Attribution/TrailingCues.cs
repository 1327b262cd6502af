using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>Cues after the quotation: "Q," said X. "Q," X said. "Q," according to X. "Q" was the word for it, X said.</summary>
internal sealed class TrailingCues(Outline outline, ClauseSubjects subjects, Assertions assertions)
{
    private const int Reach = 60;

    /// <summary>The cue right at the closing mark.</summary>
    public UnitCue? Beside(int quoted)
    {
        var (start, end) = outline.SentenceOf(quoted);
        var i = quoted + 1;
        var hasComma = EndsOpen(quoted);
        while (i < end && outline[i].Class is WordClass.Comma or WordClass.Dash)
        {
            hasComma = true;
            i++;
        }

        if (i >= end) return null;
        if (outline[i].Class == WordClass.Colon && quoted == start) return HeadingSpeaker(i + 1, end);
        if (According(i) is { } according) return according;
        // Without a comma the words after the mark go on with the sentence: "Q" opened fire.
        var isReport = hasComma || quoted == start;
        var verb = i;
        while (verb < end && outline[verb].Class is WordClass.Adverb) verb++;
        if (isReport && verb < end && InvertedSubject(verb) is { } inverted)
            return new UnitCue(inverted, verb, verb, AttributionPattern.Trailing);
        if (outline.PhraseAt(i) is not (>= 0 and var at) || !isReport) return null;
        // If the mark follows a comma, whatever verb comes after the name reports: "Q," Finn shared.
        var limit = Math.Min(end, i + Reach);
        var relative = false;
        for (var v = outline.Phrases[at].Last + 1; v < limit; v++)
        {
            if (outline[v].Class == WordClass.Quoted) break;
            if (outline[v].Class == WordClass.Relative) relative = true;
            if (outline[v].Class != WordClass.Verb || outline[v].Has(WordTraits.Auxiliary)) continue;
            if (relative && outline[v - 1].Class != WordClass.Comma && !IsLastOfAside(v)) continue;
            relative = false;
            if (subjects.Find(v) is not { } subject || subject.First > outline.Phrases[at].Last || subject.First < i) continue;
            if (assertions.NamesHearer(v))
                return new UnitCue(assertions.PassiveAgent(v) ?? UnitMention.Nobody, v, v, AttributionPattern.Trailing);
            if (outline[v].Has(WordTraits.Speech | WordTraits.Quotative)
                || (hasComma && subjects.Phrases.CanSpeak(subject.Phrase) && v == outline.Phrases[at].Last + 1))
                return new UnitCue(subject, v, v, AttributionPattern.Trailing);
            break;
        }

        return null;
    }

    /// <summary>"Omar Saleh, who was filling his car, told police": the verb after the comma that closes the relative clause.</summary>
    private bool IsLastOfAside(int verb)
    {
        var before = verb - 1;
        while (outline[before].Class is WordClass.Adverb or WordClass.Auxiliary or WordClass.Calendar) before--;
        return outline[before].Class is WordClass.Comma or WordClass.Dash;
    }

    /// <summary>
    /// “Q” — Orla Finn, baker. “Q” (Orla Finn, baker): a name without a verb after a dash or in brackets, on the next line too.
    /// </summary>
    public UnitCue? Signature(int quoted)
    {
        const int Longest = 14;
        var i = quoted + 1;
        if (outline[i].Class == WordClass.Stop) i++;
        if (outline[i].Class is not (WordClass.Dash or WordClass.OpenBracket)
            || outline.PhraseAt(i + 1) is not (>= 0 and var at)
            || !IsFullName(outline.Phrases[at]))
            return null;
        var (_, end) = outline.SentenceOf(i + 1);
        if (end - i > Longest) return null;
        for (var j = i + 1; j < end; j++)
        {
            if (outline[j].Class is WordClass.Verb or WordClass.Quoted or WordClass.Colon) return null;
        }

        return new UnitCue(subjects.Phrases.Single(at), i, i, AttributionPattern.Trailing);
    }

    private bool IsFullName(NounPhrase phrase) =>
        phrase.IsName && phrase.Last > phrase.NameFirst && !outline[phrase.Last].Has(WordTraits.Speech);

    /// <summary>A report that closes the sentence: Q for the region, X said.</summary>
    public UnitCue? Later(int quoted)
    {
        var (_, end) = outline.SentenceOf(quoted);
        for (var v = quoted + 1; v < Math.Min(end, quoted + Reach); v++)
        {
            if (outline[v].In(EnglishWord.According) && According(v) is { } according)
                return according with { Pattern = AttributionPattern.TrailingFar };
            if (outline[v].Class != WordClass.Verb || !(outline[v].Has(WordTraits.Speech) || outline[v].In(EnglishWord.Hearing))) continue;
            var isHeard = assertions.NamesHearer(v) && ClosesReport(v, end);
            if (isHeard && subjects.Find(v) is { } hearer && hearer.First > quoted + 1 && IsAfterComma(hearer))
                return new UnitCue(assertions.PassiveAgent(v) ?? UnitMention.Nobody, v, v, AttributionPattern.TrailingFar);
            if (outline[v - 1].Class == WordClass.Comma && SpeakerAfter(v) is { } inverted)
                return new UnitCue(inverted, v, v, AttributionPattern.TrailingFar);
            if (subjects.Find(v) is not { } subject || !subjects.Phrases.CanSpeak(subject.Phrase)) continue;
            if (IsParenthesis(v, end) && subject.First > quoted && IsAfterComma(subject))
                return new UnitCue(subject, v, v, AttributionPattern.TrailingFar);
            var isSetOff = subject.First > quoted + 1 && outline[subject.First - 1].Class is WordClass.Comma or WordClass.Dash;
            if (isSetOff && ClosesReport(v, end))
                return new UnitCue(subject, v, v, AttributionPattern.TrailingFar);
        }

        return null;
    }

    /// <summary>The fare, Finn said, was "Q": a report between commas governs the whole sentence.</summary>
    public UnitCue? Parenthesis(int quoted)
    {
        var (start, end) = outline.SentenceOf(quoted);
        for (var v = quoted - 1; v > Math.Max(start + 1, quoted - Reach); v--)
        {
            if (outline[v].Class != WordClass.Verb || !outline[v].Has(WordTraits.Speech) || !IsParenthesis(v, end)) continue;
            if (subjects.Find(v) is not { } subject || !subjects.Phrases.CanSpeak(subject.Phrase)) continue;
            if (subject.First > start + 1 && IsAfterComma(subject) && outline[subject.First - 2].Class != WordClass.Quoted)
                return new UnitCue(subject, v, v, AttributionPattern.TrailingFar);
        }

        return null;
    }

    private bool IsAfterComma(UnitMention mention) => outline[mention.First - 1].Class == WordClass.Comma;

    /// <summary>"said the mayor" after a quotation; a description may be a thing if a name in apposition follows.</summary>
    private UnitMention? InvertedSubject(int verb)
    {
        if (outline[verb].IsCapital || !outline[verb].Has(WordTraits.Speech | WordTraits.Quotative)) return null;
        if (subjects.Phrases.Starting(verb + 1) is not { } inverted) return null;
        return inverted.Apposed >= 0 || subjects.Phrases.CanSpeak(inverted.Phrase) ? inverted : null;
    }

    private bool IsParenthesis(int verb, int end) =>
        verb + 2 < end && outline[verb + 1].Class == WordClass.Comma && outline[verb + 2].Class != WordClass.Quoted;

    /// <summary>After the verb comes nothing, or to whom, when, where and how it was said; a clause would be another report.</summary>
    private bool ClosesReport(int verb, int end)
    {
        var next = verb + 1;
        // "told the AP"
        if (outline[verb].In(EnglishWord.Told) && outline.PhraseAt(next) is >= 0 and var told) next = outline.Phrases[told].Last + 1;
        return next >= end
            || outline[next].Class is WordClass.Stop or WordClass.Comma or WordClass.Preposition or WordClass.Calendar or WordClass.Adverb
                or WordClass.Quoted or WordClass.Conjunction or WordClass.Subordinator or WordClass.Name or WordClass.Participle
                && !outline[next].In(EnglishWord.That);
    }

    private UnitMention? SpeakerAfter(int verb) =>
        subjects.Phrases.Starting(verb + 1) is { } speaker && subjects.Phrases.CanSpeak(speaker.Phrase) ? speaker : null;

    /// <summary>A heading of the form "Q": X.</summary>
    private UnitCue? HeadingSpeaker(int unit, int end)
    {
        if (subjects.Phrases.Starting(unit) is not { } speaker || speaker.Last + 1 < end) return null;
        return outline.Phrases[speaker.Phrase].IsName
            ? new UnitCue(speaker, unit - 1, unit - 1, AttributionPattern.Trailing)
            : null;
    }

    private UnitCue? According(int i)
    {
        if (!outline[i].In(EnglishWord.According) || i + 2 >= outline.Count || !outline[i + 1].In(EnglishWord.To)) return null;
        return subjects.Phrases.Starting(i + 2) is { } speaker ? new UnitCue(speaker, i, i + 1, AttributionPattern.Trailing) : null;
    }

    public bool IsQuestion(int quoted) => outline.Text[outline[quoted].Last].Lower is "?";

    /// <summary>Whether the words between the marks end in a comma or a mark that lets a report follow.</summary>
    private bool EndsOpen(int quoted) => outline.Text[outline[quoted].Last].Lower is "," or "!" or "?" or "." or "\u2026" or "\u2014";
}

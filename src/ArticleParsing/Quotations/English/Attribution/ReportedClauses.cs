using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>Finds indirect quotations: "X said (that) C", "C, X said", "C, said X", "according to X, C". Verbs of saying only.</summary>
internal sealed class ReportedClauses(Outline outline, ClauseSubjects subjects, Assertions assertions, Func<int, bool> isQuotation)
{
    public List<UnitClause> Find()
    {
        var clauses = new List<UnitClause>();
        foreach (var (first, end) in outline.Sentences)
        {
            if (end - first < 4 || !HasCue(first, end)) continue;
            var quoted = LastQuotation(first, end);
            if (quoted < 0)
            {
                Add(clauses, InSentence(first, end), first);
            }
            else
            {
                Add(clauses, BeforeQuotation(first, quoted), first);
                Add(clauses, AfterQuotation(quoted, end), first);
            }
        }

        return clauses;
    }

    /// <summary>Adds a clause; of "the museum, Finn said, will close" also the half before the report.</summary>
    private void Add(List<UnitClause> clauses, UnitClause? clause, int sentence)
    {
        if (clause is not { } found || found.Last <= found.First) return;
        var opening = found.Cue.Speaker.First - 2;
        if (found.Cue.Pattern == AttributionPattern.TrailingFar && found.First > found.Cue.CueLast && opening > sentence)
            clauses.Add(found with { First = sentence, Last = opening });
        clauses.Add(found);
    }

    /// <summary>
    /// X said that C, calling it "Q": the clause ends before the comma and the verb that governs the quotation. X said that C: "Q".
    /// </summary>
    private UnitClause? BeforeQuotation(int first, int lastQuoted)
    {
        const int ShortestClause = 4;
        var quoted = first;
        while (quoted < lastQuoted && outline[quoted].Class != WordClass.Quoted) quoted++;
        if (outline[quoted - 1].Class == WordClass.Colon && quoted - first > ShortestClause)
            return Leading(first, quoted - 2) is { } whole && HasVerb(whole.First, whole.Last) ? whole : null;
        for (var comma = quoted - 2; comma > first + ShortestClause; comma--)
        {
            if (outline[comma].Class != WordClass.Comma || !IsReportAhead(comma + 1, quoted)) continue;
            return Leading(first, comma - 1) is { } clause && clause.Last - clause.First >= ShortestClause ? clause : null;
        }

        return null;
    }

    /// <summary>", calling", ", and said": another report, and no new subject, before the quotation.</summary>
    private bool IsReportAhead(int from, int quoted)
    {
        if (outline[from].Class == WordClass.Conjunction) from++;
        while (outline[from].Class is WordClass.Adverb or WordClass.Auxiliary) from++;
        return from < quoted
            && outline[from].Class is WordClass.Verb or WordClass.Participle
            && outline[from].Has(WordTraits.Speech | WordTraits.Attitude);
    }

    /// <summary>Whether any word of a sentence may report; most sentences have none, and need no reading.</summary>
    private bool HasCue(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var unit = ref outline[i];
            if (unit.Has(WordTraits.Speech) || unit.In(EnglishWord.According) || unit.In(EnglishWord.Finding)) return true;
        }

        return false;
    }

    private UnitClause? InSentence(int first, int end)
    {
        var last = LastWord(first, end);
        return Accordingly(first, last) ?? Trailing(first, last) ?? Leading(first, last);
    }

    /// <summary>"Q," X said, adding that C: only with "that", since without it the clause may be the end of the quoting sentence.</summary>
    private UnitClause? AfterQuotation(int quoted, int end)
    {
        var last = LastWord(quoted, end);
        for (var v = quoted + 1; v < last - 2; v++)
        {
            var opensReport = IsSpeech(v) && (outline[v + 1].In(EnglishWord.That) || IsNewReport(v));
            if (!opensReport || ReportingSubject(v) is not { } subject || subject.First > v) continue;
            if (Content(v, subject, last) is not { } start || start >= last) continue;
            return new UnitClause(start, last, new UnitCue(subject, v, v, AttributionPattern.LeadingNear));
        }

        return SecondClause(quoted, last);
    }

    /// <summary>X said it was "Q", and that C: the report before the quotation goes on after it.</summary>
    private UnitClause? SecondClause(int quoted, int last)
    {
        var that = quoted + 1;
        while (that < last && !(outline[that].In(EnglishWord.That) && outline[that - 1].Class == WordClass.Conjunction)) that++;
        if (that >= last) return null;
        var (first, _) = outline.SentenceOf(quoted);
        for (var v = quoted - 1; v > first; v--)
        {
            if (IsSpeech(v) && ReportingSubject(v) is { } subject && subject.First < v)
                return new UnitClause(that, last, new UnitCue(subject, v, v, AttributionPattern.LeadingFar));
        }

        return null;
    }

    /// <summary>"“Q” and says he will", "“Q” and warned the council to": joined to the quoting sentence.</summary>
    private bool IsNewReport(int verb)
    {
        var i = verb - 1;
        while (outline[i].Class is WordClass.Adverb or WordClass.Auxiliary or WordClass.Pronoun) i--;
        return outline[verb].Class == WordClass.Verb
            && outline[i].Class == WordClass.Conjunction
            && (outline[i - 1].Class is WordClass.Comma or WordClass.Quoted || outline[i + 1].Class != WordClass.Pronoun);
    }

    private int LastWord(int first, int end)
    {
        var last = end - 1;
        while (last > first && !outline.Text[outline[last].Last].IsWord) last--;
        return last;
    }

    /// <summary>"According to X, C" and "C, according to X".</summary>
    private UnitClause? Accordingly(int first, int last)
    {
        for (var i = first; i < last - 2; i++)
        {
            var isCue = outline[i].In(EnglishWord.According) && outline[i + 1].In(EnglishWord.To);
            if (!isCue || subjects.Phrases.Starting(i + 2) is not { } speaker) continue;
            var cue = new UnitCue(speaker, i, i + 1, AttributionPattern.Trailing);
            if (i - first > 3) return new UnitClause(first, outline[i - 1].Class == WordClass.Comma ? i - 2 : i - 1, cue);
            for (var j = speaker.Last + 1; j < Math.Min(last, speaker.Last + 25); j++)
            {
                if (outline[j].Class == WordClass.Comma) return new UnitClause(j + 1, last, cue);
            }
        }

        return null;
    }

    /// <summary>"C, said X": the speaker after the verb, if that closes the sentence.</summary>
    private UnitMention? InvertedSubject(int first, int verb, int last)
    {
        var tellsSubject = outline[verb].In(EnglishWord.Tell) && subjects.Find(verb) is not null;
        if (tellsSubject || outline[verb - 1].Class != WordClass.Comma || !HasFiniteVerb(first, verb - 1)) return null;
        if (subjects.Phrases.Starting(verb + 1) is not { } inverted || !subjects.Phrases.CanSpeak(inverted.Phrase)) return null;
        return EndsReport(inverted.Last, last) ? inverted : null;
    }

    /// <summary>Whether a subject after a comma asserts something by a verb.</summary>
    private bool IsSetOffReport(int first, int verb, UnitMention subject)
    {
        if (subject.First - 1 <= first || outline[subject.First - 1].Class != WordClass.Comma) return false;
        var speaks = subjects.Phrases.CanSpeak(subject.Phrase) || outline[verb].In(EnglishWord.PlainReport);
        return speaks && !assertions.IsPassive(verb) && assertions.Asserts(verb, subject);
    }

    /// <summary>"C, X said." and "C, said X.": the report closes the sentence.</summary>
    private UnitClause? Trailing(int first, int last)
    {
        const int Longest = 60;
        for (var v = last; v > first + 2 && last - v < Longest; v--)
        {
            if (!IsSpeech(v) || outline[v].Class != WordClass.Verb) continue;
            if (InvertedSubject(first, v, last) is { } inverted)
                return new UnitClause(first, v - 2, new UnitCue(inverted, v, v, AttributionPattern.TrailingFar));
            if (subjects.Find(v) is not { } subject || !IsSetOffReport(first, v, subject)) continue;
            var hasVerbBefore = HasFiniteVerb(first, subject.First - 1);
            var after = AfterTime(v);
            var isParenthesis = outline[after].Class == WordClass.Comma && after + 1 < last && GoesOn(after + 1, last, hasVerbBefore);
            if (isParenthesis) return new UnitClause(after + 1, last, new UnitCue(subject, v, v, AttributionPattern.TrailingFar));
            if (!EndsReport(v, last) && !NamesRecipientOrTime(v)) continue;
            if (!hasVerbBefore || subject.First - 1 <= first + 1) continue;
            if (outline[v].In(EnglishWord.Told) && HasClauseAhead(v, last)) continue;
            return new UnitClause(first, subject.First - 2, new UnitCue(subject, v, v, AttributionPattern.TrailingFar));
        }

        return null;
    }

    /// <summary>"Finn said on Sunday, ": the unit after when it was said.</summary>
    private int AfterTime(int verb)
    {
        var i = verb + 1;
        while (outline[i].Class is WordClass.Calendar or WordClass.Adverb
            || (outline[i].Class == WordClass.Preposition && outline[i + 1].Class == WordClass.Calendar))
            i++;
        return i;
    }

    /// <summary>What was said is a clause; "In the end, the bank agreed" and "Chastened by it, he said" report what follows.</summary>
    private bool HasFiniteVerb(int first, int end)
    {
        const int LongClause = 8;
        if (HasVerb(first, end - 1)) return true;
        // A verb in the plural present may pass for a noun.
        return end - first >= LongClause
            && outline[first].Class is not (WordClass.Preposition or WordClass.To or WordClass.PastParticiple or WordClass.Participle
                or WordClass.Subordinator);
    }

    /// <summary>
    /// "The museum, Finn said, would close": what follows the report goes on with what was said, and is no aside about the report.
    /// </summary>
    private bool GoesOn(int start, int last, bool isWholeBefore)
    {
        if (!isWholeBefore) return true;
        if (outline[start].Class is WordClass.Participle or WordClass.Relative or WordClass.PastParticiple or WordClass.Preposition
            or WordClass.Quoted or WordClass.Subordinator)
            return false;
        return HasVerb(start, last);
    }

    private bool HasVerb(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (outline[i].Class is WordClass.Verb or WordClass.Modal) return true;
        }

        return false;
    }

    /// <summary>"told a meeting that", "told his advisers how".</summary>
    private bool HasClauseAhead(int verb, int last)
    {
        for (var i = verb + 1; i < last; i++)
        {
            if (outline[i].In(EnglishWord.That) && outline[i].Class == WordClass.Subordinator || outline[i].In(EnglishWord.Question))
                return true;
        }

        return false;
    }

    /// <summary>
    /// After the report comes nothing, an aside, or when and where it was said; a verb would make the phrase the subject of what was said.
    /// </summary>
    private bool EndsReport(int unit, int last)
    {
        if (unit >= last) return true;
        var next = outline[unit + 1].Class;
        return next is WordClass.Comma or WordClass.Dash or WordClass.Stop or WordClass.Preposition or WordClass.Relative
            || outline[unit + 1].In(EnglishWord.AfterReport);
    }

    /// <summary>
    /// "..., X told Reuters", "..., X said Monday", "..., X said recently": the clause ends there, while "X said it had ..." goes on.
    /// </summary>
    private bool NamesRecipientOrTime(int verb) =>
        outline[verb].In(EnglishWord.Told) || outline[verb + 1].Class is WordClass.Calendar or WordClass.Adverb;

    /// <summary>"X said (that) C.", "X told Y that C.": what follows the first verb of saying that has a subject.</summary>
    private UnitClause? Leading(int first, int last)
    {
        for (var v = first + 1; v < last - 2; v++)
        {
            if (!(IsSpeech(v) || Findings.Report(outline, subjects, v)) || ReportingSubject(v) is not { } subject) continue;
            if (Content(v, subject, last) is { } start && start < last)
                return new UnitClause(start, last, new UnitCue(subject, v, v, AttributionPattern.LeadingNear));
        }

        return null;
    }

    /// <summary>Who says it: the subject, or the agent of a passive; null if nobody does.</summary>
    private UnitMention? ReportingSubject(int verb)
    {
        if (assertions.IsPassive(verb)) return assertions.PassiveAgent(verb);
        if (subjects.Find(verb) is not { } subject || subject.First > verb || !assertions.Asserts(verb, subject)) return null;
        return subjects.Phrases.CanSpeak(subject.Phrase) || outline[verb].In(EnglishWord.PlainReport) ? subject : null;
    }

    private int? Content(int verb, UnitMention subject, int last)
    {
        const int LongestRecipient = 18;
        if (subject.First > verb) return After(outline.Phrases[subject.NamingPhrase].Last, last);
        var tells = outline[verb].In(EnglishWord.Tell);
        if (outline[verb + 1].Class == WordClass.To && outline[verb].In(EnglishWord.Promise)) return verb + 1;
        if (!(outline[verb + 1].Class == WordClass.Pronoun && !tells))
        {
            for (var i = verb + 1; i <= Math.Min(last - 2, verb + LongestRecipient); i++)
            {
                if (outline[i].In(EnglishWord.That) && outline[i].Class == WordClass.Subordinator) return i;
                if (outline[i].Class is WordClass.Verb or WordClass.Modal) break; // a clause has begun without it
            }
        }

        if (outline[verb + 1].In(EnglishWord.Question)) return verb + 1;
        if (outline[verb + 1].In(EnglishWord.AfterReport)) return null;
        if (tells && outline.PhraseAt(verb + 1) is >= 0 and var told && outline[outline.Phrases[told].Last + 1].In(EnglishWord.Question))
            return outline.Phrases[told].Last + 1;
        if (outline[verb].In(EnglishWord.Urging)
            && outline.PhraseAt(verb + 1) is >= 0 and var urged
            && outline[outline.Phrases[urged].Last + 1].Class == WordClass.To)
            return outline.Phrases[urged].Last + 1;
        // Without "that", the verb must be followed by a clause: a subject, not an object or a preposition.
        var start = tells ? verb + 1 : SkipAdverbials(verb + 1, last);
        if (start > verb + 1) return LooksLikeClause(start, last) ? start : null;
        // "said about 20 people", "said at least one"
        if (outline[start].Class == WordClass.Preposition
            && (outline[start + 1].Class == WordClass.Number || outline[start + 1].In(EnglishWord.Degree)))
            return start;
        var next = outline[start].Class;
        if (next is WordClass.Preposition or WordClass.To or WordClass.Comma or WordClass.Stop or WordClass.Colon or WordClass.Dash
            or WordClass.Quoted or WordClass.OpenBracket or WordClass.Conjunction || outline[start].In(EnglishWord.NoClause))
            return null;
        if (tells) return SkipRecipient(start, last);
        return (outline[verb].In(EnglishWord.PlainReport) && !outline[verb].In(EnglishWord.Adding)) || LooksLikeClause(start, last)
            ? start
            : null;
    }

    /// <summary>The clause that follows the agent of a passive: "by the mayor, Orla Finn, that the water was safe".</summary>
    private int? After(int agent, int last)
    {
        for (var i = agent + 1; i < last; i++)
        {
            if (outline[i].In(EnglishWord.That)) return i;
            if (outline[i].Class is WordClass.Verb or WordClass.Stop) return null;
        }

        return null;
    }

    /// <summary>When and where it was said: "said on Tuesday in a statement the bridge".</summary>
    private int SkipAdverbials(int start, int last)
    {
        var i = start;
        while (i < last)
        {
            if (outline[i].In(EnglishWord.There) || (outline[i].Class == WordClass.Preposition && outline[i + 1].Class == WordClass.Number))
                break;
            if (outline[i].Class is WordClass.Adverb or WordClass.Calendar) i++;
            else if (outline.PhraseAt(i) is >= 0 and var time
                && outline[outline.Phrases[time].Last].Has(WordTraits.Calendar)
                && !outline.Phrases[time].IsName)
                i = outline.Phrases[time].Last + 1;
            else if (outline[i].Class == WordClass.Preposition && outline[i + 1].Class == WordClass.Calendar) i += 2;
            else if (outline[i].Class == WordClass.Preposition && outline.PhraseAt(i + 1) is >= 0 and var place)
                i = outline.Phrases[place].Last + 1;
            else break;
        }

        return i;
    }

    /// <summary>A subject right away and a finite verb soon after it: what is reported is a clause, not the verb's object.</summary>
    private bool LooksLikeClause(int start, int last)
    {
        const int LongestSubject = 10;
        if (outline.PhraseAt(start) < 0 && !outline[start].In(EnglishWord.There)) return false;
        for (var i = start + 1; i <= Math.Min(last, start + LongestSubject); i++)
        {
            if (outline[i].Class is WordClass.Modal
                || outline[i].Class is WordClass.Verb or WordClass.Auxiliary && outline[i].Has(WordTraits.Auxiliary))
                return true;
        }

        return false;
    }

    /// <summary>"told Reuters the bridge": the one told is not part of what was said.</summary>
    private int SkipRecipient(int start, int last)
    {
        var i = outline.PhraseAt(start) >= 0 ? outline.Phrases[outline.PhraseAt(start)].Last + 1 : start + 1;
        return i < last - 1 ? i : last;
    }

    private bool IsSpeech(int i) =>
        outline[i].Class is WordClass.Verb or WordClass.Participle && outline[i].Has(WordTraits.Speech) && !outline[i].IsCapital;

    private int LastQuotation(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (outline[i].Class == WordClass.Quoted && isQuotation(outline[i].Span)) return i; // no title: X told “Morning Joe” that
        }

        return -1;
    }
}

using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Tokens;

namespace ArticleParsing.Quotations.Attribution;

/// <summary>A reported clause without marks: tokens First to Last, and its cue.</summary>
internal readonly record struct ReportedClause(int First, int Last, AttributedCue Cue);

/// <summary>Finds indirect quotations: "X said (that) C", "C, X said", "C, said X", "according to X, C". Verbs of saying only.</summary>
internal sealed class ReportedClauses(TokenizedText text, EnglishLexicon lexicon, CueFinder cues)
{
    public List<ReportedClause> Find()
    {
        var clauses = new List<ReportedClause>();
        for (var first = 0; first < text.Count;)
        {
            var end = first;
            while (end < text.Count && text[end].Sentence == text[first].Sentence) end++;
            if (!HasQuotation(first, end) && InSentence(first, end) is { } clause) clauses.Add(clause);
            first = end;
        }

        return clauses;
    }

    private ReportedClause? InSentence(int first, int end)
    {
        var last = end - 1;
        while (last > first && !text[last].IsWord) last--;
        return Accordingly(first, last) ?? Trailing(first, last) ?? Leading(first, last);
    }

    /// <summary>"According to X, C" and "C, according to X".</summary>
    private ReportedClause? Accordingly(int first, int last)
    {
        for (var i = first; i < last - 2; i++)
        {
            if (text[i].Lower != "according" || text[i + 1].Lower != "to" || cues.Mentions.StartingAt(i + 2) is not { } speaker) continue;
            var cue = new AttributedCue(speaker, i, i + 1, 0.9);
            if (i - first > 3) return new ReportedClause(first, text[i - 1].IsWord ? i - 1 : i - 2, cue);
            for (var j = speaker.Last + 1; j < Math.Min(last, speaker.Last + 25); j++)
            {
                if (text[j].Lower == ",") return new ReportedClause(j + 1, last, cue);
            }
        }

        return null;
    }

    /// <summary>"C, X said." and "C, said X.": the report closes the sentence.</summary>
    private ReportedClause? Trailing(int first, int last)
    {
        for (var v = last; v > first + 3 && last - v < 30; v--)
        {
            if (!IsSpeech(v)) continue;
            if (text[v - 1].Lower == "," && cues.Mentions.StartingAt(v + 1) is { } inverted && cues.Mentions.CanSpeak(inverted) && EndsReport(inverted.Last, last)) return new ReportedClause(first, v - 2, new AttributedCue(inverted, v, v, 0.85));
            if (cues.Mentions.SubjectBefore(v) is not { } subject || subject.First - 1 <= first + 1 || text[subject.First - 1].Lower != "," || !cues.Mentions.CanSpeak(subject)) continue;
            if (!EndsReport(v, last) && !NamesRecipientOrTime(v + 1)) continue;
            return new ReportedClause(first, subject.First - 2, new AttributedCue(subject, v, v, 0.85));
        }

        return null;
    }

    /// <summary>After an inverted speaker comes nothing, an aside, or when and where it was said; a verb would make the phrase the subject of what was said.</summary>
    private bool EndsReport(int speaker, int last) => speaker >= last || !text[speaker + 1].IsWord || text[speaker + 1].Lower is "in" or "on" or "at" or "during" or "after" or "when" or "as" or "who" or "of" or "before" or "while" or "to" or "from" or "with";

    /// <summary>"..., X told Reuters", "..., X said Monday", "..., X said recently": the clause ends there, where "X said it had ..." goes on.</summary>
    private bool NamesRecipientOrTime(int i) => text[i - 1].Lower is "told" or "tells" || ClauseWords.IsCalendarWord(text[i].Lower) || ClauseWords.IsAdverb(text[i].Lower);

    /// <summary>"X said (that) C.", "X told Y that C.": what follows the first verb of saying that has a subject.</summary>
    private ReportedClause? Leading(int first, int last)
    {
        for (var v = first + 1; v < last - 2; v++)
        {
            if (!IsSpeech(v) || cues.Mentions.SubjectBefore(v) is not { } subject || !cues.Mentions.CanSpeak(subject)) continue;
            var start = v + 1;
            var clauseOpens = ClauseWords.IsPronoun(text[v + 1].Lower) && text[v].Lower is not ("told" or "tells");
            for (var i = v + 1; !clauseOpens && i <= Math.Min(last - 2, v + 18); i++)
            {
                if (text[i].Lower == "that" && text[i].Stretch < 0)
                {
                    start = i;
                    break;
                }
            }

            if (text[v + 1].Lower == "to" && text[v].Lower is "vowed" or "vows" or "pledged" or "pledges" or "promised" or "promises" or "offered" or "asked" or "demanded") start = v + 1;
            else if (text[start].Lower is not "that")
            {
                // Without "that", the verb must be followed by a clause: a subject, not an object or a preposition.
                if ((text[v].Lower is not ("said" or "says" or "say" or "saying" or "told" or "tells" or "added" or "adds" or "adding") && !LooksLikeClause(start, last)) || start >= last) continue;
                if (text[start].Lower is "in" or "on" or "at" or "to" or "about" or "for" or "with" or "of" or "," or "as" or "so" or "by" || !text[start].IsWord) continue;
                if (text[v].Lower is "told" or "tells") start = SkipRecipient(start, last);
            }

            return new ReportedClause(start, last, new AttributedCue(subject, v, v, 0.85));
        }

        return null;
    }

    /// <summary>A subject right away and a verb soon after it: what is reported is a clause, not the verb's object.</summary>
    private bool LooksLikeClause(int start, int last)
    {
        const int Reach = 10;
        if (!(ClauseWords.IsDeterminer(text[start].Lower) || ClauseWords.IsPronoun(text[start].Lower) || text[start].IsCapital || text[start].Lower == "there")) return false;
        for (var i = start + 1; i <= Math.Min(last, start + Reach); i++)
        {
            if (text[i].IsWord && ClauseWords.IsAuxiliary(text[i].Lower) && text[i].Lower is not ("to" or "not")) return true;
        }

        return false;
    }

    /// <summary>"told Reuters the bridge": the one told is not part of what was said.</summary>
    private int SkipRecipient(int start, int last)
    {
        var i = start;
        while (i < last - 2 && (text[i].IsCapital || i == start) && text[i].IsWord) i++;
        return i;
    }

    private bool IsSpeech(int i) => text[i].IsWord && text[i].Stretch < 0 && lexicon.SpeechVerbs.Contains(text[i].Lower) && !text[i].IsCapital && !(ClauseWords.IsDeterminer(text[i - 1].Lower) && text[i - 1].Lower is not ("that" or "many" or "some" or "others" or "most"));

    private bool HasQuotation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i].Stretch >= 0) return true;
        }

        return false;
    }
}

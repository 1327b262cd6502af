using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Attribution;

/// <summary>
/// Clauses reported in languages whose verb is last: the clause stands between the subject and the verb, and a particle after it or the
/// ending of its own verb shows that it is reported.
/// </summary>
internal sealed class VerbLastReports(Sentences sentences, QuotationCues cues)
{
    /// <summary>How many units an adverb or object may take between the reported clause and the verb.</summary>
    private const int MostBeforeVerb = 3;

    private readonly Outline _outline = sentences.Outline;

    /// <summary>The clause that a verb reports; null if it reports none without marks.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The verb.</param>
    /// <param name="from">The first unit that no other report has taken.</param>
    public ReportedUnits? Read(int sentence, Cue cue, int from)
    {
        var last = LastOfClause(cue, from);
        if (last < 0) return null;
        var subject = cues.Subjects.FindTopic(sentence, from, last) is { } nearest ? FirstSubject(sentence, from, nearest) : null;
        if (subject is null && !_outline.Lexicon.Has(LanguageTraits.DropsSubjects)) return null;
        var first = subject is null ? from : FirstAfter(subject, last);
        for (var i = first; i <= last; i++)
        {
            if (_outline[i].Kind is UnitKind.Quotation or UnitKind.Colon) return null;
        }

        return new ReportedUnits(first, last, new FoundCue(subject, cue, AttributionPattern.LeadingNear));
    }

    /// <summary>
    /// The unit before the particle that ties the clause to the verb, or the verb whose ending does; -1 if there is none.
    /// </summary>
    private int LastOfClause(Cue cue, int from)
    {
        for (var i = cue.First - 1; i > from && i >= cue.First - MostBeforeVerb; i--)
        {
            if (!_outline[i].IsWord) return -1;
            if (_outline[i].Is(WordUse.Quotative)) return i - 1;
            if (_outline[i].Is(WordUse.Reported)) return i;
        }

        return -1;
    }

    /// <summary>The subject of the verb of saying comes first; those after it belong to what is said.</summary>
    private Phrase FirstSubject(int sentence, int from, Phrase nearest)
    {
        for (var p = sentences.FirstPhraseFrom(sentence, from); p < sentences.PhrasesEnd(sentence) && sentences.Phrases[p] != nearest; p++)
        {
            if (sentences.Phrases[p] is not { IsGoverned: false, IsSpeakerLike: true } phrase) continue;
            if (phrase.IsMarked || !_outline.Lexicon.HasMarkers) return phrase;
        }

        return nearest;
    }

    /// <summary>The unit after a subject, its marker and a comma.</summary>
    private int FirstAfter(Phrase subject, int last)
    {
        var i = subject.Last + 1;
        while (i < last && (_outline[i].Kind is UnitKind.Comma or UnitKind.Aside || (_outline[i].IsWord && _outline[i].Is(WordUse.Marker))))
            i++;
        return i;
    }
}

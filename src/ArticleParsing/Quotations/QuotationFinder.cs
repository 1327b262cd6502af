using ArticleParsing.Limits;
using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations;

/// <summary>
/// Text in, quotations out. The grammar tells which spans are quotations and who speaks by the sentence itself; speakers are carried over
/// to where a sentence tells nobody, mentions led to people, and reported clauses added.
/// </summary>
internal sealed class QuotationFinder
{
    private const int MostWordsOfTerm = 7;

    /// <summary>
    /// "What gives it texture is called “smooth”": a word or two by nobody who could be told are a usage more often than a quotation.
    /// </summary>
    private const int MostWordsOfUsage = 2;

    private readonly MarkedText _text;
    private readonly IQuotationGrammar _grammar;
    private readonly IQuotationReading _reading;
    private readonly int _limit;
    private readonly LaterNames _laterNames;

    private QuotationFinder(MarkedText text, IQuotationGrammar grammar, IQuotationReading reading, int limit)
    {
        _text = text;
        _grammar = grammar;
        _reading = reading;
        _limit = limit;
        CheckCount(reading.ReportedClauses.Count);
        _laterNames = new LaterNames(text, reading);
    }

    /// <param name="source">The text and what is known of it.</param>
    /// <param name="limit">The most quotations; more are refused.</param>
    /// <param name="budget">Asked at every word.</param>
    /// <returns>The quotations, in order.</returns>
    public static List<FoundQuotation> Find(QuotationSource source, int limit, WorkBudget budget)
    {
        var marked = new MarkedText(source.Text, budget, source.Apart);
        var grammar = QuotationLanguages.Choose(source.Language, source.Text);
        using var reading = grammar.Read(marked, source.Context);
        if (reading is null) return [];
        var finder = new QuotationFinder(marked, grammar, reading, limit);
        var found = finder.Marked();
        finder.AddReported(found);
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return found.ConvertAll(quotation => quotation with { Confidence = Confidence.Estimate(quotation, grammar) });
    }

    private List<FoundQuotation> Marked()
    {
        var found = new SpeakerDecoder(_text, _reading, _laterNames).Decode(count => CheckCount(_reading.ReportedClauses.Count + count));
        if (!_grammar.NamesSpeakers) return found;
        Echoes.Resolve(found, _text.Text, start => _text.IsApart(_text.ParagraphAt(start)), _text.Budget);
        found.RemoveAll(IsTerm);
        return found;
    }

    /// <summary>
    /// A few words in the writer's sentence that nobody is said to say are a term: of those on the labelled pages one in fifteen is a
    /// quotation, and three in ten if their clause has a subject that could speak.
    /// </summary>
    private bool IsTerm(FoundQuotation quotation)
    {
        if (quotation.Kind != QuotationKind.Mixed) return false;
        var isLoose = quotation is { HasCue: false, Pattern: null or AttributionPattern.ClauseSubject };
        var isUsage = quotation is { Speaker: { IsNamed: false, Kind: EntityKind.Unknown },
            Pattern: AttributionPattern.LeadingNear or AttributionPattern.LeadingFar };
        if (!isLoose && !isUsage) return false;
        var most = isLoose ? MostWordsOfTerm : MostWordsOfUsage;
        var words = 1;
        for (var i = quotation.Start; i < quotation.End && words <= most; i++)
        {
            if (_text.Text[i] == ' ' || TextMeasure.IsWide(_text.Text[i])) words++; // Some scripts have no spaces.
        }

        return words <= most;
    }

    private void CheckCount(int count) =>
        ArticleLimitException.ThrowIfOver(count, _limit, "too-many-quotations", nameof(ParseLimits.MaxQuotationCount));

    private void AddReported(List<FoundQuotation> found)
    {
        foreach (var clause in _reading.ReportedClauses)
        {
            _text.Budget.Step();
            var who = clause.Cue.Speaker.IsNobody ? null : _laterNames.Find(clause.Cue.Speaker) ?? _reading.Resolve(clause.Cue.Speaker);
            var isGiven = who is not null && SpeakerDecoder.CanBeGiven(clause.Cue.Speaker, who);
            found.Add(new FoundQuotation(clause.Start, clause.End, QuotationKind.Indirect, clause.Cue, isGiven ? clause.Cue.Speaker : null,
                isGiven ? who : null, isGiven ? clause.Cue.Pattern : null));
        }
    }
}

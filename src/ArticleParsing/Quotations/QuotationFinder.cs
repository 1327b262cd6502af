using ArticleParsing.Limits;
using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>
/// Text in, quotations out. The grammar tells which spans are quotations and who speaks by the sentence itself; speakers are carried over to
/// where a sentence tells nobody, mentions led to people, and reported clauses added.
/// </summary>
internal sealed class QuotationFinder
{
    /// <summary>How many spans ahead a later cue is looked for; bounded, so that a paragraph of marks alone stays linear.</summary>
    private const int SpansAhead = 20;

    /// <summary>How many paragraphs later a quotation with no cue may still be the last speaker's.</summary>
    private const int MostParagraphsCarried = 2;

    private const int MostWordsOfTerm = 7;

    private readonly MarkedText _text;
    private readonly IQuotationGrammar _grammar;
    private readonly IQuotationReading _reading;
    private readonly int _limit;
    private readonly List<Mention> _speakers;

    private QuotationFinder(MarkedText text, IQuotationGrammar grammar, IQuotationReading reading, int limit)
    {
        _text = text;
        _grammar = grammar;
        _reading = reading;
        _limit = limit;
        CheckCount(reading.ReportedClauses.Count);
        _speakers = CuedSpeakers();
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

    /// <summary>The mentions that a cue makes speakers, in the order of the text.</summary>
    private List<Mention> CuedSpeakers()
    {
        var speakers = new List<Mention>();
        for (var i = 0; i < _text.Spans.Count; i++)
        {
            if (_reading.CueOf(i) is { HasCue: true, Speaker.IsNobody: false } cue) speakers.Add(cue.Speaker);
        }

        foreach (var clause in _reading.ReportedClauses)
        {
            if (!clause.Cue.Speaker.IsNobody) speakers.Add(clause.Cue.Speaker);
        }

        speakers.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return speakers;
    }

    private List<FoundQuotation> Marked()
    {
        var found = new List<FoundQuotation>();
        FoundQuotation? carried = null;
        var carriedParagraph = -1;
        for (var i = 0; i < _text.Spans.Count; i++)
        {
            _text.Budget.Step();
            if (!_reading.IsQuotation(i)) continue;
            var span = _text.Spans[i];
            var kind = _reading.KindOf(i);
            var isApart = _text.IsApart(span.Paragraph);
            var distance = carried is null ? int.MaxValue : span.Paragraph - carriedParagraph;
            var (mention, pattern) = Attribute(i, kind, isApart, distance);
            var speaker = pattern is AttributionPattern.CarriedInParagraph or AttributionPattern.CarriedOver ? carried!.Speaker : mention is { } at ? NamedLater(at) ?? _reading.Resolve(at) : null;
            if (pattern is AttributionPattern.CarriedInParagraph or AttributionPattern.CarriedOver) mention = carried!.Mention;
            if (!CanBeGiven(mention, speaker)) (mention, speaker) = (null, null);
            var quotation = new FoundQuotation(span.Start, span.End, kind, _reading.CueOf(i) is { HasCue: true } cue ? cue : null, mention, speaker, speaker is null ? null : pattern);
            found.Add(quotation);
            CheckCount(_reading.ReportedClauses.Count + found.Count);
            if (speaker is not null && !isApart) (carried, carriedParagraph) = (quotation, span.Paragraph);
        }

        if (!_grammar.NamesSpeakers) return found;
        Echoes.Resolve(found, _text.Text, start => _text.IsApart(_text.ParagraphAt(start)), _text.Budget);
        found.RemoveAll(IsTerm);
        return found;
    }

    /// <summary>A few words in the writer's sentence that nobody says are a term: of those on the labelled pages one in fifteen is a quotation.</summary>
    private bool IsTerm(FoundQuotation quotation)
    {
        if (quotation is not { Kind: QuotationKind.Mixed, HasCue: false, Speaker: null }) return false;
        var words = 1;
        for (var i = quotation.Start; i < quotation.End && words <= MostWordsOfTerm; i++)
        {
            if (_text.Text[i] == ' ') words++;
        }

        return words <= MostWordsOfTerm;
    }

    /// <summary>The mention that names the speaker of a span, and how it was found; the surest way first.</summary>
    /// <param name="i">The span.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="isApart">Whether it stands in a paragraph by itself.</param>
    /// <param name="distance">How many paragraphs ago the quotation before stands.</param>
    private (Mention? Mention, AttributionPattern? Pattern) Attribute(int i, QuotationKind kind, bool isApart, int distance)
    {
        var paragraph = _text.Spans[i].Paragraph;
        var own = _reading.CueOf(i);
        if (own is { HasCue: true }) return own.Speaker.IsNobody ? (null, null) : (own.Speaker, own.Pattern);
        if (isApart) return (null, null);
        var isDirect = kind == QuotationKind.Direct;
        if (distance == 0 && (isDirect || own is null)) return (null, AttributionPattern.CarriedInParagraph);
        if (isDirect && LaterInParagraph(i) is { } next) return (next.Speaker, AttributionPattern.LaterInParagraph);
        if (own is not null) return (own.Speaker, AttributionPattern.ClauseSubject);
        if (_reading.SubjectBefore(i, paragraph) is { } subject) return (subject, AttributionPattern.SentenceBefore);
        if (LaterInParagraph(i) is { } later) return (later.Speaker, AttributionPattern.LaterInParagraph);
        if (isDirect && distance <= 1) return (null, AttributionPattern.CarriedOver);
        if (isDirect && paragraph > 0 && _reading.SubjectBefore(i, paragraph - 1) is { } introduced) return (introduced, AttributionPattern.SentenceBefore);
        return isDirect && distance <= MostParagraphsCarried ? (null, AttributionPattern.CarriedOver) : (null, null);
    }

    /// <summary>
    /// "A former official said ...", "Ukraine's president said ...": leads give the role first and the name a paragraph or two later. The next
    /// speaker who is named for the first time is the one, if the role opens the text, if it is right before, or if the text calls the person so.
    /// </summary>
    private Entity? NamedLater(Mention role)
    {
        const int MostParagraphs = 4;
        const int Lead = 2;
        if (!_reading.IsUnnamedRole(role)) return null;
        var paragraph = _text.ParagraphAt(role.Start);
        for (var i = FirstSpeakerAfter(role.End); i < _speakers.Count; i++)
        {
            var distance = _text.ParagraphAt(_speakers[i].Start) - paragraph;
            if (distance > MostParagraphs) return null;
            if (_reading.Resolve(_speakers[i]) is not { IsNamed: true } named) continue;
            if (named is not { IsPerson: true, Words.Length: > 1 } || _reading.IsNamedBefore(named, role)) return null;
            return paragraph <= Lead || distance <= 1 || _reading.IsCalled(named, role) ? named : null;
        }

        return null;
    }

    private int FirstSpeakerAfter(int end)
    {
        int low = 0, high = _speakers.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_speakers[middle].Start >= end) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>"Q1." "Q2," X said: a later span of the paragraph, or of the next if this one goes on there, names the speaker.</summary>
    private AttributedCue? LaterInParagraph(int i)
    {
        var last = _text.Spans[i].Paragraph;
        for (var j = i + 1; j < Math.Min(_text.Spans.Count, i + SpansAhead); j++)
        {
            if (!_text.Spans[j - 1].IsClosed) last = Math.Max(last, _text.Spans[j - 1].Paragraph + 1);
            if (_text.Spans[j].Paragraph > last) break;
            if (_reading.CueOf(j) is { Pattern: AttributionPattern.Trailing or AttributionPattern.LeadingNear, Speaker.IsNobody: false } cue) return cue;
        }

        return null;
    }

    private void CheckCount(int count) =>
        ArticleLimitException.ThrowIfOver(count, _limit, "too-many-quotations", nameof(ParseLimits.MaxQuotationCount));

    /// <summary>Whether mention and name are of a length that they can have: each quotation of the speaker repeats them.</summary>
    private static bool CanBeGiven(Mention? mention, Entity? speaker) =>
        mention is not { } words || speaker is null || (speaker.Name.Length > 0 && words.End - words.Start <= LongestValues.Mention);

    private void AddReported(List<FoundQuotation> found)
    {
        foreach (var clause in _reading.ReportedClauses)
        {
            _text.Budget.Step();
            var who = clause.Cue.Speaker.IsNobody ? null : NamedLater(clause.Cue.Speaker) ?? _reading.Resolve(clause.Cue.Speaker);
            var isGiven = who is not null && CanBeGiven(clause.Cue.Speaker, who);
            found.Add(new FoundQuotation(clause.Start, clause.End, QuotationKind.Indirect, clause.Cue, isGiven ? clause.Cue.Speaker : null, isGiven ? who : null, isGiven ? clause.Cue.Pattern : null));
        }
    }
}

using ArticleParsing.Limits;
using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Speakers;
using ArticleParsing.Quotations.Syntax;
using ArticleParsing.Quotations.Tokens;

namespace ArticleParsing.Quotations;

/// <summary>
/// Text in, quotations out: pair the marks, outline the writer's sentences, find each stretch's cue in its own sentence, carry speakers over
/// where a sentence has none, lead mentions to people, and add reported clauses.
/// </summary>
internal sealed class QuotationFinder
{
    /// <summary>How many stretches ahead a later cue is looked for; bounded, so that a paragraph of marks alone stays linear.</summary>
    private const int StretchesAhead = 20;

    /// <summary>How many paragraphs later a quotation with no cue may still be the last speaker's.</summary>
    private const int MostParagraphsCarried = 2;

    private readonly TokenizedText _text;
    private readonly Outline _outline;
    private readonly CueFinder _cues;
    private readonly AttributedCue?[] _attributions;
    private readonly QuotationTest _test;
    private readonly List<ReportedClause> _reported;
    private readonly List<Mention> _speakers;
    private readonly IReadOnlyList<string> _context;
    private Cast? _castRead;
    private readonly HashSet<int> _headings;
    private readonly int _limit;

    private QuotationFinder(Outline outline, IReadOnlyList<string> context, HashSet<int> headings, int limit)
    {
        _headings = headings;
        _limit = limit;
        _context = context;
        _outline = outline;
        _text = outline.Text;
        _cues = new CueFinder(_outline);
        _test = new QuotationTest(_outline);
        _attributions = new AttributedCue?[_text.Stretches.Count];
        for (var s = 0; s < _attributions.Length; s++)
        {
            if (_outline.UnitOf(s) is >= 0 and var unit) _attributions[s] = _cues.Find(unit);
        }

        _reported = new ReportedClauses(_outline, _cues.Subjects).Find();
        CheckCount(_reported.Count);
        _speakers = Speakers();
    }

    /// <summary>Read where a mention is to be led to somebody, so that a text whose quotations have no speaker needs none.</summary>
    private Cast Cast => _castRead ??= new Cast(_outline, _context, _cues.Subjects, _speakers);

    /// <param name="text">Paragraphs separated by line feeds.</param>
    /// <param name="context">Lines that may hold fuller names: headline, captions, bylines.</param>
    /// <param name="headings">Where the paragraphs that are headings start; a heading carries no speaker on.</param>
    /// <param name="limit">The most quotations; more are refused.</param>
    /// <param name="budget">What is asked at every word.</param>
    /// <returns>The quotations, in order, and the outline they were found in, for the caller to dispose of; null where there is no quotation.</returns>
    public static (List<FoundQuotation> Quotations, Outline? Outline) Find(string text, IReadOnlyList<string> context, HashSet<int> headings, int limit, WorkBudget budget)
    {
        var tokens = new TokenizedText(text, budget);
        if (tokens.Stretches.Count == 0 && tokens.ReportCues == 0)
        {
            tokens.Dispose();
            return ([], null);
        }

        var outline = new Outline(tokens);
        var finder = new QuotationFinder(outline, context, headings, limit);
        var found = finder.Marked();
        finder.AddReported(found);
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return (found, outline);
    }

    /// <summary>The mentions that a cue makes speakers, in the order of the text.</summary>
    private List<Mention> Speakers()
    {
        var speakers = new List<Mention>();
        foreach (var cue in _attributions)
        {
            if (cue is { HasCue: true }) speakers.Add(cue.Speaker);
        }

        foreach (var clause in _reported) speakers.Add(clause.Cue.Speaker);
        speakers.Sort(static (a, b) => a.First.CompareTo(b.First));
        return speakers;
    }

    private List<FoundQuotation> Marked()
    {
        var found = new List<FoundQuotation>();
        FoundQuotation? carried = null;
        var carriedParagraph = -1;
        for (var i = 0; i < _attributions.Length; i++)
        {
            var stretch = _text.Stretches[i];
            var unit = _outline.UnitOf(i);
            if (unit < 0 || !_test.IsQuotation(unit, stretch, _attributions[i])) continue;
            var kind = _test.KindOf(unit, stretch);
            var isHeading = _headings.Contains(_text.Paragraphs[stretch.Paragraph].Start);
            var distance = carried is null ? int.MaxValue : stretch.Paragraph - carriedParagraph;
            var (mention, pattern) = Attribute(i, kind, isHeading, distance);
            var speaker = pattern is AttributionPattern.CarriedInParagraph or AttributionPattern.CarriedOver ? carried!.Speaker : mention is { } at ? NamedLater(at) ?? Cast.Resolve(at) : null;
            if (pattern is AttributionPattern.CarriedInParagraph or AttributionPattern.CarriedOver) mention = carried!.Mention;
            if (!CanBeGiven(mention, speaker)) (mention, speaker) = (null, null);
            var quotation = new FoundQuotation(stretch.Start, stretch.End, kind, _attributions[i] is { HasCue: true } cue ? cue : null, mention, speaker, speaker is null ? null : pattern);
            found.Add(quotation);
            CheckCount(_reported.Count + found.Count);
            if (speaker is not null && !isHeading) (carried, carriedParagraph) = (quotation, stretch.Paragraph);
        }

        Echoes.Resolve(found, _text.Text, start => _headings.Contains(_text.Paragraphs[ParagraphOf(start)].Start));
        return found;
    }

    /// <summary>The mention that names the speaker of a stretch, and how it was found; the surest way first.</summary>
    /// <param name="i">The stretch.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="isHeading">Whether it stands in a heading.</param>
    /// <param name="distance">How many paragraphs ago the quotation before stands.</param>
    private (Mention? Mention, AttributionPattern? Pattern) Attribute(int i, QuotationKind kind, bool isHeading, int distance)
    {
        var stretch = _text.Stretches[i];
        var unit = _outline.UnitOf(i);
        var own = _attributions[i];
        if (own is { HasCue: true }) return (own.Speaker, own.Pattern);
        if (isHeading) return (null, null);
        var isDirect = kind == QuotationKind.Direct;
        if (distance == 0 && (isDirect || own is null)) return (null, AttributionPattern.CarriedInParagraph);
        if (isDirect && LaterInParagraph(i) is { } next) return (next.Speaker, AttributionPattern.LaterInParagraph);
        if (own is not null) return (own.Speaker, AttributionPattern.ClauseSubject);
        if (SubjectOfSentenceBefore(unit, stretch.Paragraph) is { } subject) return (subject, AttributionPattern.SentenceBefore);
        if (LaterInParagraph(i) is { } later) return (later.Speaker, AttributionPattern.LaterInParagraph);
        if (isDirect && distance <= 1) return (null, AttributionPattern.CarriedOver);
        if (isDirect && stretch.Paragraph > 0 && SubjectOfSentenceBefore(unit, stretch.Paragraph - 1) is { } introduced) return (introduced, AttributionPattern.SentenceBefore);
        return isDirect && distance <= MostParagraphsCarried ? (null, AttributionPattern.CarriedOver) : (null, null);
    }

    /// <summary>
    /// "A former official said ...", "Ukraine's president said ...": leads give the role first and the name a paragraph or two later. The next
    /// speaker who is named for the first time is the one, where the role opens the text, where it is right before, or where the text calls the person so.
    /// </summary>
    private Entity? NamedLater(Mention role)
    {
        const int MostParagraphs = 4;
        const int Lead = 2;
        if (!Cast.IsUnnamedRole(role)) return null;
        var paragraph = ParagraphOf(_outline.StartOf(role.First));
        for (var i = FirstSpeakerAfter(role.Last); i < _speakers.Count; i++)
        {
            var distance = ParagraphOf(_outline.StartOf(_speakers[i].First)) - paragraph;
            if (distance > MostParagraphs) return null;
            if (Cast.Resolve(_speakers[i]) is not { IsNamed: true } named) continue;
            if (named is not { IsPerson: true, Words.Length: > 1 } || named.FirstMention < role.First) return null;
            return paragraph <= Lead || distance <= 1 || Cast.IsCalled(named, role) ? named : null;
        }

        return null;
    }

    private int FirstSpeakerAfter(int unit)
    {
        int low = 0, high = _speakers.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_speakers[middle].First > unit) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>"Q1." "Q2," X said: a later stretch of the paragraph, or of the next where this one goes on there, names the speaker.</summary>
    private AttributedCue? LaterInParagraph(int i)
    {
        var last = _text.Stretches[i].Paragraph;
        for (var j = i + 1; j < Math.Min(_attributions.Length, i + StretchesAhead); j++)
        {
            if (!_text.Stretches[j - 1].IsClosed) last = Math.Max(last, _text.Stretches[j - 1].Paragraph + 1);
            if (_text.Stretches[j].Paragraph > last) break;
            if (_attributions[j] is { Pattern: AttributionPattern.Trailing or AttributionPattern.LeadingNear } cue) return cue;
        }

        return null;
    }

    /// <summary>Whom the sentence before is about, where it stands in a paragraph not before the given one.</summary>
    private Mention? SubjectOfSentenceBefore(int unit, int paragraph)
    {
        var sentence = _outline[unit].Sentence - 1;
        if (sentence < 0) return null;
        var (first, end) = _outline.Sentences[sentence];
        return _outline.StartOf(first) < _text.Paragraphs[paragraph].Start ? null : _cues.SubjectOfSentence(first, end);
    }

    private void CheckCount(int count) =>
        ArticleLimitException.ThrowIfOver(count, _limit, "too-many-quotations", nameof(ArticleParserOptions.MaxQuotationCount));

    private int ParagraphOf(int character)
    {
        int low = 0, high = _text.Paragraphs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_text.Paragraphs[middle].Start <= character) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Whether mention and name are of a length that they can have: each quotation of the speaker repeats them.</summary>
    private bool CanBeGiven(Mention? mention, Entity? speaker) =>
        mention is not { } words || speaker is null || (speaker.Name.Length > 0 && _outline.EndOf(words.Last) - _outline.StartOf(words.First) <= LongestValues.Mention);

    private void AddReported(List<FoundQuotation> found)
    {
        foreach (var clause in _reported)
        {
            var who = NamedLater(clause.Cue.Speaker) ?? Cast.Resolve(clause.Cue.Speaker);
            var isGiven = CanBeGiven(clause.Cue.Speaker, who);
            found.Add(new FoundQuotation(_outline.StartOf(clause.First), _outline.EndOf(clause.Last), QuotationKind.Indirect, clause.Cue, isGiven ? clause.Cue.Speaker : null, isGiven ? who : null, isGiven ? clause.Cue.Pattern : null));
        }
    }
}

using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.English.Attribution;
using ArticleParsing.Quotations.English.Speakers;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.English;

/// <summary>An English text: its outline, the cue of each quoted span, the reported clauses and everybody it speaks of.</summary>
internal sealed class EnglishReading : IQuotationReading
{
    private readonly Outline _outline;
    private readonly IReadOnlyList<string> _context;
    private readonly CueFinder _cues;
    private readonly QuotationTest _test;
    private readonly UnitCue?[] _unitCues;
    private readonly AttributedCue?[] _spanCues;
    private readonly List<UnitMention> _mentions = [];
    private readonly List<ReportedClause> _reported = [];
    private readonly List<Mention> _sources = [];
    private readonly List<SpeakingMention> _speakers = [];
    private Entities? _entitiesRead;

    public EnglishReading(Outline outline, IReadOnlyList<string> context)
    {
        _outline = outline;
        _context = context;
        _cues = new CueFinder(outline);
        _test = new QuotationTest(outline);
        var spans = outline.Text.Spans.Count;
        _unitCues = new UnitCue?[spans];
        _spanCues = new AttributedCue?[spans];
        for (var s = 0; s < spans; s++)
        {
            outline.Text.Budget.Step();
            if (outline.UnitOf(s) is not (>= 0 and var unit) || _cues.Find(unit) is not { } cue) continue;
            (_unitCues[s], _spanCues[s]) = (cue, InCharacters(cue));
            if (cue is { HasCue: true, Speaker.IsNobody: false }) _speakers.Add(new SpeakingMention(cue.Speaker, outline.Text.Spans[s]));
        }

        foreach (var clause in new ReportedClauses(outline, _cues.Subjects, _cues.Assertions, IsQuotation).Find())
        {
            _speakers.Add(new SpeakingMention(clause.Cue.Speaker, null));
            _reported.Add(new ReportedClause(outline.StartOf(clause.First), outline.EndOf(clause.Last), InCharacters(clause.Cue)));
        }

        foreach (var source in _cues.Sources())
        {
            _speakers.Add(new SpeakingMention(source, null));
            _sources.Add(InCharacters(source));
        }

        _speakers.Sort(static (a, b) => a.Speaker.First.CompareTo(b.Speaker.First));
    }

    public IReadOnlyList<ReportedClause> ReportedClauses => _reported;

    public IReadOnlyList<Mention> Sources => _sources;

    /// <summary>Read only when a mention has to be led to somebody: a text whose quotations have no speaker needs none.</summary>
    private Entities Entities => _entitiesRead ??= new Entities(_outline, _context, _cues.Subjects, _speakers);

    public bool IsQuotation(int span) =>
        _outline.UnitOf(span) is >= 0 and var unit && _test.IsQuotation(unit, _outline.Text.Spans[span], _unitCues[span]);

    public QuotationKind KindOf(int span) => _test.KindOf(_outline.UnitOf(span), _outline.Text.Spans[span]);

    public AttributedCue? CueOf(int span) => _spanCues[span];

    public Mention? SubjectBefore(int span, int paragraph)
    {
        var sentence = _outline[_outline.UnitOf(span)].Sentence - 1;
        if (sentence < 0) return null;
        var (first, end) = _outline.Sentences[sentence];
        if (_outline.StartOf(first) < _outline.Text.Paragraphs[paragraph].Start) return null;
        // Whoever answers is not the one the question is about.
        if (_outline[end - 1].Lower is "?") return null;
        return _cues.SubjectOfSentence(first, end) is { } subject ? InCharacters(subject) : null;
    }

    public Entity Resolve(Mention mention) => Entities.Resolve(_mentions[mention.Id]);

    public bool IsUnnamedRole(Mention mention) => Entities.IsUnnamedRole(_mentions[mention.Id]);

    public bool IsCalled(Entity person, Mention role) => Entities.IsCalled(person, _mentions[role.Id]);

    public bool CanBeCalled(Entity person, Mention role, bool isLead) => Entities.CanBeCalled(person, _mentions[role.Id], isLead);

    public bool IsNamedBefore(Entity entity, Mention mention) => entity.FirstMention < _mentions[mention.Id].First;

    public void Dispose() => _outline.Dispose();

    private AttributedCue InCharacters(UnitCue cue) =>
        new(InCharacters(cue.Speaker), cue.HasCue ? _outline.StartOf(cue.CueFirst) : -1, cue.HasCue ? _outline.EndOf(cue.CueLast) : -1,
            cue.Pattern);

    private Mention InCharacters(UnitMention mention)
    {
        if (mention.IsNobody) return Mention.Nobody;
        _mentions.Add(mention);
        var phrase = _outline.Phrases[mention.NamingPhrase];
        var kind = phrase.IsPronoun ? MentionKind.Pronoun : phrase.IsName ? MentionKind.Name : MentionKind.Description;
        return new Mention(_outline.StartOf(mention.First), _outline.EndOf(mention.Last), kind, _mentions.Count - 1);
    }
}

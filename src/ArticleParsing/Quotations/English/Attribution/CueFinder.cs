using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>Finds the cue and speaker of a span in its own sentence, the surest pattern first.</summary>
internal sealed class CueFinder
{
    private readonly Outline _outline;
    private readonly TrailingCues _trailing;
    private readonly LeadingCues _leading;

    public CueFinder(Outline outline)
    {
        _outline = outline;
        Subjects = new ClauseSubjects(outline);
        Assertions = new Assertions(outline, Subjects);
        _trailing = new TrailingCues(outline, Subjects, Assertions);
        _leading = new LeadingCues(outline, Subjects, Assertions);
    }

    public Assertions Assertions { get; }

    public ClauseSubjects Subjects { get; }

    /// <summary>The subject of the first verb of a sentence that can speak.</summary>
    public UnitMention? SubjectOfSentence(int first, int end) => _leading.SubjectOfSentence(first, end, quoted: -1);

    /// <summary>"the warning by Orla Finn": whose the noun is.</summary>
    public List<UnitMention> Sources()
    {
        var sources = new List<UnitMention>();
        for (var i = 0; i + 2 < _outline.Count; i++)
        {
            if (!IsStatement(i) || !_outline[i + 1].In(EnglishWord.By)) continue;
            if (Subjects.Phrases.Starting(i + 2) is { } source && _outline.Phrases[source.NamingPhrase].IsName) sources.Add(source);
        }

        return sources;
    }

    private bool IsStatement(int unit) => _outline[unit].Has(WordTraits.NominalCue) && _outline[unit].Class == WordClass.Noun;

    /// <summary>The cue of a span; null if its sentence has none.</summary>
    /// <param name="quoted">The unit that stands for the span.</param>
    public UnitCue? Find(int quoted)
    {
        var leading = _leading.Find(quoted);
        var isNear = leading is { Pattern: AttributionPattern.LeadingNear, Speaker.IsNobody: false };
        var beside = _trailing.Beside(quoted);
        var touches = leading is { Pattern: AttributionPattern.LeadingNear } && _leading.IsBeside(leading, quoted);
        if (touches && (isNear || beside is null || _trailing.IsQuestion(quoted))) return leading;
        if (beside is not null) return beside;
        if (isNear && !_leading.IsWeak(leading!)) return leading;
        var later = _trailing.Parenthesis(quoted) ?? _trailing.Later(quoted);
        // "X told her it was “Q”, the court was told"
        if (later is { Speaker.IsNobody: true } && leading is { Speaker.IsNobody: false }) later = null;
        return (isNear && later is not { Speaker.IsNobody: false } ? leading : later) ?? leading
            ?? _leading.Label(quoted)
            ?? _trailing.Signature(quoted)
            ?? _leading.HeadlineSpeaker(quoted)
            ?? _leading.Nominal(quoted)
            ?? _leading.Opening(quoted)
            ?? _leading.ClauseSubject(quoted);
    }
}

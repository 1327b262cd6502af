using ArticleParsing.Quotations.Attribution;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>Who says a span, by which cue, and by which pattern the two were found; in units of the outline.</summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="CueFirst">The first unit of the cue; -1 if the clause's subject speaks without a cue.</param>
/// <param name="CueLast">The last unit of the cue.</param>
/// <param name="Pattern">How cue and quotation stand to each other.</param>
internal sealed record UnitCue(UnitMention Speaker, int CueFirst, int CueLast, AttributionPattern Pattern)
{
    public bool HasCue => CueFirst >= 0;
}

namespace ArticleParsing.Quotations.Attribution;

/// <summary>Who said a stretch, by which cue, and by which pattern the two were found.</summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="CueFirst">The first unit of the cue; -1 where the clause's subject speaks without a cue.</param>
/// <param name="CueLast">The last unit of the cue.</param>
/// <param name="Pattern">How cue and quotation stand to each other.</param>
internal sealed record AttributedCue(Mention Speaker, int CueFirst, int CueLast, AttributionPattern Pattern)
{
    public bool HasCue => CueFirst >= 0;
}

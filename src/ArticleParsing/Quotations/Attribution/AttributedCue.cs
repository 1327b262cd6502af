namespace ArticleParsing.Quotations.Attribution;

/// <summary>Who says a span in its own sentence, by which cue, and by which pattern the two were found.</summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="CueStart">The first character of the cue; -1 if the clause's subject speaks without a cue.</param>
/// <param name="CueEnd">The character after the cue's last.</param>
/// <param name="Pattern">How cue and quotation stand to each other.</param>
internal sealed record AttributedCue(Mention Speaker, int CueStart, int CueEnd, AttributionPattern Pattern)
{
    public bool HasCue => CueStart >= 0;
}

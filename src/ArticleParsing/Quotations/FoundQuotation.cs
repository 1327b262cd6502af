using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>A quotation of a text before it gets its public shape; offsets are characters of the text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Cue">The cue in its own sentence; null if there is none.</param>
/// <param name="Mention">The words that name the speaker; null if nobody was found.</param>
/// <param name="Speaker">Whom they mean.</param>
/// <param name="Pattern">How the speaker was found; null if nobody was.</param>
internal sealed record FoundQuotation(
    int Start, int End, QuotationKind Kind, AttributedCue? Cue, Mention? Mention, Entity? Speaker, AttributionPattern? Pattern)
{
    /// <summary>How sure the speaker is, 0 to 1.</summary>
    public double Confidence { get; init; }

    public bool HasCue => Cue is not null;
}

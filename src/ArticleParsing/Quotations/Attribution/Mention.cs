namespace ArticleParsing.Quotations.Attribution;

/// <summary>The words that name a speaker: tokens First to Last.</summary>
internal readonly record struct Mention(int First, int Last);

/// <summary>Who said a stretch, by which cue, and how the two hang together.</summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="CueFirst">The first token of the cue.</param>
/// <param name="CueLast">The last token of the cue.</param>
/// <param name="Strength">How often the pattern is right, 0 to 1.</param>
internal sealed record AttributedCue(Mention Speaker, int CueFirst, int CueLast, double Strength);

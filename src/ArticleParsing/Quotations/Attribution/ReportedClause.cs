namespace ArticleParsing.Quotations.Attribution;

/// <summary>A reported clause without marks, in characters of the text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Cue">Who says it.</param>
internal readonly record struct ReportedClause(int Start, int End, AttributedCue Cue);

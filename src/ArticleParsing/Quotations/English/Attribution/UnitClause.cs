namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>A reported clause without marks: units First to Last, and its cue.</summary>
internal readonly record struct UnitClause(int First, int Last, UnitCue Cue);

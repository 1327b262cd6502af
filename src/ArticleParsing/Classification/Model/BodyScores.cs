namespace ArticleParsing.Classification.Model;

/// <summary>What the body model made of a page: the features of its blocks, those of their company, and the scores of both passes.</summary>
internal sealed record BodyScores(float[] Features, float[] Context, float[] First, float[] Second);

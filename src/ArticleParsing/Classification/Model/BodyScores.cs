using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Model;

/// <summary>
/// What the body model made of a page: the features of its blocks with those of their company, and the scores of both passes.
/// </summary>
internal sealed record BodyScores(FeatureMatrix Features, float[] First, float[] Second);

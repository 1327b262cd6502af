namespace ArticleParsing.Classification.Rules;

/// <summary>
/// A reason why a block labelled as picture or caption is none of the article's after all. Asked when every block has its role and
/// the authors are known; see <see cref="FigureReview"/>.
/// </summary>
internal interface IFigureRule
{
    /// <summary>The rule's name, as <c>Analyze</c> shows it.</summary>
    string Id { get; }

    /// <summary>The role that the block has instead; null if the rule has nothing against it.</summary>
    Verdict? Judge(FigureReview review, LabelledBlock labelled);
}

namespace ArticleParsing.Classification.Rules;

/// <summary>The avatar or picture of a post of a social network, which is embedded as a whole.</summary>
internal sealed class PostPictureRule : IFigureRule
{
    public string Id => "post picture";

    public Verdict? Judge(FigureReview review, LabelledBlock labelled) =>
        labelled.Block.Box.Post is not null ? new Verdict(Role.Chrome, 0.9, "it stands in a post of a social network") : null;
}

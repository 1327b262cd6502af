namespace ArticleParsing.Classification.Rules;

/// <summary>A picture that nobody can fetch, and that no caption describes.</summary>
internal sealed class AddresslessPictureRule : IFigureRule
{
    public string Id => "addressless picture";

    public Verdict? Judge(FigureReview review, LabelledBlock labelled) =>
        labelled.Block.Media is { } media && review.Urls.Resolve(media.PosterUrl ?? media.Url) is null && !review.HasCaption(labelled)
            ? new Verdict(Role.Chrome, 0.9, "its address is none of the web, and it has no caption")
            : null;
}

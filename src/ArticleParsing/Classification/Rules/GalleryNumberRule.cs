using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>"3 / 12": the number of a gallery's picture.</summary>
internal sealed class GalleryNumberRule : IFigureRule
{
    public string Id => "gallery number";

    public Verdict? Judge(FigureReview review, LabelledBlock labelled) =>
        labelled.Block.Text.HasLetter()
            ? null
            : new Verdict(Role.MediaChrome, 0.9, "a caption without a letter, such as the number of a picture");
}

using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Captions;

namespace ArticleParsing.Classification.Rules;

/// <summary>"By Jo Tan, Reporter" under a portrait: it names the author, and says nothing about a picture of the article.</summary>
internal sealed class PortraitCaptionRule : IFigureRule
{
    public string Id => "portrait caption";

    public Verdict? Judge(FigureReview review, LabelledBlock labelled) =>
        BylineReader.IsByline(CaptionText.WithoutLooseBrackets(labelled.Block.Text))
            ? new Verdict(Role.Chrome, 0.85, "a caption that reads like a byline")
            : null;
}

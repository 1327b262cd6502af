namespace ArticleParsing.Classification.Rules;

/// <summary>A picture without a caption whose text alternative is an author's name, with a word or two ("Portrait of Jo Tan").</summary>
internal sealed class AuthorPortraitRule : IFigureRule
{
    private const int ShortestName = 5, MoreAtMost = 16;

    public string Id => "author portrait";

    public Verdict? Judge(FigureReview review, LabelledBlock labelled) =>
        labelled.Block.Media?.AltText is { } alt && NamesAny(alt, review.Authors) && !review.HasCaption(labelled)
            ? new Verdict(Role.Chrome, 0.85, "its text alternative is the name of an author")
            : null;

    private static bool NamesAny(string altText, IReadOnlyList<string> authors)
    {
        foreach (var author in authors)
        {
            if (Names(altText, author)) return true;
        }

        return false;
    }

    private static bool Names(string altText, string name) =>
        name.Length >= ShortestName
        && altText.Length <= name.Length + MoreAtMost
        && altText.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;
}

namespace ArticleParsing.Training.Texts;

/// <summary>A page as lines of text with what each of them is.</summary>
/// <param name="Id">The page's name; that of the labels for pages labelled by hand.</param>
/// <param name="Site">The site, by which folds are made.</param>
/// <param name="Url">The page's address.</param>
/// <param name="Type">What kind of page it is.</param>
/// <param name="IsLabelled">Whether people labelled the lines; else the parser of HTML did, and the gold text.</param>
/// <param name="Lines">The lines, in reading order.</param>
internal sealed record SourceText(string Id, string Site, string Url, PageType Type, bool IsLabelled, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>Whether the text surely has no headline.</summary>
    public bool IsWithoutHeadline { get; init; }

    /// <summary>Whether the article was cut short.</summary>
    public bool IsBrief { get; init; }

    public int Fold { get; } = CrossValidation.FoldOf(Site, LineTrainer.Folds);
}

/// <param name="Text">The words.</param>
/// <param name="Role">The role; null if only <paramref name="IsBody"/> is known.</param>
/// <param name="IsBody">Whether it is body text.</param>
/// <param name="Weight">How sure that is.</param>
internal readonly record struct SourceLine(string Text, Role? Role, bool IsBody, float Weight);

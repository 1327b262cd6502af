namespace ArticleParsing.Training.Texts;

/// <summary>
/// The parts of a page that people copy: not only all of it, but the article with a line or two around it, or its paragraphs alone. Texts of archives,
/// agencies and mail look like that.
/// </summary>
internal static class TextCuts
{
    /// <summary>From a few lines above the headline to a few under the article; null when the page shows no article.</summary>
    public static SourceText? Article(SourceText text, int around)
    {
        var first = IndexOf(text, l => l.Role is Role.Headline or Role.Standfirst or Role.Byline or Role.Kicker || l.IsBody);
        var last = LastIndexOf(text, l => l.IsBody || l.Role is Role.AuthorBio or Role.Disclaimer);
        return IndexOf(text, l => l.Role == Role.Headline) is var headline && headline >= 0 && headline < last ? Cut(text, Math.Min(first, headline) - around, last + around) : null;
    }

    /// <summary>From the first paragraph on, without the headline and what stands with it.</summary>
    public static SourceText? Body(SourceText text)
    {
        const int Paragraph = 100;
        var first = IndexOf(text, l => l.IsBody && l.Text.Length > Paragraph);
        var last = LastIndexOf(text, l => l.IsBody);
        return first >= 0 && first < last && !text.Lines.Skip(first).Any(l => l.Role == Role.Headline) ? Cut(text, first, last) with { IsWithoutHeadline = true } : null;
    }

    private static SourceText Cut(SourceText text, int first, int last)
    {
        first = Math.Max(0, first);
        return text with { Lines = [.. text.Lines.Skip(first).Take(last + 1 - first)] };
    }

    private static int IndexOf(SourceText text, Func<SourceLine, bool> fits) => text.Lines.ToList().FindIndex(l => fits(l));

    private static int LastIndexOf(SourceText text, Func<SourceLine, bool> fits) => text.Lines.ToList().FindLastIndex(l => fits(l));
}

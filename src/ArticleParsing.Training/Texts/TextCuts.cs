namespace ArticleParsing.Training.Texts;

/// <summary>
/// The parts of a page that people copy: not only all of it, but the article with a line or two around it, or its paragraphs alone. Texts
/// of archives, agencies and mail look like that.
/// </summary>
internal static class TextCuts
{
    /// <summary>From a few lines above the headline to a few under the article; null when the page shows no article.</summary>
    public static SourceText? Article(SourceText text, int around)
    {
        var first = IndexOf(text, l => l.Role is Role.Headline or Role.Standfirst or Role.Byline or Role.Kicker || l.IsBody);
        var last = LastIndexOf(text, l => l.IsBody || l.Role is Role.AuthorBio or Role.Disclaimer);
        return IndexOf(text, l => l.Role == Role.Headline) is var headline && headline >= 0 && headline < last
            ? Cut(text, Math.Min(first, headline) - around, last + around)
            : null;
    }

    /// <summary>From the first paragraph on, without the headline and what stands with it.</summary>
    public static SourceText? Body(SourceText text)
    {
        const int Paragraph = 100;
        var first = IndexOf(text, l => l.IsBody && l.Text.Length > Paragraph);
        var last = LastIndexOf(text, l => l.IsBody);
        return first >= 0 && first < last && !text.Lines.Skip(first).Any(l => l.Role == Role.Headline)
            ? Cut(text, first, last) with { IsWithoutHeadline = true }
            : null;
    }

    /// <summary>
    /// The same of a short article: its first paragraphs and its last, each cut to its first sentences. News in brief, notices and wires
    /// have no more.
    /// </summary>
    public static SourceText? Brief(SourceText text, int around, int paragraphs)
    {
        if (Article(text, around) is not { } article) return null;
        var body = Enumerable.Range(0, article.Lines.Count).Where(i => article.Lines[i].IsBody).ToList();
        if (body.Count < 3) return null;
        var kept = Math.Min(paragraphs, body.Count);
        var (from, to) = (body[kept - 2] + 1, body[^1]);
        var lines = article.Lines.Where((_, i) => i < from || i >= to)
            .Select((line, i) => line.IsBody ? line with { Text = Shortened(line.Text, 40 + (i * 37 % 120)) } : line);
        return article with { Lines = [.. lines], IsBrief = true };
    }

    /// <summary>The sentences up to the first that ends behind a length.</summary>
    private static string Shortened(string text, int length)
    {
        for (var i = length; i + 1 < text.Length; i++)
        {
            if (text[i] == '\u3002' || (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsLower(text[i - 1])))
                return text[..(i + 1)];
        }

        return text;
    }

    private static SourceText Cut(SourceText text, int first, int last)
    {
        first = Math.Max(0, first);
        return text with { Lines = [.. text.Lines.Skip(first).Take(last + 1 - first)] };
    }

    private static int IndexOf(SourceText text, Func<SourceLine, bool> fits) => text.Lines.ToList().FindIndex(l => fits(l));

    private static int LastIndexOf(SourceText text, Func<SourceLine, bool> fits) => text.Lines.ToList().FindLastIndex(l => fits(l));
}

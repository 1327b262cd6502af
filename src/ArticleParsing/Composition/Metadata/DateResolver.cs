using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Metadata;

/// <summary>When the article was published and changed: what the page declares, then its shown date, then its address. Never today.</summary>
internal static class DateResolver
{
    public static Evidence<StatedDate>? Published(Page page, IReadOnlyList<LabelledBlock> blocks) =>
        Declared(page, DeclaredProperty.Published) ?? Shown(blocks) ?? InUrl(page) ?? TimeElement(blocks);

    /// <summary>A change stated for the very moment of publication is none.</summary>
    public static Evidence<StatedDate>? Modified(Page page, Evidence<StatedDate>? published) =>
        Declared(page, DeclaredProperty.Modified) is { } modified && modified.Value != published?.Value ? modified : null;

    private static Evidence<StatedDate>? Declared(Page page, DeclaredProperty property)
    {
        foreach (var value in page.Declared.Of(property))
        {
            if (StatedDateParser.Parse(value.Value) is { } date) return new(date, value.Source);
        }

        return null;
    }

    private static Evidence<StatedDate>? Shown(IReadOnlyList<LabelledBlock> blocks)
    {
        foreach (var (block, role, _, _) in blocks)
        {
            if (role is not (Role.Timestamp or Role.Byline)) continue;
            if (block.DateTime is not null && StatedDateParser.Parse(block.DateTime) is { } machine) return new(machine, "time element near the headline");
            if (DateInText.Find(block.Text) is { } shown) return new(shown, "date near the headline");
        }

        return null;
    }

    /// <summary>The first time element from the headline to the end of the body, for pages that put their date elsewhere than near the headline.</summary>
    private static Evidence<StatedDate>? TimeElement(IReadOnlyList<LabelledBlock> blocks)
    {
        const int Past = 6;
        var lastBody = -1;
        for (var i = blocks.Count - 1; i >= 0 && lastBody < 0; i--)
        {
            if (blocks[i].Role is Role.Paragraph) lastBody = i;
        }

        var headline = 0;
        while (headline < blocks.Count && blocks[headline].Role != Role.Headline) headline++;
        for (var i = headline; i < Math.Min(blocks.Count, lastBody + Past); i++)
        {
            if (blocks[i].Role != Role.RelatedPromotion && blocks[i].Block.DateTime is { } stated && StatedDateParser.Parse(stated) is { } date) return new(date, "time element in the article");
        }

        return null;
    }

    /// <summary>Addresses that carry the day: "/2026/03/01/", "/2026-03-01/", "/20260301/".</summary>
    private static Evidence<StatedDate>? InUrl(Page page)
    {
        var url = page.Url ?? page.Declared.First(DeclaredProperty.CanonicalUrl)?.Value;
        if (url is null) return null;
        for (var i = url.IndexOf("/20", StringComparison.Ordinal); i >= 0; i = url.IndexOf("/20", i + 1, StringComparison.Ordinal))
        {
            var end = i + 1;
            while (end < url.Length && end - i < 12 && (char.IsDigit(url[end]) || url[end] is '/' or '-')) end++;
            if (end - i >= 9 && StatedDateParser.Parse(url.Substring(i + 1, end - i - 1).TrimEnd('/', '-')) is { } date) return new(date, "address");
        }

        return null;
    }
}

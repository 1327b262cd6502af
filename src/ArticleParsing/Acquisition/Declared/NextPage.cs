using System.Globalization;
using AngleSharp.Dom;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>The address of the next page of an article that is spread over several.</summary>
/// <remarks>
/// Pages declare it with <c>rel=next</c>, but many declare the next article of the site in the same way. So only an address counts that is
/// the first page's with a page number more: <c>/story</c>, <c>/story/2</c>; <c>/story.html</c>, <c>/story-2.html</c>;
/// <c>/story?id=7&amp;page=2</c>.
/// </remarks>
internal static class NextPage
{
    private const int MostPages = 99, LongestLabel = 12;

    /// <summary>The next page's address; null if the page declares none.</summary>
    /// <param name="page">The page, while its document is there.</param>
    /// <param name="first">The address of the first page.</param>
    /// <param name="number">The number of this page, from 1.</param>
    public static Uri? Find(Page page, Uri first, int number)
    {
        if (page.Document is not { } document) return null;
        foreach (var name in (string[])["link", "a"])
        {
            foreach (var element in document.GetElementsByTagName(name))
            {
                page.Budget.Step();
                if (Resolve(element, page.BaseUri ?? first) is { } address && Continues(first, address, number + 1)) return address;
            }
        }

        return null;
    }

    /// <summary>Whether an address is that of a page of the same article.</summary>
    /// <param name="first">The address of the first page.</param>
    /// <param name="next">The address in question.</param>
    /// <param name="number">The page's number, from 1; sites that count from 0 write one less.</param>
    public static bool Continues(Uri first, Uri next, int number)
    {
        if (!string.Equals(first.IdnHost, next.IdnHost, StringComparison.OrdinalIgnoreCase) || first.Port != next.Port) return false;
        var (from, to) = DifferingParts(Address(first), Address(next));
        if (from.Length > 0 && !IsPageNumber(from, 0, 1)) return false;
        return IsPageNumber(to, number - 1, number) && number <= MostPages;
    }

    private static Uri? Resolve(IElement element, Uri page)
    {
        var rel = element.GetAttribute("rel");
        if (rel is null || Array.IndexOf(rel.Split(' '), "next") < 0) return null;
        return Uri.TryCreate(page, element.GetAttribute("href"), out var address) ? address : null;
    }

    private static string Address(Uri uri) =>
        uri.GetComponents(UriComponents.Path | UriComponents.Query | UriComponents.KeepDelimiter, UriFormat.UriEscaped).TrimEnd('/');

    /// <summary>What two addresses do not have in common, without cutting a number in two.</summary>
    private static (string First, string Second) DifferingParts(string first, string second)
    {
        var shorter = Math.Min(first.Length, second.Length);
        var start = 0;
        while (start < shorter && first[start] == second[start]) start++;
        var end = 0;
        while (end < shorter - start && first[first.Length - 1 - end] == second[second.Length - 1 - end]) end++;
        while (start > 0 && char.IsDigit(first[start - 1]) && (IsDigitAt(first, start) || IsDigitAt(second, start))) start--;
        return (first.Substring(start, first.Length - end - start), second.Substring(start, second.Length - end - start));
    }

    private static bool IsDigitAt(string text, int index) => index < text.Length && char.IsDigit(text[index]);

    /// <summary>
    /// Whether a part of an address is one of two page numbers, with separators and one name before it at most: "/2", "?page=2", "-2".
    /// </summary>
    private static bool IsPageNumber(string part, int least, int most)
    {
        var digits = part.Length;
        while (digits > 0 && part[digits - 1] is >= '0' and <= '9') digits--;
        if (digits == part.Length || digits > LongestLabel) return false;
        for (var i = 0; i < digits; i++)
        {
            if (part[i] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or '/' or '?' or '&' or '=' or '-' or '_' or ',')) return false;
        }

        return int.TryParse(part.Substring(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most;
    }
}

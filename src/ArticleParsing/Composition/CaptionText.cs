namespace ArticleParsing.Composition;

/// <summary>The words under a picture: what it shows, and who made it.</summary>
internal static class CaptionText
{
    private static readonly string[] s_creditOpenings =
        ["photo:", "photo by", "photo credit:", "photo courtesy", "photos:", "photograph:", "picture:", "pictures:", "image:", "image credit:", "image credits:", "credit:", "credits:", "source:", "foto:", "fotos:", "bild:", "photograph by", "afp via", "ap/", "via getty", "quelle:", "bildquelle:", "crédit:", "crédit :", "crédito:", "fonte:", "fuente:", "©", "ap photo", "getty images", "reuters/", "afp/", "file photo"];

    /// <summary>The credit that closes a caption and stands apart in it: "(AP Photo/...)", "Photo: ...", "| Getty Images"; null where none does.</summary>
    public static string? CreditIn(string text)
    {
        if (InClosingBrackets(text) is { } bracketed) return bracketed;
        foreach (var separator in s_separators)
        {
            var at = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && OpensCredit(text.Substring(at + separator.Length))) return text.Substring(at + separator.Length).Trim();
        }

        return null;
    }

    public static string? Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return string.Join(" ", text!.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a text alternative says no more than the caption.</summary>
    public static bool Repeats(string? altText, string? caption)
    {
        if (altText is null || caption is null) return false;
        return caption.IndexOf(altText, StringComparison.OrdinalIgnoreCase) >= 0 || altText.IndexOf(caption, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static readonly string[] s_separators = [" | ", " / ", " \u2014 ", " \u2013 ", ". ", "\u00A0"];
    private static readonly char[] s_whiteSpace = [' ', '\t', '\r', '\n', '\u00A0'];

    private static string? InClosingBrackets(string text)
    {
        if (text.Length == 0 || text[text.Length - 1] is not (')' or ']')) return null;
        var open = text.LastIndexOf(text[text.Length - 1] == ')' ? '(' : '[');
        if (open < 0) return null;
        var inside = text.Substring(open + 1, text.Length - open - 2).Trim();
        return OpensCredit(inside) ? inside : null;
    }

    private static bool OpensCredit(string text)
    {
        text = text.TrimStart();
        foreach (var opening in s_creditOpenings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.Length <= 120) return true;
        }

        return false;
    }
}

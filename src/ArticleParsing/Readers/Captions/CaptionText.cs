using ArticleParsing.Languages;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Captions;

/// <summary>The words under a picture: what it shows, and who made it.</summary>
internal static class CaptionText
{
    private const int LongestCredit = 120;
    private static readonly char[] s_labelSigns = [':', '\u00A9', '\uFF1D', '\uFF1A', '='];
    private static readonly Lazy<NamedEntries> s_words = new(() => WordLists.ReadNamed("captions/credits"));

    // The first that a text has decides where its credit begins: a label before a sign.
    private static readonly Lazy<string[]> s_openings = new(() => [.. s_words.Value["opening"], .. s_words.Value["sign"]]);
    private static readonly Lazy<string[]> s_labels = new(
        () => [.. s_openings.Value.Where(o => Array.IndexOf(s_labelSigns, o[o.Length - 1]) >= 0)]);

    /// <summary>
    /// The credit that closes a caption and stands apart in it: "(AP Photo/...)", "Photo: ...", "| Getty Images"; null if none does.
    /// </summary>
    public static string? CreditIn(string text)
    {
        if (text.Length == 0) return null;
        if (InClosingBrackets(text) is { } bracketed) return bracketed;
        foreach (var separator in s_separators)
        {
            var at = LastIn(text, separator);
            while (at > 0 && text.Length - at <= LongestCredit && !OpensCredit(text.Substring(at + separator.Length)))
                at = text.LastIndexOf(separator, at - 1, StringComparison.Ordinal);
            if (at <= 0 || text.Length - at > LongestCredit) continue;
            var apart = text.Substring(at + separator.Length).Trim();
            // "© AFP | Handout" is one credit.
            return AfterLabel(text) is { } labelled && labelled.EndsWith(apart, StringComparison.Ordinal) ? labelled : apart;
        }

        return AfterLabel(text) ?? GluedAgency(text);
    }

    /// <summary>"The ferry at the quay.AFP": only layout keeps an agency apart from the sentence before it.</summary>
    private static string? GluedAgency(string text)
    {
        const int Longest = 30;
        var end = text.LastIndexOf('.', text.Length - 1, Math.Min(text.Length, Longest));
        if (end < 1 || end + 1 >= text.Length || char.IsWhiteSpace(text[end + 1])) return null;
        var name = text.Substring(end + 1);
        return BylineWords.IsAgency(name) ? name : null;
    }

    /// <summary>"Boats at the quay. Photo: Jo Tan": words, a label with its sign, and a maker.</summary>
    public static bool ClosesWithLabelledCredit(string text) => AfterLabel(text) is { } credit && credit.Length < text.Length;

    /// <summary>Whether a line says what a picture shows before its credit: "Boats at the quay (Image: Jo Tan)".</summary>
    /// <param name="text">The line.</param>
    /// <param name="credit">The credit that closes it.</param>
    public static bool ShowsBefore(string text, string credit)
    {
        if (text.LastIndexOf(credit, StringComparison.Ordinal) is not (> 1 and var at)) return false;
        var shown = text.Substring(0, at).TrimEnd(' ', '(', '[', '|', '/', '\u2014', '\u2013', '\u00A0');
        if (!shown.HasLetter() || OpensCredit(shown)) return false;
        return IsBracketed(text) || IsWording(shown) || (IsLabelled(credit) && IsSentence(shown));
    }

    /// <summary>
    /// Whether a line closes with a credit in brackets that speaks of a picture: "(AP Photo/...)", "(Bild: ...)". No sentence of an article
    /// does.
    /// </summary>
    public static bool ClosesWithPictureCredit(string text) =>
        InClosingBrackets(text) is { } credit && (IsLabelled(credit) || SpeaksOfPicture(credit));

    private static bool SpeaksOfPicture(string credit)
    {
        foreach (var word in s_words.Value["picture"])
        {
            if (credit.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    private static bool IsLabelled(string credit) =>
        Array.Exists(s_labels.Value, label => credit.StartsWith(label, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Orla Finn, mayor of Orrin.": a few words that end like a sentence.</summary>
    private static bool IsSentence(string shown)
    {
        const int Fewest = 3;
        return shown[shown.Length - 1] is '.' or '\u3002'
            && shown.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries).Length >= Fewest;
    }

    /// <summary>"Image: Jo Tan": a label with its sign, and a few words.</summary>
    public static bool IsLabelledCredit(string text)
    {
        const int Longest = 80;
        return text.Length <= Longest
            && text.IndexOfAny(s_labelSigns) >= 0
            && Array.Exists(s_labels.Value, l => text.Length > l.Length && text.StartsWith(l, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// A caption or credit without a bracket that opens or closes only in the line of the other: "The quay (" and "Image: AP)".
    /// </summary>
    public static string WithoutLooseBrackets(string text)
    {
        text = text.Trim();
        if (text.Length > 2 && text[0] == '(' && text[text.Length - 1] == ')' && text.IndexOf(')') == text.Length - 1)
            return text.Substring(1, text.Length - 2).Trim();
        if (text.EndsWith("(", StringComparison.Ordinal)) return text.TrimEnd('(', ' ');
        return text.EndsWith(")", StringComparison.Ordinal) && text.IndexOf('(') < 0
            ? text.TrimEnd(')', ' ')
            : text.StartsWith("(", StringComparison.Ordinal) && text.IndexOf(')') < 0
            ? text.TrimStart('(', ' ')
            : text;
    }

    /// <summary>Whether a text alternative says no more than the caption.</summary>
    public static bool Repeats(string? altText, string? caption)
    {
        if (altText is null || caption is null) return false;
        return caption.IndexOf(altText, StringComparison.OrdinalIgnoreCase) >= 0
            || altText.IndexOf(caption, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static readonly string[] s_separators = [" | ", " / ", " \u2014 ", " \u2013 ", ". ", "\u00A0"];
    private static readonly char[] s_whiteSpace = [' ', '\t', '\r', '\n', '\u00A0'];

    public static bool IsBracketed(string text) => text.Length > 0 && text[text.Length - 1] is ')' or ']';

    /// <summary>Four words or more, some in small letters: no list of names.</summary>
    private static bool IsWording(string text)
    {
        const int Fewest = 4;
        var words = text.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= Fewest && words.Count(w => char.IsLower(w[0])) >= 2;
    }

    private static string? InClosingBrackets(string text)
    {
        if (!IsBracketed(text)) return null;
        var open = text.LastIndexOf(text[text.Length - 1] == ')' ? '(' : '[');
        if (open < 0) return null;
        var inside = text.Substring(open + 1, text.Length - open - 2).Trim();
        return OpensCredit(inside) || NamesMakers(inside) ? inside : null;
    }

    /// <summary>"Jon Roe/Reuters", "CPA Photo/Jonas Feld": two names with a stroke between them.</summary>
    private static bool NamesMakers(string text)
    {
        const int Longest = 60;
        var stroke = text.IndexOf('/');
        if (stroke < 2 || text.Length > Longest || !char.IsUpper(text[0]) || text.HasDigit()) return false;
        var second = text.Substring(stroke + 1).TrimStart();
        return second.Length > 1 && char.IsUpper(second[0]);
    }

    private static bool OpensCredit(string text)
    {
        text = text.TrimStart();
        if (text.Length > LongestCredit) return false;
        foreach (var opening in s_openings.Value)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Where a mark last stands, as far from the end as a credit may begin; -1 if it does not.</summary>
    private static int LastIn(string text, string mark) =>
        text.Length == 0
            ? -1
            : text.LastIndexOf(mark, text.Length - 1, Math.Min(text.Length, LongestCredit + mark.Length), StringComparison.Ordinal);

    /// <summary>"... at the quay Foto: Mara Linde": a label says what follows, whatever stands before it.</summary>
    private static string? AfterLabel(string text)
    {
        if (text.Length == 0 || text.LastIndexOfAny(s_labelSigns, text.Length - 1, Math.Min(text.Length, LongestCredit)) < 0) return null;
        foreach (var label in s_labels.Value)
        {
            var at = LastLabelIn(text, label);
            if (at < 1 || text.Length - at > LongestCredit || at + label.Length >= text.Length) continue;
            if (!char.IsLetterOrDigit(text[at - 1]) || text[at] >= '\u2E80') return text.Substring(at).Trim();
        }

        return null;
    }

    /// <summary>As <see cref="LastIn"/>, for a label, whatever its case: it ends in a sign, of which a line has few.</summary>
    private static int LastLabelIn(string text, string label)
    {
        var sign = label[label.Length - 1];
        var first = Math.Max(0, text.Length - LongestCredit - label.Length) + label.Length - 1;
        for (var end = text.Length - 1; end >= first && (end = text.LastIndexOf(sign, end, end - first + 1)) >= 0; end--)
        {
            var at = end - label.Length + 1;
            if (string.Compare(text, at, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0) return at;
        }

        return -1;
    }
}

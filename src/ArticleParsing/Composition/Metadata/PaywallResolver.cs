using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification;
using ArticleParsing.Languages;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Metadata;

/// <summary>
/// Whether a page can be read without paying: as declared (schema.org, Facebook's content tier), or because a notice closes the text that
/// asks to pay.
/// </summary>
internal static class PaywallResolver
{
    private static readonly Lazy<PhraseList> s_phrases = new(() => new PhraseList(WordLists.Read("notices/paywalls")));

    /// <summary>Scripts without spaces are searched by letters, not by words.</summary>
    private static readonly Lazy<string[]> s_unspaced = new(
        () => [.. WordLists.Read("notices/paywalls").Where(line => line[0] >= '\u2E80')]);

    public static Evidence<bool>? Resolve(Page page, LabelledPage blocks)
    {
        var declared = DeclaredChoice.Choose(page.Declared, DeclaredProperty.AccessibleForFree,
            text => Parse(text) is { } free ? new Evidence<bool>(free, "") : null, (a, b) => a == b);
        if (AsksToPay(blocks) is not { } notice) return declared;
        if (declared is null) return new(false, "notice that closes the text: " + notice) { Confidence = 0.8 };
        return declared.Value
            ? declared with { Confidence = 0.8, Rule = DeclaredChoice.Before(declared.Source, "a notice that asks to pay") }
            : declared;
    }

    private static bool? Parse(string value) => value.Trim().ToLowerInvariant() switch
    {
        "true" or "free" or "yes" or "1" => true,
        "false" or "locked" or "no" or "0" => false,
        var other => other.EndsWith("/true", StringComparison.Ordinal)
            ? true
            : other.EndsWith("/false", StringComparison.Ordinal)
            ? false
            : null,
    };

    private static string? AsksToPay(LabelledPage blocks)
    {
        const int Before = 2, Past = 12, LongestNotice = 200;
        var last = blocks.LastTextIndex;
        if (last < 0) return null;
        for (var i = Math.Max(0, last - Before); i < Math.Min(blocks.Count, last + Past); i++)
        {
            var text = blocks[i].Block.Text;
            if (text.Length is > 0 and <= LongestNotice
                && (s_phrases.Value.IsIn(text) || Array.Exists(s_unspaced.Value, p => text.IndexOf(p, StringComparison.Ordinal) >= 0)))
                return text;
        }

        return null;
    }
}

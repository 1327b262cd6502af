using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Model;

namespace ArticleParsing.Composition.Metadata;

/// <summary>
/// Which of the values that a page declares for one property holds: that of the most trusted source. If another source says otherwise,
/// the rule is named.
/// </summary>
internal static class DeclaredChoice
{
    private const double Confidence = 0.95;

    /// <param name="declared">What the page declares, the most trusted sources first.</param>
    /// <param name="property">The property.</param>
    /// <param name="read">A value as it comes out; null if it is none.</param>
    /// <param name="agree">Whether two values say the same.</param>
    public static Evidence<T>? Choose<T>(
        DeclaredMetadata declared, DeclaredProperty property, Func<string, Evidence<T>?> read, Func<T, T, bool> agree)
    {
        Evidence<T>? first = null;
        foreach (var value in declared.Get(property))
        {
            if (first?.Source == value.Source || read(value.Value) is not { } said) continue;
            if (first is null) first = said with { Source = value.Source, Confidence = Confidence };
            else if (!agree(first.Value, said.Value)) return first with { Rule = Before(first.Source, value.Source) };
        }

        return first;
    }

    /// <summary>The choice among texts, which agree if they are the same but for case.</summary>
    public static Evidence<string>? OfText(DeclaredMetadata declared, DeclaredProperty property, Func<string, string?> clean) =>
        Choose(declared, property, text => clean(text) is { } cleaned ? new Evidence<string>(cleaned, "") : null,
            (a, b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase));

    /// <summary>How the rule is named that takes one source and not the other.</summary>
    public static string Before(string source, string other) => source + " before " + other;
}

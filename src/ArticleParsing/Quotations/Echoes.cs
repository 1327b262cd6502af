using ArticleParsing.Limits;
using ArticleParsing.Quotations.Attribution;

namespace ArticleParsing.Quotations;

/// <summary>
/// The same words twice: a heading, or a speech printed below the report of it, repeats what somebody is quoted with elsewhere. The
/// repetition, and the run of quotations it stands in, has that speaker.
/// </summary>
internal static class Echoes
{
    /// <summary>Characters that a quotation by itself must share with another, and one of a run of quotations.</summary>
    private const int ShortestAlone = 8;
    private const int ShortestInRun = 30;

    /// <summary>Quotations compared at the most, so that a text of marks alone stays linear.</summary>
    private const int MostCompared = 60;

    /// <summary>Characters of each that are compared at the most, for the same reason.</summary>
    private const int MostCharacters = 100, MostCharactersOfOther = 1_000;

    /// <param name="found">The marked quotations, in order; those that repeat others get their speaker.</param>
    /// <param name="text">The text.</param>
    /// <param name="isApart">Whether a character stands in a heading, a standfirst or a caption.</param>
    /// <param name="budget">Asked at every comparison.</param>
    public static void Resolve(List<FoundQuotation> found, string text, Func<int, bool> isApart, WorkBudget budget)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var apart = isApart(found[i].Start);
            if (apart ? found[i].Speaker is { IsNamed: true } : !IsLoose(found[i])) continue;
            var last = i;
            if (found[i].Pattern == AttributionPattern.CarriedOver)
            {
                while (last + 1 < found.Count
                    && found[last + 1] is { Pattern: AttributionPattern.CarriedOver or AttributionPattern.CarriedInParagraph,
                        HasCue: false })
                    last++;
            }

            if (Source(found, text, i, last, budget,
                last == i && found[i].Pattern != AttributionPattern.CarriedOver ? ShortestAlone : ShortestInRun) is { } source)
            {
                for (var j = i; j <= last; j++)
                    found[j] = found[j] with { Mention = source.Mention, Speaker = source.Speaker,
                        Pattern = AttributionPattern.CarriedOver };
            }

            i = last;
        }
    }

    /// <summary>Nobody was found by its own sentence or the one before.</summary>
    private static bool IsLoose(FoundQuotation quotation) =>
        !quotation.HasCue && quotation.Pattern is null or AttributionPattern.CarriedOver;

    private static FoundQuotation? Source(List<FoundQuotation> found, string text, int first, int last, WorkBudget budget, int shortest)
    {
        for (var i = first; i <= last; i++)
        {
            for (var j = Math.Max(0, i - MostCompared); j < Math.Min(found.Count, i + MostCompared); j++)
            {
                budget.Step();
                if ((j < first || j > last)
                    && found[j] is { HasCue: true, Speaker.IsNamed: true }
                    && IsEcho(text, found[i], found[j], shortest))
                    return found[j];
            }
        }

        return null;
    }

    private static bool IsEcho(string text, FoundQuotation a, FoundQuotation b, int shortest)
    {
        if (a.End - a.Start < shortest || b.End - b.Start < shortest) return false;
        var (longer, shorter) = a.End - a.Start >= b.End - b.Start ? (a, b) : (b, a);
        var (start, end) = (shorter.Start, Math.Min(shorter.End, shorter.Start + MostCharacters));
        while (end > start + 1 && !char.IsLetterOrDigit(text[end - 1])) end--;
        return text.IndexOf(text.Substring(start, end - start), longer.Start, Math.Min(longer.End - longer.Start, MostCharactersOfOther),
            StringComparison.OrdinalIgnoreCase) >= 0;
    }
}

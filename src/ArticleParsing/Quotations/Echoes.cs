using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations;

/// <summary>
/// The same words twice: a heading, or a speech printed below the report of it, repeats what somebody is quoted with elsewhere. The
/// repetition, and the run of quotations it stands in, has that speaker.
/// </summary>
internal static class Echoes
{
    /// <summary>Characters that a heading must share with a quotation, and one of a run of quotations.</summary>
    private const int ShortestInHeading = 8;
    private const int ShortestInRun = 30;

    /// <summary>Quotations compared at the most, so that a text of marks alone stays linear.</summary>
    private const int MostCompared = 150;

    public static void Resolve(List<FoundQuotation> found, MarkedText text, Func<int, bool> isInHeading)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].HasCue || (found[i].Pattern is { } pattern && pattern != AttributionPattern.CarriedOver)) continue;
            var last = i;
            if (found[i].Pattern == AttributionPattern.CarriedOver)
            {
                while (last + 1 < found.Count && found[last + 1] is { Pattern: AttributionPattern.CarriedOver or AttributionPattern.CarriedInParagraph, HasCue: false }) last++;
            }
            else if (!isInHeading(found[i].Start))
            {
                continue;
            }

            if (Source(found, text, i, last, isInHeading(found[i].Start) ? ShortestInHeading : ShortestInRun) is { } source)
            {
                for (var j = i; j <= last; j++) found[j] = found[j] with { Mention = source.Mention, Speaker = source.Speaker, Pattern = AttributionPattern.CarriedOver };
            }

            i = last;
        }
    }

    private static FoundQuotation? Source(List<FoundQuotation> found, MarkedText text, int first, int last, int shortest)
    {
        for (var i = first; i <= last; i++)
        {
            for (var j = Math.Max(0, i - MostCompared); j < Math.Min(found.Count, i + MostCompared); j++)
            {
                text.Budget.Step();
                if ((j < first || j > last) && found[j] is { HasCue: true, Speaker: not null } && IsEcho(text.Text, found[i], found[j], shortest)) return found[j];
            }
        }

        return null;
    }

    private static bool IsEcho(string text, FoundQuotation a, FoundQuotation b, int shortest)
    {
        if (a.End - a.Start < shortest || b.End - b.Start < shortest) return false;
        var (longer, shorter) = a.End - a.Start >= b.End - b.Start ? (a, b) : (b, a);
        var (start, end) = (shorter.Start, shorter.End);
        while (end > start + 1 && !char.IsLetterOrDigit(text[end - 1])) end--;
        return text.IndexOf(text.Substring(start, end - start), longer.Start, longer.End - longer.Start, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}

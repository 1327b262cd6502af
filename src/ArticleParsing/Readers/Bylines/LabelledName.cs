namespace ArticleParsing.Readers.Bylines;

/// <summary>"Date: 19.11.2021 Author: Uta Helken Source: Post": a line of labels and values, one of which is the author.</summary>
internal static class LabelledName
{
    private const int LongestLine = 300, MostLabels = 8;

    /// <returns>What stands behind the author's label; null if the line has none.</returns>
    public static string? In(string line)
    {
        if (line.Length > LongestLine) return null;
        var labels = 0;
        for (var colon = line.IndexOf(':'); colon >= 0 && labels < MostLabels; colon = line.IndexOf(':', colon + 1), labels++)
        {
            if (WordBefore(line, colon) is not { Length: > 0 } label || char.IsLower(label[0]) || !BylineWords.IsLabel(label)) continue;
            // "Sort By: Price".
            if (BylineWords.Has(BylineUse.StartsLine, label) && !line.StartsWith(label, StringComparison.Ordinal)) continue;
            var next = line.IndexOf(':', colon + 1);
            var end = next < 0 ? line.Length : next - WordBefore(line, next).Length;
            return line.Substring(colon + 1, Math.Max(0, end - colon - 1)).Trim() is { Length: > 0 } name ? name : null;
        }

        return null;
    }

    private static string WordBefore(string line, int end)
    {
        while (end > 0 && line[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && line[start - 1] is not (' ' or '|' or ':' or ',' or ';')) start--;
        return line.Substring(start, end - start);
    }
}

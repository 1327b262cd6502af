namespace ArticleParsing.Quotations.General.Lexicon;

/// <summary>
/// Entries of the lists in short: <c>sag(t/te/ten)</c> stands for the stem with each of the endings, <c>sprach(en)</c> for the stem with
/// and without its only one.
/// </summary>
internal static class EntryForms
{
    public static IEnumerable<string> Expand(string entry)
    {
        var open = entry.IndexOf('(');
        if (open < 0) return [entry];
        var close = entry.IndexOf(')', open);
        if (close < 0) throw new FormatException($"The entry '{entry}' opens a bracket that it does not close.");
        var (stem, rest) = (entry.Substring(0, open), entry.Substring(close + 1));
        if (rest.IndexOf('(') >= 0) throw new FormatException($"The entry '{entry}' has more than one bracket.");
        var endings = entry.Substring(open + 1, close - open - 1).Split('/');
        return (endings.Length == 1 ? ["", endings[0]] : endings).Select(ending => stem + ending.Trim() + rest);
    }
}

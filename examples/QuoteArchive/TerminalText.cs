namespace QuoteArchive;

/// <summary>Words of a page as a terminal may show them.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The words without control characters, with which a page could move the cursor, rename the window or type for the user.
    /// </summary>
    public static string WithoutControls(string words) => string.Concat(words.Where(c => !char.IsControl(c) || c == '\n'));
}

namespace ArticleParsing.Cli.Output;

/// <summary>Lines for the person at the terminal, on standard error.</summary>
internal static class Messages
{
    public static void Write(string line) => WriteTo(Console.Error, line);

    /// <summary>Nobody can be told that messages cannot be written.</summary>
    public static void WriteTo(TextWriter writer, string line)
    {
        try
        {
            writer.WriteLine(Printable(line));
        }
        catch (IOException)
        {
        }
    }

    /// <summary>
    /// The text on one line and without control characters: names of files and words of pages may hold what a terminal obeys.
    /// </summary>
    public static string Printable(string text) => string.Create(text.Length, text, (span, from) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
    });
}

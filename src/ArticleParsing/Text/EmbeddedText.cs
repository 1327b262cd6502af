namespace ArticleParsing.Text;

/// <summary>Data that ships inside the assembly; word lists have one entry a line, comments after <c>#</c>.</summary>
internal static class EmbeddedText
{
    /// <summary>The entries of the list at this path under the project, without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var stream = Open(path);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#');
            var entry = (comment < 0 ? line : line.Substring(0, comment)).Trim();
            if (entry.Length > 0) yield return entry;
        }
    }

    /// <summary>The resource at this path, as text.</summary>
    public static string Read(string path)
    {
        using var stream = Open(path);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The resource at this path, as bytes.</summary>
    public static Stream Open(string path) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{path}'.");
}

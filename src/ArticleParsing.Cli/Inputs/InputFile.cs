namespace ArticleParsing.Cli.Inputs;

/// <summary>Reads a file or standard input, unpacking gzip, within the size limit.</summary>
internal static class InputFile
{
    private const string PackedEnding = ".gz";

    private static readonly string[] s_warcEndings = [".warc.gz", ".warc"];

    private static readonly string[] s_endings = [".html.gz", ".htm.gz", ".html", ".htm", ".txt", .. s_warcEndings];

    /// <summary>Whether a file in a folder is taken for a page, a text or a WARC file: by its name.</summary>
    public static bool IsInput(string path) => s_endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file is taken for a WARC file, which holds many pages: by its name.</summary>
    public static bool IsWarc(string path) => s_warcEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>The path without the endings that say what the file is.</summary>
    public static string WithoutEnding(string path)
    {
        var ending = s_endings.FirstOrDefault(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return ending is null ? path : path[..^ending.Length];
    }

    /// <summary>The path without the ending of a packed file.</summary>
    public static string WithoutPacking(string path) => HasPackedEnding(path) ? path[..^PackedEnding.Length] : path;

    public static string IdFromPath(string path) => WithoutEnding(Path.GetFileName(path));

    public static byte[] Read(string path)
    {
        using var file = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        var bytes = ReadToEnd(file);
        return GzipData.IsGzip(bytes) || HasPackedEnding(path) ? GzipData.Unpack(bytes) : bytes;
    }

    private static bool HasPackedEnding(string path) => path.EndsWith(PackedEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Stops at the limit, so that a small compressed file cannot fill the memory.</summary>
    public static byte[] ReadToEnd(Stream stream)
    {
        var limit = ArticleParserOptions.Default.MaxInputLength;
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > limit)
                throw new InputException("input-too-large", $"The input has more than the {limit} bytes that are read.");
        }

        return buffer.ToArray();
    }
}

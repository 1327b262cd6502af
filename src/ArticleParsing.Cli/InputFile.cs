using System.IO.Compression;

namespace ArticleParsing.Cli;

/// <summary>Reads a file or standard input, unpacking gzip, within the size limit.</summary>
internal static class InputFile
{
    private static readonly string[] s_endings = [".html.gz", ".htm.gz", ".html", ".htm", ".txt"];

    public static bool IsInput(string path) => s_endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>The file name without the endings that say what it is.</summary>
    public static string IdOf(string path)
    {
        var name = Path.GetFileName(path);
        var ending = s_endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return ending is null ? name : name[..^ending.Length];
    }

    public static byte[] Read(string path)
    {
        using var file = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return ReadAll(file);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return ReadAll(unpacked);
    }

    /// <summary>Stops at the limit, so that a small compressed file cannot fill the memory.</summary>
    private static byte[] ReadAll(Stream stream)
    {
        var limit = ArticleParserOptions.Default.MaxInputLength;
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > limit) throw new ArticleLimitException("input-too-large", nameof(ArticleParserOptions.MaxInputLength), limit, buffer.Length);
        }

        return buffer.ToArray();
    }
}

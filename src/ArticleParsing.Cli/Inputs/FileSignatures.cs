namespace ArticleParsing.Cli.Inputs;

/// <summary>Tells binary files from pages and texts: by the bytes that their formats begin with, else by their zeros.</summary>
internal static class FileSignatures
{
    private static readonly (byte[] Start, string Name)[] s_signatures =
    [
        ([.. "%PDF"u8], "a PDF document"),
        ([0x89, .. "PNG\r\n"u8], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF87a"u8], "a GIF picture"),
        ([.. "GIF89a"u8], "a GIF picture"),
        ([.. "PK\x03\x04"u8], "a zip archive or an Office document"),
        ([.. "PK\x05\x06"u8], "an empty zip archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([.. "Rar!\x1A\x07"u8], "a RAR archive"),
        ([.. "BZh"u8, (byte)'9', 0x31, 0x41, 0x59, 0x26], "bzip2 data"),
        ([0xFD, .. "7zXZ"u8], "xz data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "WARC/1."u8], "a WARC file, which batch --input takes"),
    ];

    /// <summary>What kind of binary data it is; null for a page or a text.</summary>
    public static string? BinaryKind(ReadOnlySpan<byte> data)
    {
        foreach (var (start, name) in s_signatures)
        {
            if (data.StartsWith(start)) return name;
        }

        return IsUtf16(data) || !HasManyZeros(data) ? null : "binary data";
    }

    private static bool IsUtf16(ReadOnlySpan<byte> data) => data is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static bool HasManyZeros(ReadOnlySpan<byte> data)
    {
        var head = data[..Math.Min(data.Length, 8192)];
        return head.Count((byte)0) * 50 > head.Length;
    }
}

using System.IO.Compression;

namespace ArticleParsing.Cli.Inputs;

/// <summary>Unpacks gzip data that must be whole: <see cref="GZipStream"/> takes data that is cut off for data that ends there.</summary>
internal static class GzipData
{
    /// <summary>
    /// Follows the data as a gzip member of its own. It comes out as it went in only if everything before it was whole; otherwise it is
    /// read as the rest of what was cut.
    /// </summary>
    private static readonly byte[] s_sentinel = Guid.Parse("5d1e37f0-3c0f-4f4e-9d57-0d9b1f6a2c84").ToByteArray();

    private static readonly byte[] s_packedSentinel = Pack(s_sentinel);

    public static bool IsGzip(ReadOnlySpan<byte> data) => data.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    /// <exception cref="InputException">The data is damaged, cut off or empty.</exception>
    public static byte[] Unpack(byte[] data)
    {
        try
        {
            using var unpacked = new GZipStream(new MemoryStream([.. data, .. s_packedSentinel]), CompressionMode.Decompress);
            var content = InputFile.ReadToEnd(unpacked);
            if (data.Length > 0 && content.AsSpan().EndsWith(s_sentinel)) return content[..^s_sentinel.Length];
        }
        catch (InvalidDataException)
        {
        }

        throw new InputException("unreadable", "The gzip data is damaged or its end is missing.");
    }

    private static byte[] Pack(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression)) gzip.Write(data);
        return packed.ToArray();
    }
}

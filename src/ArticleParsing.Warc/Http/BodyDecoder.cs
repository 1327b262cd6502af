using System.Buffers.Binary;
using System.IO.Compression;

namespace ArticleParsing.Warc.Http;

/// <summary>
/// Undoes the chunks and the compression of an HTTP body. Many crawlers store the body without them and the header with them, so a body
/// that is not what its header says is taken as it is, if it can be a text.
/// </summary>
internal static class BodyDecoder
{
    /// <summary>So much of a body tells whether it is a text.</summary>
    private const int SampleLength = 256;

    /// <param name="payload">The body and its head.</param>
    /// <param name="maxLength">The longest body given.</param>
    /// <param name="isTruncated">Whether the body may end early.</param>
    /// <exception cref="WarcException">The body is damaged, compressed in a way that is not read, or too long.</exception>
    public static byte[] Decode(HttpPayload payload, int maxLength, bool isTruncated)
    {
        var body = payload.Body;
        if (payload.Head.TransferEncoding.IndexOf("chunked", StringComparison.OrdinalIgnoreCase) >= 0)
            body = ChunkedBody.Join(body, isTruncated);
        var codings = payload.Head.ContentEncoding.Split(',');

        // The coding that was applied last is named last.
        for (var i = codings.Length - 1; i >= 0; i--) body = Undo(codings[i].Trim().ToLowerInvariant(), body, maxLength, isTruncated);
        return body;
    }

    private static byte[] Undo(string coding, byte[] body, int maxLength, bool isTruncated)
    {
        if (coding is "" or "identity" || body.Length == 0) return body;
        try
        {
            using var packed = new MemoryStream(body);
            using var unpacked = Open(coding, packed, body);
            var content = ReadToEnd(unpacked, maxLength, isTruncated);
            if (!isTruncated && unpacked is GZipStream && IsCutOff(body, content.Length))
                throw new InvalidDataException("The end is missing.");
            return content;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            if (IsText(body)) return body;
            throw new WarcException("damaged-body", $"The body's {coding} data is damaged or its end is missing.", exception);
        }
    }

    private static Stream Open(string coding, MemoryStream packed, byte[] body)
    {
        switch (coding)
        {
            case "gzip" or "x-gzip":
                return new GZipStream(packed, CompressionMode.Decompress);
            case "deflate":
                // The name stands for data with a zlib header; some servers leave it away.
                if (HasZlibHeader(body)) packed.Position = 2;
                return new DeflateStream(packed, CompressionMode.Decompress);
#if NET
            case "br":
                return new BrotliStream(packed, CompressionMode.Decompress);
#endif
            default:
                if (IsText(body)) return packed;
                throw new WarcException("unsupported-encoding", $"The body is compressed as \"{coding}\", which is not read.");
        }
    }

    private static byte[] ReadToEnd(Stream stream, int maxLength, bool isTruncated)
    {
        using var content = new MemoryStream();
        var piece = new byte[32 * 1024];
        try
        {
            int read;
            while ((read = stream.Read(piece, 0, piece.Length)) > 0)
            {
                content.Write(piece, 0, read);
                if (content.Length > maxLength)
                    throw new WarcException("input-too-large", $"The page has more than the {maxLength} bytes that are read.");
            }
        }
        catch (Exception exception) when (isTruncated
            && content.Length > 0
            && exception is InvalidDataException or InvalidOperationException)
        {
            // What there is of a page that was cut off is given.
        }

        if (content.Length == 0) throw new InvalidDataException("Nothing comes out.");
        return content.ToArray();
    }

    /// <summary>
    /// <see cref="GZipStream"/> takes data that is cut off for data that ends there. Whole data ends with the length of what comes out, of
    /// the last member if there are several; four bytes from anywhere else are a greater number.
    /// </summary>
    private static bool IsCutOff(byte[] packed, int length) =>
        packed.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - 4)) > length;

    private static bool HasZlibHeader(byte[] body) => body.Length > 2 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;

    /// <summary>Compressed data has control characters soon; texts have none but those of white space.</summary>
    private static bool IsText(byte[] body)
    {
        foreach (var value in body.AsSpan(0, Math.Min(body.Length, SampleLength)))
        {
            var isWhiteSpace = value is (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';
            if (value < 0x20 && !isWhiteSpace) return false;
        }

        return true;
    }
}

using System.Globalization;
using System.Text;
using ArticleParsing.Warc.Records;

namespace ArticleParsing.Warc.Http;

/// <summary>What is known about an HTML page before its body is read.</summary>
internal sealed class HttpPayloadHead(string? charset, string transferEncoding, string contentEncoding)
{
    private static readonly byte[][] s_htmlStarts = [[.. "<!doctype html"u8], [.. "<html"u8]];

    /// <summary>The encoding that the server states; null for none.</summary>
    public string? Charset { get; } = charset;

    /// <summary>How the body was sent; empty for as it is.</summary>
    public string TransferEncoding { get; } = transferEncoding;

    /// <summary>How the body is compressed; empty for not at all.</summary>
    public string ContentEncoding { get; } = contentEncoding;

    /// <summary>Reads the head of a record's block.</summary>
    /// <param name="header">The record's header.</param>
    /// <param name="block">The beginning of the block.</param>
    /// <param name="head">The head; null if the record is a response and its HTTP header cannot be read.</param>
    /// <param name="length">How long the HTTP header is.</param>
    /// <returns>Whether the record holds an HTML page.</returns>
    public static bool TryRead(RecordHeader header, ReadOnlySpan<byte> block, out HttpPayloadHead? head, out int length)
    {
        (head, length) = (null, 0);
        var mediaType = MediaType(header.ContentType);
        if (Is(header.Type, "resource"))
        {
            head = new HttpPayloadHead(FindCharset(header.ContentType), "", "");
            return IsHtml(mediaType);
        }

        return Is(header.Type, "response") && Is(mediaType, "application/http") && TryReadResponse(header, block, out head, out length);
    }

    private static bool TryReadResponse(RecordHeader header, ReadOnlySpan<byte> block, out HttpPayloadHead? head, out int length)
    {
        head = null;
        length = HeaderFields.FindEnd(block);
        if (length == 0) length = block.Length;
        var firstLine = block.IndexOf((byte)'\n');
        if (firstLine < 0 || Status(block.Slice(0, firstLine)) is not { } status) return true;
        var fields = HeaderFields.Parse(block.Slice(firstLine + 1, length - firstLine - 1), Encoding.UTF8);
        var stated = fields["Content-Type"] ?? "";
        head = new HttpPayloadHead(FindCharset(stated), fields["Transfer-Encoding"] ?? "", fields["Content-Encoding"] ?? "");

        // 206 is a piece of a page.
        var isSuccess = status is >= 200 and < 300 and not 206;
        return isSuccess && IsHtmlPage(MediaType(stated), header.IdentifiedType, block.Slice(length));
    }

    /// <summary>What the server says decides; if it says nothing, what the crawler found or what the body starts with.</summary>
    private static bool IsHtmlPage(string stated, string? identified, ReadOnlySpan<byte> body)
    {
        if (stated.Length > 0 && !Is(stated, "application/octet-stream")) return IsHtml(stated);
        if (identified is not null) return IsHtml(MediaType(identified));
        var start = Encoding.ASCII.GetString(body.Slice(0, Math.Min(body.Length, 256)).ToArray()).TrimStart();
        foreach (var known in s_htmlStarts)
        {
            if (start.StartsWith(Encoding.ASCII.GetString(known), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int? Status(ReadOnlySpan<byte> line)
    {
        var words = Encoding.ASCII.GetString(line.ToArray()).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var isStatusLine = words.Length > 1 && words[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase);
        return isStatusLine && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
    }

    private static bool IsHtml(string mediaType) => Is(mediaType, "text/html") || Is(mediaType, "application/xhtml+xml");

    private static string MediaType(string contentType) => contentType.Split(';')[0].Trim();

    private static string? FindCharset(string contentType)
    {
        foreach (var parameter in contentType.Split(';'))
        {
            var equals = parameter.IndexOf('=');
            if (equals < 0 || !Is(parameter.Substring(0, equals).Trim(), "charset")) continue;
            var charset = parameter.Substring(equals + 1).Trim(' ', '\t', '"', '\'');
            return charset.Length > 0 ? charset : null;
        }

        return null;
    }

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}

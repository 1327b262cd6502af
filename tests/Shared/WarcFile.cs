using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ArticleParsing.Tests.Shared;

/// <summary>
/// Writes WARC files as crawlers do: a <c>warcinfo</c> record, then a request and a response for each page, each record a gzip member of
/// its own.
/// </summary>
internal sealed class WarcFile
{
    private readonly MemoryStream _file = new();
    private readonly bool _isGzip;
    private int _number;

    public WarcFile(bool isGzip = true, string version = "WARC/1.0")
    {
        _isGzip = isGzip;
        Version = version;
        Add("warcinfo", null, "application/warc-fields", "software: InventedCrawler/1.0\r\nformat: WARC File Format 1.0\r\n"u8.ToArray());
    }

    public string Version { get; }

    /// <summary>Where each record starts.</summary>
    public List<long> Offsets { get; } = [];

    public long Length => _file.Length;

    public byte[] ToArray() => _file.ToArray();

    /// <summary>Adds a request and its response, and gives the response's id.</summary>
    public string AddPage(string url, byte[] body, string contentType = "text/html; charset=utf-8", int status = 200,
        string httpFields = "", string warcFields = "")
    {
        var path = new Uri(url);
        Add("request", url, "application/http; msgtype=request",
            Encoding.ASCII.GetBytes($"GET {path.PathAndQuery} HTTP/1.1\r\nHost: {path.Host}\r\nUser-Agent: InventedCrawler/1.0\r\n\r\n"));
        return AddResponse(url, body, contentType, status, httpFields, warcFields);
    }

    public string AddPage(string url, string html) => AddPage(url, Encoding.UTF8.GetBytes(html));

    public string AddResponse(string url, byte[] body, string? contentType, int status, string httpFields = "", string warcFields = "")
    {
        var type = contentType is null ? "" : $"Content-Type: {contentType}\r\n";
        var head = $"HTTP/1.1 {status} Answer\r\nDate: Mon, 02 Mar 2026 08:00:00 GMT\r\n{type}{httpFields}\r\n";
        return Add("response", url, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes(head), .. body], warcFields);
    }

    /// <summary>Adds a record and gives its id.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="url">Its target; null for none.</param>
    /// <param name="contentType">What its block is.</param>
    /// <param name="block">The block.</param>
    /// <param name="warcFields">Further fields, each with its line end.</param>
    /// <param name="statedLength">The length that the header states, if it is not the block's.</param>
    public string Add(string type, string? url, string contentType, byte[] block, string warcFields = "", long? statedLength = null)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"urn:uuid:00000000-0000-4000-8000-{++_number:d12}");
        var target = url is null ? "" : $"WARC-Target-URI: {url}\r\n";
        var header = $"{Version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <{id}>\r\nWARC-Date: 2026-03-02T08:00:00Z\r\n{target}{warcFields}"
            + string.Create(
                CultureInfo.InvariantCulture, $"Content-Type: {contentType}\r\nContent-Length: {statedLength ?? block.Length}\r\n\r\n");
        AddBytes([.. Encoding.UTF8.GetBytes(header), .. block, .. "\r\n\r\n"u8]);
        return id;
    }

    /// <summary>Adds bytes at the place of a record.</summary>
    public void AddBytes(byte[] bytes)
    {
        Offsets.Add(_file.Length);
        _file.Write(_isGzip ? Gzip(bytes) : bytes);
    }

    public static byte[] Gzip(byte[] bytes) => Pack(bytes, packed => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true));

    public static byte[] Pack(byte[] bytes, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed)) stream.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>The body in chunks of so many bytes.</summary>
    public static byte[] Chunk(byte[] body, int length = 100)
    {
        using var chunks = new MemoryStream();
        foreach (var chunk in body.Chunk(length))
        {
            chunks.Write(Encoding.ASCII.GetBytes(chunk.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n"));
            chunks.Write(chunk);
            chunks.Write("\r\n"u8);
        }

        chunks.Write("0\r\n\r\n"u8);
        return chunks.ToArray();
    }
}

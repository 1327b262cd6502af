using ArticleParsing.Warc.Http;
using ArticleParsing.Warc.Records;

namespace ArticleParsing.Warc;

/// <summary>
/// An HTML page of a WARC file, or a damaged place where a record should be. Immutable; may be handed to another thread. It holds the
/// page's bytes as the file has them: <see cref="GetSource"/> undoes chunks and compression, so that this work is done beside the reading.
/// </summary>
public sealed class WarcPage
{
    private readonly HttpPayload? _payload;
    private readonly int _maxLength;

    internal WarcPage(RecordHeader header, long offset, HttpPayload payload, int maxLength)
        : this(header, offset)
    {
        _payload = payload;
        _maxLength = maxLength;
    }

    internal WarcPage(RecordHeader? header, long offset, WarcException error)
        : this(header, offset)
    {
        Error = error;
    }

    private WarcPage(RecordHeader? header, long offset)
    {
        RecordId = header?.RecordId;
        Url = header?.TargetUri;
        Date = header?.Date;
        IsTruncated = header?.IsTruncated == true;
        Offset = offset;
    }

    /// <summary>
    /// The record's id without its angle brackets, such as <c>urn:uuid:…</c>; <see langword="null"/> if it is damaged or has none.
    /// </summary>
    public string? RecordId { get; }

    /// <summary>The address that the page was fetched from; <see langword="null"/> if it is not known.</summary>
    public string? Url { get; }

    /// <summary>When the page was fetched; <see langword="null"/> if it is not known.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>
    /// Where the record starts in the file, in bytes. In a compressed file this is where its gzip member starts;
    /// <see cref="WarcReader.Open(string, long, long)"/> reads it again from there.
    /// </summary>
    public long Offset { get; }

    /// <summary>Whether the crawler stored only the beginning of the page.</summary>
    public bool IsTruncated { get; }

    /// <summary>
    /// Why the record cannot be read; <see langword="null"/> if it can. The file's further records are read all the same.
    /// </summary>
    public WarcException? Error { get; }

    /// <summary>The page, ready to be parsed, with its address and the encoding that its HTTP header states.</summary>
    /// <exception cref="WarcException">The record (<see cref="Error"/>) or the body in it cannot be read.</exception>
    public ArticleSource GetSource()
    {
        if (Error is not null) throw Error;
        var body = BodyDecoder.Decode(_payload!, _maxLength, IsTruncated);
        return ArticleSource.FromBytes(body, _payload!.Head.Charset, Url);
    }
}

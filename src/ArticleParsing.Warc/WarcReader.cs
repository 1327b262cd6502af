using ArticleParsing.Warc.Files;
using ArticleParsing.Warc.Records;

namespace ArticleParsing.Warc;

/// <summary>
/// Reads the HTML pages of a WARC file (1.0 and 1.1; plain, or gzip with a member for each record or for all of them) one by one, in the
/// order of the file. Holds one record at a time, never the whole file. Damage costs the records that it lies in: it is reported as a page
/// with an error, and reading goes on at the next record. For one thread at a time; the pages may be worked on elsewhere.
/// </summary>
public sealed class WarcReader : IDisposable
{
    private readonly Stream _stream;
    private readonly ByteSource _bytes;
    private readonly RecordReader _records;

    /// <summary>Reads a stream from its position on.</summary>
    /// <param name="stream">The file's bytes; disposed of with the reader. If it can seek, fewer records are lost at damaged
    /// places.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public WarcReader(Stream stream)
    {
        _stream = stream ?? throw new ArgumentNullException(nameof(stream));
        _bytes = new ByteSource(stream, 0);
        _records = new RecordReader(_bytes, long.MaxValue, IsGzip(_bytes), isInMiddle: false);
    }

    private WarcReader(FileStream file, long start, long end)
    {
        _stream = file;
        var isGzip = IsGzip(file);
        file.Position = start;
        _bytes = new ByteSource(file, start);
        _records = new RecordReader(_bytes, end, isGzip, isInMiddle: start > 0);
    }

    /// <summary>
    /// The largest page given, in bytes after decompression. Default: <see cref="ArticleParserOptions.MaxInputLength"/> of the default
    /// options.
    /// </summary>
    public int MaxPageLength { get; set; } = ArticleParserOptions.Default.MaxInputLength;

    /// <summary>How many bytes of the file are read, of its length on disk.</summary>
    public long Position => _bytes.Position;

    /// <summary>How many records were read, of any type; damaged ones are not among them.</summary>
    public long RecordCount => _records.RecordCount;

    /// <summary>How many of the records say that a page is the same as one stored elsewhere. They hold no page.</summary>
    public long RevisitCount => _records.RevisitCount;

    /// <summary>How many damaged places were met.</summary>
    public long DamagedCount => _records.DamagedCount;

    /// <summary>Opens a file.</summary>
    /// <param name="path">A <c>.warc</c> or <c>.warc.gz</c> file; the content decides which it is.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static WarcReader Open(string path) => new(OpenFile(path));

    /// <summary>
    /// Opens a part of a file: the records that start at <paramref name="start"/> or later and before <paramref name="end"/>. Parts that
    /// meet give each record exactly once, wherever they meet, so that a large file can be divided by its length alone.
    /// </summary>
    /// <param name="path">A <c>.warc</c> or <c>.warc.gz</c> file.</param>
    /// <param name="start">Where the part starts, in bytes of the file.</param>
    /// <param name="end">Where the part ends; may lie beyond the end of the file.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative.</exception>
    public static WarcReader Open(string path, long start, long end)
    {
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start));
        return new WarcReader(OpenFile(path), start, end);
    }

    /// <summary>
    /// The pages: responses with HTML and a status of success, and stored HTML resources. Other records are passed over; a damaged place is
    /// given as a page with an error. Can be enumerated once.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The file cannot be read further.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<WarcPage> ReadPages(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_records.MoveNext(MaxPageLength)) yield break;
            if (_records.Current is { } page) yield return page;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _records.Dispose();
        _stream.Dispose();
    }

    private static bool IsGzip(ByteSource bytes) => bytes.Peek(GzipHeader.Magic.Length).StartsWith(GzipHeader.Magic);

    private static bool IsGzip(FileStream file)
    {
        var first = new byte[GzipHeader.Magic.Length];
        var length = 0;
        while (length < first.Length && file.Read(first, length, first.Length - length) is var read and > 0) length += read;
        return first.AsSpan().SequenceEqual(GzipHeader.Magic);
    }

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
}

using System.Globalization;
using System.Text;

namespace ArticleParsing.Warc.Records;

/// <summary>The header of a WARC record: its version line and fields.</summary>
internal sealed class RecordHeader
{
    private readonly HeaderFields _fields;

    private RecordHeader(HeaderFields fields, long contentLength, long end)
    {
        _fields = fields;
        ContentLength = contentLength;
        End = end;
    }

    /// <summary>What every record starts with.</summary>
    public static ReadOnlySpan<byte> Signature => "WARC/"u8;

    public long ContentLength { get; }

    /// <summary>Where the header ends, in bytes of the member's content.</summary>
    public long End { get; }

    public string Type => _fields["WARC-Type"] ?? "";

    public string? RecordId => WithoutBrackets(_fields["WARC-Record-ID"]);

    public string? TargetUri => WithoutBrackets(_fields["WARC-Target-URI"]);

    public string ContentType => _fields["Content-Type"] ?? "";

    /// <summary>What the crawler found the body to be, whatever its server said.</summary>
    public string? IdentifiedType => _fields["WARC-Identified-Payload-Type"];

    /// <summary>The first segment of a record that was split is a beginning too.</summary>
    public bool IsTruncated => _fields["WARC-Truncated"] is not null || _fields["WARC-Segment-Number"] is not null;

    public DateTimeOffset? Date =>
        DateTimeOffset.TryParse(_fields["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;

    /// <summary>The header that these bytes are, up to the empty line; null if they are none.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="end">Where they end, in bytes of the member's content.</param>
    public static RecordHeader? Parse(ReadOnlySpan<byte> bytes, long end)
    {
        var firstLine = bytes.IndexOf((byte)'\n');
        if (!bytes.StartsWith(Signature) || firstLine < 0) return null;
        var fields = HeaderFields.Parse(bytes.Slice(firstLine + 1), Encoding.UTF8);
        var isWhole = fields["WARC-Type"] is not null
            & long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length);
        return isWhole ? new RecordHeader(fields, length, end) : null;
    }

    /// <summary>Version 1.0 has angle brackets in its grammar, and some writers set them around every address.</summary>
    private static string? WithoutBrackets(string? value) =>
        value is null
            ? null
            : value.StartsWith("<", StringComparison.Ordinal) && value.EndsWith(">", StringComparison.Ordinal)
            ? value.Substring(1, value.Length - 2)
            : value;
}

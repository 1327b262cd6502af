using ArticleParsing.Warc.Files;
using ArticleParsing.Warc.Http;

namespace ArticleParsing.Warc.Records;

/// <summary>Goes through the records of a file or of a part of one, past damaged places.</summary>
internal sealed class RecordReader : IDisposable
{
    private readonly long _end;
    private readonly IMembers _members;
    private readonly ContentBuffer _content;
    private bool _isInMember;

    /// <summary>Whether the next record is to be searched for in the member at hand.</summary>
    private bool _isLost;

    /// <param name="source">The file's bytes, from where the part starts.</param>
    /// <param name="end">Where in the file the part ends.</param>
    /// <param name="isGzip">Whether the file is compressed.</param>
    /// <param name="isInMiddle">Whether the part starts anywhere, and not with a record.</param>
    public RecordReader(ByteSource source, long end, bool isGzip, bool isInMiddle)
    {
        _end = end;
        _members = isGzip ? new GzipMembers(source, isInMiddle) : new PlainMember(source);
        _content = new ContentBuffer(_members);
        _isLost = isInMiddle && !isGzip;
    }

    /// <summary>The page of the record; null if it holds none.</summary>
    public WarcPage? Current { get; private set; }

    public long RecordCount { get; private set; }

    public long RevisitCount { get; private set; }

    public long DamagedCount { get; private set; }

    /// <summary>Goes to the next record or damaged place; false at the end of the part.</summary>
    public bool MoveNext(int maxPageLength)
    {
        RecordHeader? header = null;
        long? offset = null;
        try
        {
            if (!TryFindRecord()) return false;
            offset = _content.Offset;
            if (offset >= _end) return false;
            header = ReadHeader();
            var page = ReadBlock(header, offset.Value, maxPageLength);
            CheckEnd();
            RecordCount++;
            if (Is(header.Type, "revisit")) RevisitCount++;
            Current = page;
            return true;
        }
        catch (InvalidDataException exception)
        {
            _isInMember = false;
            return Report(header, offset, exception);
        }
        catch (RecordDamage exception)
        {
            // A length that is wrong has led beyond the records that follow.
            if (header is not null) _content.TryMoveBack(header.End);
            _isLost = true;
            return Report(header, offset, exception);
        }
    }

    public void Dispose() => _members.Dispose();

    private bool Report(RecordHeader? header, long? offset, Exception exception)
    {
        var place = offset ?? _content.Offset;
        if (place >= _end) return false;
        DamagedCount++;
        Current = new WarcPage(header, place, new WarcException("damaged-record", exception.Message, exception));
        return true;
    }

    private bool TryFindRecord()
    {
        while (true)
        {
            if (!_isInMember)
            {
                if (!_members.MoveNext()) return false;
                _content.Restart();
                _isInMember = true;
            }

            if (_isLost ? TrySearch() : SkipLineEnds(out _)) return true;
            _isInMember = false;
        }
    }

    /// <summary>Searches for a line that starts as records do, to the end of the member.</summary>
    private bool TrySearch()
    {
        try
        {
            while (_content.Peek(RecordHeader.Signature.Length).Length == RecordHeader.Signature.Length)
            {
                var ahead = _content.Buffered;
                if (ahead.StartsWith(RecordHeader.Signature))
                {
                    _isLost = false;
                    return true;
                }

                var lineEnd = ahead.IndexOf((byte)'\n');
                _content.Advance(lineEnd < 0 ? ahead.Length : lineEnd + 1);
            }
        }
        catch (InvalidDataException)
        {
            // The place is reported already.
        }

        _isLost = false;
        return false;
    }

    /// <returns>Whether anything follows in the member.</returns>
    private bool SkipLineEnds(out int count)
    {
        count = 0;
        while (_content.Peek(1) is { IsEmpty: false } next)
        {
            if (next[0] is not ((byte)'\r' or (byte)'\n')) return true;
            if (next[0] == '\n') count++;
            _content.Advance(1);
        }

        return false;
    }

    private RecordHeader ReadHeader()
    {
        if (!_content.Peek(RecordHeader.Signature.Length).StartsWith(RecordHeader.Signature))
            throw new RecordDamage("There is no WARC record here.");
        var length = 0;
        for (var ahead = 2048; length == 0 && ahead <= ContentBuffer.MaxAhead; ahead *= 2)
            length = HeaderFields.FindEnd(_content.Peek(ahead));
        var header = length == 0 ? null : RecordHeader.Parse(_content.Peek(length), _content.Passed + length);
        if (header is null)
        {
            // The search goes on behind the word that misled it.
            _content.Advance(RecordHeader.Signature.Length);
            throw new RecordDamage("The header of the WARC record cannot be read.");
        }

        _content.Advance(length);
        return header;
    }

    /// <returns>The page; null if the record holds none.</returns>
    private WarcPage? ReadBlock(RecordHeader header, long offset, int maxPageLength)
    {
        var rest = header.ContentLength;
        WarcPage? page = null;
        if (HttpPayloadHead.TryRead(header, _content.Peek((int)Math.Min(rest, ContentBuffer.MaxAhead)), out var head, out var length))
        {
            _content.Advance(length);
            rest -= length;
            if (head is null)
            {
                page = new WarcPage(header, offset, new WarcException("damaged-body", "The HTTP header of the response cannot be read."));
            }
            else if (rest > maxPageLength)
            {
                page = new WarcPage(header, offset,
                    new WarcException("input-too-large", $"The page has {rest} bytes, more than the {maxPageLength} that are read."));
            }
            else
            {
                var body = _content.Read((int)rest);
                rest -= body.Length;
                page = new WarcPage(header, offset, new HttpPayload(head, body), maxPageLength);
            }
        }

        if (!_content.Skip(rest)) throw new RecordDamage("The record is cut off.");
        return page;
    }

    /// <summary>Two line ends follow a record whose length is right; some writers leave them away.</summary>
    private void CheckEnd()
    {
        if (!SkipLineEnds(out var count) || count >= 2) return;
        if (!_content.Peek(RecordHeader.Signature.Length).StartsWith(RecordHeader.Signature))
            throw new RecordDamage("The record's length is wrong.");
    }

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}

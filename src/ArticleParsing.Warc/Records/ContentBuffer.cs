using ArticleParsing.Warc.Files;

namespace ArticleParsing.Warc.Records;

/// <summary>The content of a member, buffered, with a look ahead.</summary>
internal sealed class ContentBuffer(IMembers members)
{
    /// <summary>The most bytes that can be looked at ahead: the longest header that is read.</summary>
    public const int MaxAhead = 64 * 1024;

    private readonly byte[] _buffer = new byte[2 * MaxAhead];
    private int _start;
    private int _end;

    /// <summary>How many bytes of the member lie before the next one.</summary>
    public long Passed { get; private set; }

    /// <summary>Where in the file the next byte is found.</summary>
    public long Offset => members.OffsetFromContent(Passed);

    /// <summary>What is at hand without reading.</summary>
    public ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Forgets what is at hand: a new member starts.</summary>
    public void Restart() => (_start, _end, Passed) = (0, 0, 0);

    /// <summary>Goes back in the member, if its bytes are at hand or can be read again.</summary>
    public void TryMoveBack(long passed)
    {
        if (Passed - passed <= _start) Advance((int)(passed - Passed));
        else if (members.TryMoveBack(passed)) (_start, _end, Passed) = (0, 0, passed);
    }

    /// <summary>The next bytes: as many as asked for, fewer only at the end of the member.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    public void Advance(int count)
    {
        _start += count;
        Passed += count;
    }

    /// <summary>Adds bytes to what is at hand; false at the end of the member.</summary>
    public bool Fill()
    {
        if (_end > MaxAhead)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) return false;
        var read = members.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    /// <summary>Reads bytes away; fewer than asked for only at the end of the member.</summary>
    public byte[] Read(int count)
    {
        // What a header says of the length is believed as far as bytes come.
        var bytes = new byte[Math.Min(count, MaxAhead)];
        var length = 0;
        while (length < count && Peek(1).Length > 0)
        {
            var piece = Math.Min(count - length, _end - _start);
            if (length + piece > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(count, Math.Max(2L * bytes.Length, length + piece)));
            Buffer.BlockCopy(_buffer, _start, bytes, length, piece);
            Advance(piece);
            length += piece;
        }

        if (length < bytes.Length) Array.Resize(ref bytes, length);
        return bytes;
    }

    /// <summary>Passes bytes; false if the member ends before.</summary>
    public bool Skip(long count)
    {
        while (count > 0 && Peek(1).Length > 0)
        {
            var piece = (int)Math.Min(count, _end - _start);
            Advance(piece);
            count -= piece;
        }

        return count == 0;
    }
}

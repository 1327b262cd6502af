namespace ArticleParsing.Warc.Files;

/// <summary>The bytes of a file as they are stored, buffered, with a look ahead and a short way back.</summary>
internal sealed class ByteSource
{
    /// <summary>The most bytes that can be looked at ahead.</summary>
    public const int MaxAhead = 64 * 1024;

    /// <summary>How many bytes that were passed stay at hand, for streams that cannot seek.</summary>
    public const int MaxBack = 16 * 1024;

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[4 * (MaxAhead + MaxBack)];
    private readonly long _shift;
    private int _start;
    private int _end;

    /// <param name="stream">The stream, read from where it is.</param>
    /// <param name="position">Where in the file that is.</param>
    public ByteSource(Stream stream, long position)
    {
        _stream = stream;
        Position = position;
        _shift = stream.CanSeek ? stream.Position - position : 0;
    }

    /// <summary>Where in the file the next byte stands.</summary>
    public long Position { get; private set; }

    public bool IsAtEnd => Peek(1).IsEmpty;

    /// <summary>The next bytes: as many as asked for, fewer only at the end of the file.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Passes bytes that were looked at.</summary>
    public void Advance(int count)
    {
        _start += count;
        Position += count;
    }

    /// <summary>Goes back to an earlier position, if the bytes are at hand or the stream can seek.</summary>
    public bool TryMoveBack(long position)
    {
        var back = Position - position;
        if (back <= _start)
        {
            Advance(-(int)back);
            return true;
        }

        if (!_stream.CanSeek) return false;
        _stream.Position = position + _shift;
        (_start, _end, Position) = (0, 0, position);
        return true;
    }

    private bool Fill()
    {
        if (_end == _buffer.Length)
        {
            var first = Math.Max(0, _start - MaxBack);
            Buffer.BlockCopy(_buffer, first, _buffer, 0, _end - first);
            (_start, _end) = (_start - first, _end - first);
        }

        var read = _stream.Read(_buffer, _end, Math.Min(MaxAhead, _buffer.Length - _end));
        _end += read;
        return read > 0;
    }
}

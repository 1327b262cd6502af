namespace ArticleParsing.Warc.Files;

/// <summary>Hands a file's bytes out in small pieces and knows where the last piece started.</summary>
internal sealed class PackedBytes(ByteSource source) : Stream
{
    /// <summary>Small enough to stay at hand, large enough that the pieces cost nothing.</summary>
    public const int PieceLength = 8 * 1024;

    public long LastStart { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Restart() => LastStart = source.Position;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var piece = source.Peek(Math.Min(count, PieceLength));
        if (piece.IsEmpty) return 0;
        LastStart = source.Position;
        piece.CopyTo(buffer.AsSpan(offset));
        source.Advance(piece.Length);
        return piece.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

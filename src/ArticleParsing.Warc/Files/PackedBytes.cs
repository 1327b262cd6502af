using ArticleParsing.Shared;

namespace ArticleParsing.Warc.Files;

/// <summary>Hands a file's bytes out in small pieces and knows where the last piece started.</summary>
internal sealed class PackedBytes(ByteSource source) : ForwardOnlyStream
{
    /// <summary>Small enough to stay at hand, large enough that the pieces cost nothing.</summary>
    public const int PieceLength = 8 * 1024;

    public long LastStart { get; private set; }

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
}

namespace ArticleParsing.Warc.Files;

/// <summary>A file that is not compressed: one member.</summary>
internal sealed class PlainMember(ByteSource source) : IMembers
{
    private readonly long _origin = source.Position;
    private ReturnBudget _returns;
    private bool _isEntered;

    public bool MoveNext()
    {
        if (_isEntered) return false;
        _isEntered = true;
        return true;
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        var bytes = source.Peek(Math.Min(count, ByteSource.MaxAhead));
        bytes.CopyTo(buffer.AsSpan(offset));
        source.Advance(bytes.Length);
        return bytes.Length;
    }

    public bool TryMoveBack(long passed) => _returns.Allows(source, _origin + passed) && source.TryMoveBack(_origin + passed);

    public long OffsetFromContent(long passed) => _origin + passed;

    public void Dispose()
    {
    }
}

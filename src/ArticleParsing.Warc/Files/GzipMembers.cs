using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace ArticleParsing.Warc.Files;

/// <summary>
/// The members of a gzip file, one by one, with their checksums compared. <see cref="GZipStream"/> runs members together, takes a member
/// that is cut off for one that ends there, and reads beyond what it needs. So each member has a <see cref="DeflateStream"/> of its own,
/// and the member's end is found by its trailer: the checksum and the length of what came out, which are known by then.
/// </summary>
internal sealed class GzipMembers(ByteSource source, bool isInMiddle) : IMembers
{
    private const int TrailerLength = 8;

    /// <summary>As much of a member is unpacked to see whether it holds records.</summary>
    private const int ProbeLength = 1024;

    private readonly Crc32 _checksum = new();
    private readonly PackedBytes _packed = new(source);
    private DeflateStream? _inflater;
    private bool _isLost = isInMiddle;
    private uint _length;
    private long _start;
    private ReturnBudget _returns;

    public bool MoveNext()
    {
        Close();
        if (_isLost && !TryFindRecords()) return false;
        _start = source.Position;
        SkipPadding();
        if (source.IsAtEnd) return false;
        if (GzipHeader.FindLength(source.Peek(ByteSource.MaxAhead)) is not { } length)
        {
            // A member with a header that cannot be read is no place to come back to.
            source.Advance(1);
            _isLost = true;
            throw new InvalidDataException("There is no gzip member here.");
        }

        _isLost = false;
        _start = source.Position;
        source.Advance(length);
        _packed.Restart();
        _inflater = new DeflateStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        _checksum.Reset();
        _length = 0;
        return true;
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        if (_inflater is null) return 0;
        try
        {
            var read = _inflater.Read(buffer, offset, count);
            _checksum.Append(buffer.AsSpan(offset, read));
            unchecked
            {
                _length += (uint)read;
            }

            if (read == 0) EndMember();
            return read;
        }
        catch (InvalidDataException)
        {
            MoveBehindStart();
            throw;
        }
    }

    public bool TryMoveBack(long passed) => false;

    public long OffsetFromContent(long passed) => _start;

    public void Dispose() => Close();

    /// <summary>Some writers fill the last block of a file with zeros, as tapes had them.</summary>
    private void SkipPadding()
    {
        while (source.Peek(1) is { IsEmpty: false } next && next[0] == 0) source.Advance(1);
    }

    private void Close()
    {
        _inflater?.Dispose();
        _inflater = null;
    }

    /// <summary>Goes behind the member's trailer, which stands somewhere in or right after the bytes that were handed out last.</summary>
    private void EndMember()
    {
        Close();
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.Slice(4), _length);
        source.TryMoveBack(_packed.LastStart);
        var rest = source.Peek(PackedBytes.PieceLength + TrailerLength + GzipHeader.Magic.Length);
        if (FindEnd(rest, trailer) is not { } end) throw new InvalidDataException("The gzip member is cut off, or its checksum differs.");
        source.Advance(end);
    }

    /// <summary>
    /// The bytes of the trailer may occur by chance before it if they are zeros; behind the right one a member starts, or the file ends.
    /// </summary>
    private static int? FindEnd(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> trailer)
    {
        int? first = null;
        for (var from = 0; bytes.Slice(from).IndexOf(trailer) is var at and >= 0; from += at + 1)
        {
            var end = from + at + TrailerLength;
            first ??= end;
            if (end == bytes.Length || bytes.Slice(end).StartsWith(GzipHeader.Magic)) return end;
        }

        return first;
    }

    /// <summary>
    /// Damaged data is unpacked beyond its member at times, so the search for the next one starts right behind the start of this one.
    /// </summary>
    private void MoveBehindStart()
    {
        Close();
        _isLost = true;
        if (_returns.Allows(source, _start + 1)) source.TryMoveBack(_start + 1);
    }

    private bool TryFindRecords()
    {
        while (source.Peek(ByteSource.MaxAhead) is { IsEmpty: false } ahead)
        {
            var at = ahead.IndexOf(GzipHeader.Magic);
            if (at < 0)
            {
                source.Advance(Math.Max(1, ahead.Length - GzipHeader.Magic.Length + 1));
                continue;
            }

            source.Advance(at);
            if (HoldsRecords(source.Peek(ByteSource.MaxAhead))) return true;
            source.Advance(1);
        }

        return false;
    }

    private static bool HoldsRecords(ReadOnlySpan<byte> bytes)
    {
        if (GzipHeader.FindLength(bytes) is not { } length) return false;
        var content = new byte[Records.RecordHeader.Signature.Length];
        var packed = bytes.Slice(length, Math.Min(ProbeLength, bytes.Length - length)).ToArray();
        using var inflater = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        try
        {
            var read = 0;
            while (read < content.Length && inflater.Read(content, read, content.Length - read) is var more and > 0) read += more;
        }
        catch (InvalidDataException)
        {
            return false;
        }

        return content.AsSpan().SequenceEqual(Records.RecordHeader.Signature);
    }
}

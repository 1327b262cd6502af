using System.Buffers.Binary;

namespace ArticleParsing.Warc.Files;

/// <summary>The header of a gzip member (RFC 1952).</summary>
internal static class GzipHeader
{
    public const int MinLength = 10;

    private const int ReservedFlags = 0xE0;
    private const int HasHeaderCheck = 2;
    private const int HasExtraField = 4;
    private const int HasName = 8;
    private const int HasComment = 16;

    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 8];

    /// <summary>How long the header is that starts here; null if none does, or if it does not end here.</summary>
    public static int? FindLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < MinLength || !bytes.StartsWith(Magic)) return null;
        var flags = bytes[3];
        if ((flags & ReservedFlags) != 0) return null;
        var length = MinLength;
        if ((flags & HasExtraField) != 0)
        {
            if (bytes.Length < length + 2) return null;
            length += 2 + BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(length));
        }

        if ((flags & HasName) != 0 && !TrySkipText(bytes, ref length)) return null;
        if ((flags & HasComment) != 0 && !TrySkipText(bytes, ref length)) return null;
        if ((flags & HasHeaderCheck) != 0) length += 2;
        return length <= bytes.Length ? length : null;
    }

    private static bool TrySkipText(ReadOnlySpan<byte> bytes, ref int length)
    {
        if (length > bytes.Length) return false;
        var end = bytes.Slice(length).IndexOf((byte)0);
        length += end + 1;
        return end >= 0;
    }
}

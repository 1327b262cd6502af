namespace ArticleParsing.Warc.Http;

/// <summary>A body that was sent in chunks (RFC 9112): each after its length in hexadecimal digits, the last one empty.</summary>
internal static class ChunkedBody
{
    /// <summary>The chunks together; the body itself if it does not start with a chunk.</summary>
    /// <exception cref="WarcException">A chunk is damaged or the last one is missing, and the body is not known to be
    /// truncated.</exception>
    public static byte[] Join(byte[] body, bool isTruncated)
    {
        using var content = new MemoryStream(body.Length);
        var at = 0;
        while (ReadLength(body, ref at) is { } length)
        {
            if (length == 0) return content.ToArray();
            var there = (int)Math.Min(length, body.Length - at);
            content.Write(body, at, there);
            at += there;
            if (there < length) return isTruncated ? content.ToArray() : throw Damaged();
            if (at < body.Length && body[at] == '\r') at++;
            if (at < body.Length && body[at] == '\n') at++;
        }

        if (at == 0) return body;
        return isTruncated ? content.ToArray() : throw Damaged();
    }

    private static WarcException Damaged() => new("damaged-body", "The body's chunks are damaged or the last one is missing.");

    /// <summary>Reads the line before a chunk; null if there is none.</summary>
    private static long? ReadLength(byte[] body, ref int at)
    {
        var end = Array.IndexOf(body, (byte)'\n', at);
        if (end < 0) return null;
        var length = 0L;
        var digits = 0;
        for (; at + digits < end && Digit(body[at + digits]) is { } digit; digits++)
        {
            if (digits == 8) return null;
            length = (length * 16) + digit;
        }

        // Behind the digits may stand white space and extensions.
        var next = at + digits < end ? body[at + digits] : (byte)'\r';
        var isLine = digits > 0 && next is (byte)'\r' or (byte)' ' or (byte)'\t' or (byte)';';
        if (!isLine) return null;
        at = end + 1;
        return length;
    }

    private static int? Digit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => null,
    };
}

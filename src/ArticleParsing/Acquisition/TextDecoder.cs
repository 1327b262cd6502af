using System.Text;

namespace ArticleParsing.Acquisition;

/// <summary>
/// Finds the encoding of a page as browsers do (HTML Standard, 13.2.3.2): byte order mark, what the caller knows, what the page declares in
/// its first kilobytes; then UTF-8 if the bytes are valid UTF-8, and windows-1252 if they are not.
/// </summary>
internal static class TextDecoder
{
    private const int PrescanLength = 4096;

    /// <summary>Its code page: it goes by many names, which newer runtimes refuse by throwing.</summary>
    private const int Utf7 = 65000;

    public static string Decode(byte[] bytes, string? charset)
    {
        if (ByteOrderMark(bytes) is var (marked, skip)) return marked.GetString(bytes, skip, bytes.Length - skip);
        if (Find(charset) is { } hinted) return hinted.GetString(bytes);
        var utf8 = IsUtf8(bytes);
        if (!utf8 && Find(DeclaredCharset(bytes)) is { } declared) return declared.GetString(bytes);
        return utf8 ? Encoding.UTF8.GetString(bytes) : Find("windows-1252")!.GetString(bytes);
    }

    /// <summary>The same for plain text, which declares nothing: what its bytes read like decides.</summary>
    public static string DecodeText(byte[] bytes, string? charset)
    {
        if (ByteOrderMark(bytes) is var (marked, skip)) return marked.GetString(bytes, skip, bytes.Length - skip);
        if ((Find(charset) ?? Unmarked16(bytes)) is { } found) return found.GetString(bytes);
        return (IsUtf8(bytes) ? Encoding.UTF8 : LegacyEncodings.Find(bytes)).GetString(bytes);
    }

    /// <summary>UTF-16 without a mark: in text of any script, spaces and line ends have a byte 0 on one side.</summary>
    private static Encoding? Unmarked16(byte[] bytes)
    {
        const int Sample = 4_096, OneIn = 12;
        int even = 0, odd = 0;
        var length = Math.Min(bytes.Length, Sample);
        for (var i = 0; i < length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        if ((even + odd) * OneIn < length || length < 2) return null;
        return odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static (Encoding Encoding, int Skip)? ByteOrderMark(byte[] bytes)
    {
        if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF) return (Encoding.UTF8, 3);
        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE) return (Encoding.Unicode, 2);
        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF) return (Encoding.BigEndianUnicode, 2);
        return null;
    }

    /// <summary>Null if the name is unknown, or names UTF-7, which browsers refuse because it smuggles markup.</summary>
    private static Encoding? Find(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset)) return null;
        var name = charset!.Trim().Trim('"', '\'').ToLowerInvariant();
        if (name is "iso-8859-1" or "latin1" or "ascii" or "us-ascii") name = "windows-1252";
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.CodePage == Utf7 ? null : encoding;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? DeclaredCharset(byte[] bytes)
    {
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, PrescanLength));
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = head.IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var start = head.IndexOf('=', at);
        if (start < 0) return null;
        start++;
        while (start < head.Length && head[start] is ' ' or '"' or '\'') start++;
        var end = start;
        while (end < head.Length && (char.IsLetterOrDigit(head[end]) || head[end] is '-' or '_' or ':')) end++;
        return head.Substring(start, end - start);
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            return s_strictUtf8.GetCharCount(bytes) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}

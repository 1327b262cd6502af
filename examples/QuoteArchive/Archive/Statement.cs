using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace QuoteArchive.Archive;

/// <summary>What was said, whoever printed it and with which marks.</summary>
internal static class Statement
{
    /// <summary>A statement of this many characters is hardly made twice by chance.</summary>
    public const int TellingLength = 40;

    /// <summary>A hash of the letters and digits, in lower case: copies of a statement differ in spaces, marks and dashes.</summary>
    public static long Hash(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) letters.Append(Rune.ToLowerInvariant(rune));
        }

        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString())));
    }

    /// <summary>What names of one person have in common: nothing is guessed, so "Finn" and "Orla Finn" stay two.</summary>
    public static string SpeakerKey(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u2019', '\'').ToLowerInvariant();
}

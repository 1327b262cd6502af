using ArticleParsing.Text;

namespace ArticleParsing.Languages;

/// <summary>The words that every text of a language has, whatever it is about.</summary>
internal static class StopWords
{
    private static readonly Lazy<IntTable> s_hashes = new(Read);

    /// <summary>The words by their hashes, each with 1.</summary>
    public static IntTable Hashes => s_hashes.Value;

    /// <summary>Whether a text begins with one.</summary>
    public static bool Open(string text)
    {
        foreach (var word in new WordHashes(text)) return Hashes[word] != 0;
        return false;
    }

    /// <summary>Whether a text ends with one, and with no mark behind it.</summary>
    public static bool Close(string text) =>
        text.Length > 0 && char.IsLetter(text[text.Length - 1]) && Open(text.Substring(text.LastIndexOf(' ') + 1));

    private static IntTable Read()
    {
        var words = new IntTable();
        foreach (var entry in WordLists.ReadNamed("function-words")["stop"])
        {
            foreach (var word in new WordHashes(entry)) words.Set(word, 1);
        }

        return words;
    }
}

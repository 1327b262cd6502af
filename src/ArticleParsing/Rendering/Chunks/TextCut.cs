namespace ArticleParsing.Rendering.Chunks;

/// <summary>
/// Where a text that is too long is cut: behind a line, a sentence or a word, in this order, and never within a character.
/// </summary>
internal static class TextCut
{
    /// <summary>The end of the longest piece from a place on.</summary>
    public static int End(string text, int start, int characters, int words)
    {
        var most = Math.Min(text.Length, start + characters);
        most = EndOfWords(text, start, most, words);
        if (most == text.Length) return most;
        int line = -1, sentence = -1, word = -1;
        for (var i = start + 1; i <= most; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                if (text[i - 1] is '\u3002' or '\uFF01' or '\uFF1F') sentence = i;
                continue;
            }

            word = i;
            if (i < text.Length && text[i] == '\n') line = i;
            if (text[i - 1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '"' or '\u201D' or '\u00BB') sentence = i;
        }

        // An early cut would leave a piece of a few words.
        var least = start + ((most - start) / 3);
        var cut = line > least ? line : sentence > least ? sentence : Math.Max(word, -1);
        if (cut > start) return cut;
        return char.IsLowSurrogate(text[most]) && most - 1 > start ? most - 1 : most;
    }

    /// <summary>The words of a range, words being what white space parts.</summary>
    public static int Words(string text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == start || char.IsWhiteSpace(text[i - 1]))) words++;
        }

        return words;
    }

    private static int EndOfWords(string text, int start, int end, int words)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == start || char.IsWhiteSpace(text[i - 1])) && words-- == 0) return i;
        }

        return end;
    }
}

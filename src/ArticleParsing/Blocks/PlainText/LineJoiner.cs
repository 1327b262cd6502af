using System.Text;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>
/// Joins the lines of a hard-wrapped paragraph. Scripts without spaces join without one; a word that a hyphen broke becomes whole again,
/// unless the text shows that the hyphen is the word's own.
/// </summary>
internal sealed class LineJoiner(IReadOnlyList<TextLine> lines)
{
    private HashSet<string>? _words;

    /// <summary>Appends a line to the paragraph before it.</summary>
    public void Append(StringBuilder paragraph, TextLine line)
    {
        if (line.IsBullet) paragraph.Append(' ').Append(line.Bullet);
        var text = line.Text;
        if (EndsInHyphen(paragraph) && text.Length > 0 && char.IsLetter(text[0]) && !line.IsBullet)
        {
            var first = LastWord(paragraph);
            var second = FirstWord(text);
            if (StopWords.Open(second)) paragraph.Append(' '); // "two- and three-year terms"
            else if (!KeepsHyphen(first, second)) paragraph.Length--;
        }
        else if (paragraph.Length > 0 && text.Length > 0 && !IsUnspacedAt(paragraph, text))
        {
            paragraph.Append(' ');
        }

        paragraph.Append(text);
    }

    /// <summary>Whether scripts without spaces meet, or a number in them was broken: "6", "1人が乗った".</summary>
    private static bool IsUnspacedAt(StringBuilder paragraph, string text)
    {
        var last = paragraph.Length - 1;
        if (TextMeasure.IsUnspacedOrMark(paragraph[last]) || TextMeasure.IsUnspacedOrMark(text[0])) return true;
        if (!char.IsDigit(paragraph[last]) || !char.IsDigit(text[0])) return false;
        while (last > 0 && char.IsDigit(paragraph[last])) last--;
        return TextMeasure.IsUnspacedOrMark(paragraph[last]);
    }

    /// <summary>
    /// The word as a whole, or both parts as words of their own, elsewhere in the text tell; names in capitals keep their hyphen.
    /// </summary>
    private bool KeepsHyphen(string first, string second)
    {
        if (char.IsUpper(second[0])) return true;
        var words = _words ??= ReadWords();
        if (words.Contains(first + second)) return false;
        return words.Contains(first + "-" + second) || (words.Contains(first) && words.Contains(second));
    }

    private HashSet<string> ReadWords()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var text = line.Text;
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsLetter(text[i])) continue;
                var start = i;
                while (IsInWord(text, i)) i++;
                // Either half of a broken word is no word.
                var isPart = (i < text.Length && text[i] == '-' && i + 1 == text.Length) || start == 0;
                if (!isPart) words.Add(text.Substring(start, i - start));
            }
        }

        return words;
    }

    private static bool EndsInHyphen(StringBuilder paragraph) =>
        paragraph.Length > 1 && paragraph[paragraph.Length - 1] is '-' or '\u2010' && char.IsLetter(paragraph[paragraph.Length - 2]);

    private static string LastWord(StringBuilder paragraph)
    {
        var end = paragraph.Length - 1;
        var start = end;
        while (start > 0 && char.IsLetter(paragraph[start - 1])) start--;
        return paragraph.ToString(start, end - start);
    }

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.Substring(0, end);
    }

    /// <summary>A letter, or a hyphen before one.</summary>
    private static bool IsInWord(string text, int i)
    {
        if (i < text.Length && text[i] == '-') i++;
        return i < text.Length && char.IsLetter(text[i]);
    }
}

using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>The block's own text: how long, how cased, how punctuated, in any script.</summary>
internal static class LineForm
{
    public static readonly string[] Names =
    [
        "columns", "words", "letters a word", "digit share", "upper share", "capital words share", "sentences", "commas", "separators",
        "quote marks",
        "ends sentence", "ends colon", "ends ellipsis", "ends question", "ends exclamation", "ends comma", "has @", "has address",
        "starts lower", "starts digit", "starts mark",
        "columns a sentence", "stop word share", "all capitals", "list item", "heading level", "colon early", "colon", "bracketed",
        "time of day", "ends in capitals", "equals sign",
    ];

    public static void Write(LineFacts facts, Block block, ref FeatureRow row)
    {
        var page = facts.Page;
        var text = block.Text;
        ref readonly var shape = ref page.Shapes[block.Index];
        row.AddLog(shape.Columns);
        row.AddLog(shape.Words);
        row.AddShare(shape.Letters, shape.Words);
        row.AddShare(shape.Digits, shape.Length);
        row.AddShare(shape.Upper, shape.Letters);
        row.AddShare(shape.CapitalWords, shape.Words);
        row.AddLog(shape.Sentences);
        row.AddLog(shape.Commas);
        row.AddLog(shape.Separators);
        row.AddLog(shape.QuoteMarks);
        row.Add(shape.EndsSentence);
        row.Add(shape.EndsColon);
        row.Add(shape.EndsEllipsis);
        var last = LastMark(text);
        row.Add(last is '?' or '\uFF1F' or '\u061F');
        row.Add(last is '!' or '\uFF01');
        row.Add(last is ',' or ';' or '\u3001' or '\uFF0C');
        row.Add(shape.HasAddress);
        row.Add(HasAddress(text));
        row.Add(text.Length > 0 && char.IsLower(text[0]));
        row.Add(text.Length > 0 && char.IsDigit(text[0]));
        row.Add(text.Length > 0 && !char.IsLetterOrDigit(text[0]));
        row.AddShare(shape.Columns, 1 + shape.Sentences);
        row.AddShare(page.Words.Get(block.Index).StopWords, shape.Words);
        row.Add(shape.Letters > 3 && shape.Upper == shape.Letters);
        row.Add(block.Kind == BlockKind.ListItem);
        row.Add(block.HeadingLevel);
        const int Label = 32;
        var colon = text.IndexOf(':', 0, Math.Min(text.Length, 120));
        row.Add(colon is > 0 and <= Label);
        row.Add(colon >= 0 ? Logarithms.Log(colon) : -1);
        row.Add(text.Length > 2 && text[0] is '(' or '[' or '\uFF08' && text[text.Length - 1] is ')' or ']' or '\uFF09');
        row.Add(text.Length < 200 && HasTime(text));
        row.Add(CapitalsAtEnd(text));
        row.Add(text.Length < 400 && text.IndexOfAny(s_equalsSigns) > 0);
    }

    private static readonly char[] s_equalsSigns = ['=', '\uFF1D'];

    /// <summary>
    /// How many words in capitals close a text that has others: captions of some papers close with their photographer's name. At most
    /// three.
    /// </summary>
    private static int CapitalsAtEnd(string text)
    {
        const int Most = 3;
        var count = 0;
        var end = text.Length;
        while (end > 0 && !char.IsLetter(text[end - 1])) end--;
        while (end > 0)
        {
            var start = text.LastIndexOf(' ', end - 1) + 1;
            for (var i = start; i < end; i++)
            {
                if (char.IsLower(text[i])) return count;
            }

            if (start == 0) return 0;
            if (count < Most) count++;
            end = start - 1;
        }

        return 0;
    }

    private static char LastMark(string text)
    {
        var i = text.Length - 1;
        while (i > 0 && text[i] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or '\u300D' or '\u201C') i--;
        return i < 0 ? '\0' : text[i];
    }

    private static bool HasAddress(string text) =>
        text.Length < 1000
            && (text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.IndexOf("www.", StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>"14:30": two digits, a colon, two digits.</summary>
    private static bool HasTime(string text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == ':' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2])) return true;
        }

        return false;
    }
}

using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>A line of plain text: its words with white space folded, its indent in columns, and whether it opened with a bullet.</summary>
internal readonly record struct TextLine(string Text, int Indent, bool IsBullet)
{
    public bool IsBlank => Text.Length == 0 && !IsBullet;

    /// <summary>The lines; one that goes on and on comes in several.</summary>
    public static IEnumerable<TextLine> Split(string text, WorkBudget budget)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOfAny(s_lineEnds, start);
            if (end < 0) end = text.Length;
            if (end - start <= LongestText.Length)
            {
                budget.Step();
                yield return Read(text, start, end);
            }
            else
            {
                foreach (var part in LongestText.Parts(text, start, end))
                {
                    budget.Look();
                    yield return Read(text, part.Start, part.End);
                }
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static readonly char[] s_lineEnds = ['\n', '\r', '\u2028', '\u2029', '\f', '\v'];

    private static TextLine Read(string text, int start, int end)
    {
        var indent = 0;
        while (start < end && char.IsWhiteSpace(text[start])) indent += text[start++] == '\t' ? 4 : 1;
        var bullet = start + 1 < end && IsBulletMark(text[start]) && char.IsWhiteSpace(text[start + 1]);
        if (bullet) start++;
        return new TextLine(WhiteSpace.Fold(text, start, end), indent, bullet);
    }

    private static bool IsBulletMark(char c) => c is '\u2022' or '\u25E6' or '\u2023' or '\u25AA' or '\u25CF' or '\u2043' or '\u00B7' or '*' or '-' or '+';
}

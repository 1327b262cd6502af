using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>A line of plain text: its words with white space folded, its indent in columns, and the bullet it opened with.</summary>
/// <param name="Text">The words.</param>
/// <param name="Indent">White space before them, in columns.</param>
/// <param name="Bullet">The mark before them; <c>'\0'</c> for none.</param>
/// <param name="Quoting">How many marks of quoted mail (<c>&gt;</c>) stood before all that.</param>
internal readonly record struct TextLine(string Text, int Indent, char Bullet, int Quoting)
{
    private const int ShortestRule = 3;

    /// <summary>Whether the line is the head or the number of a page, and no part of what it stands in.</summary>
    public bool IsRunningHead { get; init; }

    public bool IsBullet => Bullet != '\0';

    public bool IsBlank => Text.Length == 0 && !IsBullet;

    /// <summary>Whether the line only separates: "-----", "* * *", "###".</summary>
    public bool IsRule
    {
        get
        {
            var marks = IsBullet ? 1 : 0;
            var mark = Bullet;
            foreach (var c in Text)
            {
                if (c == ' ') continue;
                if (!IsRuleMark(c) || (mark != '\0' && c != mark)) return false;
                mark = c;
                marks++;
            }

            return marks >= ShortestRule;
        }
    }

    /// <summary>1 to 6 for a heading of Markdown ("## Words"), else 0.</summary>
    public int HeadingLevel
    {
        get
        {
            const int Deepest = 6;
            var level = 0;
            while (level < Text.Length && Text[level] == '#') level++;
            return level is > 0 and <= Deepest && level < Text.Length && Text[level] == ' ' ? level : 0;
        }
    }

    /// <summary>
    /// Whether the line begins something of its own, so that it goes on no other: a list item, a rule, a heading, a picture, a row of a
    /// table.
    /// </summary>
    public bool OpensBlock => IsBullet || StandsAlone || Text.StartsWith("|", StringComparison.Ordinal);

    /// <summary>Whether the line is complete in itself.</summary>
    public bool StandsAlone => IsRunningHead || HeadingLevel > 0 || IsRule || Text.StartsWith("![", StringComparison.Ordinal);

    public bool StartsLower => Text.Length > 0 && char.IsLower(Text[0]);

    /// <summary>Whether the line ends within a sentence.</summary>
    public bool MayGoOn => Text.Length > 0 && Text[Text.Length - 1] is not ('.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2026');

    /// <summary>All in capitals, as headings are.</summary>
    public bool IsShouted
    {
        get
        {
            var letters = 0;
            foreach (var c in Text)
            {
                if (char.IsLower(c)) return false;
                if (char.IsUpper(c)) letters++;
            }

            return letters > 3;
        }
    }

    /// <summary>"MAYOR ORTEGA: We have ...": opens with a speaker in capitals, as the turns of transcripts do.</summary>
    public bool OpensTurn
    {
        get
        {
            const int Shortest = 2, LongestSpeaker = 40;
            var colon = Text.IndexOf(':', 0, Math.Min(Text.Length, LongestSpeaker));
            if (colon < Shortest || colon + 1 >= Text.Length || Text[colon + 1] != ' ' || !char.IsUpper(Text[0])) return false;
            for (var i = 0; i < colon; i++)
            {
                if (char.IsLower(Text[i]) || char.IsDigit(Text[i])) return false;
            }

            return true;
        }
    }

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
        var quoting = 0;
        for (var i = start; i < end && text[i] is '>' or ' '; i++)
        {
            if (text[i] != '>') continue;
            quoting++;
            start = i + 1;
        }

        if (quoting > 0) for (indent = -1; start < end && char.IsWhiteSpace(text[start]); start++) indent++;
        var bullet = start + 1 < end && IsBulletMark(text[start]) && char.IsWhiteSpace(text[start + 1]) ? text[start++] : '\0';
        return new TextLine(WhiteSpace.Fold(text, start, end), Math.Max(0, indent), bullet, quoting);
    }

    private static bool IsRuleMark(char c) =>
        c is '-' or '=' or '_' or '*' or '#' or '~' or '+' or '.' or '\u2013' or '\u2014' or '\u2500' or '\u2550' or '\u2022';

    private static bool IsBulletMark(char c) =>
        c is '\u2022' or '\u25E6' or '\u2023' or '\u25AA' or '\u25CF' or '\u2043' or '\u00B7' or '*' or '-' or '+';
}

namespace ArticleParsing.Rendering.Markdown;

/// <summary>
/// Which characters of a line are markup where they stand: to CommonMark, to GitHub Flavored Markdown, and to every extension that Markdig
/// ships. Ordinary prose has few: "$5 million", "AT&amp;T", "10:30" and "a - b" stay as they are. Every question looks at a bounded number
/// of characters.
/// </summary>
internal static class MarkdownSyntax
{
    /// <summary>No entity that HTML knows has a longer name.</summary>
    private const int LongestEntity = 32;

    /// <summary>White space, and what is written as white space.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    /// <summary>Whether the character needs a backslash.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The character.</param>
    /// <param name="start">Where its line starts.</param>
    /// <param name="end">Where its line ends.</param>
    /// <param name="place">What the line is.</param>
    public static bool IsMarkup(string text, int i, int start, int end, MarkdownPlace place)
    {
        var c = text[i];
        if (c > '~' || char.IsLetterOrDigit(c)) return false;
        var isFirst = i == start;
        var before = isFirst ? ' ' : text[i - 1];
        var after = i + 1 < end ? text[i + 1] : ' ';
        var opensSmiley = !char.IsLetterOrDigit(before) && !IsSpace(after);
        return c switch
        {
            // Emphasis, code, links, footnotes, task lists, alerts; ~ and ^ are also sub- and superscript, figures and footers, { is
            // attributes.
            '\\' or '`' or '*' or '[' or ']' or '~' or '^' or '{' => true,
            // Inside a word it is a letter.
            '_' => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after),
            '<' => !IsSpace(after),
            // "<!--markdig:" in a document chooses the extensions of UseSelfPipeline, which does not see backslashes.
            '!' => before == '<',
            '>' => isFirst || (IsSpace(before) && !IsSpace(after)) || before is '-' or '=',
            '&' => IsEntity(text, i, end),
            '#' => isFirst || place == MarkdownPlace.Heading,
            '|' => isFirst || place == MarkdownPlace.Cell,
            '-' => isFirst,
            // Inserted and marked words, citations.
            '+' or '=' => isFirst || before == c,
            '"' => before == c,
            // Definitions, containers, emoji, and addresses whose scheme readers leave out.
            ':' => isFirst || opensSmiley || EndsWith(text, start, i, "mailto") || EndsWith(text, start, i, "tel"),
            ';' => opensSmiley,
            ')' => before is '-' or ':',
            // Mathematics, which no digit may follow.
            '$' => before == c || after is < '0' or > '9',
            _ => false,
        };
    }

    /// <summary>Whether readers that make links of addresses would see one begin before this character.</summary>
    public static bool BeginsAddress(string text, int i, int start, int end) =>
        text[i] switch
        {
            ':' => i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/',
            '.' => EndsWith(text, start, i, "www"),
            _ => false,
        };

    /// <summary>Whether the ampersand begins an entity or a character reference.</summary>
    public static bool IsEntity(string text, int ampersand, int end)
    {
        var i = ampersand + 1;
        if (i < end && text[i] == '#') i++;
        var name = i;
        while (i < end && i - name <= LongestEntity && IsAsciiLetterOrDigit(text[i])) i++;
        return i > name && i < end && text[i] == ';';
    }

    /// <summary>Where the line's "1.", "a)" or "iv." ends, which would open a list; -1 if it has none.</summary>
    public static int ListMarkerEnd(string text, int start, int end)
    {
        var (i, isNumber, isRoman) = (start, true, true);
        for (; i < end && IsAsciiLetterOrDigit(text[i]); i++)
        {
            var isDigit = text[i] is >= '0' and <= '9';
            isNumber &= isDigit;
            isRoman &= "ivxlcdmIVXLCDM".IndexOf(text[i]) >= 0;
            if (!isNumber && !isRoman && i > start) return -1;
        }

        var isMarker = i > start && i < end && text[i] is '.' or ')' && (i + 1 == end || IsSpace(text[i + 1]));
        return isMarker ? i : -1;
    }

    private static bool EndsWith(string text, int start, int end, string word) =>
        end - word.Length >= start
        && string.Compare(text, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

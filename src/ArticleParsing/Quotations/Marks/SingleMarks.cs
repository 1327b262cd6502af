using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.Marks;

/// <summary>Single quotation marks outside double ones, told from apostrophes, possessives and cut words ('em, '90s).</summary>
internal static class SingleMarks
{
    private const int LongestSpan = 1500;

    private static readonly HashSet<string> s_cutWords = new(
        EmbeddedText.Lines("Languages/en/quotations/cut-words.txt"), StringComparer.Ordinal);

    public static void Add(string text, int start, int end, int paragraph, List<QuotedSpan> spans, int firstOfParagraph, WorkBudget budget)
    {
        var doubles = spans.Count;
        bool? nextGoesOn = null; // Looked up once a paragraph: blank lines without end may follow it.
        for (var i = NextMark(text, start, end); i < end; i = NextMark(text, i + 1, end))
        {
            budget.Step();
            if (!Opens(text, start, end, i) || IsInside(spans, firstOfParagraph, doubles, i)) continue;
            var close = FindClose(text, i, end, spans, firstOfParagraph, doubles);
            var goesOn = nextGoesOn ??= GoesOn(text, end);
            var mayStayOpen = text[i] == '\u2018' && (i == start || (goesOn && IsAfterReport(text, start, i)));
            if (mayStayOpen && (close < 0 || (IsPossessive(text, close, end) && goesOn)))
            {
                // Speech over several paragraphs: each opens with a mark, only the last one closes.
                spans.Add(new QuotedSpan(i + 1, end, paragraph, IsClosed: false, IsSingle: true));
                return;
            }

            if (close < 0) continue;
            spans.Add(new QuotedSpan(i + 1, close, paragraph, IsClosed: true, IsSingle: true));
            i = close;
        }
    }

    /// <summary>Whether the next paragraph opens with a mark.</summary>
    private static bool GoesOn(string text, int end)
    {
        while (end < text.Length && text[end] is '\n' or '\r') end++;
        return end < text.Length && text[end] == '\u2018';
    }

    /// <summary>She said: ‘...</summary>
    private static bool IsAfterReport(string text, int start, int mark) => mark - 2 > start && text[mark - 2] is ':' or ',';

    /// <summary>The next mark that may open; the end if there is none.</summary>
    private static int NextMark(string text, int from, int end)
    {
        var next = text.AsSpan(from, end - from).IndexOfAny('\u2018', '\'');
        return next < 0 ? end : from + next;
    }

    private static bool Opens(string text, int start, int end, int i)
    {
        if (text[i] is not ('\u2018' or '\'') || i + 1 >= end) return false;
        if (i > start && (!QuotationMarks.IsOpeningContext(text[i - 1]) || text[i - 1] is '\'' or '\u2018')) return false;
        var next = text[i + 1];
        if (!(char.IsLetterOrDigit(next) || next is '[' or '$' or '#' or '@' or '\u2026')) return false;
        return !IsCutWord(text, i + 1, end);
    }

    private static bool IsCutWord(string text, int from, int end)
    {
        var to = from;
        while (to < end && char.IsLetterOrDigit(text[to])) to++;
        var word = text.Substring(from, to - from).ToLowerInvariant();
        return s_cutWords.Contains(word) || (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]));
    }

    /// <summary>
    /// The mark that closes: after a word and before none; one that may be a plural possessive ("the voters' ...") only if no other
    /// comes.
    /// </summary>
    private static int FindClose(string text, int open, int end, List<QuotedSpan> spans, int first, int doubles)
    {
        var possessive = -1;
        for (var j = open + 2; j < Math.Min(end, open + LongestSpan); j++)
        {
            if (text[j] is not ('\u2019' or '\'') || char.IsWhiteSpace(text[j - 1])) continue;
            var isBeforeWord = j + 1 < end && char.IsLetterOrDigit(text[j + 1]);
            if (isBeforeWord || IsInside(spans, first, doubles, j)) continue;
            if (!IsPossessive(text, j, end)) return possessive >= 0 && OpensBetween(text, possessive + 1, j) ? possessive : j;
            if (possessive < 0) possessive = j;
        }

        return possessive;
    }

    /// <summary>"the voters' choice": an apostrophe after s and before a word.</summary>
    private static bool IsPossessive(string text, int mark, int end) =>
        text[mark - 1] is 's' or 'S' && mark + 2 < end && text[mark + 1] == ' ' && char.IsLetter(text[mark + 2]);

    /// <summary>Another quotation starts before the mark that would close this one: it was closed before.</summary>
    private static bool OpensBetween(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is '\'' or '\u2018' && char.IsWhiteSpace(text[i - 1]) && char.IsLetterOrDigit(text[i + 1])) return true;
        }

        return false;
    }

    private static bool IsInside(List<QuotedSpan> spans, int first, int doubles, int at)
    {
        // Those of double marks follow each other: the last that starts before the place is the only one that may reach it.
        int low = first, high = doubles;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start - 1 > at) high = middle;
            else low = middle + 1;
        }

        return low > first && at <= spans[low - 1].End;
    }
}

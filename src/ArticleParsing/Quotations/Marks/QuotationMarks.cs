using ArticleParsing.Limits;

namespace ArticleParsing.Quotations.Marks;

/// <summary>
/// Pairs quotation marks paragraph by paragraph: curly, straight, guillemets, low-nine, corner brackets, doubled apostrophes, and pairs of
/// unlike marks. A straight mark opens or closes by what stands on its two sides.
/// </summary>
internal static class QuotationMarks
{
    internal enum Side
    {
        Open,
        Close,
        Either,
    }

    public static List<QuotedSpan> Find(string text, IReadOnlyList<(int Start, int End)> paragraphs, WorkBudget budget)
    {
        var spans = new List<QuotedSpan>();
        var marks = new List<QuotationMark>();
        var carried = false;
        var guillemets = GuillemetDirection.Read(text);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            budget.Look();
            var (start, end) = paragraphs[p];
            marks.Clear();
            Collect(text, start, end, marks, guillemets, budget);
            NestedMarks.Remove(text, start, end, marks);
            var first = spans.Count;
            budget.Step(marks.Count);
            carried = Pair(text, start, end, p, marks, carried, spans);
            SingleMarks.Add(text, start, end, p, spans, first, budget);
            if (spans.Count - first > 1) KeepOutermost(spans, first);
        }

        return spans;
    }

    /// <summary>Of marks inside marks, the outer pair is the quotation.</summary>
    private static void KeepOutermost(List<QuotedSpan> spans, int first)
    {
        spans.Sort(first, spans.Count - first, s_byStart);
        var kept = first + 1;
        for (var i = first + 1; i < spans.Count; i++)
        {
            if (spans[i].Start >= spans[kept - 1].End) spans[kept++] = spans[i];
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }

    private static readonly Comparer<QuotedSpan> s_byStart = Comparer<QuotedSpan>.Create((a, b) => a.Start.CompareTo(b.Start));

    private static void Collect(
        string text, int start, int end, List<QuotationMark> marks, GuillemetDirection guillemets, WorkBudget budget)
    {
        for (var i = NextMark(text, start, end); i < end; i = NextMark(text, i + 1, end))
        {
            budget.Step();
            switch (text[i])
            {
                case '\u00AB':
                    marks.Add(new QuotationMark(i, 1, guillemets.Left));
                    break;
                case '\u00BB':
                    marks.Add(new QuotationMark(i, 1, guillemets.Right));
                    break;
                case '\u201C' or '\u201E' or '\u300C' or '\u300E':
                    // The German closing mark is the English opening one.
                    marks.Add(new QuotationMark(i, 1,
                        text[i] == '\u201C' && Last(marks) is { Side: Side.Open } open && text[open.At] == '\u201E'
                            ? Side.Close
                            : Side.Open));
                    break;
                case '\u201D' or '\u300D' or '\u300F':
                    marks.Add(new QuotationMark(i, 1, Side.Close));
                    break;
                case '"' or '\u201F' or '\uFF02' or '\u2033':
                    if (text[i] == '\u2033' && i > start && char.IsDigit(text[i - 1])) break; // inches and seconds
                    marks.Add(new QuotationMark(i, 1, Side.Either));
                    break;
                case '`' or '\'' or '\u2019' or '\u2018' when i + 1 < end && text[i + 1] == text[i]:
                    marks.Add(new QuotationMark(
                        i, 2, text[i] is '`' or '\u2018' ? Side.Open : text[i] == '\u2019' ? Side.Close : Side.Either));
                    i++;
                    break;
            }
        }
    }

    private const string Marks = "\u201C\u201E\u00AB\u300C\u300E\u201D\u00BB\u300D\u300F\"\u201F\uFF02\u2033`'\u2019\u2018";

#if NET
    private static readonly System.Buffers.SearchValues<char> s_marks = System.Buffers.SearchValues.Create(Marks);
#endif

    /// <summary>The next character that may be a mark; the end if there is none.</summary>
    private static int NextMark(string text, int from, int end)
    {
#if NET
        var next = text.AsSpan(from, end - from).IndexOfAny(s_marks);
        return next < 0 ? end : from + next;
#else
        while (from < end && (text[from] is < '\u00AB' and not ('"' or '\'' or '`') || Marks.IndexOf(text[from]) < 0)) from++;
        return from;
#endif
    }

    /// <summary>Whether a character is a quotation mark of any kind.</summary>
    public static bool IsMark(char c) => Marks.IndexOf(c) >= 0 || c is '\u201A' or '\u2039' or '\u203A';

    private static QuotationMark? Last(List<QuotationMark> marks) => marks.Count > 0 ? marks[marks.Count - 1] : null;

    private static bool AreAllStraight(List<QuotationMark> marks)
    {
        foreach (var (_, _, side) in marks)
        {
            if (side != Side.Either) return false;
        }

        return true;
    }

    /// <returns>Whether the paragraph leaves a quotation open.</returns>
    private static bool Pair(
        string text, int start, int end, int paragraph, List<QuotationMark> marks, bool carried, List<QuotedSpan> spans)
    {
        var straight = marks.Count % 2 == 0 && AreAllStraight(marks);
        var open = -1;
        for (var m = 0; m < marks.Count; m++)
        {
            var (at, length, side) = marks[m];
            if (side == Side.Either)
            {
                var seen = straight && !(m == 0 && carried) ? Side.Either : SideBySurroundings(text, start, end, at, length);
                side = seen != Side.Either ? seen : open >= 0 ? Side.Close : Side.Open;
                if (side == Side.Open && open >= 0 && m == marks.Count - 1) side = Side.Close;
            }
            else if (side == Side.Open
                && open >= 0
                && text[at] == '\u201C'
                && SideBySurroundings(text, start, end, at, length) == Side.Close)
            {
                side = Side.Close; // An opening mark typed for the closing one.
            }
            else if (side == Side.Close && open < 0 && !carried && SideBySurroundings(text, start, end, at, length) == Side.Open)
            {
                side = Side.Open; // A mark turned the wrong way, and the way Swedish and Finnish open.
            }

            if (side == Side.Open)
            {
                if (open >= 0) Add(open, at, closed: false);
                open = at + length;
            }
            else if (open >= 0)
            {
                Add(open, at, closed: true);
                open = -1;
            }
            else if (m == 0 && carried)
            {
                Add(start, at, closed: true);
            }
        }

        if (open >= 0) Add(open, end, closed: false);
        return open >= 0;

        void Add(int from, int to, bool closed)
        {
            for (var i = from; i < to; i++)
            {
                if (!char.IsLetterOrDigit(text[i])) continue;
                spans.Add(new QuotedSpan(from, to, paragraph, closed, IsSingle: false));
                return;
            }
        }
    }

    public static Side SideBySurroundings(string text, int start, int end, int at, int length)
    {
        var before = at > start ? text[at - 1] : ' ';
        var after = at + length < end ? text[at + length] : ' ';
        var opens = IsOpeningContext(before) && !char.IsWhiteSpace(after);
        var closes = !char.IsWhiteSpace(before) && (char.IsWhiteSpace(after) || !char.IsLetterOrDigit(after));
        return opens == closes ? Side.Either : opens ? Side.Open : Side.Close;
    }

    public static bool IsOpeningContext(char before) =>
        char.IsWhiteSpace(before)
            || before is '(' or '[' or '{' or '-' or '\u2013' or '\u2014' or '/' or ':' or '\u2026' or '*' or '\u2018' or '\'';
}

using ArticleParsing.Limits;
using ArticleParsing.Readers.Dates;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>
/// Running heads and page numbers in scanned or printed text: lines that return from page to page with another number, and lone numbers in
/// the middle of a sentence. They are no part of the text that they interrupt.
/// </summary>
internal sealed class RunningHeads
{
    private const int LongestHead = 100;
    private const int LongestNumber = 4;

    /// <summary>A page has at least so many lines between two heads.</summary>
    private const int FewestLinesApart = 4;

    private readonly WatchedList<TextLine> _lines;
    private readonly int[] _before;
    private readonly int[] _after;

    private RunningHeads(WatchedList<TextLine> lines, bool[] isCandidate)
    {
        _lines = lines;
        _before = new int[lines.Count];
        _after = new int[lines.Count];
        for (int i = 0, last = -1; i < lines.Count; i++)
        {
            _before[i] = last;
            if (!isCandidate[i] && !lines[i].IsBlank) last = i;
        }

        for (int i = lines.Count - 1, next = -1; i >= 0; i--)
        {
            _after[i] = next;
            if (!isCandidate[i] && !lines[i].IsBlank) next = i;
        }
    }

    /// <summary>
    /// The lines with their heads marked; a paragraph that a head parts is whole again, without the blank lines around the head.
    /// </summary>
    public static WatchedList<TextLine> Mark(WatchedList<TextLine> lines, WorkBudget budget)
    {
        var byKey = new Dictionary<int, List<Candidate>>();
        var isCandidate = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (ReadCandidate(lines[i], i) is not { } candidate) continue;
            isCandidate[i] = true;
            if (!byKey.TryGetValue(candidate.Key, out var same)) byKey.Add(candidate.Key, same = []);
            same.Add(candidate);
        }

        if (byKey.Count == 0) return lines;
        var heads = new RunningHeads(lines, isCandidate);
        var marked = new bool[lines.Count];
        var first = FirstLine(lines);
        var any = marked[first] = IsDatedHead(lines[first].Text);
        foreach (var candidates in byKey.Values)
        {
            budget.Step();
            if (!heads.AreHeads(candidates)) continue;
            any = true;
            foreach (var candidate in candidates) marked[candidate.Line] = true;
        }

        return any ? new WatchedList<TextLine>(heads.Without(marked), budget) : lines;
    }

    private static int FirstLine(WatchedList<TextLine> lines)
    {
        var first = 0;
        while (first + 1 < lines.Count && lines[first].IsBlank) first++;
        return first;
    }

    /// <summary>"THE VALLEY POST  Saturday, February 10, 2024  Page 3": a head with a date, which a single page has as well.</summary>
    private static bool IsDatedHead(string text) =>
        text.Length <= LongestHead
            && OpensWithName(text)
            && NumberAtEnds(text, 0, text.Length) is (> 0, var from, var to)
            && DateInText.FindAll(text) is [var date]
            && date.Start >= from
            && date.End <= to;

    /// <summary>Two words in capitals, and none in small letters behind them: no headline's.</summary>
    private static bool OpensWithName(string text)
    {
        const int FewestInCapitals = 2;
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 0 && char.IsLower(words[i][0])) return false;
            if (i < FewestInCapitals && (words[i].HasLower() || !words[i].HasLetter())) return false;
        }

        return words.Length > FewestInCapitals;
    }

    private bool AreHeads(List<Candidate> candidates)
    {
        int interrupting = 0, numbered = 0, last = 0, lastLine = -FewestLinesApart;
        var rising = true;
        foreach (var (_, number, words, line) in candidates)
        {
            if (Interrupts(line)) interrupting++;
            if (line - lastLine < FewestLinesApart) return false;
            lastLine = line;
            if (number == 0) continue;
            rising &= number > last;
            last = number;
            numbered++;
        }

        if (!rising) return false;
        var isLone = candidates[0].Words == 0;
        if (isLone) return interrupting > 0;
        if (candidates.Count < 2) return false;
        return interrupting * 2 >= candidates.Count || (numbered > 0 && (interrupting > 0 || HasOther(candidates, numbered)));
    }

    /// <summary>
    /// "The Valley Post" over the first page and "The Valley Post 2" over the next: a step of instructions has its number everywhere.
    /// </summary>
    private static bool HasOther(List<Candidate> candidates, int numbered) => numbered < candidates.Count && candidates[0].Words > 1;

    /// <summary>Whether a sentence goes on behind the line.</summary>
    private bool Interrupts(int line)
    {
        const int Shortest = 20;
        return _before[line] >= 0
            && _after[line] >= 0
            && _lines[_before[line]] is { MayGoOn: true, Text.Length: >= Shortest }
            && _lines[_after[line]].StartsLower;
    }

    private IEnumerable<TextLine> Without(bool[] marked)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (marked[i]) yield return _lines[i] with { IsRunningHead = true };
            else if (!_lines[i].IsBlank || !IsInInterruption(marked, i)) yield return _lines[i];
        }
    }

    /// <summary>Whether a blank line stands between a sentence's halves with a head.</summary>
    private bool IsInInterruption(bool[] marked, int blank)
    {
        if (!Interrupts(blank)) return false;
        for (var i = _before[blank] + 1; i < _after[blank]; i++)
        {
            if (marked[i]) return true;
        }

        return false;
    }

    private static Candidate? ReadCandidate(TextLine line, int index)
    {
        var text = line.Text;
        if (text.Length is 0 or > LongestHead || line.IsRule || line.IsBullet) return null;
        int start = 0, end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        if (start == end) return null;
        var (number, from, to) = NumberAtEnds(text, start, end);
        if (number == 0 && !line.IsShouted) return null;
        int key = 17, words = 0;
        for (var i = from; i < to; i++)
        {
            if (char.IsDigit(text[i]) && number == 0) return null;
            if (!char.IsLetterOrDigit(text[i])) continue;
            key = unchecked((key * 397) ^ char.ToLowerInvariant(text[i]));
            if (i == from || text[i - 1] == ' ') words++;
        }

        return new Candidate(key, number, words, index);
    }

    /// <summary>The page number that a line begins or ends with, and where the rest stands; 0 for none.</summary>
    private static (int Number, int From, int To) NumberAtEnds(string text, int start, int end)
    {
        var digits = start;
        while (digits < end && digits - start <= LongestNumber && char.IsDigit(text[digits])) digits++;
        if (digits - start is > 0 and <= LongestNumber && (digits == end || text[digits] == ' '))
            return (Value(text, start, digits), digits, end);
        digits = end;
        while (digits > start && end - digits <= LongestNumber && char.IsDigit(text[digits - 1])) digits--;
        return end - digits is > 0 and <= LongestNumber && digits > start && text[digits - 1] == ' '
            ? (Value(text, digits, end), start, digits)
            : (0, start, end);
    }

    private static int Value(string text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++) value = (value * 10) + (int)char.GetNumericValue(text[i]);
        return value;
    }

    /// <param name="Key">A hash of the line's words without its number.</param>
    /// <param name="Number">The number; 0 for none.</param>
    /// <param name="Words">How many words stand beside the number.</param>
    /// <param name="Line">Where it stands.</param>
    private readonly record struct Candidate(int Key, int Number, int Words, int Line);
}

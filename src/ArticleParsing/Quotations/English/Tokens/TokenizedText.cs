using ArticleParsing.Limits;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English.Tokens;

/// <summary>
/// A text as tokens, with sentence numbers that quoted full stops do not break unless a new sentence follows the closing mark. Tokens lie
/// in a pooled array, which goes back when the text is disposed of; a text that is not costs the array.
/// </summary>
internal sealed class TokenizedText : IDisposable
{
    /// <summary>
    /// Rules look through whole sentences, so a sentence without an end would make them quadratic: past this many tokens a new one begins.
    /// </summary>
    private const int LongestSentence = 400;

    /// <summary>About what English prose has; only to give the array its size at once.</summary>
    private const int CharactersPerToken = 5;

    private readonly EnglishLexicon _lexicon = EnglishLexicon.Instance;
    private Token[] _tokens;
    private int _sentenceStart;

    /// <summary>A line by itself, which nobody may stop.</summary>
    public TokenizedText(string text)
        : this(new MarkedText(text, new WorkBudget()))
    {
    }

    public TokenizedText(MarkedText marked)
    {
        Marked = marked;
        Text = marked.Text;
        Budget = marked.Budget;
        Paragraphs = marked.Paragraphs;
        Spans = marked.Spans;
        _tokens = LentArrays<Token>.Rent((Text.Length / CharactersPerToken) + 8);
        var span = 0;
        var sentence = 0;
        foreach (var (start, end) in Paragraphs)
        {
            _sentenceStart = Count;
            Read(start, end, ref span, ref sentence);
            sentence++;
        }
    }

    public MarkedText Marked { get; }

    public string Text { get; }

    /// <summary>What every loop over the text asks whether it may go on.</summary>
    public WorkBudget Budget { get; }

    public IReadOnlyList<(int Start, int End)> Paragraphs { get; }

    public List<QuotedSpan> Spans { get; }

    /// <summary>A token, where it lies: tokens are large, and rules look at each many times.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    public int Count { get; private set; }

    /// <summary>
    /// How many tokens may be the cue of a report: a form of a verb of saying, or "according". If there is none, no clause is reported.
    /// </summary>
    public int ReportCues { get; private set; }

    public void Dispose()
    {
        Return(_tokens, Count);
        _tokens = [];
        Count = 0;
    }

    public string TextOf(int first, int last) => Text.Substring(_tokens[first].Start, _tokens[last].End - _tokens[first].Start);

    private void Read(int start, int end, ref int span, ref int sentence)
    {
        var text = Text;
        var (from, to) = BoundsOf(span);
        var i = start;
        while (i < end)
        {
            Budget.Step();
            if (text[i] == ' ')
            {
                i++; // Half of all rounds.
                continue;
            }

            if (Count - _sentenceStart >= LongestSentence) NextSentence(ref sentence);
            while (to < i) (from, to) = BoundsOf(++span);
            var inside = i >= from && i < to ? span : -1;
            var first = i;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (i < end && (char.IsLetterOrDigit(text[i]) || (text[i] != ' ' && IsWordPart(i, end)))) i++;
                AddWord(first, i, sentence, inside);
                continue;
            }

            if (IsGenitive(i, end))
            {
                i += 2;
                AddWord(first, i, sentence, inside);
                continue;
            }

            i++;
            var mark = text[first];
            if (char.IsWhiteSpace(mark)) continue;
            var lower = mark < s_asciiMarks.Length
                ? s_asciiMarks[mark]
                : s_otherMarks.TryGetValue(mark, out var known)
                ? known
                : mark.ToString();
            Add(first, i, new WordEntry(lower, WordTraits.None, 0), isWord: false, isCapital: false, sentence, inside);
            if (EndsSentence(first, end)) NextSentence(ref sentence);
        }
    }

    /// <summary>Where a span starts and ends; past the last one, where no text reaches.</summary>
    private (int Start, int End) BoundsOf(int span) =>
        span < Spans.Count ? (Spans[span].Start, Spans[span].End) : (int.MaxValue, int.MaxValue);

    private void AddWord(int start, int end, int sentence, int span)
    {
        var word = _lexicon.Find(Text, start, end);
        var reports = (word.Traits & WordTraits.Speech) != 0
            || EnglishWord.According.Contains(word.Number)
            || EnglishWord.Finding.Contains(word.Number);
        if (reports) ReportCues++;
        Add(start, end, word, isWord: true, StartsHigh(start, end), sentence, span);
    }

    /// <summary>"al-Masri" is a name as much as "Masri".</summary>
    private bool StartsHigh(int start, int end)
    {
        const int Article = 2;
        if (char.IsUpper(Text[start])) return true;
        return end - start > Article + 1
            && Text[start + Article] == '-'
            && char.IsUpper(Text[start + Article + 1])
            && char.IsLetter(Text[start]);
    }

    /// <summary>A token is written field by field where it will lie: made elsewhere and copied, it would cost as much again.</summary>
    private void Add(int start, int end, in WordEntry word, bool isWord, bool isCapital, int sentence, int span)
    {
        if (Count == _tokens.Length) Grow();
        ref var token = ref _tokens[Count++];
        token.Start = start;
        token.End = end;
        token.Lower = word.Lower;
        token.Traits = word.Traits;
        token.Number = word.Number;
        token.IsWord = isWord;
        token.IsCapital = isCapital;
        token.Sentence = sentence;
        token.Span = span;
    }

    private void Grow()
    {
        var larger = LentArrays<Token>.Rent(Count * 2);
        Array.Copy(_tokens, larger, Count);
        Return(_tokens, Count);
        _tokens = larger;
    }

    /// <summary>Only what was written is cleared, so that the pool keeps no words alive.</summary>
    private static void Return(Token[] tokens, int used)
    {
        if (tokens.Length == 0) return;
        Array.Clear(tokens, 0, used);
        LentArrays<Token>.Return(tokens);
    }

    private void NextSentence(ref int sentence)
    {
        sentence++;
        _sentenceStart = Count;
    }

    // Each mark's string once: there are as many marks in a text as sentences and clauses.
    private static readonly string[] s_asciiMarks = Table.Fill(128, c => ((char)c).ToString());
    private static readonly Dictionary<char,
        string> s_otherMarks = "\u2013\u2014\u201C\u201D\u2018\u2019\u2026".ToDictionary(c => c, c => c.ToString());

    private bool IsWordPart(int i, int end)
    {
        if (char.IsLetterOrDigit(Text[i])) return true;
        if (i + 1 >= end || !char.IsLetterOrDigit(Text[i + 1]) || !char.IsLetterOrDigit(Text[i - 1])) return false;
        return Text[i] is '-'
            || (Text[i] is '\'' or '\u2019' && !IsGenitive(i, end))
            || (Text[i] is '.' or ',' && char.IsDigit(Text[i + 1]) && char.IsDigit(Text[i - 1]))
            || (Text[i] == '.' && char.IsLetter(Text[i + 1]) && i >= 2 && !char.IsLetterOrDigit(Text[i - 2]));
    }

    /// <summary>The 's of a genitive or of "is", a token of its own.</summary>
    private bool IsGenitive(int i, int end) =>
        Text[i] is '\'' or '\u2019' or '\u2018'
            && i > 0
            && char.IsLetterOrDigit(Text[i - 1])
            && i + 1 < end
            && Text[i + 1] is 's' or 'S'
            && (i + 2 >= end || !char.IsLetterOrDigit(Text[i + 2]));

    private bool EndsSentence(int at, int end)
    {
        var c = Text[at];
        if (c is not ('.' or '!' or '?' or '"' or '\u201D' or '\u2019' or '\'' or '\u2026')) return false;
        if (c is '"' or '\u201D' or '\u2019' or '\'')
        {
            // After a closing mark: the stop stands before it.
            if (at == 0 || Text[at - 1] is not ('.' or '!' or '?' or '\u2026')) return false;
        }
        else if (at + 1 < end && Text[at + 1] is '"' or '\u201D' or '\u2019' or '\'' or ')')
        {
            return false;
        }

        var next = at + 1;
        while (next < end && char.IsWhiteSpace(Text[next])) next++;
        if (next >= end || next == at + 1) return false;
        if (!(char.IsUpper(Text[next])
            || char.IsDigit(Text[next])
            || Text[next] is '"' or '\u201C' or '\u2018' or '\'' or '(' or '[' or '\u2014' or '\u2022'))
            return false;
        return c != '.' || !IsAbbreviation();
    }

    /// <summary>"G.K." before a surname; abbreviations of two letters that end sentences too ("a.m.") are written small.</summary>
    private bool IsInitials(in Token word)
    {
        if (!word.IsCapital || word.End - word.Start != 3) return false;
        return Text[word.Start + 1] == '.' && char.IsUpper(Text[word.End - 1]);
    }

    /// <summary>"Mr.", "Sen.", "J." and the like before a full stop.</summary>
    private bool IsAbbreviation()
    {
        if (Count < 2) return false;
        ref readonly var word = ref _tokens[Count - 2];
        if (!word.IsWord || word.End != _tokens[Count - 1].Start) return false;
        if (word.End - word.Start == 1 && word.IsCapital && !word.In(EnglishWord.I)) return true;
        return word.In(EnglishWord.Abbreviation) || IsInitials(word);
    }
}

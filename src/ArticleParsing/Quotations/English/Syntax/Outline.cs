using ArticleParsing.Limits;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Tokens;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>
/// A text as the writer's own sentences: every quoted span is one unit, and its marks are gone, so that what stands before and after a
/// quotation stands side by side. Words are classed and noun phrases found. Units lie in a pooled array, which goes back, with the text's
/// own, when the outline is disposed of; what was read from it stays.
/// </summary>
internal sealed class Outline : IDisposable
{
    /// <summary>
    /// Rules look through whole sentences, so a sentence without an end would make them quadratic: past this many units a new one begins.
    /// </summary>
    private const int LongestSentence = 150;

    private static readonly Unit s_none = new(0, 0, "", WordTraits.None, 0, false, false, -1, -1, WordClass.Other);

    /// <summary>The genitive's word, which the apostrophe alone after a plural stands for.</summary>
    private static readonly WordEntry s_genitive = EnglishLexicon.Instance.Find("'s", 0, 2);

    private readonly WorkBudget _budget;
    private Unit[] _units;
    private readonly List<(int First, int End)> _sentences = [];
    private readonly int[] _spanUnits;
    private readonly int[] _phraseAt;
    private readonly List<NounPhrase> _phrases;

    public Outline(TokenizedText text)
    {
        Text = text;
        _budget = text.Budget;
        _spanUnits = new int[text.Spans.Count];
        _units = LentArrays<Unit>.Rent(text.Count);
        Count = Collect(text);
        Number();
        var units = _units.AsSpan(0, Count);
        WordClassTagger.Tag(this, units);
        _phrases = NounPhraseReader.Read(units, _budget, out _phraseAt);
    }

    public TokenizedText Text { get; }

    public int Count { get; private set; }

    /// <summary>A unit; past either end one of no class, so that rules may look around freely.</summary>
    public ref readonly Unit this[int unit]
    {
        get
        {
            _budget.Step();
            if ((uint)unit < (uint)Count) return ref _units[unit];
            return ref s_none;
        }
    }

    /// <summary>The sentences, in order: first unit and the unit after the last.</summary>
    public List<(int First, int End)> Sentences => _sentences;

    public List<NounPhrase> Phrases => _phrases;

    /// <summary>The index of the noun phrase a unit stands in; -1 outside.</summary>
    public int PhraseAt(int unit) => (uint)unit < (uint)_phraseAt.Length ? _phraseAt[unit] : -1;

    /// <summary>The unit that stands for a span; -1 if the span has no words.</summary>
    public int UnitOf(int span) => _spanUnits[span];

    public (int First, int End) SentenceOf(int unit) => _sentences[_units[unit].Sentence];

    public int StartOf(int unit) => Text[_units[unit].First].Start;

    public int EndOf(int unit) => Text[_units[unit].Last].End;

    public string TextOf(int first, int last) => Text.Text.Substring(StartOf(first), EndOf(last) - StartOf(first));

    /// <summary>"NEW DELHI: ...", "COMB (Reuters) - ...": where the report was written, at the start of a line.</summary>
    public bool IsDateline(NounPhrase phrase)
    {
        if (this[phrase.Last + 1].Class is not (WordClass.Colon or WordClass.Dash or WordClass.Comma or WordClass.OpenBracket))
            return false;
        var start = StartOf(phrase.First);
        if (start > 0 && Text.Text[start - 1] != '\n') return false;
        var text = TextOf(phrase.First, phrase.Last);
        return text.Length > 2 && !text.HasLower();
    }

    public void Dispose()
    {
        if (_units.Length > 0)
        {
            Array.Clear(_units, 0, Count);
            LentArrays<Unit>.Return(_units);
            _units = [];
        }

        Count = 0;
        Text.Dispose();
    }

    /// <returns>The number of units; the sentence of each is that of its first token.</returns>
    private int Collect(TokenizedText text)
    {
        var count = 0;
        for (var s = 0; s < _spanUnits.Length; s++) _spanUnits[s] = -1;
        for (var i = 0; i < text.Count; i++)
        {
            _budget.Step();
            ref readonly var token = ref text[i];
            var last = i;
            var isQuoted = token.Span >= 0;
            if (isQuoted)
            {
                while (last + 1 < text.Count && text[last + 1].Span == token.Span) last++;
                _spanUnits[token.Span] = count;
            }

            var isMark = !token.IsWord && !isQuoted;
            var isGenitive = isMark && IsPluralGenitive(text, i);
            if (isMark && !isGenitive && (IsMark(text.Text[token.Start]) || IsAbbreviationStop(text, i))) continue;
            ref var unit = ref _units[count++];
            unit.First = i;
            unit.Last = last;
            unit.Lower = isGenitive ? s_genitive.Lower : isQuoted ? "" : token.Lower;
            unit.Traits = isGenitive ? WordTraits.Possessive : isQuoted ? WordTraits.None : token.Traits;
            unit.Number = isGenitive ? s_genitive.Number : isQuoted ? (ushort)0 : token.Number;
            unit.IsWord = isGenitive || token.IsWord;
            unit.IsCapital = token.IsCapital;
            unit.Span = token.Span;
            unit.Sentence = token.Sentence;
            unit.Class = isQuoted ? WordClass.Quoted : WordClass.Other;
            i = last;
        }

        return count;
    }

    /// <summary>A full stop right after a word that does not end the sentence: "Sen.", "J.", "U.K.".</summary>
    private static bool IsAbbreviationStop(TokenizedText text, int i) =>
        text.Text[text[i].Start] == '.'
            && i > 0
            && i + 1 < text.Count
            && text[i - 1].IsWord
            && text[i - 1].End == text[i].Start
            && text[i + 1].Sentence == text[i].Sentence
            && text[i + 1].Span < 0
            && text[i - 1].Span < 0;

    /// <summary>"the voters' choice": an apostrophe after a plural, unless it closes a quotation.</summary>
    private static bool IsPluralGenitive(TokenizedText text, int i) =>
        text.Text[text[i].Start] is '\'' or '\u2019'
            && i > 0
            && i + 1 < text.Count
            && text[i - 1] is { IsWord: true, Span: < 0 } before
            && before.End == text[i].Start
            && before.Lower.EndsWith("s", StringComparison.Ordinal)
            && text[i + 1] is { IsWord: true, Span: < 0 };

    private static bool IsMark(char mark) =>
        mark is '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u00AB' or '\u00BB' or '\u201E' or '`' or '\u300C'
            or '\u300D';

    private void Number()
    {
        var first = 0;
        for (var i = 0; i < Count; i++)
        {
            _budget.Step();
            var ends = i + 1 == Count || i + 1 - first == LongestSentence || EndsSentence(i);
            _units[i].Sentence = _sentences.Count;
            if (!ends) continue;
            _sentences.Add((first, i + 1));
            first = i + 1;
        }
    }

    /// <summary>After a quotation the sentence goes on unless the quotation is finished and what follows opens a new one.</summary>
    private bool EndsSentence(int unit)
    {
        ref readonly var next = ref _units[unit + 1];
        if (_units[unit].Span < 0) return _units[unit].Sentence != next.Sentence;
        ref readonly var last = ref Text[LastBeforeMarks(unit)];
        if (IsBreakBetween(last.End, Text[next.First].Start)) return true;
        if (last.Lower is not ("." or "!" or "?" or "\u2026") || !(next.IsCapital || next.Span >= 0)) return false;
        return last.Lower == "." || !IsReportAfter(unit + 1);
    }

    /// <summary>The last token of a quotation that is no mark of a quotation inside it.</summary>
    private int LastBeforeMarks(int unit)
    {
        var last = _units[unit].Last;
        while (last > _units[unit].First && !Text[last].IsWord && IsMark(Text.Text[Text[last].Start])) last--;
        return last;
    }

    /// <summary>"Really?" Finn said. A question or exclamation is followed by its report: names, then a verb of saying.</summary>
    private bool IsReportAfter(int unit)
    {
        const int LongestName = 5;
        for (var i = unit; i < Math.Min(Count, unit + LongestName); i++)
        {
            if (_units[i].Has(WordTraits.Speech | WordTraits.Quotative) && !_units[i].IsCapital) return i > unit;
            if (!_units[i].IsCapital) return false;
        }

        return false;
    }

    private bool IsBreakBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Text.Text[i] == '\n') return true;
        }

        return false;
    }
}

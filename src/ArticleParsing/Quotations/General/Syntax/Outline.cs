using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;
using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>The writer's own sentences, each quotation one unit of them.</summary>
internal sealed class Outline
{
    /// <summary>Rules look through whole sentences: past this many units a new one begins.</summary>
    private const int LongestSentence = 250;

    private readonly List<Unit> _units = [];
    private readonly List<int> _sentenceOf = [];
    private readonly List<(int First, int End)> _sentences = [];
    private readonly int[] _unitOf;
    private readonly bool _isUncased;
    private readonly NamesInMarks _names;

    public Outline(MarkedText text, SpeechLexicon lexicon)
    {
        Text = text;
        Lexicon = lexicon;
        _isUncased = lexicon.Has(LanguageTraits.Uncased);
        _unitOf = new int[text.Spans.Count];
        _names = new NamesInMarks(text.Text, lexicon);
        var reader = new UnitReader(text.Text, lexicon, text.Budget);
        var span = 0;
        foreach (var (start, end) in text.Paragraphs)
        {
            var first = _units.Count;
            ReadParagraph(reader, start, end, ref span);
            CutSentences(first);
        }
    }

    public MarkedText Text { get; }

    public SpeechLexicon Lexicon { get; }

    public int Count => _units.Count;

    public IReadOnlyList<(int First, int End)> Sentences => _sentences;

    public Unit this[int unit] => _units[unit];

    /// <summary>The unit of a span.</summary>
    public int UnitOf(int span) => _unitOf[span];

    /// <summary>The sentence of a unit.</summary>
    public int SentenceOf(int unit) => _sentenceOf[unit];

    public bool AreInOneParagraph(int unit, int other) => Text.ParagraphAt(this[unit].Start) == Text.ParagraphAt(this[other].Start);

    /// <summary>Whether any of the units from <paramref name="first"/> up to <paramref name="end"/> is a quotation.</summary>
    public bool HasQuotation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (this[i].Kind == UnitKind.Quotation) return true;
        }

        return false;
    }

    private void ReadParagraph(UnitReader reader, int start, int end, ref int span)
    {
        var from = start;
        for (; span < Text.Spans.Count && Text.Spans[span].Start < end; span++)
        {
            var quoted = Text.Spans[span];
            reader.Read(from, OpeningMark(from, quoted.Start), _units);
            _unitOf[span] = _units.Count;
            var close = quoted.IsClosed ? Math.Min(end, ClosingMarkEnd(quoted.End, end)) : quoted.End;
            _units.Add(new Unit(quoted.Start, close, UnitKind.Quotation, WordUse.None, IsCapital: false, span));
            if (_names.IsName(_units, quoted))
                _units[_units.Count - 1] = new Unit(quoted.Start, quoted.End, UnitKind.Word, WordUse.Body, IsCapital: true, span);
            from = Math.Max(from, close);
        }

        reader.Read(from, end, _units);
    }

    /// <summary>Where the mark or dash before a span starts.</summary>
    private int OpeningMark(int from, int start)
    {
        var i = start;
        while (i > from && char.IsWhiteSpace(Text.Text[i - 1])) i--;
        while (i > from
            && !char.IsLetterOrDigit(Text.Text[i - 1])
            && Text.Text[i - 1] is not (':' or ',' or '\uFF1A' or '\uFF0C' or ')' or '.' or '\u3002' or '\u3001' or '\uFF01' or '\uFF1F')
            && !char.IsWhiteSpace(Text.Text[i - 1]))
            i--;
        return i;
    }

    private int ClosingMarkEnd(int close, int end)
    {
        var i = close;
        while (i < end && char.IsWhiteSpace(Text.Text[i])) i++;
        return i < end && QuotationMarks.IsMark(Text.Text[i]) ? i + 1 : close;
    }

    private void CutSentences(int first)
    {
        var start = first;
        for (var i = first; i < _units.Count; i++)
        {
            _sentenceOf.Add(_sentences.Count);
            if (!Ends(i) && i - start < LongestSentence) continue;
            _sentences.Add((start, i + 1));
            start = i + 1;
        }

        if (start < _units.Count) _sentences.Add((start, _units.Count));
    }

    /// <summary>Whether a sentence ends with a unit.</summary>
    private bool Ends(int i)
    {
        if (i + 1 == _units.Count) return true;
        var next = _units[i + 1];
        return _units[i].Kind switch
        {
            UnitKind.Stop =>
                next.Kind is not (UnitKind.Stop or UnitKind.Comma)
                    && (_isUncased || !IsLower(next))
                    && !(_isUncased && next.Kind == UnitKind.Dash),
            UnitKind.Quotation =>
                !_isUncased && EndsWithStop(_units[i]) && (next.IsCapital || next.Kind is UnitKind.Quotation or UnitKind.Number),
            _ => false,
        };
    }

    private bool IsLower(Unit next) => next.Kind switch
    {
        UnitKind.Word => !next.IsCapital && char.IsLower(Text.Text[next.Start]),
        UnitKind.Dash => true,
        _ => false,
    };

    private bool EndsWithStop(Unit quotation)
    {
        for (var i = quotation.End - 1; i > quotation.Start; i--)
        {
            var c = Text.Text[i];
            if (char.IsWhiteSpace(c) || QuotationMarks.IsMark(c)) continue;
            return c is '.' or '!' or '?' or '\u2026' or '\u3002';
        }

        return false;
    }
}

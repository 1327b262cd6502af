using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;
using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations.General.Spans;

/// <summary>
/// Speech as languages other than English set it: opened by a dash instead of a mark, or with the reporting clause inside the marks.
/// Changes the spans of a text.
/// </summary>
internal sealed class SpeechSpans
{
    private readonly MarkedText _text;
    private readonly SpeechLexicon _lexicon;
    private readonly UnitReader _reader;
    private readonly ReportingClause _clauses;
    private readonly List<QuotedSpan> _spans = [];
    private readonly List<Unit> _units = [];

    private SpeechSpans(MarkedText text, SpeechLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _reader = new UnitReader(text.Text, lexicon, text.Budget);
        _clauses = new ReportingClause(text.Text, lexicon);
    }

    /// <summary>Adds the speech that dashes open, and cuts reporting clauses out of the marks.</summary>
    public static void Refine(MarkedText text, SpeechLexicon lexicon)
    {
        var hasDashes = lexicon.Has(LanguageTraits.DashSpeech) && HasDash(text.Text);
        if (!hasDashes && !(lexicon.Has(LanguageTraits.AsideInMarks) && text.Spans.Count > 0)) return;
        new SpeechSpans(text, lexicon).Refine(hasDashes);
    }

    private static bool HasDash(string text) => text.AsSpan().IndexOfAny('\u2013', '\u2014', '-') >= 0;

    private void Refine(bool hasDashes)
    {
        var span = 0;
        for (var p = 0; p < _text.Paragraphs.Count; p++)
        {
            var first = _spans.Count;
            if (hasDashes) AddDashes(p);
            var spoken = _spans.Count;
            var next = first;
            for (; span < _text.Spans.Count && _text.Spans[span].Paragraph == p; span++)
            {
                if (!IsInside(ref next, spoken, _text.Spans[span])) AddWithoutAsides(_text.Spans[span]);
            }

            _spans.Sort(first, _spans.Count - first, s_byStart);
        }

        _text.Spans.Clear();
        _text.Spans.AddRange(_spans);
    }

    private static readonly Comparer<QuotedSpan> s_byStart = Comparer<QuotedSpan>.Create((a, b) => a.Start.CompareTo(b.Start));

    /// <summary>Whether a span lies in speech that a dash opens.</summary>
    /// <param name="next">The first dash span that does not end before; both kinds stand in order.</param>
    /// <param name="end">The index after the last dash span.</param>
    /// <param name="span">The span.</param>
    private bool IsInside(ref int next, int end, QuotedSpan span)
    {
        while (next < end && _spans[next].End <= span.Start) next++;
        return next < end && span.End > _spans[next].Start;
    }

    private void AddDashes(int paragraph)
    {
        var (start, end) = _text.Paragraphs[paragraph];
        var opening = FindOpening(start, start, end);
        if (opening < 0) return;
        _units.Clear();
        _reader.Read(opening, end, _units);
        var isOwnLine = IsBlank(start, opening);
        var unit = 0;
        var first = _spans.Count;
        while (unit < _units.Count)
        {
            var speech = unit + 1;
            if (speech >= _units.Count) break;
            var clause = ClauseAfter(speech);
            var isSpeech = clause < _units.Count || isOwnLine
                ? clause < _units.Count || IsSpokenLine(paragraph, end)
                : _spans.Count > first || IsAfterColon(start, _units[unit].Start);
            if (isSpeech) AddSpeech(_units[speech].Start, clause < _units.Count ? _units[clause].Start : end, paragraph);
            else if (isOwnLine && _spans.Count == first) return;
            if (clause >= _units.Count) return;
            unit = Reopening(clause, paragraph);
        }
    }

    /// <summary>The next dash that may open speech: at the start of the paragraph, after a sentence, or after a colon.</summary>
    private int FindOpening(int from, int start, int end)
    {
        var text = _text.Text;
        for (var i = from; i < end; i++)
        {
            var next = text.AsSpan(i, end - i).IndexOfAny('\u2013', '\u2014', '-');
            if (next < 0) return -1;
            i += next;
            if (Opens(i, start, end)) return i;
        }

        return -1;
    }

    private bool Opens(int dash, int start, int end)
    {
        var text = _text.Text;
        var next = dash + 1;
        while (next < end && (char.IsWhiteSpace(text[next]) || text[next] is '\u00BF' or '\u00A1' || QuotationMarks.IsMark(text[next])))
            next++;
        if (next >= end || !(char.IsUpper(text[next]) || char.IsDigit(text[next]))) return false;
        var isAttached = next == dash + 1;
        var before = dash - 1;
        while (before >= start && char.IsWhiteSpace(text[before])) before--;
        if (before < start) return !isAttached || text[dash] != '-';
        var isSpaced = before < dash - 1 && !isAttached;
        return isSpaced && text[before] is '.' or '!' or '?' or '\u2026' or ':';
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(_text.Text[i])) return false;
        }

        return true;
    }

    private bool IsAfterColon(int start, int dash)
    {
        var i = dash - 1;
        while (i > start && char.IsWhiteSpace(_text.Text[i])) i--;
        return i > start && _text.Text[i] == ':';
    }

    /// <summary>The mark after which a reporting clause opens; the number of units if none does.</summary>
    private int ClauseAfter(int from)
    {
        for (var i = from; i < _units.Count; i++)
        {
            _text.Budget.Step();
            if (_units[i].Kind is UnitKind.Comma or UnitKind.Dash or UnitKind.Stop && _clauses.Opens(_units, i)) return i;
        }

        return _units.Count;
    }

    /// <summary>A line that a dash opens and no clause reports: speech if it is whole sentences and no item of a list.</summary>
    private bool IsSpokenLine(int paragraph, int end)
    {
        const int MostInList = 3;
        var last = end - 1;
        while (last > 0 && char.IsWhiteSpace(_text.Text[last])) last--;
        if (_text.Text[last] is not ('.' or '!' or '?' or '\u2026') && !QuotationMarks.IsMark(_text.Text[last])) return false;
        var neighbours = 0;
        for (var p = paragraph - 1; p >= 0 && p > paragraph - MostInList && StartsWithDash(p); p--) neighbours++;
        for (var p = paragraph + 1; p < _text.Paragraphs.Count && p < paragraph + MostInList && StartsWithDash(p); p++) neighbours++;
        return neighbours < MostInList || _spans.Count > 0;
    }

    private bool StartsWithDash(int paragraph) =>
        Opens(_text.Paragraphs[paragraph].Start, _text.Paragraphs[paragraph].Start, _text.Paragraphs[paragraph].End)
            && _text.Text[_text.Paragraphs[paragraph].Start] is '\u2013' or '\u2014' or '-';

    private void AddSpeech(int start, int end, int paragraph)
    {
        var text = _text.Text;
        while (start > 0 && (text[start - 1] is '\u00BF' or '\u00A1' || QuotationMarks.IsMark(text[start - 1]))) start--;
        // A question or exclamation mark before the clause is the speaker's.
        if (end < text.Length && text[end] is '!' or '?' or '\u2026') end++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '\u2013' or '\u2014')) end--;
        if (end > start) _spans.Add(new QuotedSpan(start, end, paragraph, IsClosed: true, IsSingle: false, IsDash: true));
    }

    /// <summary>
    /// The dash after a reporting clause that opens speech again, or the unit before the speech that goes on without one.
    /// </summary>
    private int Reopening(int clause, int paragraph)
    {
        const int ShortClause = 5;
        var isAside = _units[clause].Kind == UnitKind.Comma;
        for (var i = clause + 1; i < _units.Count; i++)
        {
            var unit = _units[i];
            if (unit.Kind == UnitKind.Dash)
            {
                // "—and laughs—. A school": the stop after the dash is the sentence's.
                return i + 1 < _units.Count && _units[i + 1].Kind is UnitKind.Stop or UnitKind.Comma ? i + 1 : i;
            }

            if (unit.Kind == UnitKind.Stop && i + 1 < _units.Count && _units[i + 1].IsCapital)
            {
                if (_lexicon.Has(LanguageTraits.DashGoesOn)) return i;
                return NextOpening(i, paragraph);
            }

            // ", she says, but they won": a short clause between commas.
            if (isAside
                && unit.Kind == UnitKind.Comma
                && i - clause <= ShortClause
                && i + 1 < _units.Count
                && _units[i + 1].Is(WordUse.And)
                && !_units[i + 1].IsCapital)
                return i;
        }

        return _units.Count;
    }

    private int NextOpening(int stop, int paragraph)
    {
        var (start, end) = _text.Paragraphs[paragraph];
        for (var i = stop + 1; i < _units.Count; i++)
        {
            if (_units[i].Kind == UnitKind.Dash && Opens(_units[i].Start, start, end)) return i;
        }

        return _units.Count;
    }

    private void AddWithoutAsides(QuotedSpan span)
    {
        if (!_lexicon.Has(LanguageTraits.AsideInMarks))
        {
            _spans.Add(span);
            return;
        }

        _units.Clear();
        _reader.Read(span.Start, span.End, _units);
        var start = span.Start;
        for (var i = 1; i < _units.Count; i++)
        {
            _text.Budget.Step();
            if (_units[i].Kind is not (UnitKind.Comma or UnitKind.Dash or UnitKind.Stop)
                || _clauses.AsideEnd(_units, i) is not (> 0 and var close))
                continue;
            AddPart(span, start, _units[i].Kind == UnitKind.Stop ? _units[i].End : _units[i].Start, isClosed: true);
            if (close >= _units.Count) return;
            while (close + 1 < _units.Count && _units[close + 1].Kind is UnitKind.Dash or UnitKind.Stop or UnitKind.Comma) close++;
            start = _units[close].End;
            i = close;
        }

        AddPart(span, start, span.End, span.IsClosed);
    }

    private void AddPart(QuotedSpan span, int start, int end, bool isClosed)
    {
        var text = _text.Text;
        if (start != span.Start)
        {
            while (start < end && char.IsWhiteSpace(text[start])) start++;
        }

        if (end != span.End)
        {
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '\u2013' or '\u2014' or '-')) end--;
        }

        if (end > start) _spans.Add(span with { Start = start, End = end, IsClosed = isClosed });
    }
}

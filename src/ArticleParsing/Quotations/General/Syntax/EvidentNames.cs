using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Tokens;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>
/// Names that a text without capitals shows by where they stand: before an age in brackets, a title, a quotation or the verb that reports
/// it. Once shown, a name is one wherever it stands, and so is the family name that it begins with.
/// </summary>
internal sealed class EvidentNames
{
    private const int LongestName = 10, ShortestName = 2, LongestAge = 6;

    private readonly Outline _outline;
    private readonly bool _isUnspaced, _isSurnameFirst, _hasMarkers;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal), _surnames = new(StringComparer.Ordinal);

    public EvidentNames(Outline outline)
    {
        _outline = outline;
        _isUnspaced = outline.Lexicon.Has(LanguageTraits.Unspaced);
        _isSurnameFirst = outline.Lexicon.Has(LanguageTraits.SurnameFirst);
        _hasMarkers = outline.Lexicon.HasMarkers;
        foreach (var (first, end) in outline.Sentences)
        {
            outline.Text.Budget.Step(end - first);
            for (var i = first; i < end; i++)
            {
                if (!IsUnknown(i) || (i > first && IsJoined(i - 1, i)) || IsBehindMarker(i)) continue;
                var stop = RunEnd(i, end);
                if (IsEvident(i, stop, first, end)) Learn(i, stop);
            }
        }
    }

    /// <summary>The unit after the name that starts at a unit; -1 if none does.</summary>
    public int EndAt(int unit, int end)
    {
        if (_names.Count == 0 || !IsUnknown(unit) || (unit > 0 && IsJoined(unit - 1, unit)) || IsBehindMarker(unit)) return -1;
        var stop = RunEnd(unit, end);
        var text = TextOf(unit, stop);
        return _names.Contains(text) || _surnames.Contains(text) ? stop : -1;
    }

    private void Learn(int first, int stop)
    {
        var name = TextOf(first, stop);
        if (name.Length is < ShortestName or > LongestName) return;
        _names.Add(name);
        if (!_isUnspaced || !_isSurnameFirst) return;
        for (var length = ShortestName; length < name.Length; length++) _surnames.Add(name.Substring(0, length));
    }

    private bool IsEvident(int first, int stop, int sentence, int end)
    {
        if (stop >= end) return false;
        if (IsAge(stop)) return true;
        var isAtStart = first == sentence || _outline[first - 1].Kind is UnitKind.Comma or UnitKind.Stop or UnitKind.Colon;
        // Headlines name the speaker before the quotation.
        if (!_isUnspaced) return isAtStart && _isSurnameFirst && first == sentence && _outline[stop].Kind == UnitKind.Quotation;
        if (_outline[stop].Is(WordUse.Honorific) && _outline[stop].Start == _outline[stop - 1].End) return true;
        if (_hasMarkers) return _outline[stop].Is(WordUse.Marker) && stop + 1 < end && _outline[stop + 1].Kind == UnitKind.Quotation;
        return isAtStart && _outline[stop].Is(WordUse.Says) && _outline[stop].Start == _outline[stop - 1].End;
    }

    /// <summary>"森野はるか": what looks like the marker of a subject may be a character of the name.</summary>
    private bool IsBehindMarker(int unit) =>
        _isUnspaced
            && unit > 1
            && _outline[unit - 1].Is(WordUse.Marker)
            && _outline[unit - 1].End == _outline[unit].Start
            && IsUnknown(unit - 2)
            && _outline[unit - 2].End == _outline[unit - 1].Start;

    /// <summary>"(63)".</summary>
    private bool IsAge(int unit)
    {
        var (start, end) = (_outline[unit].Start, _outline[unit].End);
        return _outline[unit].Kind == UnitKind.Aside
            && end - start is >= 3 and <= LongestAge
            && char.IsDigit(_outline.Text.Text[start + 1])
            && (char.IsDigit(_outline.Text.Text[end - 2]) || char.IsLetter(_outline.Text.Text[end - 2]));
    }

    /// <summary>The unit after the words of a name; where words are apart, a name is one of them.</summary>
    private int RunEnd(int first, int end)
    {
        var stop = first + 1;
        while (_isUnspaced && stop < end && IsUnknown(stop) && IsJoined(stop - 1, stop)) stop++;
        return stop;
    }

    private bool IsJoined(int left, int right) => _isUnspaced && IsUnknown(left) && _outline[left].End == _outline[right].Start;

    private bool IsUnknown(int unit) =>
        _outline[unit] is { IsWord: true } word
            && !word.Is(WordUse.Function | WordUse.Cue | WordUse.SpeakerNoun | WordUse.Honorific | WordUse.Quotative | WordUse.Of);

    private string TextOf(int first, int stop) =>
        _outline.Text.Text.Substring(_outline[first].Start, _outline[stop - 1].End - _outline[first].Start);
}

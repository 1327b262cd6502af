using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.Attribution;

/// <summary>
/// "A former official said ...", "Ukraine's president said ...": leads give the role first and the name a few paragraphs later. One of the
/// next speakers who is named for the first time there is the one: whom the text calls so, else the first of them if nothing speaks against
/// it.
/// </summary>
internal sealed class LaterNames
{
    private const int MostParagraphs = 4;

    /// <summary>The last paragraph of a lead.</summary>
    private const int Lead = 2;

    private readonly MarkedText _text;
    private readonly IQuotationReading _reading;

    /// <summary>The mentions that a cue makes speakers or sources, in the order of the text.</summary>
    private readonly List<Mention> _speakers = [];

    public LaterNames(MarkedText text, IQuotationReading reading)
    {
        _text = text;
        _reading = reading;
        for (var i = 0; i < text.Spans.Count; i++)
        {
            if (reading.CueOf(i) is { HasCue: true, Speaker.IsNobody: false } cue) _speakers.Add(cue.Speaker);
        }

        foreach (var clause in reading.ReportedClauses)
        {
            if (!clause.Cue.Speaker.IsNobody) _speakers.Add(clause.Cue.Speaker);
        }

        _speakers.AddRange(reading.Sources);
        _speakers.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>The person a role means who is named only after it; null if the mention is no such role.</summary>
    public Entity? Find(Mention role)
    {
        if (!_reading.IsUnnamedRole(role)) return null;
        var paragraph = _text.ParagraphAt(role.Start);
        Entity? first = null;
        for (var i = FirstSpeakerAfter(role.End); i < _speakers.Count; i++)
        {
            var distance = _text.ParagraphAt(_speakers[i].Start) - paragraph;
            if (distance > MostParagraphs) break;
            if (_reading.Resolve(_speakers[i]) is not { IsNamed: true } named) continue;
            var isNew = named is { IsPerson: true, Words.Length: > 1 } && !_reading.IsNamedBefore(named, role);
            if (isNew && _reading.IsCalled(named, role)) return named;
            if (first is not null) continue;
            if (!isNew) return null;
            first = named;
            if (paragraph > Lead && distance > 1) return null;
        }

        return first is not null && _reading.CanBeCalled(first, role, isLead: paragraph <= Lead) ? first : null;
    }

    private int FirstSpeakerAfter(int end)
    {
        int low = 0, high = _speakers.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_speakers[middle].Start >= end) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}

using ArticleParsing.Limits;
using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>
/// Gives each marked quotation of a text its speaker: by its own sentence, else by its paragraph, the sentence before and the chain of
/// speakers so far. The same in every language.
/// </summary>
internal sealed class SpeakerDecoder(MarkedText text, IQuotationReading reading, LaterNames laterNames)
{
    /// <summary>How many spans ahead a later cue is looked for; bounded, so that a paragraph of marks alone stays linear.</summary>
    private const int SpansAhead = 20;

    /// <summary>How many paragraphs later a quotation with no cue may still be the last speaker's.</summary>
    private const int MostParagraphsCarried = 2;

    private FoundQuotation? _carried;
    private int _carriedParagraph = -1;

    /// <param name="checkCount">Told how many have been found after each.</param>
    /// <returns>The quotations, in order.</returns>
    public List<FoundQuotation> Decode(Action<int> checkCount)
    {
        var found = new List<FoundQuotation>();
        for (var i = 0; i < text.Spans.Count; i++)
        {
            text.Budget.Step();
            if (!reading.IsQuotation(i)) continue;
            var span = text.Spans[i];
            var kind = reading.KindOf(i);
            var isApart = text.IsApart(span.Paragraph);
            var (mention, speaker, pattern) = Attribute(i, kind, isApart);
            if (!CanBeGiven(mention, speaker)) (mention, speaker) = (null, null);
            var cue = reading.CueOf(i) is { HasCue: true } own ? own : null;
            var quotation = new FoundQuotation(span.Start, span.End, kind, cue, mention, speaker, speaker is null ? null : pattern);
            found.Add(quotation);
            checkCount(found.Count);
            if (speaker is not null && !isApart) (_carried, _carriedParagraph) = (quotation, span.Paragraph);
        }

        return found;
    }

    /// <summary>Whether mention and name are of a length that they can have: each quotation of the speaker repeats them.</summary>
    public static bool CanBeGiven(Mention? mention, Entity? speaker) =>
        mention is not { } words || speaker is null || (speaker.Name.Length > 0 && words.End - words.Start <= LongestValues.Mention);

    /// <summary>
    /// Who says a span and how that was found; the surest way first. Whom the quotation itself names does not say it, unless a cue tells
    /// so.
    /// </summary>
    /// <param name="i">The span.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="isApart">Whether it stands in a paragraph by itself.</param>
    private (Mention? Mention, Entity? Speaker, AttributionPattern? Pattern) Attribute(int i, QuotationKind kind, bool isApart)
    {
        var paragraph = text.Spans[i].Paragraph;
        var distance = _carried is null ? int.MaxValue : paragraph - _carriedParagraph;
        var own = reading.CueOf(i);
        if (own is { HasCue: true }) return own.Speaker.IsNobody ? default : By(own.Speaker, own.Pattern);
        if (isApart) return default;
        var isDirect = kind == QuotationKind.Direct;
        if (distance == 0 && (isDirect || own is null)) return Carried(AttributionPattern.CarriedInParagraph);
        if (isDirect && LaterInParagraph(i) is { } next) return By(next.Speaker, AttributionPattern.LaterInParagraph);
        if (own is not null) return By(own.Speaker, AttributionPattern.ClauseSubject);
        if (Subject(i, paragraph) is { Speaker: not null } subject) return subject;
        if (LaterInParagraph(i) is { } later) return By(later.Speaker, AttributionPattern.LaterInParagraph);
        if (isDirect && distance <= 1 && !IsNamedIn(i, _carried!.Speaker!)) return Carried(AttributionPattern.CarriedOver);
        if (isDirect && paragraph > 0 && Subject(i, paragraph - 1) is { Speaker: not null } introduced) return introduced;
        return isDirect && distance <= MostParagraphsCarried && !IsNamedIn(i, _carried!.Speaker!)
            ? Carried(AttributionPattern.CarriedOver)
            : default;
    }

    private (Mention? Mention, Entity? Speaker, AttributionPattern? Pattern) By(Mention mention, AttributionPattern pattern) =>
        (mention, laterNames.Find(mention) ?? reading.Resolve(mention), pattern);

    private (Mention? Mention, Entity? Speaker, AttributionPattern? Pattern) Carried(AttributionPattern pattern) =>
        (_carried!.Mention, _carried.Speaker, pattern);

    /// <summary>Whom the sentence before is about, unless the quotation names that person.</summary>
    private (Mention? Mention, Entity? Speaker, AttributionPattern? Pattern) Subject(int i, int paragraph)
    {
        if (reading.SubjectBefore(i, paragraph) is not { } subject) return default;
        var by = By(subject, AttributionPattern.SentenceBefore);
        return IsNamedIn(i, by.Speaker!) ? default : by;
    }

    private bool IsNamedIn(int i, Entity person) => ThirdPerson.Names(text.Text, text.Spans[i].Start, text.Spans[i].End, person);

    /// <summary>"Q1." "Q2," X said: a later span of the paragraph, or of the next if this one goes on there, names the speaker.</summary>
    private AttributedCue? LaterInParagraph(int i)
    {
        var last = text.Spans[i].Paragraph;
        for (var j = i + 1; j < Math.Min(text.Spans.Count, i + SpansAhead); j++)
        {
            if (!text.Spans[j - 1].IsClosed) last = Math.Max(last, text.Spans[j - 1].Paragraph + 1);
            if (text.Spans[j].Paragraph > last) break;
            if (reading.CueOf(j) is { Pattern: AttributionPattern.Trailing or AttributionPattern.LeadingNear, Speaker.IsNobody: false } cue)
                return cue;
        }

        return null;
    }
}

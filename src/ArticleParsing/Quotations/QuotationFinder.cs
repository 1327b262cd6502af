using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;
using ArticleParsing.Quotations.Tokens;

namespace ArticleParsing.Quotations;

/// <summary>
/// Text in, quotations out: pair the marks, find each stretch's cue in its own sentence, carry speakers over where a sentence has none,
/// resolve mentions to people, and add reported clauses.
/// </summary>
internal sealed class QuotationFinder
{
    private const double CarriedInParagraph = 0.8;
    private const double CarriedOver = 0.6;
    private const double FromSubject = 0.5;

    /// <summary>How many stretches ahead a later cue is looked for; bounded, so that a paragraph of marks alone stays linear.</summary>
    private const int StretchesAhead = 20;

    private readonly TokenizedText _text;
    private readonly CueFinder _cues;
    private readonly People _people;
    private readonly EnglishLexicon _lexicon = EnglishLexicon.Instance;

    private QuotationFinder(string text, IReadOnlyList<string> context)
    {
        _text = new TokenizedText(text);
        _cues = new CueFinder(_text, _lexicon);
        _people = new People(_text, _lexicon, context);
    }

    /// <param name="text">Paragraphs separated by line feeds.</param>
    /// <param name="context">Lines that may hold fuller names: headline, captions, bylines.</param>
    public static (List<FoundQuotation> Quotations, TokenizedText Tokens) Find(string text, IReadOnlyList<string> context)
    {
        var finder = new QuotationFinder(text, context);
        if (finder._text.Count == 0) return ([], finder._text);
        var found = finder.Marked();
        finder.AddReported(found);
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return (found, finder._text);
    }

    private List<FoundQuotation> Marked()
    {
        var found = new List<FoundQuotation>();
        var attributions = _text.Stretches.Select(s => _cues.Find(s)).ToArray();
        Person? speaker = null;
        Mention? mention = null;
        var speakerParagraph = -1;
        for (var i = 0; i < _text.Stretches.Count; i++)
        {
            var stretch = _text.Stretches[i];
            var own = attributions[i];
            var kind = QuotationTest.KindOf(_text, stretch);
            if (!QuotationTest.IsQuotation(_text, stretch, own)) continue;
            var confidence = own?.Strength ?? 0;
            Mention? at = own?.Speaker;
            Person? who = null;
            if (own is not null)
            {
                who = NamedNext(attributions, i, own.Speaker) ?? _people.Resolve(own.Speaker, speaker);
            }
            else if (speaker is not null && speakerParagraph == stretch.Paragraph)
            {
                (who, at, confidence) = (speaker, mention, CarriedInParagraph);
            }
            else if (NextInParagraph(attributions, i) is { } next)
            {
                (who, at, confidence) = (_people.Resolve(next.Speaker, speaker), next.Speaker, CarriedInParagraph - 0.1);
            }
            else if (SubjectOfSentenceBefore(stretch) is { } subject)
            {
                (who, at, confidence) = (_people.Resolve(subject, speaker), subject, FromSubject);
            }
            else if (stretch.Paragraph - speakerParagraph > 1 && kind == QuotationKind.Direct && IntroducedInParagraphBefore(stretch) is { } introduced)
            {
                (who, at, confidence) = (_people.Resolve(introduced, speaker), introduced, FromSubject);
            }
            else if (speaker is not null && stretch.Paragraph - speakerParagraph <= 1 && kind == QuotationKind.Direct)
            {
                (who, at, confidence) = (speaker, mention, CarriedOver);
            }

            found.Add(new FoundQuotation(stretch.Start, stretch.End, stretch.Paragraph, kind, own, at, who, who is null ? 0.3 : confidence));
            if (who is null) continue;
            (speaker, mention, speakerParagraph) = (who, at, stretch.Paragraph);
        }

        return found;
    }

    /// <summary>A role without a name, and right after it a name that is new as speaker: the name is the role's ("Ukraine's president ... Zelenskiy said").</summary>
    private Person? NamedNext(AttributedCue?[] attributions, int i, Mention role)
    {
        if (!_people.IsUnnamedRole(role)) return null;
        for (var j = i + 1; j < Math.Min(attributions.Length, i + StretchesAhead) && _text.Stretches[j].Paragraph <= _text.Stretches[i].Paragraph + 1; j++)
        {
            if (attributions[j] is not { } next || next.Speaker == role) continue;
            var person = _people.Resolve(next.Speaker, null);
            return _people.IsIntroducedAt(person, next.Speaker) ? person : null;
        }

        return null;
    }

    /// <summary>"Q1." "Q2," X said: a later stretch of the paragraph, or of the next where this one goes on there, names the speaker.</summary>
    private AttributedCue? NextInParagraph(AttributedCue?[] attributions, int i)
    {
        var last = _text.Stretches[i].Paragraph;
        for (var j = i + 1; j < Math.Min(attributions.Length, i + StretchesAhead); j++)
        {
            if (!_text.Stretches[j - 1].IsClosed) last = Math.Max(last, _text.Stretches[j - 1].Paragraph + 1);
            if (_text.Stretches[j].Paragraph > last) break;
            if (attributions[j] is { Strength: >= 0.85 } cue) return cue;
        }

        return null;
    }

    /// <summary>A quotation that stands alone after a sentence of the same paragraph: whom that sentence is about.</summary>
    private Mention? SubjectOfSentenceBefore(QuotedStretch stretch)
    {
        var first = _text.TokenAt(stretch.Start);
        if (first >= _text.Count) return null;
        if (_cues.Mentions.SentenceSubject(_text[first].Sentence, first) is { } own) return own;
        var before = first - 1;
        while (before >= 0 && _text[before].Sentence == _text[first].Sentence) before--;
        if (before < 0 || _text[before].Start < _text.Paragraphs[stretch.Paragraph].Start) return null;
        return _cues.Mentions.SentenceSubject(_text[before].Sentence, before + 1);
    }

    /// <summary>A quotation that opens its paragraph, after a paragraph without one: whom the last sentence there is about.</summary>
    private Mention? IntroducedInParagraphBefore(QuotedStretch stretch)
    {
        var before = _text.TokenAt(stretch.Start) - 1;
        while (before >= 0 && _text[before].Start >= _text.Paragraphs[stretch.Paragraph].Start) before--;
        if (stretch.Paragraph == 0 || before < 0 || _text[before].Start < _text.Paragraphs[stretch.Paragraph - 1].Start) return null;
        return _cues.Mentions.SentenceSubject(_text[before].Sentence, before + 1);
    }

    private void AddReported(List<FoundQuotation> found)
    {
        Person? speaker = null;
        var marked = found.Count;
        var next = 0;
        foreach (var clause in new ReportedClauses(_text, _lexicon, _cues).Find())
        {
            if (clause.Last <= clause.First) continue;
            var start = _text[clause.First].Start;
            var end = _text[clause.Last].End;
            for (; next < marked && found[next].End <= start; next++) speaker = found[next].Speaker ?? speaker;
            speaker = _people.Resolve(clause.Cue.Speaker, speaker);
            found.Add(new FoundQuotation(start, end, ParagraphOf(start), QuotationKind.Indirect, clause.Cue, clause.Cue.Speaker, speaker, clause.Cue.Strength));
        }
    }

    private int ParagraphOf(int character)
    {
        int low = 0, high = _text.Paragraphs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_text.Paragraphs[middle].Start <= character) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}

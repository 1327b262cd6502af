using ArticleParsing.Quotations.General.Lexicon;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>The phrases of each sentence.</summary>
internal sealed class Sentences
{
    private readonly List<Phrase> _phrases = [];
    private readonly int[] _firstPhrase;

    public Sentences(Outline outline)
    {
        Outline = outline;
        _firstPhrase = new int[outline.Sentences.Count + 1];
        var names = new NameWords(outline);
        var reader = new PhraseReader(outline, names);
        var uncased = outline.Lexicon.Has(LanguageTraits.Uncased) ? new UncasedPhraseReader(outline) : null;
        for (var s = 0; s < outline.Sentences.Count; s++)
        {
            _firstPhrase[s] = _phrases.Count;
            var (first, end) = outline.Sentences[s];
            if (uncased is not null) uncased.Read(first, end, _phrases);
            else reader.Read(first, end, _phrases);
        }

        _firstPhrase[outline.Sentences.Count] = _phrases.Count;
    }

    public Outline Outline { get; }

    /// <summary>The phrases of the text, in order.</summary>
    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>
    /// The index of the first phrase of a sentence that does not start before a unit; that of the first of the next sentence if there is
    /// none.
    /// </summary>
    public int FirstPhraseFrom(int sentence, int unit)
    {
        int low = _firstPhrase[sentence], high = _firstPhrase[sentence + 1];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_phrases[middle].First >= unit) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>The index after that of the last phrase of a sentence.</summary>
    public int PhrasesEnd(int sentence) => _firstPhrase[sentence + 1];

    /// <summary>The index of the phrase that a unit belongs to; -1 if it belongs to none.</summary>
    public int PhraseAt(int sentence, int unit)
    {
        var next = FirstPhraseFrom(sentence, unit + 1) - 1;
        return next >= _firstPhrase[sentence] && _phrases[next].Last >= unit ? next : -1;
    }
}

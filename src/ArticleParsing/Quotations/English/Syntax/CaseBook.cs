using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>How a text writes its words inside sentences: what it also writes small is no name if a sentence opens with it.</summary>
internal sealed class CaseBook
{
    /// <summary>Words of these kinds nobody asks about: the lexicon tells what they are.</summary>
    public const WordTraits Known =
        WordTraits.FunctionWord | WordTraits.AnyVerb | WordTraits.Speaker | WordTraits.NominalCue | WordTraits.AnyGivenName
            | WordTraits.Place;

    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);

    public CaseBook(ReadOnlySpan<Unit> units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            ref readonly var unit = ref units[i];
            if (!unit.IsWord || unit.Span >= 0 || unit.Has(Known) || !char.IsLetterOrDigit(unit.Lower[0])) continue;
            if (!unit.IsCapital) _small.Add(unit.Lower);
            else if (i > 0 && units[i - 1].Sentence == unit.Sentence && units[i - 1].Span < 0) _capital.Add(unit.Lower);
        }
    }

    /// <summary>
    /// Whether a word that opens a sentence and that the lexicon does not know is a name; a plural ("Trams will run") has to show it
    /// elsewhere.
    /// </summary>
    public bool IsName(string lower) =>
        !_small.Contains(lower)
            && (_capital.Contains(lower)
                || !lower.EndsWith("s", StringComparison.Ordinal)
                || lower.EndsWith("ss", StringComparison.Ordinal));
}

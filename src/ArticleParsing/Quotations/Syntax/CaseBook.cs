namespace ArticleParsing.Quotations.Syntax;

/// <summary>How a text writes its words inside sentences: what it also writes small is no name where a sentence opens with it.</summary>
internal sealed class CaseBook
{
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);

    public CaseBook(Unit[] units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].Stretch >= 0 || units[i].Lower.Length == 0) continue;
            if (!units[i].IsCapital) _small.Add(units[i].Lower);
            else if (i > 0 && units[i - 1].Sentence == units[i].Sentence && units[i - 1].Stretch < 0) _capital.Add(units[i].Lower);
        }
    }

    /// <summary>Whether a word that opens a sentence and that the lexicon does not know is a name; a plural ("Trams will run") has to show it elsewhere.</summary>
    public bool IsName(string lower) => !_small.Contains(lower) && (_capital.Contains(lower) || !lower.EndsWith("s", StringComparison.Ordinal) || lower.EndsWith("ss", StringComparison.Ordinal));
}

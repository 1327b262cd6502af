using ArticleParsing.Limits;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>The walk through a sentence from phrase to phrase; what makes a phrase differs by script.</summary>
internal abstract class PhraseLoop(WorkBudget budget)
{
    /// <summary>Adds the phrases of a sentence, in order.</summary>
    public void Read(int first, int end, List<Phrase> phrases)
    {
        for (var i = first; i < end;)
        {
            budget.Step();
            if (ReadAt(i, first, end) is not { } phrase)
            {
                i++;
                continue;
            }

            Add(phrase, first, end, phrases);
            i = phrase.Last + 1;
        }
    }

    /// <summary>The phrase that starts at a unit; null if none does.</summary>
    protected abstract Phrase? ReadAt(int i, int first, int end);

    /// <summary>Adds a phrase, with what its neighbours make of it.</summary>
    protected abstract void Add(Phrase phrase, int first, int end, List<Phrase> phrases);
}

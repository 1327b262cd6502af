using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>A unit at its place in a sentence. The units before it have their word classes, those after it only their traits.</summary>
internal readonly ref struct UnitInSentence(ReadOnlySpan<Unit> units, int index, int first, int end)
{
    /// <summary>What stands past the end of a sentence.</summary>
    private static readonly Unit s_past;

    private readonly ReadOnlySpan<Unit> _units = units;

    public int Index => index;

    public int First => first;

    public int End => end;

    public bool IsFirst => index == first;

    public bool IsLast => index + 1 >= end;

    public ref readonly Unit Unit => ref _units[index];

    public ref readonly Unit Next => ref IsLast ? ref s_past : ref _units[index + 1];

    public ref readonly Unit this[int unit] => ref _units[unit];

    /// <summary>The class of the unit before, which marks a sentence's first unit as well.</summary>
    public WordClass Before => index > first ? _units[index - 1].Class : WordClass.Other;

    /// <summary>The class before, adverbs and negations passed over.</summary>
    public WordClass GroupBefore
    {
        get
        {
            var before = index - 1;
            while (before >= first && _units[before].Class is WordClass.Adverb or WordClass.Negation) before--;
            if (before < first) return WordClass.Other;
            ref readonly var unit = ref _units[before];
            return unit.Class == WordClass.Verb && unit.Has(WordTraits.Auxiliary) ? WordClass.Auxiliary : unit.Class;
        }
    }

    /// <summary>Whether the unit before makes this one a noun or its attribute.</summary>
    public bool IsNominal => Before is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective;
}

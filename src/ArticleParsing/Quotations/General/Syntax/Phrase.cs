using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.General.Lexicon;

namespace ArticleParsing.Quotations.General.Syntax;

/// <summary>Words that may name a speaker: a name, a pronoun or a noun with its determiner.</summary>
internal sealed class Phrase
{
    /// <summary>Its first unit.</summary>
    public required int First { get; init; }

    /// <summary>Its last unit.</summary>
    public required int Last { get; set; }

    /// <summary>Its first character, without determiner.</summary>
    public required int Start { get; init; }

    /// <summary>The character after its last.</summary>
    public required int End { get; set; }

    public required MentionKind Kind { get; init; }

    /// <summary>What the pronoun, the noun or the title before a name may be used for.</summary>
    public WordUse Uses { get; init; }

    /// <summary>The determiner: definite, indefinite, demonstrative or possessive; none if there is none.</summary>
    public WordUse Determiner { get; init; }

    /// <summary>The unit of the noun; -1 for pronouns and names without title.</summary>
    public int Head { get; init; } = -1;

    /// <summary>The characters of the name; empty if there is none.</summary>
    public (int Start, int End) Name { get; init; }

    /// <summary>Whether its determiner shows that it is no subject.</summary>
    public bool IsOblique { get; init; }

    /// <summary>Whether a preposition or postposition makes it something else than a subject.</summary>
    public bool IsGoverned { get; set; }

    /// <summary>Whether a marker makes it a subject.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Whether the name stands in marks.</summary>
    public bool IsInMarks { get; init; }

    public bool IsName => Kind == MentionKind.Name;

    public bool IsPronoun => Kind == MentionKind.Pronoun;

    /// <summary>Whether it names or describes what may speak, as far as the lists tell.</summary>
    public bool IsSpeakerLike => Kind != MentionKind.Description || (Uses & WordUse.SpeakerNoun) != 0;
}

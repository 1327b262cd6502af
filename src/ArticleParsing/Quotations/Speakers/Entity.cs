using ArticleParsing.Limits;

namespace ArticleParsing.Quotations.Speakers;

internal enum Gender
{
    Unknown,
    Male,
    Female,
}

internal enum EntityKind
{
    Unknown,
    Person,

    /// <summary>An organisation, a government, a place that speaks through one.</summary>
    Body,

    /// <summary>Something written or published.</summary>
    Document,

    /// <summary>Several people: "the lawmakers".</summary>
    People,
}

/// <summary>Somebody or something a text speaks of, under the fullest name it uses.</summary>
internal sealed class Entity(string name, EntityKind kind)
{
    public string Name { get; set; } = name;

    public EntityKind Kind { get; set; } = kind;

    /// <summary>Whether it counts as a person for no more than a name of two words that speaks.</summary>
    public bool IsKindGuessed { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Whether the gender is no more than what the given name suggests.</summary>
    public bool IsGenderGuessed { get; set; }

    /// <summary>Whether the text gives a name; unnamed ones go by a noun phrase.</summary>
    public bool IsNamed { get; set; }

    /// <summary>Role or apposition, as the text has it; null if it gives none.</summary>
    public string? Description { get; set => field = LongestValues.OrNone(value, LongestValues.SpeakerDescription); }

    /// <summary>Nouns the text uses for it, in lower case: "mayor", "bank".</summary>
    public Heads Heads { get; } = new();

    /// <summary>Whether the text says what this person is: a post, a trade, a part in the story.</summary>
    public bool HasPost { get; set; }

    /// <summary>Whose document it is; null for others and if the text does not tell.</summary>
    public Entity? Issuer { get; set; }

    /// <summary>The words of its name, in lower case.</summary>
    public string[] Words { get; set; } = [];

    /// <summary>The first unit that names it; <see cref="int.MaxValue"/> if only a headline or caption does.</summary>
    public int FirstMention { get; set; } = int.MaxValue;

    /// <summary>The unit that mentioned it last so far; -1 before the first.</summary>
    public int LastMention { get; set; } = -1;

    /// <summary>How often the writer's own sentences have mentioned it so far.</summary>
    public int Mentions { get; set; }

    public bool IsPerson => Kind == EntityKind.Person;
}

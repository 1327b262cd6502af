namespace ArticleParsing.Quotations.Speakers;

internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Somebody or something a text names, with the fullest name it uses.</summary>
internal sealed class Person(string name)
{
    public string Name { get; set; } = name;

    /// <summary>The token at which the text first names it.</summary>
    public int FirstMention { get; set; } = int.MaxValue;

    public string? Description { get; set; }

    public Gender Gender { get; set; }

    /// <summary>False for organisations and places.</summary>
    public bool IsHuman { get; set; }

    /// <summary>A title, a known given name, or a verb of saying beside the name shows that it is a person's.</summary>
    public bool IsSurelyHuman { get; set; }
}

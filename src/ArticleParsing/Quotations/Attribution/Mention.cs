namespace ArticleParsing.Quotations.Attribution;

/// <summary>The words that name a speaker at one place.</summary>
/// <param name="Start">Their first character.</param>
/// <param name="End">The character after their last.</param>
/// <param name="Kind">What kind of words they are.</param>
/// <param name="Id">The number under which the reading that found them knows them.</param>
internal readonly record struct Mention(int Start, int End, MentionKind Kind, int Id)
{
    /// <summary>Somebody spoke, and the sentence does not tell who: "the court was told".</summary>
    public static readonly Mention Nobody = new(-1, -1, MentionKind.Description, -1);

    public bool IsNobody => Id < 0;
}

/// <summary>The kinds of words that name a speaker.</summary>
internal enum MentionKind
{
    Name,
    Pronoun,

    /// <summary>A noun phrase without a name: "the mayor".</summary>
    Description,
}

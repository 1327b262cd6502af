namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>The words that name a speaker, in units of the outline.</summary>
/// <param name="First">The first unit.</param>
/// <param name="Last">The last unit.</param>
/// <param name="Phrase">The noun phrase that is subject.</param>
/// <param name="Apposed">The noun phrase in apposition that holds the name ("the mayor, Orla Finn,"); -1 if there is none.</param>
internal readonly record struct UnitMention(int First, int Last, int Phrase, int Apposed)
{
    /// <summary>Somebody spoke, and the sentence does not tell who: "the court was told".</summary>
    public static readonly UnitMention Nobody = new(-1, -1, -1, -1);

    public bool IsNobody => First < 0;

    /// <summary>The phrase that tells who it is: the apposition if there is one.</summary>
    public int NamingPhrase => Apposed >= 0 ? Apposed : Phrase;
}

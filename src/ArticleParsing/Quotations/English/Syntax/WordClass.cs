namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>What a unit is at its place in the sentence.</summary>
internal enum WordClass : byte
{
    Other,
    Noun,
    Name,
    Number,
    Adjective,
    Determiner,
    Possessive,
    Pronoun,
    Calendar,
    Adverb,
    Preposition,
    To,
    Modal,
    Auxiliary,
    Negation,

    /// <summary>A finite verb, or the last verb of a finite verb group.</summary>
    Verb,

    /// <summary>A verb after "to".</summary>
    Infinitive,

    /// <summary>A verb in -ing outside a finite verb group.</summary>
    Participle,

    /// <summary>A past participle outside a finite verb group: "a study led by".</summary>
    PastParticiple,
    Subordinator,
    Relative,
    Conjunction,
    Comma,
    Dash,
    Colon,
    OpenBracket,
    CloseBracket,
    Stop,

    /// <summary>A whole span between quotation marks.</summary>
    Quoted,
}

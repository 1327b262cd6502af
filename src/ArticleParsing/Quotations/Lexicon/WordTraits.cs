namespace ArticleParsing.Quotations.Lexicon;

/// <summary>
/// What the lexicon knows of a word, whatever its place in a sentence; a word may have several ("report" is a noun and a verb).
/// </summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Possessive = 1UL << 1,
    Pronoun = 1UL << 2,
    Relative = 1UL << 3,
    Preposition = 1UL << 4,
    Subordinator = 1UL << 5,
    Conjunction = 1UL << 6,
    Modal = 1UL << 7,
    Auxiliary = 1UL << 8,
    Negation = 1UL << 9,
    To = 1UL << 10,
    Adverb = 1UL << 11,
    Calendar = 1UL << 12,

    /// <summary>A word in -ly that is no adverb.</summary>
    NoAdverb = 1UL << 13,

    VerbBase = 1UL << 14,
    VerbThirdPerson = 1UL << 15,
    VerbPast = 1UL << 16,
    VerbPastParticiple = 1UL << 17,
    VerbIng = 1UL << 18,

    /// <summary>A form of a verb of saying.</summary>
    Speech = 1UL << 19,

    /// <summary>A form of a verb that reports speech only beside the quotation.</summary>
    Quotative = 1UL << 20,

    /// <summary>A form of a verb that reports a view or a name given ("called it").</summary>
    Attitude = 1UL << 21,

    NominalCue = 1UL << 22,
    Title = 1UL << 23,

    /// <summary>A title that belongs to the name: King Charles.</summary>
    RoyalTitle = 1UL << 24,

    PersonNoun = 1UL << 25,
    GroupNoun = 1UL << 26,
    DocumentNoun = 1UL << 27,
    PluralNoun = 1UL << 28,
    MaleName = 1UL << 29,
    FemaleName = 1UL << 30,
    GivenName = 1UL << 31,
    MaleWord = 1UL << 32,
    FemaleWord = 1UL << 33,
    OrganisationWord = 1UL << 34,
    Place = 1UL << 35,

    /// <summary>A document that goes out under somebody's name.</summary>
    IssuedDocument = 1UL << 36,

    /// <summary>A word that shows what follows it in marks to be a term or a title.</summary>
    TermWord = 1UL << 37,

    NameParticle = 1UL << 38,

    AnyVerb = VerbBase | VerbThirdPerson | VerbPast | VerbPastParticiple | VerbIng,
    Cue = Speech | Quotative | Attitude,
    AnyGivenName = MaleName | FemaleName | GivenName,
    Speaker = PersonNoun | GroupNoun | DocumentNoun,
    FunctionWord =
        Determiner | Possessive | Pronoun | Relative | Preposition | Subordinator | Conjunction | Modal | Auxiliary | Negation | To
            | Adverb,
}

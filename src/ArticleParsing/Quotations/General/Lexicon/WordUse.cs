namespace ArticleParsing.Quotations.General.Lexicon;

/// <summary>
/// What a word or phrase may be used for. The names are those of the lines in <c>Languages/TAG/quotations/</c>: the lists <c>cues</c>,
/// <c>clauses</c> and <c>speakers</c>. A word may have several uses.
/// </summary>
[Flags]
internal enum WordUse : ulong
{
    None = 0,

    // Of the list "cues".

    /// <summary>A finite form of a verb of saying: reports with marks and without.</summary>
    Says = 1UL << 0,

    /// <summary>A participle of a verb of saying, which needs an auxiliary.</summary>
    Said = 1UL << 1,

    /// <summary>A form that is a verb of saying only with a word of <see cref="Splits"/> in its clause.</summary>
    SaysWith = 1UL << 2,

    /// <summary>What completes a verb of <see cref="SaysWith"/>.</summary>
    Splits = 1UL << 3,

    /// <summary>A verb that speaks only beside a quotation.</summary>
    Quotes = 1UL << 4,

    /// <summary>A verb that reports the words of a quotation inside its sentence: calls, criticises, demands.</summary>
    Calls = 1UL << 5,

    /// <summary>Stands before the source: according to.</summary>
    Source = 1UL << 6,

    /// <summary>Stands after the source.</summary>
    SourceAfter = 1UL << 7,

    /// <summary>Stands between a quotation and its speaker without a verb.</summary>
    SaysSo = 1UL << 8,

    /// <summary>Opens a reporting clause that stands beside what is reported: "as X said".</summary>
    As = 1UL << 9,

    /// <summary>Somebody says, and the words do not tell who.</summary>
    Hearsay = 1UL << 10,

    /// <summary>Ties a quotation to the verb that follows it in languages whose verb is last.</summary>
    Quotative = 1UL << 11,

    // Of the list "clauses".

    /// <summary>Opens a reported clause.</summary>
    That = 1UL << 12,

    /// <summary>Opens a relative clause.</summary>
    Relative = 1UL << 13,

    /// <summary>Joins clauses or phrases of one rank.</summary>
    And = 1UL << 14,

    /// <summary>Opens a subordinate clause that reports nothing.</summary>
    When = 1UL << 15,

    Preposition = 1UL << 16,

    /// <summary>A preposition, article or both that ties a noun to the one before: of.</summary>
    Of = 1UL << 17,

    Auxiliary = 1UL << 18,
    Not = 1UL << 19,

    /// <summary>A verb form by which the writer shows that he reports.</summary>
    Reported = 1UL << 20,

    /// <summary>A frequent finite verb that is no cue.</summary>
    Verb = 1UL << 21,

    Definite = 1UL << 22,
    Indefinite = 1UL << 23,
    This = 1UL << 24,
    Possessive = 1UL << 25,

    /// <summary>A function word with no other use, and a noun or adverb that a capital makes no name.</summary>
    Common = 1UL << 26,

    /// <summary>Marks the noun before it as the subject.</summary>
    Marker = 1UL << 27,

    /// <summary>Marks the noun before it as something else.</summary>
    Postposition = 1UL << 28,

    // Of the list "speakers".

    He = 1UL << 29,
    She = 1UL << 30,
    It = 1UL << 31,
    They = 1UL << 32,

    /// <summary>A title that is no description: Mrs.</summary>
    Title = 1UL << 33,

    /// <summary>A title or honorific after the name.</summary>
    Honorific = 1UL << 34,

    /// <summary>A noun for a man.</summary>
    Man = 1UL << 35,

    /// <summary>A noun for a woman.</summary>
    Woman = 1UL << 36,

    /// <summary>A noun for a person of either gender.</summary>
    Person = 1UL << 37,

    /// <summary>A noun for several people.</summary>
    People = 1UL << 38,

    /// <summary>An institution, firm or group that speaks as one.</summary>
    Body = 1UL << 39,

    /// <summary>Something written or published that says something.</summary>
    Document = 1UL << 40,

    /// <summary>A noun for a work whose title follows.</summary>
    Work = 1UL << 41,

    /// <summary>A small word inside names.</summary>
    Particle = 1UL << 42,

    /// <summary>A family name of a language that writes it first and without spaces.</summary>
    Surname = 1UL << 43,

    /// <summary>A word that ends in a full stop and no sentence.</summary>
    Abbreviation = 1UL << 44,

    // Not of a list of the language.

    MaleName = 1UL << 45,
    FemaleName = 1UL << 46,

    /// <summary>A determiner that shows the gender of its noun.</summary>
    Masculine = 1UL << 47,
    Feminine = 1UL << 48,

    /// <summary>A determiner or pronoun in another case than the subject's.</summary>
    Oblique = 1UL << 49,

    /// <summary>What somebody tells, as a source: according to "reports" of X.</summary>
    Account = 1UL << 50,

    /// <summary>Makes the verb after it an infinitive: to.</summary>
    To = 1UL << 51,

    /// <summary>Shows that the words in marks after it are a name or a usage: so-called.</summary>
    SoCalled = 1UL << 52,

    Cue = Says | Said | SaysWith | Quotes | Calls,
    Pronoun = He | She | It | They,
    PersonNoun = Man | Woman | Person,
    SpeakerNoun = PersonNoun | People | Body | Document,
    Determiner = Definite | Indefinite | This | Possessive,
    GivenName = MaleName | FemaleName,
    SourceWord = Source | SourceAfter,

    /// <summary>What shows that words between marks are a clause.</summary>
    ClauseWord = Verb | Auxiliary | Reported | Says | Pronoun | Not,

    /// <summary>What ends a noun phrase.</summary>
    Function = That | Relative | And | When | Preposition | Of | Auxiliary | Not | Determiner | Common | Pronoun | As | Hearsay | Source
        | SourceAfter | SaysSo | Verb | Marker | Postposition,
}

/// <summary>How a language is written, as far as the engine must know it. The line "traits" of the list <c>clauses</c>.</summary>
[Flags]
internal enum LanguageTraits
{
    None = 0,

    /// <summary>Every noun has a capital, so that a capital makes no name.</summary>
    CapitalNouns = 1,

    /// <summary>No spaces between words: they are cut by the lists.</summary>
    Unspaced = 2,

    /// <summary>No capitals: names are told by titles, family names and where they stand.</summary>
    Uncased = 4,

    /// <summary>The verb of saying stands last, and a marker shows the subject.</summary>
    VerbLast = 8,

    /// <summary>Subject pronouns are left out.</summary>
    DropsSubjects = 16,

    /// <summary>A number with a full stop is an ordinal.</summary>
    DottedOrdinals = 32,

    /// <summary>A dash at the start of a line opens speech.</summary>
    DashSpeech = 64,

    /// <summary>Speech that a dash opens goes on after the reporting clause without another dash.</summary>
    DashGoesOn = 128,

    /// <summary>Reporting clauses stand inside the marks.</summary>
    AsideInMarks = 256,

    /// <summary>Family names come first.</summary>
    SurnameFirst = 512,

    /// <summary>A verb of saying reports the clause after it without a word that opens the clause.</summary>
    BareClauses = 1024,

    /// <summary>Family names come first in names with capitals.</summary>
    FamilyNameFirst = 2048,
}

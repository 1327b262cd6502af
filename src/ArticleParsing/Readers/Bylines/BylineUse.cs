namespace ArticleParsing.Readers.Bylines;

/// <summary>What the words of bylines do; the names of the lists <c>bylines.txt</c>.</summary>
internal enum BylineUse
{
    /// <summary>A line that opens so is a byline: "by", "autor".</summary>
    Opens,

    /// <summary>Introduces an author, and is no part of the name: "by", "de".</summary>
    Introduces,

    /// <summary>Stands alone above or before a name.</summary>
    Label,

    /// <summary>A line that opens so signs, wherever it stands: phrases in any case, a single word with a capital or a colon.</summary>
    Signs,

    /// <summary>Opens a line that is a byline by this capitalised word and a name.</summary>
    StartsLine,

    /// <summary>Ends the credit of somebody else and introduces an author again.</summary>
    Resumes,

    /// <summary>Is often set without a space before the name: "ByJane Doe".</summary>
    Glues,

    /// <summary>Stands between a date and an author.</summary>
    FollowsDate,

    /// <summary>How the labelled values of Twitter cards call an author, as content management systems translate it.</summary>
    Card,

    /// <summary>Introduces somebody who is no author: "edited by".</summary>
    OtherCredit,

    /// <summary>Joins two authors; counts as written ("dan" joins, Dan is a name).</summary>
    Join,

    /// <summary>Joins a person and an agency that both signed.</summary>
    Accompanies,

    /// <summary>Follows a name, in small letters: "in London", "for the Ledger".</summary>
    Tail,

    /// <summary>Follows a name as it is written here.</summary>
    ClosesTail,

    /// <summary>What somebody is: "reporter".</summary>
    Role,

    /// <summary>What somebody is, and a family name, too: "engineer".</summary>
    Surname,

    /// <summary>Goes with a role: "senior".</summary>
    Modifier,

    /// <summary>Stands inside names; counts as written ("von" is one, "Von" opens a byline).</summary>
    Particle,

    /// <summary>Ends a name after a comma: "Jr."</summary>
    Suffix,

    /// <summary>Stands before a name: "Dr."</summary>
    Honorific,

    /// <summary>Part of the name of an institution: "university".</summary>
    Institution,

    /// <summary>A state: what stands before it after a comma is a place there.</summary>
    Country,

    /// <summary>The people who make something: "team".</summary>
    Bureau,

    /// <summary>Is a bureau's name alone.</summary>
    BareBureau,

    /// <summary>Ends the name of a company as it is registered.</summary>
    LegalForm,

    /// <summary>Is no name by itself.</summary>
    NoName,

    /// <summary>Opens a label or a link, never a name.</summary>
    NotFirst,

    /// <summary>Makes a name a possessive at its end.</summary>
    Possessive,

    /// <summary>Marks the account of a content management system.</summary>
    Account,
}

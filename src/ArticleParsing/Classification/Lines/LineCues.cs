namespace ArticleParsing.Classification.Lines;

/// <summary>What the words of a block say it may be.</summary>
[Flags]
internal enum LineCues
{
    None = 0,
    Date = 1 << 0,
    Byline = 1 << 1,

    /// <summary>A name and nothing else.</summary>
    Name = 1 << 2,
    Credit = 1 << 3,
    Promotion = 1 << 4,
    Notice = 1 << 5,
    Bio = 1 << 6,
    Media = 1 << 7,
    Strip = 1 << 8,
    Consent = 1 << 9,

    /// <summary>The label of a button or counter: sharing, printing, reading time.</summary>
    Share = 1 << 10,

    /// <summary>The heading of what follows an article.</summary>
    After = 1 << 11,

    /// <summary>Says what a picture shows and closes with who made it.</summary>
    CreditedCaption = 1 << 12,

    /// <summary>Who made a picture, and no more.</summary>
    LabelledCredit = 1 << 13,

    /// <summary>Opens as captions do that point into their picture: "From left: ...".</summary>
    Pointing = 1 << 14,
}

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
}

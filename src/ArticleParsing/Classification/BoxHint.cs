namespace ArticleParsing.Classification;

/// <summary>What class and id words say a box is for, by the words newsrooms and themes use; see class-words.txt.</summary>
[Flags]
internal enum BoxHint
{
    None = 0,
    Caption = 1 << 0,
    Credit = 1 << 1,
    Byline = 1 << 2,
    Bio = 1 << 3,
    Timestamp = 1 << 4,
    Kicker = 1 << 5,
    Standfirst = 1 << 6,
    Related = 1 << 7,
    Newsletter = 1 << 8,
    Advertisement = 1 << 9,
    Player = 1 << 10,
    Disclaimer = 1 << 11,
    PullQuote = 1 << 12,
    Comments = 1 << 13,
    Share = 1 << 14,
    Navigation = 1 << 15,
    Gallery = 1 << 16,
    Correction = 1 << 17,
    Avatar = 1 << 18,
    Paywall = 1 << 19,
    Consent = 1 << 20,
    Dialog = 1 << 21,
    Marketing = 1 << 22,
    Poll = 1 << 23,
}

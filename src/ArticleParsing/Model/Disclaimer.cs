namespace ArticleParsing;

/// <summary>A legal or editorial notice of the page.</summary>
/// <param name="Kind">What kind of notice it is.</param>
/// <param name="Text">Its words.</param>
public sealed record Disclaimer(DisclaimerKind Kind, string Text);

/// <summary>The kinds of notices.</summary>
public enum DisclaimerKind
{
    /// <summary>A notice of none of the other kinds.</summary>
    Other,

    /// <summary>A legal notice or warning.</summary>
    Legal,

    /// <summary>A correction of an earlier version.</summary>
    Correction,

    /// <summary>A note by the editors on the text.</summary>
    EditorsNote,

    /// <summary>The text is paid for or supported by somebody.</summary>
    Sponsorship,

    /// <summary>The publisher earns from links in the text.</summary>
    Affiliate,

    /// <summary>The views are the author's own.</summary>
    Opinion,

    /// <summary>The text comes from, or was first published by, somebody else.</summary>
    Syndication,

    /// <summary>Who else reported, wrote or edited.</summary>
    Contributors,
}

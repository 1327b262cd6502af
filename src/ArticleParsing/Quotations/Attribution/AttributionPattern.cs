namespace ArticleParsing.Quotations.Attribution;

/// <summary>How a quotation got its speaker, from the surest way to the loosest. Confidence is measured for each.</summary>
internal enum AttributionPattern
{
    /// <summary>"Q," said X. "Q," X said. "Q," according to X.</summary>
    Trailing,

    /// <summary>X said: "Q". X said that "Q". X called it "Q": little stands between cue and quotation.</summary>
    LeadingNear,

    /// <summary>X said the bridge was no longer "Q": the reported clause stands between.</summary>
    LeadingFar,

    /// <summary>"Q" was the word for it, X said: the report closes the sentence.</summary>
    TrailingFar,

    /// <summary>In a statement, X ... "Q"; X's warning of "Q".</summary>
    Nominal,

    /// <summary>The subject of the clause the quotation stands in, with no cue.</summary>
    ClauseSubject,

    /// <summary>The speaker of the quotation before in the same paragraph.</summary>
    CarriedInParagraph,

    /// <summary>A cue of the same paragraph that comes later.</summary>
    LaterInParagraph,

    /// <summary>Whom the sentence before is about.</summary>
    SentenceBefore,

    /// <summary>The speaker of the quotation before, a paragraph on.</summary>
    CarriedOver,
}

namespace ArticleParsing;

/// <summary>
/// A quotation and its place. In the body, <c>article.Body[Block].Text.Substring(Start, End - Start) == Text</c>; in a caption the same of
/// <c>article.Figures[Block].Caption</c>, in the standfirst of <c>article.Standfirst</c>; always.
/// </summary>
/// <param name="Text">The words between the marks (direct, mixed) or the reported clause (indirect).</param>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Speaker">Who said it; <see langword="null"/> where nobody can be made out.</param>
/// <param name="Cue">The words that report it ("said", "according to"); <see langword="null"/> where there are none.</param>
/// <param name="Part">The text it stands in.</param>
/// <param name="Block">The index of its block in <see cref="Article.Body"/> or of its figure in <see cref="Article.Figures"/>; <see langword="null"/> in the standfirst.</param>
/// <param name="Start">Where it starts in that text, in UTF-16 code units.</param>
/// <param name="End">Where it ends in that text (exclusive), in UTF-16 code units.</param>
/// <param name="Confidence">How sure the speaker is, 0 to 1.</param>
public sealed record Quotation(
    string Text, QuotationKind Kind, Speaker? Speaker, string? Cue, QuotationPart Part, int? Block, int Start, int End, double Confidence);

/// <summary>The texts of an article in which quotations are looked for.</summary>
public enum QuotationPart
{
    /// <summary>A block of the body.</summary>
    Body,

    /// <summary>The caption of a figure.</summary>
    Caption,

    /// <summary>The standfirst.</summary>
    Standfirst,
}

/// <summary>The kinds of quotations, as in the literature on attribution.</summary>
public enum QuotationKind
{
    /// <summary>A quoted clause or sentence.</summary>
    Direct,

    /// <summary>A quoted fragment inside the writer's own sentence.</summary>
    Mixed,

    /// <summary>A reported clause without quotation marks.</summary>
    Indirect,
}

/// <summary>The speaker of a quotation.</summary>
/// <param name="Name">The fullest name the article uses; a noun phrase for an unnamed source.</param>
/// <param name="Mention">The words that name the speaker at this place ("he").</param>
/// <param name="Description">Role or apposition ("a former security officer"); <see langword="null"/> where the article gives none.</param>
public sealed record Speaker(string Name, string Mention, string? Description = null);

/// <summary>Somebody whom an article quotes, once, however often it names them.</summary>
/// <param name="Name">The fullest name the article uses; a noun phrase for an unnamed source.</param>
/// <param name="Description">Role or apposition; <see langword="null"/> if the article gives none.</param>
/// <param name="Quotations">The indexes of their quotations in <see cref="Article.Quotations"/>.</param>
public sealed record QuotedSpeaker(string Name, string? Description, IReadOnlyList<int> Quotations);

namespace ArticleParsing;

/// <summary>A quotation in a clean text: <c>text.Substring(Start, End - Start) == Text</c>, always.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">Where it ends (exclusive), in UTF-16 code units.</param>
/// <param name="Text">The words between the marks (direct, mixed) or the reported clause (indirect).</param>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Cue">The words that report it ("said", "according to"); <see langword="null"/> where there are none.</param>
/// <param name="Confidence">How sure the speaker is, 0 to 1.</param>
/// <param name="Speaker">Who said it; <see langword="null"/> where nobody can be made out.</param>
public sealed record TextQuotation(int Start, int End, string Text, QuotationKind Kind, string? Cue, double Confidence, TextSpeaker? Speaker);

/// <summary>The speaker of a quotation in a clean text.</summary>
/// <param name="Start">Where the mention nearest to the quotation starts, in UTF-16 code units.</param>
/// <param name="End">Where that mention ends (exclusive).</param>
/// <param name="Text">The words of that mention ("he").</param>
/// <param name="Name">The fullest name the text uses; a noun phrase for an unnamed source.</param>
/// <param name="Description">Role or apposition ("a former security officer"); <see langword="null"/> where the text gives none.</param>
public sealed record TextSpeaker(int Start, int End, string Text, string Name, string? Description);

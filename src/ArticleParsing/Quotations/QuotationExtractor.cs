using ArticleParsing.Limits;
using ArticleParsing.Quotations;

namespace ArticleParsing;

/// <summary>Finds who said what in text that is already clean. Immutable and safe to share between threads.</summary>
public sealed class QuotationExtractor
{
    /// <summary>The quotations of a text, in order: those between quotation marks, and reported clauses.</summary>
    /// <param name="text">The text, paragraphs separated by line feeds; any string.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The quotations; empty where there are none.</returns>
    public IReadOnlyList<TextQuotation> Extract(string text, CancellationToken cancellationToken = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var (quotations, outlined) = QuotationFinder.Find(text, [], [], int.MaxValue, new WorkBudget(null, cancellationToken));
        using var outline = outlined;
        if (outline is null) return [];
        return
        [
            .. quotations.Select(q => new TextQuotation(
                q.Start,
                q.End,
                text.Substring(q.Start, q.End - q.Start),
                q.Kind,
                q.Cue is { } cue ? outline.TextOf(cue.CueFirst, cue.CueLast) : null,
                Confidence.Of(q, outline),
                q is { Speaker: { } person, Mention: { } mention } ? new TextSpeaker(outline.StartOf(mention.First), outline.EndOf(mention.Last), outline.TextOf(mention.First, mention.Last), person.Name, person.Description) : null)),
        ];
    }
}

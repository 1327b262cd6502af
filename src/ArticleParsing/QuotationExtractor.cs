using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Quotations;

namespace ArticleParsing;

/// <summary>Finds who said what in text that is already clean. Immutable and safe to share between threads.</summary>
public sealed class QuotationExtractor
{
    /// <summary>
    /// Finds the quotations of a text: those between quotation marks, and reported clauses. The language is told from the text.
    /// </summary>
    /// <param name="text">The text, paragraphs separated by line feeds; any string.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The quotations, in order; empty if there are none.</returns>
    public IReadOnlyList<Quotation> Extract(string text, CancellationToken cancellationToken = default) =>
        Extract(text, null, cancellationToken);

    /// <summary>Finds the quotations of a text: those between quotation marks, and reported clauses.</summary>
    /// <param name="text">The text, paragraphs separated by line feeds; any string.</param>
    /// <param name="language">The text's language as a BCP 47 tag ("en", "de-CH"); <see langword="null"/> to tell it from the text.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>
    /// The quotations, in order; empty if there are none. In a language that is not supported their speakers are <see langword="null"/> and
    /// their confidence 0.
    /// </returns>
    public IReadOnlyList<Quotation> Extract(string text, string? language, CancellationToken cancellationToken = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var found = QuotationFinder.Find(QuotationSource.FromText(text, language), int.MaxValue, new WorkBudget(null, cancellationToken));
        return ValueList<Quotation>.Copy(found.ConvertAll(quotation => new Quotation
        {
            Text = Slice(quotation.Start, quotation.End),
            Kind = quotation.Kind,
            Speaker = quotation is { Speaker: { } person, Mention: { } mention }
                ? new Speaker(person.Name, Slice(mention.Start, mention.End),
                    person.Description) { MentionStart = mention.Start, MentionEnd = mention.End }
                : null,
            Cue = quotation.Cue is { } cue ? Slice(cue.CueStart, cue.CueEnd) : null,
            Start = quotation.Start,
            End = quotation.End,
            Confidence = quotation.Confidence,
        }));

        string Slice(int start, int end) => text.Substring(start, end - start);
    }
}

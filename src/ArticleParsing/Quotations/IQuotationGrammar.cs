using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>
/// What a language's words and grammar tell of quotations. The finder asks it about single sentences and mentions; what spans a text
/// (paragraphs that go on, speakers carried over, repeated words, confidence) is the finder's own and the same in every language.
/// </summary>
internal interface IQuotationGrammar
{
    /// <summary>Whether it can tell who speaks. If not, the speaker of every quotation is null.</summary>
    bool NamesSpeakers { get; }

    /// <summary>Reads a text; null if it has nothing that could be a quotation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">Lines beside it that may hold fuller names: headline, captions.</param>
    IQuotationReading? Read(MarkedText text, IReadOnlyList<string> context);
}

/// <summary>A text as one language reads it. Mentions are told by their <see cref="Mention.Id"/>.</summary>
internal interface IQuotationReading : IDisposable
{
    /// <summary>The clauses reported without marks, in the order of the text.</summary>
    IReadOnlyList<ReportedClause> ReportedClauses { get; }

    /// <summary>Who is named as the source of something said that is not quoted there: "the warning by Orla Finn".</summary>
    IReadOnlyList<Mention> Sources { get; }

    /// <summary>Whether a marked span is a quotation rather than a title, a nickname or a term.</summary>
    bool IsQuotation(int span);

    /// <summary>Direct for a clause or sentence, mixed for a part of the writer's sentence.</summary>
    QuotationKind KindOf(int span);

    /// <summary>Who says a span by its own sentence; null if that does not tell.</summary>
    AttributedCue? CueOf(int span);

    /// <summary>Whom the sentence before a span is about, unless that sentence starts before <paramref name="paragraph"/>.</summary>
    Mention? SubjectBefore(int span, int paragraph);

    /// <summary>Whom a mention means.</summary>
    Entity Resolve(Mention mention);

    /// <summary>Whether a mention describes by role somebody not yet named: "Ukraine's president".</summary>
    bool IsUnnamedRole(Mention mention);

    /// <summary>Whether the text uses the noun of a role for a person it names elsewhere.</summary>
    bool IsCalled(Entity person, Mention role);

    /// <summary>
    /// Whether a role may be that of a person the text does not call so: it names one post ("Ukraine's president"), or in a lead anybody
    /// ("an official").
    /// </summary>
    bool CanBeCalled(Entity person, Mention role, bool isLead);

    /// <summary>Whether the text names somebody before a mention.</summary>
    bool IsNamedBefore(Entity entity, Mention mention);
}

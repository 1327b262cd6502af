using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>Any language without a grammar of its own: spans by their marks, and nobody is named.</summary>
internal sealed class MarksOnly : IQuotationGrammar
{
    private MarksOnly()
    {
    }

    public static MarksOnly Instance { get; } = new();

    public bool NamesSpeakers => false;

    public IQuotationReading? Read(MarkedText text, IReadOnlyList<string> context)
    {
        if (text.Spans.Count == 0) return null;
        SpacedMarks.Trim(text.Text, text.Spans);
        return new Reading(text);
    }

    private sealed class Reading(MarkedText text) : IQuotationReading
    {
        public IReadOnlyList<ReportedClause> ReportedClauses => [];

        public IReadOnlyList<Mention> Sources => [];

        public bool IsQuotation(int span) => MarkedSpanTest.IsQuotation(text.Text, text.Spans[span]);

        public QuotationKind KindOf(int span) => MarkedSpanTest.KindOf(text, text.Spans[span]);

        public AttributedCue? CueOf(int span) => null;

        public Mention? SubjectBefore(int span, int paragraph) => null;

        public Entity Resolve(Mention mention) => throw new InvalidOperationException("Marks name nobody.");

        public bool IsUnnamedRole(Mention mention) => false;

        public bool IsCalled(Entity person, Mention role) => false;

        public bool CanBeCalled(Entity person, Mention role, bool isLead) => false;

        public bool IsNamedBefore(Entity entity, Mention mention) => false;

        public void Dispose()
        {
        }
    }
}

using System.Collections.Concurrent;
using ArticleParsing.Quotations.General.Lexicon;
using ArticleParsing.Quotations.General.Spans;
using ArticleParsing.Quotations.General.Syntax;
using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations.General;

/// <summary>Every language that has lists of words of speech: what it needs to know beyond them is the same in all.</summary>
internal sealed class GeneralGrammar : IQuotationGrammar
{
    private static readonly ConcurrentDictionary<string, GeneralGrammar?> s_grammars = new(StringComparer.Ordinal);

    private readonly SpeechLexicon _lexicon;

    private GeneralGrammar(SpeechLexicon lexicon) => _lexicon = lexicon;

    public bool NamesSpeakers => true;

    /// <summary>The grammar of a language; null if it has no lists.</summary>
    /// <param name="language">The name of its folder.</param>
    public static GeneralGrammar? Find(string language) =>
        s_grammars.GetOrAdd(language, static tag => SpeechLexicon.Find(tag) is { } lexicon ? new GeneralGrammar(lexicon) : null);

    public IQuotationReading? Read(MarkedText text, IReadOnlyList<string> context)
    {
        SpacedMarks.Trim(text.Text, text.Spans);
        SpeechSpans.Refine(text, _lexicon);
        var reading = new GeneralReading(new Outline(text, _lexicon));
        return text.Spans.Count > 0 || reading.ReportedClauses.Count > 0 ? reading : null;
    }
}

using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.English.Tokens;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations.English;

/// <summary>English: subjects stand left of their verbs, capitals are names, and word order tells verbs from nouns.</summary>
internal sealed class EnglishGrammar : IQuotationGrammar
{
    /// <summary>Words that are looked at to tell whether a text is English.</summary>
    private const int MostSampled = 400;

    private const int FewestToBeSure = 60;

    /// <summary>
    /// The least share of known words and of function words, added up. Whole English articles have 0.75 and more, those in other languages,
    /// which share a few spellings ("in", "was", "me"), 0.3 at the most.
    /// </summary>
    private const double LeastKnown = 0.43;

    /// <summary>Names are the same in many languages.</summary>
    private const WordTraits Names = WordTraits.AnyGivenName | WordTraits.Place | WordTraits.NameParticle;

    private EnglishGrammar()
    {
    }

    public static EnglishGrammar Instance { get; } = new();

    public bool NamesSpeakers => true;

    public IQuotationReading? Read(MarkedText text, IReadOnlyList<string> context)
    {
        var tokens = new TokenizedText(text);
        if (text.Spans.Count > 0 || tokens.ReportCues > 0) return new EnglishReading(new Outline(tokens), context);
        tokens.Dispose();
        return null;
    }

    /// <summary>Whether a text reads like English.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLong">Whether it has words enough to be sure.</param>
    public static bool Recognizes(string text, out bool isLong)
    {
        var words = 0;
        var known = 0;
        for (var i = 0; i < text.Length && words < MostSampled; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            words++;
            var traits = EnglishLexicon.Instance.Find(text, start, i).Traits;
            if ((traits & ~Names) != 0) known++;
            if ((traits & WordTraits.FunctionWord) != 0) known++;
            if (known < LeastKnown * MostSampled) continue;
            isLong = words >= FewestToBeSure; // However few of the other words are known.
            return true;
        }

        isLong = words >= FewestToBeSure;
        return known >= LeastKnown * words;
    }
}

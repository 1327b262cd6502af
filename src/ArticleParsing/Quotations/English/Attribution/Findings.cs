using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>"A study found the drug works", "records show that": what something written shows is what it says.</summary>
internal static class Findings
{
    public static bool Report(Outline outline, ClauseSubjects subjects, int verb) =>
        outline[verb].Class == WordClass.Verb
            && outline[verb].In(EnglishWord.Finding)
            && subjects.Find(verb) is { Apposed: < 0 } subject
            && IsWritten(outline, outline.Phrases[subject.Phrase]);

    private static bool IsWritten(Outline outline, NounPhrase phrase) =>
        !phrase.IsName && outline[phrase.Last].Has(WordTraits.DocumentNoun);
}

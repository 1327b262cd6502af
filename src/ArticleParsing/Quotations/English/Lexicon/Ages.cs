namespace ArticleParsing.Quotations.English.Lexicon;

/// <summary>Ages as people are called by them: "the 34-year-old".</summary>
internal static class Ages
{
    public const string Ending = "-year-old";

    /// <summary>"34" as "34-year-old".</summary>
    public static string Head(string years) => years + Ending;
}

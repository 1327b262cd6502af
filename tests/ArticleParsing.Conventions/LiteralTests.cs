namespace ArticleParsing.Conventions;

/// <summary>Words of human languages stand in word lists, not in code.</summary>
public sealed class LiteralTests
{
    private static readonly char[] s_marks = [' ', '^', '$', ':', ';', ',', '.', '|'];

    /// <summary>Literals that are names of something else, and happen to be words of a list as well.</summary>
    private static readonly Exemption[] s_exemptions =
    [
        new("elements of HTML", "",
            ["a", "code", "del", "details", "em", "embed", "font", "h", "head", "hr", "i", "image", "menu",
                "picture", "s", "source", "summary", "table", "th", "time", "tr", "tt", "var", "video"]),
        new("attributes of HTML, the values of some, and keys of microdata", "Acquisition/Declared/DeclaredMetadataReader.cs",
            ["author", "content", "name", "twitter"]),
        new("tags of languages", "Languages/WordLists.cs", ["ar", "fi", "ta", "uk"]),
        new("kinds of items in microdata", "Acquisition/Declared/ItemScope.cs", ["comment"]),
        new("attributes of HTML", "Acquisition/ReadAttributes.cs", ["content", "data", "is", "name", "start"]),
        new("attributes of HTML", "Blocks/Html/BoxFactsReader.cs", ["start"]),
        new("attributes of HTML", "Rendering/Html/", ["start"]),
        new("words of class attributes", "Blocks/Html/AuthorClasses.cs", ["byline", "writer"]),
        new("words of class attributes", "Blocks/Html/HeadingFurniture.cs", ["permalink"]),
        new("words of class attributes", "Composition/Body/CodeLanguage.cs", ["none", "text"]),
        new("words of class attributes", "Composition/Body/LiveUpdateComposer.cs", ["author", "byline", "live"]),
        new("attributes of HTML", "Acquisition/Sites/SiteMarks.cs", ["content"]),
        new("keys of front matter", "Acquisition/Declared/FrontMatter.cs", ["authors", "tags", "updated"]),
        new("names in the list of mail headers", "Acquisition/Declared/MailHeaders.cs", ["other"]),
        new("keys of JSON-LD", "Acquisition/Declared/BreadcrumbSection.cs", ["name"]),
        new("keys and types of JSON-LD", "Acquisition/Declared/JsonLdReader.cs", ["author", "corporation", "name", "website"]),
        new("parts of names of meta elements", "Acquisition/Declared/MetaNames.cs", ["date", "time", "update"]),
        new("schemes of addresses, and an attribute", "Blocks/Html/", ["about", "data"]),
        new("a value of CSS", "Blocks/Html/Visibility.cs", ["none"]),
        new("types of schema.org and Open Graph", "Classification/Features/DeclaredFacts.cs", ["comment", "event", "website"]),
        new("names of features", "Classification/Features/",
            ["buy", "copy", "filter", "news", "pictures", "price", "tag", "text", "words"]),
        new("names of features", "Classification/Lines/", ["after", "from", "words"]),
        new("an explanation of the model", "Classification/Explanation.cs", ["for"]),
        new("ids of rules", "Classification/Rules/", ["author bio", "byline", "comments", "disclaimer"]),
        new("a value of the attribute class", "Classification/Rules/BylineRule.cs", ["by"]),
        new("a value of the attribute rel", "Blocks/BlockFacts.cs", ["author"]),
        new("a value of the attribute rel", "Blocks/ProfileLinks.cs", ["author"]),
        new("words of class attributes", "Composition/Authors/ShownAuthors.cs", ["author", "byline"]),
        new("names of the article's values", "Composition/Metadata/EvidenceList.cs", ["authors", "tags"]),
        new("tags of languages", "Composition/Dates/DateOrderResolver.cs", ["en"]),
        new("tags of languages", "Composition/Metadata/LanguageResolver.cs", ["el", "he", "ja", "no"]),
        new("tags of languages", "Languages/WordLists.cs",
            ["az", "be", "da", "de", "el", "en", "es", "et", "fa", "he", "is", "it", "ja", "no", "sr", "sv", "tr", "vi"]),
        new("values of declared properties", "Composition/Metadata/PaywallResolver.cs", ["free", "no"]),
        new("names in the JSON of an article", "Model/",
            ["author", "authors", "bio", "byline", "contributors", "correction", "credit", "disclaimer", "name", "opinion", "other",
                "quote",
                "related", "start", "tags", "text"]),
        new("names in the JSON of quotations", "Rendering/Json/TextQuotation.cs", ["name", "start", "text"]),
        new("the sign of UTC in ISO 8601", "Model/StatedDate.cs", ["z"]),
        new("the plural of a role", "Readers/Bylines/BylineReader.cs", ["s"]),
        new("classes of the HTML that is written", "Rendering/Html/", ["bio", "byline", "disclaimer", "published", "quote"]),
        new("keys of the JSON that is written", "Rendering/Json/", ["authors", "related", "tags"]),
        new("messages of exceptions", "Acquisition/Sites/CompiledSiteRule.cs", ["for"]),
        new("messages of exceptions", "ArticleParserOptions.cs", ["is"]),
        new("messages of exceptions", "Classification/Features/FeatureSet.cs", ["are"]),
        new("messages of exceptions", "Classification/Lines/LineFeatureSet.cs", ["are"]),
        new("messages of exceptions", "Integration/ArticleContentTypeException.cs", ["is"]),
        new("messages of exceptions", "Model/ArticleLimitException.cs", ["met"]),
        new("names of groups of words, which a grammar asks for", "Quotations/", null),
    ];

    [Fact]
    public void No_entry_of_a_word_list_is_a_literal_in_code()
    {
        var entries = Entries();

        SourceWords.Literals()
            .Where(literal => !literal.NamesList && entries.Contains(Bare(literal.Text)))
            .Where(literal => !s_exemptions.Any(exemption => exemption.Covers(literal.File, Bare(literal.Text))))
            .Select(literal => $"{literal.File}: \"{literal.Text}\"")
            .Distinct()
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_exemption_is_needed()
    {
        var entries = Entries();
        var met = SourceWords.Literals().Where(literal => !literal.NamesList && entries.Contains(Bare(literal.Text))).ToList();

        var needless =
            from exemption in s_exemptions
            from word in exemption.Words ?? []
            where !met.Exists(literal => Bare(literal.Text) == word && exemption.Covers(literal.File, word))
            select $"{exemption.File}: \"{word}\"";
        needless.ShouldBeEmpty();
    }

    private static HashSet<string> Entries() =>
    [
        .. SourceWords.WordLists()
            .Where(list => !WordListFileTests.IsOfQuotations(list.Purpose))
            .SelectMany(list => SourceWords.EntriesOf(list.Path, WordListFileTests.IsNamed(list.Purpose)))
            .Select(Bare)
            .Where(entry => entry.Length > 0),
    ];

    /// <summary>Without the marks of phrases, and in small letters.</summary>
    private static string Bare(string text) => text.Trim(s_marks).ToLowerInvariant();

    /// <summary>Words that may stand in code.</summary>
    /// <param name="Reason">What they are there.</param>
    /// <param name="File">The start of the paths of the files that may have them.</param>
    /// <param name="Words">The words; null for all.</param>
    private sealed record Exemption(string Reason, string File, string[]? Words)
    {
        public bool Covers(string file, string word) =>
            file.StartsWith(File, StringComparison.Ordinal) && (Words is null || Words.Contains(word));
    }
}

using ArticleParsing.Acquisition.Declared;

namespace ArticleParsing.Classification.Features;

/// <summary>What the page says it is, as far as the body model asks: a shop's page and a newspaper's are judged by other measures.</summary>
internal readonly record struct DeclaredFacts(bool IsArticle, bool IsNews, bool HasDate, bool HasAuthor)
{
    public static DeclaredFacts Of(DeclaredMetadata declared)
    {
        bool article = false, news = false, date = false, author = false;
        foreach (var value in declared.Values)
        {
            switch (value.Property)
            {
                case DeclaredProperty.Type:
                    article |= value.Value.IndexOf("article", StringComparison.OrdinalIgnoreCase) >= 0 || value.Value.EndsWith("Posting", StringComparison.Ordinal);
                    news |= value.Value.IndexOf("NewsArticle", StringComparison.Ordinal) >= 0;
                    break;
                case DeclaredProperty.Published:
                    date = true;
                    break;
                case DeclaredProperty.Author:
                    author = true;
                    break;
            }
        }

        return new DeclaredFacts(article, news, date, author);
    }
}

using System.Text.Json;

namespace ArticleParsing.Rendering.Json;

/// <summary>What the serializer lets pass in an article's JSON: it refuses a list that is null, but does not look into lists.</summary>
internal static class CheckedArticle
{
    /// <summary>The article, in which nothing is null that the model says is not.</summary>
    /// <exception cref="JsonException">There is no article, an entry of a list is null, or a number is none.</exception>
    public static Article Check(Article? article)
    {
        if (article is null) throw new JsonException("The JSON is null, not an article.");
        CheckNumber(article.ArticleProbability, "$.articleProbability");
        CheckEntries(article.Authors, "$.authors");
        CheckEntries(article.Figures, "$.figures");
        CheckEntries(article.Disclaimers, "$.disclaimers");
        CheckEntries(article.Related, "$.related");
        CheckEntries(article.Tags, "$.tags");
        CheckEntries(article.Speakers, "$.speakers");
        CheckEntries(article.LiveUpdates, "$.liveUpdates");
        for (var i = 0; i < article.LiveUpdates.Count; i++)
            CheckEntries(article.LiveUpdates[i].Authors, Path("$.liveUpdates", i, ".authors"));
        CheckEntries(article.Body, "$.body");
        for (var i = 0; i < article.Body.Count; i++) CheckBlock(article.Body[i], Path("$.body", i));
        CheckEntries(article.Quotations, "$.quotations");
        for (var i = 0; i < article.Quotations.Count; i++)
            CheckNumber(article.Quotations[i].Confidence, Path("$.quotations", i, ".confidence"));
        return article;
    }

    private static void CheckBlock(BodyBlock block, string path)
    {
        CheckEntries(block.Spans, path + ".spans");
        if (block is BodyList list)
        {
            CheckEntries(list.Items, path + ".items");
        }
        else if (block is BodyTable table)
        {
            CheckEntries(table.Rows, path + ".rows");
            for (var i = 0; i < table.Rows.Count; i++) CheckEntries(table.Rows[i], Path(path + ".rows", i));
        }
    }

    private static void CheckEntries<T>(IReadOnlyList<T> list, string path)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null) throw new JsonException(Path(path, i) + " is null.");
        }
    }

    /// <summary>A number too large for a double is read as infinity, which JSON cannot hold.</summary>
    private static void CheckNumber(double number, string path)
    {
        if (double.IsNaN(number) || double.IsInfinity(number)) throw new JsonException(path + " is no number.");
    }

    private static string Path(string list, int index, string field = "") => FormattableString.Invariant($"{list}[{index}]{field}");
}

using System.Text.Json;

namespace ArticleParsing.Rendering.Json;

/// <summary>
/// What the serializer lets pass in an article's JSON: it refuses a list that is null, but leaves null what is missing, and does not look
/// into lists.
/// </summary>
internal static class CheckedArticle
{
    /// <summary>The article, without a null where the model has none.</summary>
    /// <exception cref="JsonException">An entry of a list is null, or a number is none.</exception>
    public static Article From(Article article)
    {
        CheckNumber(article.ArticleProbability, "$.articleProbability");
        var body = Entries(article.Body, "$.body");
        for (var i = 0; i < body.Count; i++) CheckBlock(body[i], FormattableString.Invariant($"$.body[{i}]"));
        var quotations = Entries(article.Quotations, "$.quotations");
        for (var i = 0; i < quotations.Count; i++)
        {
            CheckNumber(quotations[i].Confidence, FormattableString.Invariant($"$.quotations[{i}].confidence"));
        }

        return article with
        {
            Authors = Entries(article.Authors, "$.authors"),
            Figures = Entries(article.Figures, "$.figures"),
            Body = [.. body.Select(b => b.Text is null ? b with { Text = "" } : b)], // The place of a figure or embed, which has none.
            BodyText = article.BodyText ?? "",
            LiveUpdates = LiveUpdates(article),
            Disclaimers = Entries(article.Disclaimers, "$.disclaimers"),
            Related = Entries(article.Related, "$.related"),
            Tags = Entries(article.Tags, "$.tags"),
            Quotations = quotations,
            Speakers = Entries(article.Speakers, "$.speakers"),
        };
    }

    private static IReadOnlyList<LiveUpdate> LiveUpdates(Article article)
    {
        var updates = Entries(article.LiveUpdates, "$.liveUpdates");
        for (var i = 0; i < updates.Count; i++) Entries(updates[i].Authors, FormattableString.Invariant($"$.liveUpdates[{i}].authors"));
        return updates;
    }

    private static void CheckBlock(BodyBlock block, string path)
    {
        Entries(block.Spans, path + ".spans");
        if (block is BodyList list)
        {
            Entries(list.Items, path + ".items");
        }
        else if (block is BodyTable table)
        {
            var rows = Entries(table.Rows, path + ".rows");
            for (var i = 0; i < rows.Count; i++) Entries(rows[i], FormattableString.Invariant($"{path}.rows[{i}]"));
        }
    }

    private static IReadOnlyList<T> Entries<T>(IReadOnlyList<T>? list, string path)
        where T : class
    {
        for (var i = 0; i < list?.Count; i++)
        {
            if (list[i] is null) throw new JsonException(FormattableString.Invariant($"{path}[{i}] is null."));
        }

        return list ?? [];
    }

    /// <summary>A number too large for a double is read as infinity, which JSON cannot hold.</summary>
    private static void CheckNumber(double number, string path)
    {
        if (double.IsNaN(number) || double.IsInfinity(number)) throw new JsonException(path + " is no number.");
    }
}

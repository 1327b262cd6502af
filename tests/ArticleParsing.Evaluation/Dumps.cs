using System.Text.Json;

namespace ArticleParsing.Evaluation;

/// <summary>Writes articles as lines of <c>articleparse batch</c>, a file a set.</summary>
internal static class Dumps
{
    public static void Write(string folder, IReadOnlyDictionary<EvaluationPage, Article> articles)
    {
        Directory.CreateDirectory(folder);
        foreach (var set in articles.GroupBy(a => a.Key.Set))
        {
            File.WriteAllLines(FileOf(folder, set.Key),
                set.OrderBy(a => a.Key.Id, StringComparer.Ordinal)
                    .Select(a => $"{{\"id\":{JsonSerializer.Serialize(a.Key.Id)},\"article\":{a.Value.ToJson()}}}"));
        }
    }

    public static string FileOf(string folder, string set) => Path.Combine(folder, set + ".jsonl");
}

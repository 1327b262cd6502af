using ArticleParsing.Text;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// Which meta names carry which property, the most trusted first: Open Graph, Twitter, Dublin Core, and what publishers' tools read.
/// </summary>
internal static class MetaNames
{
    private static readonly Dictionary<string, (DeclaredProperty Property, int Rank)> s_names = Build();

    public static (DeclaredProperty Property, int Rank)? Find(string name) =>
        s_names.TryGetValue(name, out var found) ? found
        : NamesDateOf("publish", name) && !Holds(name, "unpublish") ? (DeclaredProperty.Published, int.MaxValue)
        : NamesDateOf("modif", name) || NamesDateOf("update", name) ? (DeclaredProperty.Modified, int.MaxValue) : null;

    /// <summary>
    /// Names that only one site uses, but that say what they are: "w-published-date", "acme:publish_time", "modified-date".
    /// </summary>
    private static bool NamesDateOf(string what, string name)
    {
        var at = name.IndexOf(what, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (Holds(name, "date", at + what.Length)
                || name.IndexOf("date", 0, at, StringComparison.OrdinalIgnoreCase) >= 0
                || Holds(name, "time", at));
    }

    private static bool Holds(string name, string word, int from = 0) => name.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) >= 0;

    private static Dictionary<string, (DeclaredProperty Property, int Rank)> Build()
    {
        var names = new Dictionary<string, (DeclaredProperty, int)>(StringComparer.OrdinalIgnoreCase);
        var rank = 0;
        foreach (var line in EmbeddedText.Lines("Acquisition/Declared/meta-names.txt"))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var property = (DeclaredProperty)Enum.Parse(typeof(DeclaredProperty), line.Substring(0, colon));
            foreach (var name in line.Substring(colon + 2).Split([' '], StringSplitOptions.RemoveEmptyEntries))
                names[name] = (property, rank++);
        }

        return names;
    }
}

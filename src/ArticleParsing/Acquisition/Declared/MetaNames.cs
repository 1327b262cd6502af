using ArticleParsing.Text;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>Which meta names carry which property, the most trusted first: Open Graph, Twitter, Dublin Core, and what publishers' tools read.</summary>
internal static class MetaNames
{
    private static readonly Dictionary<string, (DeclaredProperty Property, int Rank)> s_names = Build();

    public static (DeclaredProperty Property, int Rank)? Find(string name) =>
        s_names.TryGetValue(name, out var found) ? found : SaysPublicationDate(name) ? (DeclaredProperty.Published, int.MaxValue) : null;

    /// <summary>Names that only one site uses, but that say what they are: "w-published-date", "acme:publish_time".</summary>
    private static bool SaysPublicationDate(string name)
    {
        var publish = name.IndexOf("publish", StringComparison.OrdinalIgnoreCase);
        if (publish < 0 || name.IndexOf("unpublish", StringComparison.OrdinalIgnoreCase) >= 0) return false;
        return name.IndexOf("date", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("time", publish, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static Dictionary<string, (DeclaredProperty Property, int Rank)> Build()
    {
        var names = new Dictionary<string, (DeclaredProperty, int)>(StringComparer.OrdinalIgnoreCase);
        var rank = 0;
        foreach (var line in EmbeddedText.Lines("Acquisition/Declared/meta-names.txt"))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var property = (DeclaredProperty)Enum.Parse(typeof(DeclaredProperty), line.Substring(0, colon));
            foreach (var name in line.Substring(colon + 2).Split([' '], StringSplitOptions.RemoveEmptyEntries)) names[name] = (property, rank++);
        }

        return names;
    }
}

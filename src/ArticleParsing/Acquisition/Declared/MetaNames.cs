namespace ArticleParsing.Acquisition.Declared;

/// <summary>Which meta names carry which property, the most trusted first: Open Graph, Twitter, Dublin Core, and what publishers' tools read.</summary>
internal static class MetaNames
{
    private static readonly Dictionary<string, (DeclaredProperty Property, int Rank)> s_names = Build();

    public static (DeclaredProperty Property, int Rank)? Find(string name) =>
        s_names.TryGetValue(name, out var found) ? found : null;

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

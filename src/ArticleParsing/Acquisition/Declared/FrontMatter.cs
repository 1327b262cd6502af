namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// The block of "key: value" lines between two rules that clippers and site generators put above Markdown. Of YAML it reads what such
/// blocks hold: plain and quoted values, and lists.
/// </summary>
internal static class FrontMatter
{
    private const int MostLines = 100;

    /// <summary>Reads the block at the start of a text.</summary>
    /// <returns>What it declares, and where the text begins after it; null when there is no such block.</returns>
    public static (IReadOnlyList<DeclaredValue> Values, int End)? Read(string text)
    {
        var lines = new HeaderLines(text);
        if (!lines.MoveNext() || lines.Current != "---") return null;
        var values = new List<DeclaredValue>();
        DeclaredProperty? property = null;
        for (var count = 0; count < MostLines && lines.MoveNext(); count++)
        {
            var line = lines.Current;
            if (line is "---" or "...") return count == 0 ? null : (values, lines.End);
            if (line.Length == 0) continue;
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                if (property is { } listed) Add(values, listed, line.Substring(2));
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0 || line.IndexOf(' ') is >= 0 and var space && space < colon) return null;
            property = PropertyOf(line.Substring(0, colon).ToLowerInvariant());
            if (property is { } known) AddAll(values, known, line.Substring(colon + 1).Trim());
        }

        return null;
    }

    private static DeclaredProperty? PropertyOf(string key) => key switch
    {
        "title" or "headline" => DeclaredProperty.Headline,
        "authors" => DeclaredProperty.Author,
        "tags" => DeclaredProperty.Tag,
        "url" or "link" or "canonical" => DeclaredProperty.CanonicalUrl,
        "lang" => DeclaredProperty.Language,
        "updated" => DeclaredProperty.Modified,
        _ => MetaNames.Find(key)?.Property,
    };

    private static void AddAll(List<DeclaredValue> values, DeclaredProperty property, string value)
    {
        if (value.Length > 1 && value[0] == '[' && value[value.Length - 1] == ']')
        {
            foreach (var item in value.Substring(1, value.Length - 2).Split(',')) Add(values, property, item);
        }
        else
        {
            Add(values, property, value);
        }
    }

    private static void Add(List<DeclaredValue> values, DeclaredProperty property, string value)
    {
        value = value.Trim().Trim('"', '\'').Trim();
        if (value.Length > 0 && values.Count < DeclaredMetadata.MostValues) values.Add(new DeclaredValue(property, value, "front matter"));
    }
}

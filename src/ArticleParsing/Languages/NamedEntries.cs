using ArticleParsing.Text;

namespace ArticleParsing.Languages;

/// <summary>The entries that a word list has under one name; its lines are <c>name: entry</c>, and the same name may have several lines.</summary>
internal sealed class NamedEntries
{
    private NamedEntries(string name) => Name = name;

    public string Name { get; }

    public List<string> Entries { get; } = [];

    /// <summary>The names of a list in the order in which they first occur, with their entries.</summary>
    /// <param name="path">The list's path under the project.</param>
    /// <param name="separator">What stands between the entries of a line; where there is none, a line has one entry.</param>
    public static IReadOnlyList<NamedEntries> Read(string path, char? separator = null)
    {
        List<NamedEntries> named = [];
        Dictionary<string, NamedEntries> byName = new(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines(path))
        {
            var colon = line.IndexOf(':');
            var name = line.Substring(0, colon);
            if (!byName.TryGetValue(name, out var own)) named.Add(byName[name] = own = new NamedEntries(name));
            var rest = line.Substring(colon + 1);
            foreach (var entry in separator is { } c ? rest.Split(c) : [rest])
            {
                if (entry.Trim() is { Length: > 0 } trimmed) own.Entries.Add(trimmed);
            }
        }

        return named;
    }
}

namespace ArticleParsing.Languages;

/// <summary>
/// The entries of a list by name. Its lines are <c>name: entry | entry</c>; the same name may have several lines, and a line several names
/// (<c>name, name: entry</c>), so that an entry with several meanings stands once.
/// </summary>
internal sealed class NamedEntries
{
    private readonly char _separator;
    private readonly List<string> _names = [];
    private readonly Dictionary<string, EntrySet> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="lines">The lines of the list.</param>
    /// <param name="separator">What stands between the entries of a line.</param>
    public NamedEntries(IEnumerable<string> lines, char separator = '|')
    {
        _separator = separator;
        foreach (var line in lines) Add(line);
    }

    /// <summary>The names in the order in which they first occur.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The entries under a name, whose case does not matter, each once and in order; none when the list lacks the name.</summary>
    public IReadOnlyList<string> this[string name] => _entries.TryGetValue(name, out var set) ? set.Entries : [];

    /// <summary>The entries of a line.</summary>
    internal static IEnumerable<string> Split(string line, char separator)
    {
        foreach (var entry in line.Split(separator))
        {
            if (entry.Trim() is { Length: > 0 } trimmed) yield return trimmed;
        }
    }

    private void Add(string line)
    {
        var colon = line.IndexOf(':');
        if (colon < 0) throw new FormatException($"The line '{line}' of a list with names has none.");
        foreach (var part in line.Substring(0, colon).Split(','))
        {
            var name = part.Trim();
            if (!_entries.TryGetValue(name, out var set))
            {
                _names.Add(name);
                _entries.Add(name, set = new EntrySet());
            }

            foreach (var entry in Split(line.Substring(colon + 1), _separator)) set.Add(entry);
        }
    }

    private sealed class EntrySet
    {
        private readonly HashSet<string> _met = new(StringComparer.Ordinal);

        public List<string> Entries { get; } = [];

        public void Add(string entry)
        {
            if (_met.Add(entry)) Entries.Add(entry);
        }
    }
}

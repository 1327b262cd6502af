using ArticleParsing.Text;

namespace ArticleParsing.Languages;

/// <summary>
/// The words the library looks for: a folder for each language, and in every folder a file of the same name for each purpose
/// (<c>fr/dates/months.txt</c>). Entries stand one a line or between bars, comments after <c>#</c>; in some lists the entries have names
/// (<see cref="NamedEntries"/>).
/// </summary>
internal static class WordLists
{
    private static readonly Lazy<HashSet<string>> s_files = new(
        () => new(typeof(WordLists).Assembly.GetManifestResourceNames(), StringComparer.Ordinal));

    /// <summary>The folder for names, signs and abbreviations that are the same in every language.</summary>
    public const string Any = "any";

    /// <summary>The folders in the order in which lists are merged; of those after "zh" only single words are known.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        Any, "en", "de", "fr", "es", "it", "pt", "nl", "sv", "no", "da", "fi", "pl", "cs", "sk", "hu", "ro", "ru", "uk", "be", "el", "tr",
        "ar", "he", "fa", "hi", "id", "vi", "ja", "ko", "zh", "bg", "ca", "lt",
        "th", "hr", "sr", "sl", "et", "lv", "bn", "ta", "ur", "ka", "az", "kk", "gl", "is", "ms", "sq", "mk", "sw",
    ];

    /// <summary>The entries of all languages, each once, in the order of <see cref="Languages"/> and then of the files.</summary>
    /// <param name="purpose">What the list is for: its path in each folder, without ".txt".</param>
    public static IReadOnlyList<string> Read(string purpose) => EntriesOf(AllLines(purpose));

    /// <summary>The entries of one language; none when it has no such list.</summary>
    public static IReadOnlyList<string> Read(string purpose, string language) => EntriesOf(Lines(purpose, language));

    /// <summary>The entries of all languages by name, each once under a name, in the same order.</summary>
    public static NamedEntries ReadNamed(string purpose) => new(AllLines(purpose));

    /// <summary>The entries of one language by name; none when it has no such list.</summary>
    public static NamedEntries ReadNamed(string purpose, string language) => new(Lines(purpose, language));

    private static List<string> EntriesOf(IEnumerable<string> lines)
    {
        List<string> entries = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var entry in NamedEntries.Split(line, '|'))
            {
                if (met.Add(entry)) entries.Add(entry);
            }
        }

        return entries;
    }

    private static IEnumerable<string> AllLines(string purpose)
    {
        var any = false;
        foreach (var language in Languages)
        {
            foreach (var line in Lines(purpose, language))
            {
                any = true;
                yield return line;
            }
        }

        if (!any) throw new InvalidOperationException($"No language has a list '{purpose}'.");
    }

    private static IEnumerable<string> Lines(string purpose, string language)
    {
        var path = "Languages/" + language + "/" + purpose + ".txt";
        return s_files.Value.Contains(path) ? EmbeddedText.Lines(path) : [];
    }
}

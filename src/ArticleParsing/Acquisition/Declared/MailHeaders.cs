using ArticleParsing.Languages;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// The "Subject: ..." lines at the head of a mail, or those that a program prints above a forwarded one, with what somebody wrote above
/// them.
/// </summary>
internal static class MailHeaders
{
    private const int Reach = 40, FewestLines = 3, LongestName = 20;
    private const string Sender = "Sender", Other = "Other", Prefix = "Prefix";

    private static readonly Lazy<Dictionary<string, string>> s_names = new(ReadNames);
    private static readonly Lazy<HashSet<string>> s_prefixes = new(
        () => new HashSet<string>(Entries(Prefix), StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads the headers near the start of a text.</summary>
    /// <returns>What they declare, and where the text begins after them; null when there are none.</returns>
    public static (IReadOnlyList<DeclaredValue> Values, int End)? Read(string text)
    {
        var lines = new HeaderLines(text);
        (IReadOnlyList<DeclaredValue>, int)? found = null;
        for (var count = 0; count < Reach && lines.MoveNext(); count++)
        {
            if (ReadBlock(ref lines) is { } block) found = block; // The innermost of forwarded mails is the article.
        }

        return found;
    }

    /// <summary>The block that begins with the current line; null when it is none.</summary>
    private static (IReadOnlyList<DeclaredValue> Values, int End)? ReadBlock(ref HeaderLines lines)
    {
        if (Split(lines.Current) is null) return null;
        var values = new List<DeclaredValue>();
        var known = 0;
        var hasSubject = false;
        var start = lines;
        do
        {
            if (lines.Current.Length == 0) break;
            if (Split(lines.Current) is not var (property, value)) continue; // The second line of a long value.
            known++;
            if (property is Sender or Other || value.Length == 0) continue;
            hasSubject |= property == nameof(DeclaredProperty.Headline);
            values.Add(new DeclaredValue((DeclaredProperty)Enum.Parse(typeof(DeclaredProperty), property), value, "mail header"));
        }
        while (known < Reach && lines.MoveNext());

        if (known >= FewestLines && hasSubject) return (values, lines.End);
        lines = start;
        return null;
    }

    /// <summary>"Subject: Re: The bridge" as its property and "The bridge"; null when the line is no header.</summary>
    private static (string Property, string Value)? Split(string line)
    {
        line = line.TrimStart('>', ' ', '*');
        var colon = line.IndexOfAny(s_colons, 0, Math.Min(line.Length, LongestName + 1));
        if (colon <= 0 || !s_names.Value.TryGetValue(line.Substring(0, colon).TrimEnd('*', ' '), out var property)) return null;
        var value = line.Substring(colon + 1).Trim('*', ' ');
        return (property, property == nameof(DeclaredProperty.Headline) ? WithoutPrefixes(value) : value);
    }

    private static string WithoutPrefixes(string subject)
    {
        while (subject.IndexOf(':') is > 0 and var colon && s_prefixes.Value.Contains(subject.Substring(0, colon)))
            subject = subject.Substring(colon + 1).TrimStart();
        return subject;
    }

    private static readonly char[] s_colons = [':', '\uFF1A'];

    private static Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in new[] { Other, Sender, nameof(DeclaredProperty.Published), nameof(DeclaredProperty.Headline) })
        {
            foreach (var name in Entries(property)) names[name] = property; // "de" is of and from.
        }

        return names;
    }

    private static IReadOnlyList<string> Entries(string name) => s_lists.Value[name];

    private static readonly Lazy<NamedEntries> s_lists = new(() => WordLists.ReadNamed("mail"));
}

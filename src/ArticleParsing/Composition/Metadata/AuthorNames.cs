using System.Text;

namespace ArticleParsing.Composition.Metadata;

/// <summary>Takes a byline apart into names: no "By", roles, places, dates, addresses or handles. Rather none than wrong.</summary>
internal static class AuthorNames
{
    private const int LongestName = 60;
    private static readonly Lazy<WordLists> s_words = new(() => new WordLists());

    private static readonly char[] s_whiteSpace = [' ', '\u00A0', '\n', '\t', '\r'];

    /// <summary>The names in a byline or a declared author, in order.</summary>
    public static IReadOnlyList<string> Split(string byline)
    {
        var names = new List<string>();
        if (byline.Length > 300) return names;
        foreach (var part in Parts(byline))
        {
            if (Clean(part) is { } name && !names.Exists(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase))) names.Add(name);
        }

        return names;
    }

    /// <summary>Splits at commas, semicolons, bars, and the word "and" of the list's languages.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var word in text.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd(',', ';');
            if (bare is "&" or "|" or "/" or "\u2022" or "\u00B7" or "-" or "\u2013" or "\u2014" || s_words.Value.Joins.Contains(bare))
            {
                End();
                continue;
            }

            part.Append(part.Length > 0 ? " " : "").Append(bare);
            if (bare.Length < word.Length) End();
        }

        End();
        return parts;

        void End()
        {
            if (part.Length > 0) parts.Add(part.ToString());
            part.Clear();
        }
    }

    private static string? Clean(string part)
    {
        var name = part.Trim(' ', '.', ':', '(', ')', '[', ']', '"', '*', '\u2022', '\u200B');
        name = StripOpening(name);
        name = StripBrackets(name);
        name = StripDay(name);
        name = StripRole(name);
        if (name.EndsWith("'s", StringComparison.Ordinal)) return null;
        if (name.Length is < 2 or > LongestName || !char.IsLetter(name[0])) return null;
        if (name.IndexOf('@') >= 0 || name.IndexOf("http", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("www.", StringComparison.OrdinalIgnoreCase) >= 0) return null;
        if (name.Any(char.IsDigit)) return null;
        if (s_words.Value.NotNames.Contains(name)) return null;
        return ReadsLikeName(name) ? Recase(name) : null;
    }

    private static string StripOpening(string name)
    {
        // "By" and the name are often apart only by layout: "ByJane Doe".
        if (name.Length > 3 && name.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(name[2])) name = name.Substring(2);
        for (var stripped = true; stripped;)
        {
            stripped = false;
            foreach (var opening in s_words.Value.Openings)
            {
                if (name.Length > opening.Length && name.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (name[opening.Length] is ' ' or ':'))
                {
                    name = name.Substring(opening.Length).TrimStart(' ', ':');
                    stripped = true;
                }
            }
        }

        return name;
    }

    /// <summary>"Jo Tan on Tuesday": the day it was posted.</summary>
    private static string StripDay(string name)
    {
        var on = name.LastIndexOf(" on ", StringComparison.Ordinal);
        return on > 1 && name.EndsWith("day", StringComparison.Ordinal) ? name.Substring(0, on) : name;
    }

    private static string StripBrackets(string name)
    {
        var open = name.IndexOf('(');
        return open > 1 ? name.Substring(0, open).TrimEnd() : name;
    }

    /// <summary>"Jane Doe Senior Reporter" is "Jane Doe": what follows from the first role word on is no name, if a name is left.</summary>
    private static string StripRole(string name)
    {
        var words = name.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (i >= 2 && s_words.Value.Roles.Contains(words[i].TrimEnd(','))) return string.Join(" ", words.Take(i));
        }

        return s_words.Value.Roles.Contains(words[words.Length - 1]) && words.Length <= 3 && words.All(w => s_words.Value.Roles.Contains(w)) ? "" : name;
    }

    /// <summary>At most seven words; lower-case words are particles, or the whole name is set so ("bell hooks").</summary>
    private static bool ReadsLikeName(string name)
    {
        var words = name.Split(' ');
        if (words.Length > 7) return false;
        if (!HasCapital(name)) return words.Length == 2 && words.All(w => w.Length > 2 && !s_words.Value.Roles.Contains(w) && !s_words.Value.NotNames.Contains(w));
        return words.All(w => w.Length == 0 || !char.IsLower(w[0]) || s_words.Value.Particles.Contains(w) || w.IndexOf('\'') == 1 || w.IndexOf('\u2019') == 1 || w.IndexOf('.') >= 0 || words.Length == 1);
    }

    private static bool HasCapital(string name)
    {
        foreach (var c in name)
        {
            if (char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c))) return true;
        }

        return false;
    }

    /// <summary>Shouted names are set in capitals by style, not by the people who bear them; acronyms of one word stay.</summary>
    private static string Recase(string name)
    {
        if (name.IndexOf(' ') < 0 || name.Any(char.IsLower) || !name.All(c => c < 0x250 || char.IsLetter(c))) return name;
        var recased = new StringBuilder(name.Length);
        var start = true;
        foreach (var c in name)
        {
            recased.Append(start ? c : char.ToLowerInvariant(c));
            start = c is ' ' or '-' or '\'' or '\u2019' or '.';
        }

        return recased.ToString();
    }

    private sealed class WordLists
    {
        public WordLists()
        {
            foreach (var line in EmbeddedText.Lines("Composition/Metadata/byline-words.txt"))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                var entries = line.Substring(colon + 2).Split('|').Select(e => e.Trim());
                switch (line.Substring(0, colon))
                {
                    case "opening":
                        Openings.AddRange(entries);
                        break;
                    case "join":
                        Joins.UnionWith(entries);
                        break;
                    case "particle":
                        Particles.UnionWith(entries);
                        break;
                    case "role":
                        Roles.UnionWith(entries);
                        break;
                    case "no name":
                        NotNames.UnionWith(entries);
                        break;
                }
            }
        }

        public List<string> Openings { get; } = [];

        public HashSet<string> Joins { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Particles { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> NotNames { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}

using System.Globalization;
using System.Text;

namespace QuoteArchive.Web;

/// <summary>What a site's robots.txt allows a program (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>Longer pauses than this are not meant for readers of a few pages.</summary>
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMinutes(1);

    private readonly List<(string Path, bool IsAllowed)> _rules = [];

    /// <summary>For a site without a robots.txt.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>The pause between requests that the site asks for; zero if it asks for none.</summary>
    public TimeSpan Pause { get; private set; }

    /// <param name="text">The file.</param>
    /// <param name="program">The name by which rules may call this program, such as "QuoteArchive".</param>
    public static RobotsRules Parse(string text, string program)
    {
        RobotsRules named = new(), general = new();
        var (isNamed, isGeneral, isNamedAnywhere, isInRules) = (false, false, false, false);
        foreach (var line in text.Split('\n', '\r'))
        {
            var content = line.Split('#')[0];
            if (content.IndexOf(':') is not (> 0 and var colon)) continue;
            var (key, value) = (content[..colon].Trim().ToLowerInvariant(), content[(colon + 1)..].Trim());
            if (key == "user-agent")
            {
                // Names that follow each other share the rules below them.
                if (isInRules) (isNamed, isGeneral, isInRules) = (false, false, false);
                isNamed |= value.Split('/')[0].Trim().Equals(program, StringComparison.OrdinalIgnoreCase);
                isGeneral |= value == "*";
                isNamedAnywhere |= isNamed;
            }
            else if (key is "allow" or "disallow" or "crawl-delay")
            {
                isInRules = true;
                if (isNamed) named.Add(key, value);
                if (isGeneral) general.Add(key, value);
            }
        }

        return isNamedAnywhere ? named : general;
    }

    /// <summary>Whether the page may be fetched: the longest rule that fits decides, and of two the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = Normalize(address.PathAndQuery);
        var (longest, isAllowed) = (-1, true);
        foreach (var rule in _rules)
        {
            var decides = rule.Path.Length > longest || (rule.Path.Length == longest && rule.IsAllowed);
            if (decides && Fits(rule.Path, path)) (longest, isAllowed) = (rule.Path.Length, rule.IsAllowed);
        }

        return isAllowed;
    }

    private void Add(string key, string value)
    {
        if (key == "crawl-delay")
        {
            if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
                Pause = TimeSpan.FromSeconds(Math.Min(seconds, s_longestPause.TotalSeconds));
        }
        else if (value.Length > 0)
        {
            _rules.Add((Normalize(value), key == "allow"));
        }
    }

    /// <summary>A pattern fits what begins with it; "*" is any characters, and "$" the end.</summary>
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isEnd = isWhole && i == parts.Length - 1;
            if (isEnd) return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }

    /// <summary>The same characters however they are written: "%7e" and "~", "ä" and "%C3%A4".</summary>
    private static string Normalize(string path)
    {
        var written = new StringBuilder();
        var plain = Uri.UnescapeDataString(path.Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase)); // A slash in a name is none.
        foreach (var octet in Encoding.UTF8.GetBytes(plain))
        {
            if (octet is > 0x20 and < 0x7F) written.Append((char)octet);
            else written.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return written.ToString();
    }
}

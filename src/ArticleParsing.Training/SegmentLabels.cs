using System.Text.Json;
using ArticleParsing.Blocks;
using ArticleParsing.Text;

namespace ArticleParsing.Training;

/// <summary>The pages on which every block was labelled by hand, found again among the pages that train.</summary>
internal sealed class SegmentLabels
{
    private static readonly Dictionary<string, Role> s_roles = new(StringComparer.Ordinal)
    {
        ["dek"] = Role.Standfirst,
        ["caption"] = Role.Caption,
        ["credit"] = Role.Credit,
        ["bio"] = Role.AuthorBio,
        ["disclaimer"] = Role.Disclaimer,
        ["related"] = Role.RelatedPromotion,
        ["body"] = Role.Paragraph,
        ["subheading"] = Role.Heading,
        ["listitem"] = Role.ListItem,
        ["blockquote"] = Role.Quote,
        ["table"] = Role.Table,
        ["pullquote"] = Role.PullQuote,
        ["headline"] = Role.Headline,
        ["kicker"] = Role.Kicker,
        ["byline"] = Role.Byline,
        ["timestamp"] = Role.Timestamp,
        ["media"] = Role.MediaChrome,
    };

    private readonly Dictionary<string, List<(string Words, Role Role)>> _pages = new(StringComparer.Ordinal);

    public static SegmentLabels Read(string corpora)
    {
        var labels = new SegmentLabels();
        var folder = Path.Combine(corpora, "segments");
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
            var roles = RolesOf(gold.RootElement);
            labels._pages[SourceOf(gold.RootElement)] =
                [.. gold.RootElement.GetProperty("blocks")
                    .EnumerateArray()
                    .Select(b => (Key(b.GetProperty("text").GetString()!),
                        roles.GetValueOrDefault(b.GetProperty("i").GetInt32(), Role.Chrome)))];
        }

        return labels;
    }

    /// <summary>The role of each block that labels give one.</summary>
    public static Dictionary<int, Role> RolesOf(JsonElement labels)
    {
        var roles = new Dictionary<int, Role>();
        foreach (var range in labels.GetProperty("roles").EnumerateArray())
        {
            for (var i = range[0].GetInt32(); i <= range[1].GetInt32(); i++) roles[i] = s_roles[range[2].GetString()!];
        }

        return roles;
    }

    /// <summary>
    /// The page of the other two sets that labels belong to, in the form of <see cref="KeyOf"/>. The labels name it "set:id", in part
    /// shortened.
    /// </summary>
    public static string SourceOf(JsonElement labels)
    {
        var source = labels.GetProperty("source").GetString()!;
        var colon = source.IndexOf(':');
        return KeyOf(source[..colon], source[(colon + 1)..]);
    }

    /// <summary>A page's name without the country that Fundus pages begin with.</summary>
    public static string KeyOf(string set, string id)
    {
        var underscore = id.IndexOf('_');
        var hasCountry = set.StartsWith("fu", StringComparison.Ordinal) && underscore is 2 or 3 && id[..underscore].All(char.IsLower);
        return set[..2] + ":" + (hasCountry ? id[(underscore + 1)..] : id);
    }

    public bool Has(CorpusPage page) => _pages.ContainsKey(KeyOf(page.Set, page.Id));

    /// <summary>
    /// The labelled role of each block; null if the page is none of the labelled ones. Blocks that are not found again are chrome.
    /// </summary>
    public Role[]? Get(CorpusPage page, IReadOnlyList<Block> blocks)
    {
        if (!_pages.TryGetValue(KeyOf(page.Set, page.Id), out var labelled)) return null;
        var roles = new Role[blocks.Count];
        var ours = blocks.Where(b => b.Text.Length > 0).Select(b => (b.Index, Words: Key(b.Text))).Where(b => b.Words.Length > 0).ToList();
        var theirs = labelled.Where(b => b.Words.Length > 0).ToList();
        foreach (var (i, j) in InOrder(
            ours.Count, theirs.Count, (i, j) => Agreement(ours[i].Words, theirs[j].Words))) roles[ours[i].Index] = theirs[j].Role;
        return roles;
    }

    /// <summary>The pairs, in order in both, that agree most in sum (Needleman and Wunsch 1970).</summary>
    private static List<(int I, int J)> InOrder(int rows, int columns, Func<int, int, int> agreement)
    {
        var best = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (agreement(i, j) is var agree and > 0) best[i, j] = Math.Max(best[i, j], agree + best[i + 1, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (best[i, j] == best[i + 1, j]) i++;
            else if (best[i, j] == best[i, j + 1]) j++;
            else pairs.Add((i++, j++));
        }

        return pairs;
    }

    private static int Agreement(string ours, string theirs)
    {
        if (ours == theirs) return 2 + Math.Min(20, ours.Length / 10);
        const int LongEnough = 20;
        var (shorter, longer) = ours.Length < theirs.Length ? (ours, theirs) : (theirs, ours);
        return shorter.Length >= LongEnough && shorter.Length * 2 > longer.Length && longer.Contains(shorter, StringComparison.Ordinal)
            ? 1 + Math.Min(10, shorter.Length / 20)
            : 0;
    }

    private static string Key(string text) => string.Join(' ', Words.OfUnspaced(text));
}

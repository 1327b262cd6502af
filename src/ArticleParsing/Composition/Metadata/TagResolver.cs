using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Metadata;

/// <summary>The tags of the most trusted source, lists in one string taken apart.</summary>
internal static class TagResolver
{
    private const int Most = 500;

    /// <summary>What stands between the entries of a list in one string.</summary>
    public static readonly char[] ListMarks = [',', ';', '\u3001', '\uFF0C', '\u060C'];

    public static List<Evidence<string>> Resolve(Page page)
    {
        var tags = new List<Evidence<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? inAnyCase = null;
        string? source = null;
        foreach (var value in page.Declared.Get(DeclaredProperty.Tag))
        {
            page.Budget.Look();
            if (source is null || value.Source == source)
            {
                source = value.Source;
                inAnyCase = null;
                Add(value, tags, seen);
                if (tags.Count == Most) return tags;
            }
            else if (tags.Count > 0 && !Repeats(value.Value, inAnyCase ??= new HashSet<string>(seen, StringComparer.OrdinalIgnoreCase)))
            {
                return [.. tags.Select(t => t with { Rule = DeclaredChoice.Before(source, value.Source) })];
            }
        }

        return tags;
    }

    private static void Add(DeclaredValue value, List<Evidence<string>> tags, HashSet<string> seen)
    {
        foreach (var tag in value.Value.Split(ListMarks))
        {
            if (tags.Count == Most) return;
            if (WhiteSpace.FoldOrNull(tag) is { Length: <= LongestValues.Tag } clean && seen.Add(clean))
                tags.Add(new(clean, value.Source) { Confidence = 0.9 });
        }
    }

    /// <summary>Whether all that a list holds is among the tags, but for case.</summary>
    private static bool Repeats(string list, HashSet<string> tags)
    {
        foreach (var tag in list.Split(ListMarks))
        {
            if (WhiteSpace.FoldOrNull(tag) is not { } clean || !tags.Contains(clean)) return false;
        }

        return true;
    }
}

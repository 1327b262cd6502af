using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Body;

/// <summary>Reads a listing's language from the classes that highlighters use.</summary>
internal static class CodeLanguage
{
    private const int LongestName = 20;
    private static readonly string[] s_prefixes = ["language-", "lang-", "highlight-source-", "highlight-text-", "brush:"];
    private static readonly char[] s_separators = [' ', '\t', '\n', ';'];

    /// <summary>The language; null if no class names one.</summary>
    public static string? Find(Block block)
    {
        if (Find(block.InlineTokens) is { } inner) return inner;
        const int Levels = 4;
        var box = block.Box;
        for (var level = 0; level < Levels && box is not null; level++, box = box.Parent)
        {
            if (Find(box.Tokens) is { } language) return language;
        }

        return null;
    }

    private static string? Find(string? tokens)
    {
        if (string.IsNullOrEmpty(tokens)) return null;
        var names = tokens!.Replace("brush: ", "brush:").Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            foreach (var prefix in s_prefixes)
            {
                if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                    && name.Length > prefix.Length
                    && name.Length <= prefix.Length + LongestName)
                    return Known(name.Substring(prefix.Length));
            }
        }

        // Pandoc puts the language beside its own class.
        var source = Array.IndexOf(names, "sourceCode");
        return source >= 0 && source + 1 < names.Length ? Known(names[source + 1]) : null;
    }

    private static string? Known(string name) =>
        name.ToLowerInvariant() is var lower && lower is "none" or "plain" or "plaintext" or "text" or "auto" ? null : lower;
}

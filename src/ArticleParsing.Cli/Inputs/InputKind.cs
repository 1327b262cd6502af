namespace ArticleParsing.Cli.Inputs;

internal enum InputKind
{
    Auto,
    Html,
    Text,
}

internal static class InputKinds
{
    private static readonly string[] s_tags = ["<!doctype", "<html", "<head", "<body", "<div", "<p>", "<article", "<meta"];

    /// <summary>Whether an input is a page or a text: by its name, else by whether it has tags near its start.</summary>
    public static InputKind Detect(string? name, string content)
    {
        if (name is not null)
        {
            var bare = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
            if (bare.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || bare.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)) return InputKind.Html;
            if (bare.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) return InputKind.Text;
        }

        var start = content.AsSpan(0, Math.Min(content.Length, 4096));
        foreach (var tag in s_tags)
        {
            if (start.Contains(tag, StringComparison.OrdinalIgnoreCase)) return InputKind.Html;
        }

        return InputKind.Text;
    }
}

using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ArticleParsing.Examples;

/// <summary>
/// A page of the docs and what it shows: blocks of code, and output that stands under a comment that says what it is of.
/// ARTICLEPARSING_UPDATE_GOLDENS=1 writes what there is instead of comparing it.
/// </summary>
internal sealed partial class Document(string path)
{
    private static readonly bool s_updates = Environment.GetEnvironmentVariable("ARTICLEPARSING_UPDATE_GOLDENS") == "1";

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    public string File { get; } = Path.Combine(Repository, path);

    public string Text => System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");

    /// <summary>The C# of the page.</summary>
    public IEnumerable<string> Snippets() => Snippet().Matches(Text).Select(m => m.Groups["code"].Value);

    /// <summary>The block under the comment is this, to the letter.</summary>
    public void ShouldShow(string comment, string expected)
    {
        var text = Text;
        var head = $"<!-- {comment} -->\n```";
        var start = text.IndexOf('\n', text.IndexOf(head, StringComparison.Ordinal) + head.Length) + 1;
        var end = text.IndexOf("```", start, StringComparison.Ordinal);
        expected = expected.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (s_updates) System.IO.File.WriteAllText(File, text[..start] + expected + text[end..]);
        else text[start..end].ShouldBe(expected, $"{path}: {comment}");
    }

    [GeneratedRegex(@"^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Snippet();

    private static string Here([CallerFilePath] string here = "") => here;
}

using System.Text;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Text;

namespace ArticleParsing.Classification;

/// <summary>
/// Some pages show only the start of an article, or nothing before a script has run, and give its whole text in JSON-LD
/// (<c>articleBody</c>). If that holds far more than the page shows, it is the body.
/// </summary>
internal static class DeclaredBody
{
    private const int LeastWords = 120;
    private const double MostShown = 0.4;

    private static readonly char[] s_lineEnds = ['\n', '\r'];

    /// <summary>The page with the declared text as its body if the page itself shows too little of it; else as it is.</summary>
    public static LabelledPage Complete(LabelledPage page, BlockTree tree, string? declared)
    {
        if (declared is null || CountWords(declared) is var words && words < LeastWords) return page;
        var shown = page.Body.Sum(b => CountWords(b.Block.Text));
        if (shown > MostShown * words) return page;
        var labelled = page.Select(
            b => b.Role.IsBody()
                ? b with { Role = Role.Chrome, Rule = RuleIds.DeclaredBody,
                    Reason = RuleIds.DeclaredBody + ": JSON-LD gives the whole text; " + b.Reason }
                : b).ToList();
        foreach (var text in Paragraphs(declared))
        {
            tree.Budget.Step();
            var block = new Block { Index = labelled.Count, Kind = BlockKind.Paragraph, Text = text, Box = tree.Root };
            labelled.Add(
                new LabelledBlock(block, Role.Paragraph, 0.8,
                    RuleIds.DeclaredBody
                        + ": articleBody of JSON-LD, of which the page shows less than half") { Rule = RuleIds.DeclaredBody });
        }

        return page.With(labelled);
    }

    private static IEnumerable<string> Paragraphs(string declared)
    {
        foreach (var line in WithoutTags(declared).Split(s_lineEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (start, end) in LongestText.Parts(line, 0, line.Length))
            {
                if (WhiteSpace.Fold(line.Substring(start, end - start)) is { Length: > 0 } text) yield return text;
            }
        }
    }

    /// <summary>Some publishers leave markup in what should be plain text: a tag of a block ends a paragraph, any other vanishes.</summary>
    private static string WithoutTags(string text)
    {
        if (text.IndexOf("</", StringComparison.Ordinal) < 0) return text;
        var plain = new StringBuilder(text.Length);
        var lastClose = text.LastIndexOf('>');
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' && i < lastClose ? text.IndexOf('>', i) : -1;
            if (end < 0)
            {
                plain.Append(text[i]);
                continue;
            }

            var name = text.Substring(i + 1, Math.Min(end - i - 1, 12)).TrimStart('/').Split(' ', '/')[0];
            if (ElementKinds.Get(name.ToLowerInvariant()) is ElementKind.Block or ElementKind.LineBreak or ElementKind.Rule)
                plain.Append('\n');
            i = end;
        }

        return plain.ToString();
    }

    private static int CountWords(string text)
    {
        var count = 0;
        foreach (var _ in new WordHashes(text)) count++;
        return count;
    }
}

using CsCheck;

namespace ArticleParsing.Tests.Rendering;

/// <summary>Articles to render: one with everything, and any that a page could give.</summary>
internal static class Samples
{
    private const string Speech = "\u201CIt stays,\u201D she said, adding that it was \"hard\" and that more would come.";

    public static Article Full { get; } = new()
    {
        Url = "https://news.example/story?id=1&x=2",
        Language = "en",
        Kicker = "World",
        Headline = "A <b>bold</b> claim & more",
        Standfirst = "What it is about.",
        Authors = [new Author("Jo Tan", "https://news.example/jo", "Writes.\nAnd edits."), new Author("Sam Roe")],
        PublishedAt = StatedDate.At(new DateTime(2026, 3, 1, 9, 30, 0), TimeSpan.FromHours(-3)),
        ModifiedAt = StatedDate.Day(2026, 3, 2),
        Figures = [new Figure("Cap \"tion\"", "Photo: X", "A dam", "https://cdn.example/a.jpg?x=1&y=2")],
        Body =
        [
            new BodyFigure(0),
            new BodyParagraph("1. Not a list * at all_ <script>alert(1)</script>"),
            new BodyHeading("Head", 3),
            new BodyList("a\nb", ["a", "b"], true),
            new BodyQuote("We stay.\nAll of us."),
            new BodyPullQuote("p"),
            new BodyTable("x\ty", [["x", "y|z"]]),
            new BodyCode("let ``` = 1"),
            new BodyEmbed("https://video.example/1"),
            new BodyParagraph(Speech),
        ],
        BodyText = "text",
        Disclaimers = [new Disclaimer(DisclaimerKind.EditorsNote, "note")],
        Related = [new RelatedItem("more", null)],
        Tags = ["tag"],
        AccessibleForFree = false,
        Quotations =
        [
            new Quotation { Text = "We stay.", Kind = QuotationKind.Direct, Speaker = new Speaker("Jo Tan", "he"), Block = 4, Start = 0,
                End = 8, Confidence = 0.5 },
            Said("It stays,", QuotationKind.Direct, new Speaker("Ann Lee", "she", "a \"baker\""), "said"),
            Said("hard", QuotationKind.Mixed, null, null),
            Said("more would come", QuotationKind.Indirect, new Speaker("Ann Lee", "she"), "adding"),
        ],
    };

    private static Quotation Said(string words, QuotationKind kind, Speaker? speaker, string? cue)
    {
        var start = Speech.IndexOf(words, StringComparison.Ordinal);
        return new Quotation { Text = words, Kind = kind, Speaker = speaker, Cue = cue, Block = 9, Start = start,
            End = start + words.Length, Confidence = 0.9 };
    }

    private static readonly string[] s_pieces =
    [
        "word", "Wörter", "日本", "שלום", "#", "##", "-", "+", "=", "---", "===", "*", "**", "_", "snake_case", "`", "```", "~~", "[", "](x)",
        "![", "<", "<b>", "</p>", "<!--", "&", "&amp;", "&#35;",
        ">", "|", "||", "\\", "1.", "23)", "4. ", ":", "(", ")", "\"", "\u201C", "!", "$", "^", "{", "https://x.example/a_b_c",
        "a@b.example", " ", "  ", "\ud83d\ude00",
        // What Markdig's extensions read.
        "{#id .class onfocus=alert(1)}", "{onfocus=alert(1)}", "}", ":)", ";-)", "8-)", "o:)", ":smile:", "->", "<=>", "$5", "$a$", "$$",
        "^^^", "^", "\"\"", "==", "++", ":::", "::", "[^1]", "[^1]: ", "*[word]: ",
        "[TOC]", "[!NOTE]", "[ ]", "a.", "A)", "iv.", "+---+", "+===+", "--- | ---", "mailto:a@b.example", "tel:+1", "www.x.example",
        "www.x.example/_a", "https://x.example/*a", "https://x.example/?a=1&lt;b=2",
        "PROJ-12", "<!--markdig:all-->", "&copy", "''", "...", "--", "<<",
    ];

    /// <summary>Words on one line, with whatever Markdown and HTML take for markup, starting and ending with no white space.</summary>
    public static Gen<string> Line { get; } = Gen.Int[0, s_pieces.Length - 1].List[1, 8]
        .Select(Gen.Bool, (pieces, spaced) => string.Join(spaced ? " " : "", pieces.Select(i => s_pieces[i])).Trim())
        .Select(line => line.Length == 0 ? "empty" : line);

    private static readonly InlineKind[] s_kinds = [InlineKind.Link, InlineKind.Emphasis, InlineKind.Strong, InlineKind.Code,
        InlineKind.Deleted, InlineKind.NoteReference];

    /// <summary>Spans in a text as a parser makes them: in order, never crossing, without white space at their edges.</summary>
    private static BodyBlock Marked(BodyBlock block, List<(int Start, int Length, int Kind)> drawn)
    {
        var spans = new List<InlineSpan>();
        foreach (var (from, length, kind) in drawn)
        {
            if (block.Text.Length == 0) break;
            var start = from % block.Text.Length;
            var end = Math.Min(block.Text.Length, start + length);
            if (block.Text[start..end].Any(c => c is '\n' or '\t') && block is not BodyParagraph) continue;
            while (start < end && char.IsWhiteSpace(block.Text[start])) start++;
            while (end > start && char.IsWhiteSpace(block.Text[end - 1])) end--;
            if (start == end || char.IsLowSurrogate(block.Text[start]) || char.IsHighSurrogate(block.Text[end - 1])) continue;
            var span = new InlineSpan(start, end, s_kinds[kind],
                s_kinds[kind] is InlineKind.Link or InlineKind.NoteReference ? "https://x.example/a_b?c=1&d=*" : null);
            if (!spans.Exists(
                s => (s.Start < span.Start && span.Start < s.End && s.End < span.End)
                    || (span.Start < s.Start && s.Start < span.End && span.End < s.End)))
                spans.Add(span);
        }

        return block with { Spans = [.. spans.OrderBy(s => s.Start).ThenByDescending(s => s.End)] };
    }

    private static readonly Gen<List<(int, int, int)>> s_spans = Gen.Select(
        Gen.Int[0, 60], Gen.Int[1, 20], Gen.Int[0, s_kinds.Length - 1]).List[0, 4];

    private static readonly Gen<BodyBlock> s_plainBlock = Gen.OneOf(
        Line.List[1, 2].Select(lines => (BodyBlock)new BodyParagraph(string.Join("\n", lines))),
        Line.Select(Gen.Int[1, 6], (t, level) => (BodyBlock)new BodyHeading(t, level)),
        Line.List[1, 4].Select(Gen.Bool, (items, ordered) => (BodyBlock)new BodyList(string.Join("\n", items), items, ordered)),
        Line.List[1, 3].Select(lines => (BodyBlock)new BodyQuote(string.Join("\n", lines))),
        Line.List[1, 3].List[1, 3].Select(Gen.Int[0, 1],
            (rows, headers) =>
                (BodyBlock)new BodyTable(string.Join('\n', rows.Select(r => string.Join('\t', r))), rows) { HeaderRows = headers }),
        Line.Select(t => (BodyBlock)new BodyCode(t)));

    private static readonly Gen<BodyBlock> s_block = Gen.Select(s_plainBlock, s_spans, Marked);

    public static Gen<Article> Any { get; } = Gen.Select(Line, Line, s_block.List[0, 6],
        (headline, standfirst, body) => new Article { Headline = headline, Standfirst = standfirst, Body = body });
}

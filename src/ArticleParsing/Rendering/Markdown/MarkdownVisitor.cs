using System.Globalization;
using System.Text;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Rendering.Markdown;

/// <summary>Writes an article as Markdown.</summary>
internal sealed class MarkdownVisitor(Article article, RenderingOptions options, WorkBudget budget)
    : ArticleVisitor(article, options, budget)
{
    private readonly TextOutput _text = new(budget);
    private MarkdownInline? _inline;

    private MarkdownInline Inline => _inline ??= new MarkdownInline(_text);

    /// <summary>
    /// Two lists in a row are one to Markdown unless their marks differ: the index of the last list, and whether it has the other marks.
    /// </summary>
    private (int Index, bool OtherMark) _list = (-2, false);

    public StringBuilder Text => _text.Text;

    protected override void VisitHeader()
    {
        if (Article.Kicker is { } kicker) WriteLine("", kicker);
        if (Article.Headline is { } headline) WriteLine("# ", headline, MarkdownPlace.Heading);
        if (Article.Standfirst is { } standfirst) WriteEmphasis("**", standfirst);
        if (Article.Authors.Count > 0) WriteEmphasis("*", string.Join(", ", Article.Authors.Select(a => a.Name)));
        if (Article.PublishedAt is { } published) _text.BeginPart().Write(published.ToString());
    }

    /// <summary>The line feeds of a paragraph are hard breaks.</summary>
    protected override void VisitParagraph(BodyBlock block, int index)
    {
        _text.BeginPart();
        WriteLines(block.Text, block.Spans, "", "\\\n", block.Text.IndexOf('\n') >= 0 ? MarkdownPlace.BrokenLine : MarkdownPlace.Line);
    }

    protected override void VisitHeading(BodyHeading heading, int index)
    {
        if (MarkdownText.IsBlank(heading.Text)) return;
        _text.BeginPart().Write(new string('#', Math.Max(2, Math.Min(6, heading.Level))) + " ");
        Inline.Write(heading.Text, heading.Spans, 0, heading.Text.Length, MarkdownPlace.Heading);
    }

    protected override void VisitList(BodyList list, int index)
    {
        _list = (index, _list.Index == index - 1 && !_list.OtherMark);
        _text.BeginPart();
        var numbers = new ListNumbers(list);
        var offsets = new ItemOffsets(list.Text);
        var indents = new List<int>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0) _text.Write("\n");
            var level = numbers.LevelOf(i);
            var mark = numbers.Next(level) is { } number ? number + (_list.OtherMark ? ") " : ". ") : _list.OtherMark ? "* " : "- ";
            indents.RemoveRange(level, indents.Count - level);
            _text.Write(' ', indents.Sum()).Write(mark);
            indents.Add(mark.Length);
            WritePart(list, list.Items[i], offsets.Next(list.Items[i]));
        }
    }

    protected override void VisitQuote(BodyQuote quote, int index) => WriteQuote(quote.Text, quote.Spans);

    protected override void VisitPullQuote(BodyPullQuote quote) => WriteQuote(quote.Text, quote.Spans);

    /// <summary>
    /// The first row is the head, which a pipe table cannot do without; it is filled up to the widest row. Readers fill up the others,
    /// so a table of one wide row and many narrow ones stays as small as it is.
    /// </summary>
    protected override void VisitTable(BodyTable table, int index)
    {
        var width = 0;
        foreach (var row in table.Rows) width = Math.Max(width, row.Count);
        if (width == 0) return;
        var offsets = new ItemOffsets(table.Text);
        _text.BeginPart();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (i > 0) _text.Write("\n");
            WriteRow(table, table.Rows[i], ref offsets, i == 0 ? width : 1);
            if (i > 0) continue;
            _text.Write("\n|");
            for (var column = 0; column < width; column++) _text.Write(" --- |");
        }
    }

    /// <summary>Code between fences that are longer than any run of backticks in it.</summary>
    protected override void VisitCode(BodyCode code)
    {
        var (longest, run) = (0, 0);
        foreach (var c in code.Text)
        {
            Budget.Step();
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        WriteCode(code.Text, Math.Max(3, longest + 1), IsLanguage(code.Language) ? code.Language! : "");
    }

    /// <summary>A listing in the language that GitHub reads as a formula; as text its backslashes would be lost.</summary>
    protected override void VisitMath(BodyMath math) => WriteCode(math.Source, 3 + math.Source.Count(c => c == '`'), "math");

    protected override void VisitEmbed(BodyEmbed embed)
    {
        if (embed.Quote is { } said && !MarkdownText.IsBlank(said))
        {
            WriteQuote(said, []);
            if (embed.Author is { } author && !MarkdownText.IsBlank(author)) WriteLine("> \u2014 ", author);
        }

        if (MarkdownAddress.Safe(embed.Url) is { } url) _text.BeginPart().Write("<").Write(url).Write(">");
    }

    protected override void VisitFigure(Figure figure)
    {
        if (MarkdownAddress.Safe(figure.ImageUrl) is { } url)
        {
            _text.BeginPart().Write("![");
            WriteText(figure.AltText ?? "");
            _text.Write("](<").Write(url).Write(">)");
        }

        if (Options.IncludeCaptions && figure.Caption is { } caption) WriteEmphasis("*", caption);
    }

    protected override void VisitBio(string bio)
    {
        _text.BeginPart();
        WriteLines(bio, [], "", "\n\n");
    }

    protected override void VisitDisclaimer(Disclaimer disclaimer) => WriteEmphasis("*", disclaimer.Text);

    /// <summary>
    /// Markdig's UseSelfPipeline looks for "&lt;!--markdig:" in the whole document, and fails if no extension's name follows. In code
    /// nothing can be escaped, but a comment may begin with a space.
    /// </summary>
    private static string WithoutPipelineTag(string code) => code.Replace("<!--markdig:", "<!-- markdig:");

    private void WriteCode(string code, int fence, string language) =>
        _text.BeginPart().Write('`', fence).Write(language).Write("\n").WriteWords(WithoutPipelineTag(code)).Write("\n").Write('`', fence);

    /// <summary>Whether a name can stand behind a fence and be nothing but the name of a language.</summary>
    private static bool IsLanguage(string? language)
    {
        const int Longest = 20;
        return language is { Length: > 0 and <= Longest }
            && language.IsAllOf("abcdefghijklmnopqrstuvwxyz0123456789-")
            && char.IsLetter(language[0]);
    }

    private void WriteQuote(string text, IReadOnlyList<InlineSpan> spans)
    {
        _text.BeginPart();
        WriteLines(text, spans, "> ", "\n>\n");
    }

    /// <summary>Writes an item or a cell, which stands in the text of its block.</summary>
    private void WritePart(BodyBlock block, string part, int start, MarkdownPlace place = MarkdownPlace.Line)
    {
        if (start < 0) WriteText(part, place);
        else Inline.Write(block.Text, block.Spans, start, start + part.Length, place);
    }

    private void WriteRow(BodyTable table, IReadOnlyList<string> cells, ref ItemOffsets offsets, int atLeast)
    {
        _text.Write("|");
        for (var i = 0; i < Math.Max(cells.Count, atLeast); i++)
        {
            _text.Write(" ");
            if (i < cells.Count) WritePart(table, cells[i], offsets.Next(cells[i]), MarkdownPlace.Cell);
            _text.Write(" |");
        }
    }

    private void WriteEmphasis(string mark, string words)
    {
        if (MarkdownText.IsBlank(words)) return;
        _text.BeginPart().Write(mark);
        WriteText(words);
        _text.Write(mark);
    }

    private void WriteLine(string prefix, string words, MarkdownPlace place = MarkdownPlace.Line)
    {
        if (MarkdownText.IsBlank(words)) return;
        _text.BeginPart().Write(prefix);
        WriteText(words, place);
    }

    /// <summary>Writes the lines that hold anything.</summary>
    private void WriteLines(
        string text, IReadOnlyList<InlineSpan> spans, string prefix, string separator, MarkdownPlace place = MarkdownPlace.Line)
    {
        var first = true;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && text[end] != '\n') end++;
            var line = new MarkdownText(text, start, end, place);
            if (line.IsEmpty) continue;
            _text.Write(first ? prefix : separator + prefix);
            Inline.Write(text, spans, start, end, place);
            first = false;
        }
    }

    private void WriteText(string text, MarkdownPlace place = MarkdownPlace.Line) =>
        new MarkdownText(text, 0, text.Length, place).WriteTo(_text);
}

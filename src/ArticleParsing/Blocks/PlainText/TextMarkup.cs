using ArticleParsing.Limits;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>
/// What marks at the start of lines and within them mean in a text: whether it is Markdown, and whether <c>&gt;</c> marks quoted mail, in
/// which the article itself is quoted, or a quotation.
/// </summary>
internal sealed class TextMarkup
{
    private readonly bool _isMarkdown;
    private readonly bool _isQuotedMail;

    private TextMarkup(bool isMarkdown, bool isQuotedMail)
    {
        _isMarkdown = isMarkdown;
        _isQuotedMail = isQuotedMail;
    }

    public static TextMarkup Find(WatchedList<TextLine> lines)
    {
        int markdown = 0, quoted = 0, all = 0;
        foreach (var line in lines)
        {
            if (line.IsBlank) continue;
            all++;
            if (line.Quoting > 0) quoted++;
            if (line.HeadingLevel > 0 || HasLink(line.Text)) markdown++;
        }

        return new TextMarkup(markdown > 0, quoted * 2 > all);
    }

    /// <summary>A block that begins with the given line.</summary>
    public Block Block(int index, TextLine first, string text, Box box)
    {
        if (_isMarkdown && MarkdownInline.PictureOf(text) is { } picture)
            return new Block { Index = index, Kind = BlockKind.Image, Text = "", Box = box, Media = picture };
        var level = _isMarkdown ? first.HeadingLevel : 0;
        if (level > 0) text = text.Substring(level).Trim('#', ' ');
        var (plain, links) = _isMarkdown ? MarkdownInline.Read(text) : (text, []);
        var isQuotation = _isMarkdown && !_isQuotedMail && first.Quoting > 0;
        var kind = level > 0
            ? BlockKind.Heading
            : first.IsBullet
            ? BlockKind.ListItem
            : isQuotation
            ? BlockKind.Quote
            : BlockKind.Paragraph;
        return new Block
        {
            Index = index,
            Kind = kind,
            Text = plain,
            Box = box,
            HeadingLevel = level,
            Links = links,
            LinkLength = links.Sum(l => l.Length),
        };
    }

    private static bool HasLink(string text)
    {
        var at = text.IndexOf("](http", StringComparison.Ordinal);
        return at > 0 && text.LastIndexOf('[', at) >= 0;
    }
}

using System.Text;
using ArticleParsing.Limits;

namespace ArticleParsing.Rendering.PlainText;

/// <summary>Writes an article as plain text.</summary>
internal sealed class PlainTextVisitor(Article article, RenderingOptions options, WorkBudget budget)
    : ArticleVisitor(article, options, budget)
{
    private readonly TextOutput _text = new(budget);

    public StringBuilder Text => _text.Text;

    protected override void VisitHeader()
    {
        WritePart(Article.Kicker);
        WritePart(Article.Headline);
        WritePart(Article.Standfirst);
        WritePart(string.Join(", ", Article.Authors.Select(a => a.Name)));
        WritePart(Article.PublishedAt?.ToString());
    }

    protected override void VisitParagraph(BodyBlock block, int index) => WritePart(block.Text);

    protected override void VisitHeading(BodyHeading heading, int index) => WritePart(heading.Text);

    protected override void VisitList(BodyList list, int index)
    {
        _text.BeginPart();
        var numbers = new ListNumbers(list);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0) _text.Write("\n");
            var level = numbers.LevelOf(i);
            _text.Write(' ', 2 * level).Write(numbers.Next(level) is { } number ? number + ". " : "- ").WriteWords(list.Items[i]);
        }
    }

    protected override void VisitQuote(BodyQuote quote, int index) => WritePart(quote.Text);

    protected override void VisitPullQuote(BodyPullQuote quote)
    {
        // The body has its words.
    }

    protected override void VisitTable(BodyTable table, int index) => WritePart(table.Text);

    protected override void VisitCode(BodyCode code) => WritePart(code.Text);

    protected override void VisitMath(BodyMath math) => WritePart(math.Text);

    protected override void VisitEmbed(BodyEmbed embed)
    {
        // An address is no text.
    }

    protected override void VisitFigure(Figure figure)
    {
        if (Options.IncludeCaptions && figure.Caption is { } caption) _text.BeginPart().Write("[").WriteWords(caption).Write("]");
    }

    protected override void VisitBio(string bio) => WritePart(bio);

    protected override void VisitDisclaimer(Disclaimer disclaimer) => WritePart(disclaimer.Text);

    private void WritePart(string? part)
    {
        if (!string.IsNullOrWhiteSpace(part)) _text.BeginPart().WriteWords(part!);
    }
}

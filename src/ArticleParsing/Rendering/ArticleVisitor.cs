using ArticleParsing.Limits;

namespace ArticleParsing.Rendering;

/// <summary>
/// Takes an article apart in the order in which it is read: header, body block by block, bios, notices. Each format is one visitor.
/// </summary>
internal abstract class ArticleVisitor(Article article, RenderingOptions options, WorkBudget budget)
{
    private readonly HashSet<int> _shown = [];

    protected Article Article => article;

    protected RenderingOptions Options => options;

    protected WorkBudget Budget => budget;

    /// <summary>Visits what of the article the options include.</summary>
    public void Visit()
    {
        if (options.IncludeHeader) VisitHeader();
        for (var i = 0; i < article.Body.Count; i++)
        {
            budget.Step();
            VisitBlock(article.Body[i], i);
        }

        if (options.IncludeBios)
        {
            foreach (var author in article.Authors)
            {
                if (author.Bio is { } bio) VisitBio(bio);
            }
        }

        if (options.IncludeDisclaimers)
        {
            foreach (var disclaimer in article.Disclaimers) VisitDisclaimer(disclaimer);
        }
    }

    /// <summary>Kicker, headline, standfirst, byline and date.</summary>
    protected abstract void VisitHeader();

    /// <summary>A paragraph, or a block of a kind that is not known here.</summary>
    protected abstract void VisitParagraph(BodyBlock block, int index);

    protected abstract void VisitHeading(BodyHeading heading, int index);

    protected abstract void VisitList(BodyList list, int index);

    protected abstract void VisitQuote(BodyQuote quote, int index);

    protected abstract void VisitPullQuote(BodyPullQuote quote);

    protected abstract void VisitTable(BodyTable table, int index);

    protected abstract void VisitCode(BodyCode code);

    protected abstract void VisitMath(BodyMath math);

    protected abstract void VisitEmbed(BodyEmbed embed);

    protected abstract void VisitFigure(Figure figure);

    protected abstract void VisitBio(string bio);

    protected abstract void VisitDisclaimer(Disclaimer disclaimer);

    private void VisitBlock(BodyBlock block, int index)
    {
        switch (block)
        {
            case BodyHeading heading:
                VisitHeading(heading, index);
                break;
            case BodyList list:
                VisitList(list, index);
                break;
            case BodyQuote quote:
                VisitQuote(quote, index);
                break;
            case BodyPullQuote quote:
                VisitPullQuote(quote);
                break;
            case BodyTable table:
                VisitTable(table, index);
                break;
            case BodyCode code:
                VisitCode(code);
                break;
            case BodyMath math:
                VisitMath(math);
                break;
            case BodyEmbed embed:
                VisitEmbed(embed);
                break;
            case BodyFigure place:
                if (options.IncludeFigures && FigureAt(place) is { } figure) VisitFigure(figure);
                break;
            default:
                VisitParagraph(block, index);
                break;
        }
    }

    /// <summary>
    /// The figure of a place in the body. An article that the parser did not make may name one that is not there, or one figure many times:
    /// it is shown once.
    /// </summary>
    private Figure? FigureAt(BodyFigure place) =>
        place.Index >= 0 && place.Index < article.Figures.Count && _shown.Add(place.Index) ? article.Figures[place.Index] : null;
}

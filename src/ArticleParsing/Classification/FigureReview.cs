using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Classification;

/// <summary>Takes back pictures and captions that turn out to be none of the article's, each with its reason.</summary>
internal sealed class FigureReview
{
    private static readonly IFigureRule[] s_captionRules = [new PostPictureRule(), new GalleryNumberRule(), new PortraitCaptionRule()];
    private static readonly IFigureRule[] s_pictureRules =
        [new PostPictureRule(), new PromotionPictureRule(), new AuthorPortraitRule(), new AddresslessPictureRule()];

    private readonly Dictionary<Box, bool> _holdsCaption = [];

    private FigureReview(LabelledPage page, IReadOnlyList<string> authors, UrlResolver urls)
    {
        Page = page;
        Authors = authors;
        Urls = urls;
    }

    public LabelledPage Page { get; }

    /// <summary>The names of the authors.</summary>
    public IReadOnlyList<string> Authors { get; }

    public UrlResolver Urls { get; }

    /// <summary>The page without the pictures and captions that a rule takes back; the page itself if there are none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="authors">The names of its authors.</param>
    /// <param name="urls">Makes addresses absolute.</param>
    /// <param name="explain">Whether to give reasons at length; else a reason is the rule's name.</param>
    public static LabelledPage Apply(LabelledPage page, IReadOnlyList<string> authors, UrlResolver urls, bool explain)
    {
        // Captions first: a picture is judged by the caption it keeps.
        page = new FigureReview(page, authors, urls).Apply(Role.Caption, s_captionRules, explain);
        return new FigureReview(page, authors, urls).Apply(Role.Picture, s_pictureRules, explain);
    }

    /// <summary>Whether a caption stands with a picture: in its figure element, or after it with no other picture between.</summary>
    public bool HasCaption(LabelledBlock picture)
    {
        const int Close = 6;
        var block = picture.Block;
        if (block.Box.Nearest("figure") is { } figure && HoldsCaption(figure)) return true;
        for (var i = block.Index + 1; i < Math.Min(Page.Count, block.Index + 1 + Close) && Page[i].Role != Role.Picture; i++)
        {
            if (Page[i].Role == Role.Caption) return true;
        }

        return false;
    }

    /// <summary>Looked up once for each figure element, of which one may hold thousands of pictures.</summary>
    private bool HoldsCaption(Box figure)
    {
        if (_holdsCaption.TryGetValue(figure, out var known)) return known;
        for (var i = figure.FirstBlock; i < figure.EndBlock; i++)
        {
            if (Page[i].Role == Role.Caption) return _holdsCaption[figure] = true;
        }

        return _holdsCaption[figure] = false;
    }

    private LabelledPage Apply(Role role, IFigureRule[] rules, bool explain)
    {
        LabelledBlock[]? changed = null;
        for (var i = 0; i < Page.Count; i++)
        {
            var labelled = Page[i];
            if (labelled.Role != role || labelled.Rule == RuleIds.Site) continue;
            foreach (var rule in rules)
            {
                if (rule.Judge(this, labelled) is not { } verdict) continue;
                changed ??= [.. Page];
                changed[i] = new LabelledBlock(
                    labelled.Block, verdict.Role, verdict.Confidence, explain ? rule.Id + ": " + verdict.Evidence : rule.Id)
                {
                    Rule = rule.Id,
                };
                break;
            }
        }

        return changed is null ? Page : Page.With(changed);
    }
}

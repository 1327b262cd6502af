using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Limits;
using ArticleParsing.Readers.Captions;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Figures;

/// <summary>Ties pictures, captions and credits together: each picture once, each caption once, in page order.</summary>
internal sealed class FigureComposer
{
    private readonly FigureDrafts _drafts;
    private readonly UrlResolver _urls;

    private FigureComposer(UrlResolver urls, int limit)
    {
        _drafts = new FigureDrafts(limit);
        _urls = urls;
    }

    /// <summary>The figures, and the blocks that each is made of.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="urls">Makes addresses absolute.</param>
    /// <param name="limit">The most pictures; more are refused.</param>
    public static ComposedFigures Compose(LabelledPage blocks, UrlResolver urls, int limit)
    {
        var composer = new FigureComposer(urls, limit);
        foreach (var labelled in blocks)
        {
            switch (labelled.Role)
            {
                case Role.Picture:
                    composer.AddPicture(labelled.Block);
                    break;
                case Role.Caption:
                    composer.AddCaption(labelled.Block);
                    break;
                case Role.Credit:
                    composer.AddCredit(labelled.Block);
                    break;
            }
        }

        return composer.Finish();
    }

    private void AddPicture(Block block)
    {
        var url = _urls.Resolve(block.Media!.PosterUrl ?? block.Media.Url);
        var figure = block.Box.Nearest("figure");
        var key = KeyOf(url);
        var draft = VariantOf(block) ?? _drafts.WithKey(key) ?? _drafts.WithoutPicture(figure) ?? _drafts.Add(block);
        draft.Parts.Add(block.Index);
        draft.ImageUrl ??= url;
        if (draft.Key is null && key is not null) _drafts.SetKey(draft, key);
        draft.AltText ??= WhiteSpace.FoldOrNull(LongestValues.OrNone(block.Media.AltText, LongestValues.AltText));
        draft.VideoUrl ??= block.Media.Tag == "video" ? _urls.Resolve(block.Media.Url) : null;
    }

    private void AddCaption(Block block)
    {
        // A credit in the caption's own line stays in it, as the page words it, and is given apart as well.
        var caption = CaptionText.WithoutLooseBrackets(block.Text);
        if (_drafts.WithCaption(caption) is { } shown)
        {
            shown.Parts.Add(block.Index); // The caption of a picture shown twice.
            return;
        }

        var draft = DraftFor(block) is { } near && TakesCaption(near, block) ? near : _drafts.Add(block);
        _drafts.AddCaption(draft, caption);
        draft.CaptionBox ??= block.Box.Parent;
        draft.Credit ??= block.Facts.Credit;
        draft.Parts.Add(block.Index);
    }

    /// <summary>The first caption of a picture, and what goes on with it in one box or figure element.</summary>
    private static bool TakesCaption(FigureDraft draft, Block block) =>
        draft.Caption is null
            || (block.Box.Tag.Length > 0 && draft.CaptionBox == block.Box.Parent)
            || (draft.Figure is not null && draft.Figure == block.Box.Nearest("figure"));

    private void AddCredit(Block block)
    {
        var credit = CaptionText.WithoutLooseBrackets(block.Text);
        if (DraftFor(block) is not { } draft) return;
        draft.AddCredit(credit);
        draft.Parts.Add(block.Index);
    }

    /// <summary>
    /// The picture right before, when the two are one for small and for large screens; the one for large screens gives the address.
    /// </summary>
    private FigureDraft? VariantOf(Block block)
    {
        if (_drafts.Last is not { Caption: null } last || last.Block.Index != block.Index - 1 || !DeviceVariants.Are(last.Block, block))
            return null;
        if (DeviceVariants.IsForLargeScreens(block)) last.ImageUrl = null;
        return last;
    }

    /// <summary>The picture of the same figure element, or else the last one, if it stands close before.</summary>
    private FigureDraft? DraftFor(Block block)
    {
        const int Close = 6;
        if (block.Box.Nearest("figure") is { } figure)
        {
            if (_drafts.LastOf(figure) is { } same) return same;
            // A figure in a figure may hold the caption alone; in any other the picture is one that could not be read, and not the one
            // before.
            if (block.Box.IsWithin(Within.Caption) && figure.Parent?.Nearest("figure") is null) return null;
        }

        return _drafts.Last is { } last && block.Index - last.Block.Index <= Close ? last : null;
    }

    private ComposedFigures Finish()
    {
        var figures = new List<Figure>();
        Dictionary<int, int> byPlace = [], byPart = [];
        foreach (var draft in _drafts.All)
        {
            if (draft.Caption is null && draft.ImageUrl is null) continue;
            byPlace[draft.Block.Index] = figures.Count;
            foreach (var part in draft.Parts) byPart[part] = figures.Count;
            var alt = CaptionText.Repeats(draft.AltText, draft.Caption) ? null : draft.AltText;
            figures.Add(new Figure(draft.Caption, draft.Credit, alt, draft.ImageUrl) { VideoUrl = draft.VideoUrl });
        }

        return new ComposedFigures(figures, byPlace, byPart);
    }

    /// <summary>A picture's address without what only sizes it: sizes of one picture differ in query and in "-300x200".</summary>
    private static string? KeyOf(string? url)
    {
        if (url is null) return null;
        var query = url.IndexOf('?');
        // If the path is a fixed script, the query names the picture.
        var path = query < 0 || url.Substring(0, query).EndsWith("/image", StringComparison.Ordinal) ? url : url.Substring(0, query);
        var dot = path.LastIndexOf('.');
        var size = dot - 1;
        while (size > 0 && (char.IsDigit(path[size]) || path[size] == 'x')) size--;
        return size > 0 && size < dot - 3 && path[size] == '-' ? path.Substring(0, size) + path.Substring(dot) : path;
    }
}

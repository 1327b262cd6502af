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
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);
    private readonly UrlResolver _urls;
    private readonly int _limit;

    private FigureComposer(UrlResolver urls, int limit)
    {
        _limit = limit;
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
        var draft = (key is not null && _byKey.TryGetValue(key, out var known) ? known : null)
            ?? (figure is not null ? _drafts.Find(d => d.Figure == figure && d.ImageUrl is null) : null);
        draft ??= NewDraft(block);
        draft.Parts.Add(block.Index);
        draft.ImageUrl ??= url;
        if (draft.Key is null && key is not null) _byKey[draft.Key = key] = draft;
        draft.AltText ??= WhiteSpace.FoldOrNull(block.Media.AltText);
        draft.VideoUrl ??= block.Media.Tag == "video" ? _urls.Resolve(block.Media.Url) : null;
    }

    private void AddCaption(Block block)
    {
        // A credit in the caption's own line stays in it, as the page words it, and is given apart as well.
        var caption = CaptionText.WithoutLooseBrackets(block.Text);
        if (_drafts.Find(d => d.Caption is not null && d.Caption.Contains(caption)) is { } shown)
        {
            shown.Parts.Add(block.Index); // The caption of a picture shown twice.
            return;
        }

        var draft = DraftFor(block) is { } near && (near.Caption is null || near.CaptionBox == block.Box.Parent || near.Figure is not null && near.Figure == block.Box.Nearest("figure")) ? near : NewDraft(block);
        draft.Caption = draft.Caption is null ? caption : draft.Caption + " " + caption;
        draft.CaptionBox ??= block.Box.Parent;
        draft.Credit ??= block.Facts.Credit;
        draft.Parts.Add(block.Index);
    }

    private void AddCredit(Block block)
    {
        var credit = CaptionText.WithoutLooseBrackets(block.Text);
        if (DraftFor(block) is not { } draft) return;
        draft.Credit = draft.Credit is null || draft.Credit == credit ? credit : draft.Credit + " " + credit;
        draft.Parts.Add(block.Index);
    }

    /// <summary>The picture of the same figure element, or else the last one, if it stands close before.</summary>
    private Draft? DraftFor(Block block)
    {
        const int Close = 6;
        if (block.Box.Nearest("figure") is { } figure && _drafts.FindLast(d => d.Figure == figure) is { } same) return same;
        return _drafts.Count > 0 && block.Index - _drafts[_drafts.Count - 1].Block.Index <= Close ? _drafts[_drafts.Count - 1] : null;
    }

    private Draft NewDraft(Block block)
    {
        var draft = new Draft(block);
        _drafts.Add(draft);
        ArticleLimitException.ThrowIfOver(_drafts.Count, _limit, "too-many-figures", nameof(ParseLimits.MaxFigureCount));
        return draft;
    }

    private ComposedFigures Finish()
    {
        var figures = new List<Figure>();
        Dictionary<int, int> byPlace = [], byPart = [];
        foreach (var draft in _drafts)
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
        // Where the path is a fixed script, the query names the picture.
        var path = query < 0 || url.Substring(0, query).EndsWith("/image", StringComparison.Ordinal) ? url : url.Substring(0, query);
        var dot = path.LastIndexOf('.');
        var size = dot - 1;
        while (size > 0 && (char.IsDigit(path[size]) || path[size] == 'x')) size--;
        return size > 0 && size < dot - 3 && path[size] == '-' ? path.Substring(0, size) + path.Substring(dot) : path;
    }

    private sealed class Draft(Block block)
    {
        public Block Block { get; } = block;

        public Box? Figure { get; } = block.Box.Nearest("figure");

        /// <summary>The blocks that the figure is made of.</summary>
        public List<int> Parts { get; } = [];

        public string? Key { get; set; }

        public string? ImageUrl { get; set; }

        public string? AltText { get; set; }

        public string? VideoUrl { get; set; }

        public string? Caption { get; set; }

        public Box? CaptionBox { get; set; }

        public string? Credit { get; set; }
    }
}

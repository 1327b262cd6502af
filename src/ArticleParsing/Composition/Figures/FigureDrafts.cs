using ArticleParsing.Blocks;
using ArticleParsing.Limits;

namespace ArticleParsing.Composition.Figures;

/// <summary>
/// The pictures of a page in the making, found again by address, by figure element and by caption without a search through all of them.
/// </summary>
/// <param name="limit">The most pictures; more are refused.</param>
internal sealed class FigureDrafts(int limit)
{
    /// <summary>How far back a caption is looked for inside others; the same caption word for word is found wherever it stands.</summary>
    private const int NearCaptions = 50;

    private readonly List<FigureDraft> _all = [];
    private readonly Dictionary<string, FigureDraft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Box, FigureDraft> _lastOfFigure = [];
    private readonly Dictionary<Box, Queue<FigureDraft>> _withoutPicture = [];
    private readonly Dictionary<string, FigureDraft> _byCaption = new(StringComparer.Ordinal);

    public IReadOnlyList<FigureDraft> All => _all;

    public FigureDraft? Last => _all.Count == 0 ? null : _all[_all.Count - 1];

    public FigureDraft Add(Block block)
    {
        var draft = new FigureDraft(block);
        _all.Add(draft);
        ArticleLimitException.ThrowIfOver(_all.Count, limit, "too-many-figures", nameof(ParseLimits.MaxFigureCount));
        if (draft.Figure is not { } figure) return draft;
        _lastOfFigure[figure] = draft;
        if (!_withoutPicture.TryGetValue(figure, out var waiting)) _withoutPicture[figure] = waiting = new Queue<FigureDraft>();
        waiting.Enqueue(draft);
        return draft;
    }

    /// <summary>The picture with an address, or with another size of it.</summary>
    public FigureDraft? WithKey(string? key) => key is not null && _byKey.TryGetValue(key, out var draft) ? draft : null;

    public void SetKey(FigureDraft draft, string key)
    {
        draft.Key = key;
        _byKey[key] = draft;
    }

    /// <summary>The first of a figure element that has a caption and no picture yet.</summary>
    public FigureDraft? WithoutPicture(Box? figure)
    {
        if (figure is null || !_withoutPicture.TryGetValue(figure, out var waiting)) return null;
        while (waiting.Count > 0 && waiting.Peek().ImageUrl is not null) waiting.Dequeue();
        return waiting.Count > 0 ? waiting.Peek() : null;
    }

    public FigureDraft? LastOf(Box? figure) => figure is not null && _lastOfFigure.TryGetValue(figure, out var draft) ? draft : null;

    /// <summary>The picture under which a caption stands already, alone or inside a longer one.</summary>
    public FigureDraft? WithCaption(string caption)
    {
        if (_byCaption.TryGetValue(caption, out var draft)) return draft;
        for (var i = Math.Max(0, _all.Count - NearCaptions); i < _all.Count; i++)
        {
            if (_all[i].Caption?.Contains(caption) == true) return _all[i];
        }

        return null;
    }

    public void AddCaption(FigureDraft draft, string caption)
    {
        _byCaption[caption] = draft;
        draft.AddCaption(caption);
    }
}

using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Composition.Body;

/// <summary>
/// Finds the posts of a live page: boxes of one kind side by side, each with a time and text of the body. Only if the page says that it
/// is live; what is declared alone is not enough, as some sites declare every article a live page.
/// </summary>
internal sealed class LiveUpdateComposer
{
    private const int FewestPosts = 2, Levels = 4;

    private readonly BlockTree _tree;
    private readonly LabelledPage _blocks;
    private readonly ComposedBody _body;

    private LiveUpdateComposer(BlockTree tree, LabelledPage blocks, ComposedBody body)
    {
        _tree = tree;
        _blocks = blocks;
        _body = body;
    }

    public static IReadOnlyList<LiveUpdate> Compose(Page page, BlockTree tree, LabelledPage blocks, ComposedBody body)
    {
        if (!page.IsHtml || body.Blocks.Count == 0) return [];
        return new LiveUpdateComposer(tree, blocks, body).Compose(IsDeclared(page.Declared));
    }

    private static bool IsDeclared(DeclaredMetadata declared)
    {
        foreach (var value in declared.Values)
        {
            if (value is { Property: DeclaredProperty.NodeType or DeclaredProperty.Type, Value: "LiveBlogPosting" }) return true;
        }

        return false;
    }

    private List<LiveUpdate> Compose(bool isDeclared)
    {
        var posts = Posts(isDeclared);
        if (posts.Count < FewestPosts) return [];
        var updates = new List<LiveUpdate>();
        foreach (var post in posts)
        {
            int first = int.MaxValue, last = -1;
            for (var i = post.FirstBlock; i < post.EndBlock; i++)
            {
                if (_body.IndexOf[i] < 0 || _body.IndexOf[i] >= _body.Blocks.Count) continue;
                first = Math.Min(first, _body.IndexOf[i]);
                last = Math.Max(last, _body.IndexOf[i]);
            }

            if (last >= 0) updates.Add(Update(post, first, last));
        }

        return updates.Count < FewestPosts ? [] : updates;
    }

    /// <summary>The group of like boxes that holds most of the body.</summary>
    private List<Box> Posts(bool isDeclared)
    {
        var (text, times) = Counts();
        var groups = new Dictionary<(int Parent, string Tag, string Kind), List<Box>>();
        foreach (var box in _tree.Boxes)
        {
            var isPost = text[box.EndBlock] > text[box.FirstBlock] && times[box.EndBlock] > times[box.FirstBlock];
            if (box.Parent is null || !isPost) continue;
            if (!isDeclared && !IsMarkedLive(box)) continue;
            var space = box.Tokens.IndexOf(' ');
            var key = (box.Parent.Index, box.Tag, space < 0 ? box.Tokens : box.Tokens.Substring(0, space));
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
            group.Add(box);
        }

        var best = new List<Box>();
        var most = text[text.Length - 1] / 2;
        foreach (var group in groups.Values)
        {
            var covered = group.Sum(b => text[b.EndBlock] - text[b.FirstBlock]);
            if (group.Count < FewestPosts || covered < most || (covered == most && group.Count <= best.Count)) continue;
            (best, most) = (group, covered);
        }

        return best;
    }

    /// <summary>How many blocks of the body, and how many with a time for programs, stand before each block.</summary>
    private (int[] Text, int[] Times) Counts()
    {
        var text = new int[_blocks.Count + 1];
        var times = new int[_blocks.Count + 1];
        for (var i = 0; i < _blocks.Count; i++)
        {
            text[i + 1] = text[i] + (_blocks[i].Role.IsBody() ? 1 : 0);
            times[i + 1] = times[i] + (_blocks[i].Block.DateTime is null ? 0 : 1);
        }

        return (text, times);
    }

    private static bool IsMarkedLive(Box box)
    {
        for (var level = 0; level < Levels && box is not null; level++, box = box.Parent!)
        {
            if (box.Tokens.IndexOf("live", StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    private LiveUpdate Update(Box post, int first, int last)
    {
        StatedDate? published = null;
        var authors = new List<Author>();
        for (var i = post.FirstBlock; i < post.EndBlock; i++)
        {
            var block = _blocks[i].Block;
            if (published is null && block.DateTime is { } stated && StatedDateParser.Parse(stated) is { } date) published = date;
            if (authors.Count > 0 || _blocks[i].Role.StandsInBody() || !NamesAuthor(block)) continue;
            foreach (var name in BylineReader.Names(block.Text)) authors.Add(new Author(name));
        }

        var headline = _body.Blocks[first] is BodyHeading heading ? heading.Text : null;
        return new LiveUpdate(headline, published, first, last) { Authors = authors };
    }

    private static bool NamesAuthor(Block block) => HasAuthorClass(block.InlineTokens) || HasAuthorClass(block.Box.Tokens);

    private static bool HasAuthorClass(string? tokens) =>
        tokens is not null
            && (tokens.IndexOf("author", StringComparison.OrdinalIgnoreCase) >= 0
                || tokens.IndexOf("byline", StringComparison.OrdinalIgnoreCase) >= 0);
}

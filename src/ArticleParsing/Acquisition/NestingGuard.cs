using AngleSharp.Dom;
using AngleSharp.Text;

namespace ArticleParsing.Acquisition;

/// <summary>
/// Stops a parse that nests too deep, or that was cancelled. The parser's own cap on depth prevents a stack overflow but not the cost:
/// each further tag walks the whole stack of open elements. Called for every element made, so it looks up the tree only now and then.
/// </summary>
internal sealed class NestingGuard(int maxDepth, CancellationToken cancellation)
{
    /// <summary>How far past the limit the tree may grow between two looks.</summary>
    public const int Slack = Interval * 2;

    private const int Interval = 64;

    private IElement? _last;
    private int _created;

    public void OnCreated(IElement element, TextPosition position)
    {
        if (++_created % Interval == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var depth = DepthOf(_last);
            if (depth > maxDepth) throw new ArticleLimitException("nesting-too-deep", nameof(ArticleParserOptions.MaxNestingDepth), maxDepth, depth);
        }

        _last = element;
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent) depth++;
        return depth;
    }
}

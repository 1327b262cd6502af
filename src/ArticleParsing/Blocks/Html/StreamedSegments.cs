using AngleSharp.Dom;
using ArticleParsing.Limits;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Pages that React streams hold parts of their content in hidden elements at the end (<c>&lt;div hidden id="S:1"&gt;</c>), which a script
/// moves to where a placeholder stands (<c>&lt;template id="B:1"&gt;</c> or <c>P:1</c>). This is that script's part of the reading.
/// </summary>
internal sealed class StreamedSegments
{
    /// <summary>
    /// What stands between a placeholder and the end of its fallback is little; a page of placeholders must not make each search all of it.
    /// </summary>
    private const int LongestFallback = 2_000;

    private readonly Dictionary<string, IElement> _waiting = new(StringComparer.Ordinal);
    private readonly Queue<string> _inOrder = new();

    private StreamedSegments()
    {
    }

    /// <summary>The segments of a page; null if it has none.</summary>
    public static StreamedSegments? Read(IElement body, WorkBudget budget)
    {
        StreamedSegments? segments = null;
        // Not by index: the collection's indexer is another method in another target framework's AngleSharp.
        foreach (var child in body.Children)
        {
            budget.Step();
            if (child is not { Id: { Length: > 2 } id } || id[0] != 'S' || id[1] != ':' || !child.HasAttribute("hidden")) continue;
            segments ??= new StreamedSegments();
            segments._waiting[id.Substring(2)] = child;
            segments._inOrder.Enqueue(id.Substring(2));
        }

        return segments;
    }

    /// <summary>The segment a placeholder stands for, handed out once; null for other elements.</summary>
    public IElement? TakeFor(IElement template) =>
        template.Id is { Length: > 2 } id && id[0] is 'B' or 'P' && id[1] == ':' ? Take(id.Substring(2)) : null;

    /// <summary>Any segment whose placeholder was not met; null if none is left.</summary>
    public IElement? TakeAny()
    {
        while (_inOrder.Count > 0)
        {
            if (Take(_inOrder.Dequeue()) is { } segment) return segment;
        }

        return null;
    }

    /// <summary>Whether what follows the placeholder, up to the comment "/$", is shown only until the segment arrives.</summary>
    public static bool HasFallback(IElement template) => template.Id![0] == 'B';

    /// <summary>
    /// The index of the node that closes a boundary: the comment "/$" that belongs to the placeholder at the index given.
    /// </summary>
    public static int EndOfFallback(INodeList siblings, int placeholder)
    {
        var open = 1;
        for (var i = placeholder + 1; i < Math.Min(siblings.Length, placeholder + LongestFallback); i++)
        {
            if (siblings[i] is not IComment { Data: { Length: > 0 } data }) continue;
            if (data == "/$") open--;
            else if (data[0] == '$') open++;
            if (open == 0) return i;
        }

        return placeholder;
    }

    private IElement? Take(string key)
    {
        if (!_waiting.TryGetValue(key, out var segment)) return null;
        _waiting.Remove(key);
        return segment;
    }
}

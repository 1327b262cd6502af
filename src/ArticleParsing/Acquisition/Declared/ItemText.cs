using System.Text;
using AngleSharp.Dom;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// Looks into elements that hold a short value. Elements with item properties may hold each other, so that reading all that is in each of
/// them is quadratic: what has more in it than a value can have is left unread.
/// </summary>
internal static class ItemText
{
    private const int MostNodes = 500;
    private const int MostCharacters = 10_000;

    /// <summary>The text in an element, white space as it is; null if there is too much of it for a value.</summary>
    public static string? Read(IElement element, WorkBudget budget)
    {
        var text = new StringBuilder();
        foreach (var node in Inside(element, budget))
        {
            if (node is null) return null;
            if (node is IText { Data: var data }) text.Append(data, 0, Math.Min(data.Length, MostCharacters));
            if (text.Length >= MostCharacters) return null;
        }

        return text.ToString();
    }

    /// <summary>The first element inside that has the item property.</summary>
    public static IElement? First(IElement element, string property, WorkBudget budget)
    {
        foreach (var node in Inside(element, budget))
        {
            if (node is IElement inner && inner.GetAttribute("itemprop") == property) return inner;
        }

        return null;
    }

    /// <summary>The nodes inside, in document order; null in the place of those past the most.</summary>
    private static IEnumerable<INode?> Inside(IElement element, WorkBudget budget)
    {
        var open = new Stack<(INodeList Nodes, int Next)>();
        open.Push((element.ChildNodes, 0));
        for (var count = 0; open.Count > 0;)
        {
            var (nodes, next) = open.Pop();
            if (next >= nodes.Length) continue;
            open.Push((nodes, next + 1));
            budget.Step();
            if (++count > MostNodes)
            {
                yield return null;
                yield break;
            }

            yield return nodes[next];
            if (nodes[next].HasChildNodes) open.Push((nodes[next].ChildNodes, 0));
        }
    }
}

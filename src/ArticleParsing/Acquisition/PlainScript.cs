using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;

namespace ArticleParsing.Acquisition;

/// <summary>
/// A script element that keeps its text only if a reader asks for it: programs, often half of a page, become no strings. It never runs.
/// </summary>
/// <param name="document">The document that is being made.</param>
internal sealed class PlainScript(
    Document document) : HtmlElement(document, "script", null, NodeFlags.Special | NodeFlags.LiteralText), IConstructableScriptElement
{
    /// <summary>Whether a script of this type holds data: linked data, or the source of a formula.</summary>
    public static bool HoldsData(string? type) =>
        type is not null
            && (type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)
                || type.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase));

    /// <summary>Called by the tree builder, after it has set the attributes.</summary>
    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        if (HoldsData(this.GetAttribute("type"))) AppendText(text.ToString());
    }

    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

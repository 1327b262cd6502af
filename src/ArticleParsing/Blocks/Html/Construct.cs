using AngleSharp.Dom;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>What an element's class says it is, if that changes how it is read.</summary>
internal enum Construct
{
    None,

    /// <summary>A formula, typeset by a script.</summary>
    Math,

    /// <summary>A formula on a line of its own.</summary>
    MathDisplay,

    /// <summary>What stands in for a formula until it is typeset.</summary>
    MathPreview,

    /// <summary>A post of a social network.</summary>
    Post,

    /// <summary>The address of what is to be embedded, as text.</summary>
    BareAddress,

    /// <summary>The number of a line of code.</summary>
    LineNumber,

    /// <summary>A link to edit what stands beside it.</summary>
    EditLink,
}

/// <summary>Looks classes up; a page has few distinct class attributes, so that each is taken apart once.</summary>
internal sealed class Constructs
{
    private const int LongestClass = 400;
    private static readonly char[] s_space = [' ', '\t', '\n', '\r', '\f'];

    private static readonly Dictionary<string, Construct> s_classes = new(StringComparer.Ordinal)
    {
        ["katex"] = Construct.Math,
        ["katex-display"] = Construct.MathDisplay,
        ["MathJax"] = Construct.Math,
        ["MathJax_SVG"] = Construct.Math,
        ["MathJax_CHTML"] = Construct.Math,
        ["MathJax_Display"] = Construct.MathDisplay,
        ["MathJax_SVG_Display"] = Construct.MathDisplay,
        ["MJXc-display"] = Construct.MathDisplay,
        ["MathJax_Preview"] = Construct.MathPreview,
        ["mwe-math-element"] = Construct.Math,
        ["mwe-math-element-block"] = Construct.MathDisplay,
        ["twitter-tweet"] = Construct.Post,
        ["twitter-video"] = Construct.Post,
        ["tweet"] = Construct.Post,
        ["instagram-media"] = Construct.Post,
        ["tiktok-embed"] = Construct.Post,
        ["bluesky-embed"] = Construct.Post,
        ["mastodon-embed"] = Construct.Post,
        ["reddit-embed-bq"] = Construct.Post,
        ["reddit-card"] = Construct.Post,
        ["fb-post"] = Construct.Post,
        ["fb-video"] = Construct.Post,
        ["text-post-media"] = Construct.Post,
        ["wp-block-embed__wrapper"] = Construct.BareAddress,
        ["lineno"] = Construct.LineNumber,
        ["linenos"] = Construct.LineNumber,
        ["line-number"] = Construct.LineNumber,
        ["line-numbers-rows"] = Construct.LineNumber,
        ["hljs-ln-numbers"] = Construct.LineNumber,
        ["rouge-gutter"] = Construct.LineNumber,
        ["gutter"] = Construct.LineNumber,
        ["mw-editsection"] = Construct.EditLink,
    };

    private readonly Dictionary<string, Construct> _known = new(StringComparer.Ordinal);
    private readonly RecentStrings<Construct> _recent = new();

    public Construct Find(IElement element)
    {
        var localName = element.LocalName;
        if (localName is "p" or "li" or "a" or "b" or "em" or "strong" or "i") return Construct.None;
        if (localName is "amp-twitter" or "amp-instagram" or "amp-facebook" or "amp-tiktok") return Construct.Post;
        if (localName is "math" or "mjx-container") return Construct.Math;
        if (element.Attributes.Length == 0 || element.ClassName is not { Length: > 3 and <= LongestClass } classes) return Construct.None;
        if (_recent.TryGet(classes, out var recent)) return recent;
        return _recent.Keep(classes, _known.TryGetValue(classes, out var known) ? known : _known[classes] = Read(classes));
    }

    private static Construct Read(string classes)
    {
        var found = Construct.None;
        foreach (var name in classes.Split(s_space))
        {
            if (s_classes.TryGetValue(name, out found)) break;
        }

        return found;
    }
}

using System.Text;
using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Reads the post in an element that a social network's snippet, or a site's own copy of it, makes: where it stands, what it says, who
/// wrote it.
/// </summary>
internal sealed class PostReader
{
    private const int MostNodes = 300, LongestAuthor = 120;

    private static readonly string[] s_hosts =
    [
        "twitter.com/", "x.com/", "instagram.com/", "tiktok.com/", "bsky.app/", "facebook.com/", "threads.net/", "threads.com/",
        "reddit.com/", "t.me/",
    ];

    private readonly StringBuilder _paragraphs = new();
    private readonly StringBuilder _outside = new();
    private string? _link;
    private string? _handle;
    private string? _name;
    private int _nodes = MostNodes;

    private PostReader()
    {
    }

    /// <summary>The post; null if the element names no address of one.</summary>
    public static Post? Read(IElement element)
    {
        var reader = new PostReader();
        reader.Walk(element, inParagraph: false);
        if ((Declared(element) ?? reader._link) is not { } url) return null;
        // Its words are a label.
        if (element.ClassName?.IndexOf("instagram-media", StringComparison.Ordinal) >= 0 || element.LocalName == "amp-instagram")
            return new Post(url, null, null);
        var outside = Fold(reader._outside).Trim('\u2014', '\u2013', '-', ' ');
        var quote = Fold(reader._paragraphs);
        if (quote.Length == 0) (quote, outside) = (outside, "");
        var author = reader._name ?? (outside.Length is > 0 and <= LongestAuthor && quote.Length > 0 ? outside : reader._handle);
        return new Post(url, quote.Length == 0 ? null : quote, string.IsNullOrEmpty(author) ? null : author);
    }

    /// <summary>The address of what an element with nothing but a bare address embeds; null if it holds more.</summary>
    public static string? ReadBareAddress(IElement element)
    {
        const int LongestAddress = 400;
        return ShortText.Read(element, LongestAddress) is { } text
            && text.StartsWith("http", StringComparison.Ordinal)
            && text.IndexOf(' ') < 0
            && Uri.TryCreate(text, UriKind.Absolute, out _) ? text : null;
    }

    /// <summary>The address in the element's own attributes.</summary>
    private static string? Declared(IElement element)
    {
        if (Attribute(element, "data-tweetid") is { } tweet) return "https://twitter.com/i/status/" + tweet;
        if (element.LocalName == "amp-instagram" && Attribute(element, "data-shortcode") is { } code)
            return "https://www.instagram.com/p/" + code + "/";
        if (Attribute(element, "data-bluesky-uri") is { } uri && uri.StartsWith("at://", StringComparison.Ordinal))
            return "https://bsky.app/profile/" + uri.Substring(5).Replace("/app.bsky.feed.post/", "/post/");
        if (Attribute(element, "data-embed-url") is { } embed)
            return embed.EndsWith("/embed", StringComparison.Ordinal) ? embed.Substring(0, embed.Length - 6) : embed;
        return Attribute(element, "data-instgrm-permalink")
            ?? Attribute(element, "data-text-post-permalink")
            ?? Attribute(element, "data-href")
            ?? Attribute(element, "data-src")
            ?? (element.LocalName == "blockquote" ? Attribute(element, "cite") : null);
    }

    private static string? Attribute(IElement element, string name) =>
        element.GetAttribute(name) is { Length: > 0 } value ? value.Trim() : null;

    private void Walk(INode parent, bool inParagraph)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length && --_nodes > 0; i++)
        {
            if (children[i] is IText text)
            {
                (inParagraph ? _paragraphs : _outside).Append(text.Data);
            }
            else if (children[i] is IElement element)
            {
                Walk(element, inParagraph);
            }
        }
    }

    private void Walk(IElement element, bool inParagraph)
    {
        if (element.LocalName == "br") (inParagraph ? _paragraphs : _outside).Append(' ');
        if (ElementKinds.Get(element.LocalName) == ElementKind.Invisible) return;
        if (element.LocalName == "a" && element.GetAttribute("href") is { } href) ReadLink(element, href);
        var classes = element.ClassName ?? "";
        if (classes.IndexOf("author-name", StringComparison.OrdinalIgnoreCase) >= 0
            && ShortText.Read(element, LongestAuthor) is { Length: > 0 } name)
        {
            _name = name;
            return;
        }

        if (IsFurniture(classes) || (element.LocalName == "a" && !inParagraph && IsDateOrLabel(element))) return;
        var isParagraph = element.LocalName == "p";
        if (isParagraph && _paragraphs.Length > 0) _paragraphs.Append(' ');
        Walk((INode)element, inParagraph || isParagraph);
    }

    /// <summary>The last link to the network is that of the post; those before lead to people and topics.</summary>
    private void ReadLink(IElement link, string href)
    {
        if (!Array.Exists(s_hosts, h => href.IndexOf(h, StringComparison.OrdinalIgnoreCase) >= 0)) return;
        if (href.IndexOf("/hashtag/", StringComparison.Ordinal) < 0) _link = href;
        if (ShortText.Read(link, LongestAuthor) is { Length: > 1 } text && text[0] == '@') _handle ??= text;
    }

    /// <summary>A link outside the words is the date or a label; a card that is one link holds the words themselves.</summary>
    private static bool IsDateOrLabel(IElement link) =>
        link.ParentElement?.LocalName is "blockquote" or "section" or "p" && link.ChildElementCount == 0;

    private static bool IsFurniture(string classes) =>
        classes.IndexOf("-footer", StringComparison.Ordinal) >= 0
            || classes.IndexOf("-date", StringComparison.Ordinal) >= 0
            || classes.IndexOf("tweet-author", StringComparison.Ordinal) >= 0;

    private static string Fold(StringBuilder text) =>
        string.Join(" ", text.ToString().Split([' ', '\n', '\t', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}

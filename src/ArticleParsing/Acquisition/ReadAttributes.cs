namespace ArticleParsing.Acquisition;

/// <summary>
/// The attributes that the parser or a later stage reads. The others (event handlers, tracking data) are not even made: on a usual page
/// they are a third of all. If a caller's site rules may ask for any attribute, all are kept.
/// </summary>
internal static class ReadAttributes
{
    public static bool Contains(ReadOnlySpan<char> name) =>
        name.Length > 5 && name.StartsWith("data-".AsSpan()) ? IsReadData(name.Slice(5)) : IsRead(name);

    private static bool IsRead(ReadOnlySpan<char> name) => name is
        "class" or "id" or "role" or "lang" or "xml:lang" or "style" or "hidden" or "open" or "title" or "aria-label"
        or "itemprop" or "itemtype" or "itemscope" or "property" or "name" or "http-equiv" or "content" or "datetime"
        or "href" or "rel" or "src" or "srcset" or "alt" or "width" or "height" or "poster" or "data"
        // Tables, lists, formulas, posts, shadow roots, and what is there for screen readers or for the eye only.
        or "colspan" or "rowspan" or "start" or "value" or "alttext" or "display" or "cite" or "videoid" or "shadowrootmode"
        or "shadowroot" or "aria-hidden"
        // These tell the parser where foreign content begins and ends, and how a form's fields lie in tables.
        or "type" or "encoding" or "color" or "face" or "size" or "charset" or "is";

    /// <summary>Addresses of lazy pictures, and names of components.</summary>
    private static bool IsReadData(ReadOnlySpan<char> name) => name is
        "src" or "original" or "lazy-src" or "url" or "img-url" or "full-src" or "hi-res-src" or "image" or "echo" or "lazy"
            or "original-src"
        or "srcset" or "lazy-srcset" or "original-set" or "videoid"
        or "tweetid" or "shortcode" or "href" or "instgrm-permalink" or "bluesky-uri" or "embed-url" or "text-post-permalink"
        or "telegram-post"
        or "component" or "testid" or "type" or "qa" or "test" or "module";
}

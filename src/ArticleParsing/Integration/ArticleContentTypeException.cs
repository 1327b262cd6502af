namespace ArticleParsing;

/// <summary>A server answered with something that is neither a page nor plain text.</summary>
public sealed class ArticleContentTypeException : Exception
{
    internal ArticleContentTypeException(string contentType, string url)
        : base($"{url} is {contentType}, not HTML or plain text.") => (ContentType, Url) = (contentType, url);

    /// <summary>The media type the server stated, such as <c>application/pdf</c>.</summary>
    public string ContentType { get; }

    /// <summary>The address that answered.</summary>
    public string Url { get; }
}

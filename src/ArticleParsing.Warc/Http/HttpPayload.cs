namespace ArticleParsing.Warc.Http;

/// <summary>An HTML page as it was sent.</summary>
internal sealed class HttpPayload(HttpPayloadHead head, byte[] body)
{
    public HttpPayloadHead Head { get; } = head;

    public byte[] Body { get; } = body;
}

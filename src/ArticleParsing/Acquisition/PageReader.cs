using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Acquisition.Guards;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Acquisition;

/// <summary>Opens what came in as a page, within the limits.</summary>
internal sealed class PageReader(ParseLimits limits, SiteRules siteRules)
{
    /// <summary>
    /// Of longer pages the parser's buffers, as long as the page, are not kept: the framework's pool keeps one of every size for every
    /// thread.
    /// </summary>
    private const int MostLent = 512 * 1024;

    /// <summary>
    /// The tree is all that is asked for: nothing that follows links, watches attributes or changes an encoding that is decoded by then.
    /// </summary>
    private static readonly IConfiguration s_treeOnly = Configuration.Default.Without<IAttributeObserver>()
        .Without<ILinkRelationFactory>()
        .Without<IMetaHandler>();

    private static readonly IConfiguration s_plainTree =
        s_treeOnly.WithOnly<IHtmlElementConstructionFactory>(
            new PlainElements(BrowsingContext.New().GetService<IHtmlElementConstructionFactory>()!));

    /// <param name="html">The page.</param>
    /// <param name="url">Its address; null if it is not known.</param>
    /// <param name="budget">What is asked whether to go on.</param>
    /// <param name="keepPositions">Whether elements know where they stand in the source, which takes memory.</param>
    public Page FromHtml(string html, string? url, WorkBudget budget, bool keepPositions = false)
    {
        CheckLength(html.Length, limits.MaxInputLength);
        budget.Look();
        var declaring = new DeclaringElements();
        var guard = new MarkupGuard(limits, keepAllAttributes: !siteRules.IsEmpty, budget);
        var text = OpenNoscript.Close(CommentBomb.Defuse(Utf16.WellFormed(html)));
        keepPositions &= text.Length == html.Length; // What is cut or closed moves all that follows.
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                guard.OnCreated(element);
                declaring.OnCreated(element);
            },
            ShouldEmitAttribute = (ref tag, name) =>
            {
                if (!guard.OnAttribute(ref tag, name.Span)) return false;
                declaring.OnAttribute(name.Span);
                return true;
            },
            SkipComments = true,
            SkipRawText = true, // Style sheets, and what frames hold for browsers without frames.
            DisableElementPositionTracking = !keepPositions,
            IsKeepingSourceReferences = keepPositions,
            MaximumDepth = limits.MaxNestingDepth + MarkupGuard.Slack,
        // Selectors of a site's rule may ask what kind of element it is.
        }, BrowsingContext.New(siteRules.IsEmpty ? s_plainTree : s_treeOnly));
        var document = WatchedText.IsOfUse(text, budget)
            ? parser.ParseDocument(new WatchedText(text, budget).Memory)
            : parser.ParseDocument(text);
        // Lends the parser's buffers to the next page; the tree keeps nothing of them. Disposing the document would take the tree apart as
        // well.
        if (text.Length <= MostLent) ((IConstructableDocument)document).Builder?.Dispose();
        return FromDocument(document, DeclaredMetadataReader.Read(document, url, declaring, limits, budget, text.Length), url, budget);
    }

    public Page FromBytes(byte[] bytes, string? charset, string? url, WorkBudget budget, bool keepPositions = false)
    {
        CheckLength(bytes.Length, limits.MaxInputLength);
        return FromHtml(TextDecoder.Decode(bytes, charset), url, budget, keepPositions);
    }

    /// <summary>Reads a stream, and stops at the limit.</summary>
    public static async Task<byte[]> ReadToEndAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(chunk, 0, chunk.Length, cancellation).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
            CheckLength(buffer.Length, limit);
        }

        return buffer.ToArray();
    }

    /// <inheritdoc cref="ReadToEndAsync"/>
    public static byte[] ReadToEnd(Stream stream, int limit)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            buffer.Write(chunk, 0, read);
            CheckLength(buffer.Length, limit);
        }

        return buffer.ToArray();
    }

    /// <summary>A document that is there; it is read, never changed.</summary>
    public Page FromDocument(IDocument document, string? url, WorkBudget budget) =>
        FromDocument(document, DeclaredMetadataReader.Read(document, url, limits, budget), url, budget);

    private Page FromDocument(IDocument document, DeclaredMetadata declared, string? url, WorkBudget budget) => new()
    {
        Document = document,
        Url = url,
        BaseUri = BaseOf(document, url, declared),
        Declared = declared,
        Marks = SiteMarks.Find(document, url, declared, siteRules),
        Budget = budget,
    };

    public Page FromTextBytes(byte[] bytes, string? charset, string? url, WorkBudget budget)
    {
        CheckLength(bytes.Length, limits.MaxInputLength);
        return FromText(TextDecoder.DecodeText(bytes, charset), url, budget);
    }

    public Page FromText(string text, string? url, WorkBudget budget)
    {
        CheckLength(text.Length, limits.MaxInputLength);
        budget.Look();
        var (declared, start) = FrontMatter.Read(text) ?? MailHeaders.Read(text) ?? ([], 0);
        return new Page { Text = start == 0 ? text : text.Substring(start), Declared = new DeclaredMetadata(declared), Url = url,
            Budget = budget, BaseUri = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri : null };
    }

    private static Uri? BaseOf(IDocument document, string? url, DeclaredMetadata declared)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var page)
            && !Uri.TryCreate(declared.First(DeclaredProperty.CanonicalUrl)?.Value, UriKind.Absolute, out page))
            page = null;
        var href = BaseElement(document)?.GetAttribute("href");
        if (href is not null
            && (page is null ? Uri.TryCreate(href, UriKind.Absolute, out var @base) : Uri.TryCreate(page, href, out @base)))
            return @base;
        return page;
    }

    private static IElement? BaseElement(IDocument document)
    {
        if (document.Head is not { } head) return null;
        foreach (var child in head.Children)
        {
            if (child.LocalName == "base") return child;
        }

        return null;
    }

    public static void CheckLength(long length, int limit) =>
        ArticleLimitException.ThrowIfOver(length, limit, "input-too-large", nameof(ParseLimits.MaxInputLength));
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Reads a document as visible blocks in one walk: inline content gathers into runs, block-level edges, rules and double line breaks end
/// them (CSS 2.2, 9.2). Hidden text, scripts and templates are out, unless nothing else on the page has text.
/// </summary>
internal sealed class HtmlBlockReader
{
    /// <summary>A page that shows less than this may keep its text in noscript or for a script to reveal.</summary>
    private const int AlmostNoText = 250;

    /// <summary>
    /// A segment whose placeholder is nested deeper than this is read at the end instead. A segment may hold the placeholder of the next
    /// one, so that the stack would grow with their number: each is as deep as the limit on nesting allows.
    /// </summary>
    private const int DeepestPlaceholder = 128;

    private readonly BlockTreeBuilder _tree;
    private readonly WorkBudget _budget;
    private readonly RunBuilder _run = new();
    private readonly InlineMarkup _inline;
    private readonly DropCap _dropCap;
    private readonly Constructs _constructs = new();

    /// <summary>Whether the formula in the next script is typeset already.</summary>
    private bool _typeset;
    private readonly List<(Media Media, Box Box)> _mediaInRun = [];
    private readonly bool _revealHidden;
    private StreamedSegments? _segments;
    private int _depth;

    private readonly SiteMarks? _marks;

    private HtmlBlockReader(bool revealHidden, SiteMarks? marks, WorkBudget budget)
    {
        _tree = new BlockTreeBuilder(budget);
        _budget = budget;
        _revealHidden = revealHidden;
        _marks = marks;
        _inline = new InlineMarkup(_run);
        _dropCap = new DropCap(_run);
    }

    /// <param name="document">The page.</param>
    /// <param name="marks">What the caller's rule for the site says of its elements.</param>
    /// <param name="budget">What is asked at every node; null if nobody may stop it.</param>
    public static BlockTree Read(IDocument document, SiteMarks? marks = null, WorkBudget? budget = null)
    {
        budget ??= new WorkBudget();
        var shown = new HtmlBlockReader(revealHidden: false, marks, budget).ReadBody(document);
        if (shown.Root.TextLength >= AlmostNoText) return shown;
        var all = new HtmlBlockReader(revealHidden: true, marks, budget).ReadBody(document);
        return all.Root.TextLength > 2 * shown.Root.TextLength ? all : shown;
    }

    private BlockTree ReadBody(IDocument document)
    {
        var body = document.Body;
        var root = _tree.Open(null, "body", body is not null ? TokensOf(body) : "", Within.Nothing, position: PositionOf(body));
        if (body is not null)
        {
            _segments = StreamedSegments.Read(body, _budget);
            ReadChildren(body, root);
            while (!_revealHidden && _segments?.TakeAny() is { } segment) ReadChildren(segment, root);
        }

        EndRun(root);
        _tree.Close(root);
        return _tree.Build();
    }

    private void ReadChildren(INode parent, Box box)
    {
        _depth++;
        // By index: asking a node for its next sibling searches its parent's children, which a long list makes quadratic.
        var children = parent.ChildNodes;
        bool? hasText = null;
        for (var i = 0; i < children.Length; i++)
        {
            _budget.Step();
            var node = children[i];
            if (node.NodeType == NodeType.Text)
            {
                var text = ((IText)node).Data;
                _dropCap.Meet(text);
                ReadText(text, box);
            }
            else if (node is IElement element)
            {
                // Asked once a parent, and only for names that HTML does not know.
                var kind = ElementKinds.Get(element.LocalName);
                var besideText = kind == ElementKind.Custom
                    && (hasText ??= HasText(children) || ElementKinds.Get(parent.NodeName.ToLowerInvariant()) == ElementKind.Inline);
                if (_segments is not null && element.LocalName == "template" && ReadSegment(element, box))
                    i = StreamedSegments.HasFallback(element) ? StreamedSegments.EndOfFallback(children, i) : i;
                else ReadElement(element, kind, box, besideText);
            }
        }

        _depth--;
    }

    /// <summary>
    /// Appends a text to the run. No paragraph is as long as the longest block may be: a text that goes on and on is given to several, so
    /// that what is done to a block stays short.
    /// </summary>
    private void ReadText(string text, Box box)
    {
        if (text.Length <= LongestText.Length)
        {
            _run.Append(text);
            if (_run.Length > LongestText.Length) EndRun(box);
            return;
        }

        foreach (var (start, end) in LongestText.Parts(text, 0, text.Length))
        {
            _budget.Look();
            _run.Append(text.Substring(start, end - start));
            if (end < text.Length) EndRun(box);
        }
    }

    private bool ReadSegment(IElement placeholder, Box box)
    {
        if (_revealHidden || _depth > DeepestPlaceholder || _segments!.TakeFor(placeholder) is not { } segment) return false;
        EndRun(box);
        ReadChildren(segment, box);
        return true;
    }

    private void ReadElement(IElement element, ElementKind kind, Box box, bool besideText)
    {
        var part = _marks?.PartOf(element) ?? SitePart.None;
        if (part == SitePart.Remove) return;
        switch (kind)
        {
            case ElementKind.Invisible:
                if (element.LocalName == "script" && MathReader.ReadScript(element) is { } source && !_typeset)
                    AddFormula(source, MathReader.IsDisplay(element), box);
                _typeset = false;
                return;
            case ElementKind.LineBreak:
                if (_run.LineBreak()) EndRun(box);
                return;
            case ElementKind.Rule:
                EndRun(box);
                return;
            case ElementKind.Noscript:
                ReadNoscript(element, box);
                return;
            case ElementKind.Template:
                ReadShadowRoot(element, box);
                return;
        }

        if (part != SitePart.None && kind is not (ElementKind.Image or ElementKind.Embed))
        {
            ReadBlock(element, box, part); // Named by the caller: a block of its own, shown or not.
            return;
        }

        if (!_revealHidden && Visibility.IsHidden(element)) return;
        switch (kind)
        {
            case ElementKind.Image:
                if (MathReader.ReadPicture(element) is { } formula) AddFormula(formula, isDisplay: false, box);
                else AddMedia(MediaReader.ReadImage(element), element, box);
                break;
            case ElementKind.Embed:
                AddMedia(MediaReader.ReadEmbed(element), element, box);
                break;
            default:
                if (ReadConstruct(element, box) || (box.IsWithin(Within.Heading) && HeadingFurniture.Is(element))) return;
                if (kind == ElementKind.Inline && element.LocalName == "span" && InlineFigure.Is(element)) ReadBlock(element, box);
                else if (kind == ElementKind.Inline || (kind == ElementKind.Custom && besideText && !HoldsBlocks(element)))
                    ReadInline(element, box);
                else ReadBlock(element, box);
                break;
        }
    }

    /// <summary>Reads an element whose class says that it is more than a box or a run; false for all others.</summary>
    private bool ReadConstruct(IElement element, Box box)
    {
        var construct = _constructs.Find(element);
        switch (construct)
        {
            case Construct.Math or Construct.MathDisplay when MathReader.Read(element) is { } source:
                AddFormula(source, construct == Construct.MathDisplay || MathReader.IsDisplay(element), box);
                _typeset = true;
                return true;
            case Construct.Post when PostReader.Read(element) is { } post:
                ReadPost(element, post, box);
                return true;
            case Construct.BareAddress when PostReader.ReadBareAddress(element) is { } address:
                AddMedia(new Media(address, null, null, null, "iframe"), element, box);
                return true;
            case Construct.LineNumber:
                return _run.KeepWhiteSpace || element.LocalName is "td" or "pre";
            default:
                return construct is Construct.MathPreview or Construct.EditLink;
        }
    }

    private void AddFormula(string source, bool isDisplay, Box box)
    {
        if (isDisplay) EndRun(box);
        _run.Append(source);
        if (!isDisplay) return;
        _run.MathSource = source;
        EndRun(box);
    }

    /// <summary>A post without words is a place in the page only, as a frame is.</summary>
    private void ReadPost(IElement element, Post post, Box box)
    {
        var before = _tree.BlockCount;
        ReadBlock(element, box, facts: new BoxFacts((1, 1), null, post));
        if (_tree.BlockCount == before) AddMedia(new Media(post.Url, null, null, null, "iframe"), element, box);
    }

    /// <summary>A declarative shadow root that the caller's parser left as a template. Other templates are not shown.</summary>
    private void ReadShadowRoot(IElement template, Box box)
    {
        if (template is IHtmlTemplateElement { Content: { } content }
            && (template.HasAttribute("shadowrootmode") || template.HasAttribute("shadowroot")))
            ReadChildren(content, box);
    }

    private void ReadBlock(IElement element, Box parent, SitePart part = SitePart.None, BoxFacts? facts = null)
    {
        if (element.LocalName == "pre" && CodeGutter.Is(element)) return;
        EndRun(parent);
        var within = ElementKinds.WithinOf(element.LocalName);
        if (_run.OpenLink is not null) within |= Within.Link;
        var box = _tree.Open(
            parent, element.LocalName, TokensOf(element), within, part, PositionOf(element), facts ?? BoxFactsReader.Read(element));
        var keep = _run.KeepWhiteSpace;
        if (element.LocalName == "pre") _run.KeepWhiteSpace = true;
        // What a browser shows of the element; its own children come if the shadow has slots.
        if (element.ShadowRoot is { } shadow) ReadChildren(shadow, box);
        ReadChildren(element, box);
        EndRun(box);
        _run.KeepWhiteSpace = keep;
        _tree.Close(box);
    }

    private void ReadInline(IElement element, Box box)
    {
        if (element.LocalName == "span" && _dropCap.IsSecondCopy(element)) return;
        var opened = _inline.Open(element);
        if (opened.IsSkipped) return;
        var isPart = box.IsWithin(Within.Heading) || AuthorClasses.MayName(element);
        var tokens = isPart || _run.IsEmpty ? TokensOf(element) : "";
        if (_run.IsEmpty && tokens.Length > 0) _run.AddInlineTokens(tokens);
        var part = isPart ? _run.OpenPart(element.LocalName, tokens) : -1;
        ReadChildren(element, box);
        if (isPart) _run.ClosePart(part);
        _inline.Close(element, opened);
    }

    /// <summary>Whether an element that HTML does not know holds blocks. A large one is taken to.</summary>
    private static bool HoldsBlocks(IElement element)
    {
        var nodes = 64;
        return element.ShadowRoot is not null || HoldsBlocks(element, ref nodes);
    }

    private static bool HoldsBlocks(INode parent, ref int nodes)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (--nodes < 0) return true;
            if (children[i] is IElement child
                && (child.ShadowRoot is not null
                    || ElementKinds.Get(child.LocalName) is ElementKind.Block or ElementKind.Rule or ElementKind.Template
                    || HoldsBlocks(child, ref nodes)))
                return true;
        }

        return false;
    }

    private static bool HasText(INodeList children)
    {
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText { Data: var data } && !string.IsNullOrWhiteSpace(data)) return true;
        }

        return false;
    }

    /// <summary>Pictures in noscript stand in for lazy ones; its text is for readers without scripts only.</summary>
    private void ReadNoscript(IElement element, Box box)
    {
        if (_revealHidden)
        {
            ReadBlock(element, box);
            return;
        }

        foreach (var image in element.Children)
        {
            if (ElementKinds.Get(image.LocalName) == ElementKind.Image) AddMedia(MediaReader.ReadImage(image), image, box);
        }
    }

    private void AddMedia(Media? media, IElement element, Box box)
    {
        if (media is null) return;
        if (PositionOf(element) is { } position) media = media with { Position = position };
        if (_run.OpenLink is { } link) media = media with { LinkUrl = link.Url };
        if (_run.IsEmpty) AddMediaBlock(media, box);
        else _mediaInRun.Add((media, box)); // A picture inside a sentence does not break it.
    }

    private void AddMediaBlock(Media media, Box box) => _tree.Add(new Block
    {
        Index = _tree.BlockCount,
        Kind = media.IsImage ? BlockKind.Image : BlockKind.Embed,
        Text = "",
        Box = box,
        Media = media,
    });

    private void EndRun(Box box)
    {
        if (_run.Take(_tree.BlockCount, box) is { } block) _tree.Add(block);
        if (_mediaInRun.Count == 0) return;
        foreach (var (media, mediaBox) in _mediaInRun) AddMediaBlock(media, mediaBox);
        _mediaInRun.Clear();
    }

    /// <summary>Where an element's start tag stands in the source, if the document was parsed to keep that.</summary>
    private static int? PositionOf(IElement? element) => element?.SourceReference is { } source ? source.Position.Position - 1 : null;

    private static string TokensOf(IElement element)
    {
        var tokens = "";
        var attributes = element.Attributes;
        var count = attributes.Length;
        for (var i = 0; i < count; i++)
        {
            if (attributes[i] is not { Name: "class" or "id" or "role" or "itemprop" or "data-component" or "data-testid" or "data-type"
                or "data-qa" or "data-test" or "data-module" or "aria-label" } attribute)
                continue;
            var value = attribute.Value;
            if (value.Length is 0 or > 400) continue;
            tokens = tokens.Length == 0 ? value : tokens + " " + value;
        }

        return tokens;
    }
}

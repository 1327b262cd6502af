using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>Opens and closes what an inline element marks up in the run that it stands in.</summary>
internal sealed class InlineMarkup(RunBuilder run)
{
    /// <summary>What <see cref="Close"/> needs to know of an element that was opened.</summary>
    internal readonly record struct Opened(InlineKind? Kind, (string Url, string? Rel)? OuterLink, bool ClosesBracket, bool IsSkipped);

    /// <summary>Opens an element; one that is skipped is neither read nor closed.</summary>
    public Opened Open(IElement element)
    {
        switch (element.LocalName)
        {
            case "a":
                return OpenLink(element);
            case "sup":
                return OpenRaised(element);
            case "sub":
                Exponents.SplitFraction(run);
                if (Exponents.IsIndex(run, element)) run.AppendMark('_');
                return OpenPlain(InlineKind.Subscript);
            case "b" or "strong":
                run.StrongDepth++;
                return OpenPlain(InlineKind.Strong);
            case "time":
                run.DateTime ??= element.GetAttribute("datetime");
                return Nothing;
            default:
                return InlineKinds.Find(element.LocalName) is { } kind ? OpenPlain(kind) : Nothing;
        }
    }

    public void Close(IElement element, Opened opened)
    {
        if (element.LocalName == "a") run.OpenLink = opened.OuterLink;
        else if (element.LocalName is "b" or "strong") run.StrongDepth--;
        if (opened.ClosesBracket) run.AppendMark(']');
        if (opened.Kind is { } kind) run.Close(kind);
    }

    private Opened Nothing => new(null, run.OpenLink, false, false);

    private Opened OpenPlain(InlineKind kind)
    {
        run.Open(kind);
        return new(kind, run.OpenLink, false, false);
    }

    private Opened OpenLink(IElement link)
    {
        var outer = run.OpenLink;
        if (link.GetAttribute("href") is not { Length: > 0 } href) return Nothing;
        if (NoteMarks.IsReturn(link, href)) return new(null, outer, false, IsSkipped: true);
        if (run.IsOpen(InlineKind.NoteReference))
        {
            run.OpenLink = (href, link.GetAttribute("rel"));
            return new(null, outer, false, false);
        }

        if (NoteMarks.IsReference(link, href, run.IsOpen(InlineKind.Superscript))) return OpenNote(link, href, outer);
        run.OpenLink = (href, link.GetAttribute("rel"));
        run.Open(InlineKind.Link, href);
        return new(InlineKind.Link, outer, false, false);
    }

    private Opened OpenRaised(IElement raised)
    {
        if (run.IsOpen(InlineKind.NoteReference)) return Nothing;
        if (NoteMarks.IsRaisedReference(raised, run.Last)) return OpenNote(raised, NoteMarks.FirstLink(raised), run.OpenLink);
        if (Exponents.IsExponent(run, raised)) run.AppendMark('^');
        return OpenPlain(InlineKind.Superscript);
    }

    private Opened OpenNote(IElement mark, string? href, (string Url, string? Rel)? outer)
    {
        var brackets = NoteMarks.NeedsBrackets(mark);
        run.Open(InlineKind.NoteReference, href);
        if (brackets) run.AppendMark('[');
        if (mark.LocalName == "a") run.OpenLink = (href!, mark.GetAttribute("rel"));
        return new(InlineKind.NoteReference, outer, brackets, false);
    }
}

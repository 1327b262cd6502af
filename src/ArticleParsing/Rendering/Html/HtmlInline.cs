namespace ArticleParsing.Rendering.Html;

/// <summary>Writes texts with their links, emphasis and other inline markup as HTML.</summary>
internal sealed class HtmlInline(HtmlWriter html) : InlineSegments
{
    public void Write(string text, IReadOnlyList<InlineSpan> spans, int start, int end)
    {
        if (spans.Count == 0) Write(text, start, end);
        else Walk(text, spans, start, end);
    }

    protected override bool Open(string text, InlineSpan span, int start, int end)
    {
        switch (span.Kind)
        {
            case InlineKind.Link when WebAddress.Safe(span.Url) is { } url:
                html.Open("a", ("rel", "nofollow"), ("href", url));
                return true;
            case InlineKind.NoteReference when WebAddress.Safe(span.Url) is { } url:
                html.Open("a", ("class", "note-reference"), ("rel", "nofollow"), ("href", url));
                return true;
            default:
                if (ElementOf(span.Kind) is not { } element) return false;
                html.Open(element);
                return true;
        }
    }

    protected override void Close(string text, InlineSpan span, int end) => html.Close();

    /// <summary>Line feeds in a text are line breaks of the page.</summary>
    protected override void Write(string text, int start, int end)
    {
        for (var line = start; line < end;)
        {
            var feed = text.IndexOf('\n', line, end - line);
            html.Text(text, line, feed < 0 ? end : feed);
            if (feed < 0) return;
            html.Void("br").LineEnd();
            line = feed + 1;
        }
    }

    protected override bool IsSetOff(string text, InlineSpan span) =>
        span.Start > 0
            && ((span.Kind == InlineKind.Superscript && text[span.Start - 1] == '^')
                || (span.Kind == InlineKind.Subscript && text[span.Start - 1] == '_'));

    private static string? ElementOf(InlineKind kind) => kind switch
    {
        InlineKind.Emphasis => "em",
        InlineKind.Strong => "strong",
        InlineKind.Code => "code",
        InlineKind.Subscript => "sub",
        InlineKind.Superscript => "sup",
        InlineKind.Deleted => "del",
        _ => null,
    };
}

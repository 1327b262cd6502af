namespace ArticleParsing.Tests;

/// <summary>Articles that hold in every field what would run if it came out as markup.</summary>
internal static class HostileArticle
{
    public static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript&colon;alert(1)", "vbscript:msgbox(1)", "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>",
        "file:///etc/passwd",
        "blob:https://x.example/1", "//x.example/a", "/a", "#x", "https://x.example/\" onerror=\"alert(1)",
        "https://x.example/'><script>alert(1)</script>",
        "view-source:https://x.example", "mailto:a@b.example", "ftp://x.example/a", "https://x.example/a>)<img src=x onerror=alert(1)>",
        "https://x.example/{onfocus=alert(1)}", "https://x.example/`*_[", "https://x.example/a&quot;onerror=alert(1)&quot;.mp4",
        "https://a\"onerror=alert(1) b@x.example/a.mp4?\"onerror=alert(1)#\"onerror=alert(1)",
        "https://www.youtube.com/watch?v=\"onload=alert(1)",
    ];

    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)",
        "</p><iframe src=javascript:alert(1)>", "<!--<img src=\"--><img src=x onerror=alert(1)>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "\0<scr\0ipt>alert(1)</script>", "<a href=\"jav&#x09;ascript:alert(1)\">",
        "<template><script>alert(1)</script></template>", "</textarea></title></style></script><script>alert(1)</script>",
        "]]><script>alert(1)</script>", "<x onclick=alert(1)>", "\ud800<b>", "${alert(1)}{{constructor.constructor('alert(1)')()}}",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "<svg><a xlink:href=javascript:alert(1)>",
        "<style>@import 'https://x.example'</style>",
        "<base href=//x.example>", "<form action=https://x.example>", "{onfocus=alert(1) tabindex=1 autofocus}",
        "word{onmouseover=alert(1) style=position:fixed}",
        "*word*{onclick=alert(1)}", "\\{onfocus=alert(1) autofocus}", "[x](javascript:alert(1))", "![x](x){onerror=alert(1)}",
        "[^1]: <script>alert(1)</script>",
        "*[alert]: \"onmouseover=alert(1)", "::word::{onfocus=alert(1)}", "::: x {onfocus=alert(1)}", "``` {onfocus=alert(1)}",
        "``` mermaid", "$$ {onfocus=alert(1)}",
        "--- onfocus=alert(1)", "<https://x.example/\"onclick=alert(1)>", "https://x.example/\"onclick=alert(1)",
        "www.x.example/{onfocus=alert(1)}",
        "`code`{onfocus=alert(1)}", "> [!NOTE]{onfocus=alert(1)}", ": x {onfocus=alert(1)}", "| a | {onfocus=alert(1)}\n| - | -\n| b",
        "word\n==={onfocus=alert(1)}",
        "a. {onfocus=alert(1)}", "[TOC]{onfocus=alert(1)}", "<!--markdig:advanced-->{onfocus=alert(1)}", "^^^ {onfocus=alert(1)}",
        ":smile:{onfocus=alert(1)}",
    ];

    /// <summary>Spans as no parser makes them: crossing, out of order, pointing past the text.</summary>
    private static InlineSpan[] Spans(string text, string address) =>
    [
        new(0, text.Length, InlineKind.Link, address), new(0, Math.Max(1, text.Length - 1), InlineKind.Emphasis),
        new(1, text.Length + 1, InlineKind.Strong), new(2, 2000, InlineKind.Link, address),
        new(0, 3, InlineKind.Code), new(-4, 2, InlineKind.Deleted), new(3, 1, InlineKind.Superscript),
    ];

    public static Article Create(string text, string address) => new()
    {
        Url = address,
        CanonicalUrl = address,
        Language = text,
        Kicker = text,
        Headline = text,
        Standfirst = text,
        Authors = [new Author(text, address, text)],
        Figures = [new Figure(text, text, text, address)],
        Body =
        [
            new BodyFigure(0), new BodyParagraph(text + "\u201Ca\u201D") { Spans = Spans(text, address) }, new BodyHeading(text, 2),
            new BodyList(text, [text], true) { Start = int.MinValue, ItemLevels = [int.MaxValue], Spans = Spans(text, address) },
            new BodyQuote(text),
            new BodyPullQuote(text), new BodyTable(text, [[text, text], [text]]), new BodyCode(text) { Language = text },
            new BodyMath(text), new BodyEmbed(address, text, text), new BodyParagraph(text + "\n" + text),
        ],
        Disclaimers = [new Disclaimer(DisclaimerKind.Other, text)],
        Quotations =
        [
            new Quotation { Text = "a", Kind = QuotationKind.Direct, Speaker = new Speaker(text, text, text), Block = 1,
                Start = text.Length + 1, End = text.Length + 2 },
            new Quotation { Text = text, Kind = QuotationKind.Direct, Speaker = new Speaker(text, text, text), Block = 4, Start = 0,
                End = text.Length },
        ],
    };
}

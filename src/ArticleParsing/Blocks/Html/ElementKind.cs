namespace ArticleParsing.Blocks.Html;

/// <summary>How an element takes part in the flow of visible text.</summary>
internal enum ElementKind
{
    /// <summary>Ends the run before and after it.</summary>
    Block,

    /// <summary>A name that HTML does not know: inline, as browsers show it, unless it holds blocks or stands beside no text.</summary>
    Custom,

    /// <summary>Part of the run it stands in.</summary>
    Inline,

    /// <summary>Never shown as text.</summary>
    Invisible,

    LineBreak,
    Rule,
    Image,
    Embed,
    Noscript,
    Template,
}

internal static class ElementKinds
{
    private static readonly Dictionary<string, ElementKind> s_kinds = Build();

    private static readonly Dictionary<string, Within> s_within = new(StringComparer.Ordinal)
    {
        ["main"] = Within.Main,
        ["article"] = Within.Article,
        ["section"] = Within.Section,
        ["header"] = Within.Header,
        ["footer"] = Within.Footer,
        ["nav"] = Within.Navigation,
        ["menu"] = Within.Navigation,
        ["aside"] = Within.Aside,
        ["form"] = Within.Form,
        ["fieldset"] = Within.Form,
        ["button"] = Within.Button,
        ["h1"] = Within.Heading,
        ["h2"] = Within.Heading,
        ["h3"] = Within.Heading,
        ["h4"] = Within.Heading,
        ["h5"] = Within.Heading,
        ["h6"] = Within.Heading,
        ["ul"] = Within.List,
        ["ol"] = Within.List | Within.OrderedList,
        ["dl"] = Within.DefinitionList,
        ["table"] = Within.Table,
        ["blockquote"] = Within.Quote,
        ["figure"] = Within.Figure,
        ["figcaption"] = Within.Caption,
        ["pre"] = Within.Code,
        ["details"] = Within.Details,
        ["address"] = Within.Address,
        ["dialog"] = Within.Dialog,
    };

    public static ElementKind Get(string localName) => s_kinds.TryGetValue(localName, out var kind) ? kind : ElementKind.Custom;

    public static Within WithinOf(string localName) => s_within.TryGetValue(localName, out var within) ? within : Within.Nothing;

    private static Dictionary<string, ElementKind> Build()
    {
        var kinds = new Dictionary<string, ElementKind>(StringComparer.Ordinal);
        Add(ElementKind.Block,
            "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main marquee menu nav ol p pre search section summary table tbody td tfoot th thead tr ul");
        Add(ElementKind.Inline,
            "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr output q rb ruby s samp small span strike strong slot sub sup time tt u var wbr");
        Add(ElementKind.Invisible,
            "script style head meta link title base svg canvas audio input select option optgroup textarea datalist param source track map area rt rtc rp progress meter frameset noframes applet colgroup col basefont bgsound");
        Add(ElementKind.Image, "img picture amp-img amp-anim");
        Add(ElementKind.Embed,
            "iframe video object embed amp-iframe amp-youtube amp-video amp-vimeo amp-dailymotion lite-youtube lite-vimeo youtube-video");
        kinds["br"] = ElementKind.LineBreak;
        kinds["hr"] = ElementKind.Rule;
        kinds["noscript"] = ElementKind.Noscript;
        kinds["template"] = ElementKind.Template;
        return kinds;

        void Add(ElementKind kind, string names)
        {
            foreach (var name in names.Split(' ')) kinds[name] = kind;
        }
    }
}

namespace ArticleParsing.Blocks.Html;

/// <summary>Which inline elements mark up what.</summary>
internal static class InlineKinds
{
    public static InlineKind? Find(string localName) => localName switch
    {
        "em" or "i" or "cite" or "dfn" or "var" => InlineKind.Emphasis,
        "b" or "strong" => InlineKind.Strong,
        "code" or "kbd" or "samp" or "tt" => InlineKind.Code,
        "sub" => InlineKind.Subscript,
        "sup" => InlineKind.Superscript,
        "del" or "s" or "strike" => InlineKind.Deleted,
        _ => null,
    };
}

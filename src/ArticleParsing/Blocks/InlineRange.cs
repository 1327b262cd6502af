namespace ArticleParsing.Blocks;

/// <summary>A range of a block's text with its inline markup; the address is as written, not yet resolved.</summary>
internal readonly record struct InlineRange(int Start, int End, InlineKind Kind, string? Url);

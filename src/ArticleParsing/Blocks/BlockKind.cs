namespace ArticleParsing.Blocks;

/// <summary>What a block is by its markup, before anybody asks what it is for.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quote,
    TableCell,
    Code,
    Image,
    Embed,
}

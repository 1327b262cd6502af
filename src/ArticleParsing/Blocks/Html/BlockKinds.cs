namespace ArticleParsing.Blocks.Html;

/// <summary>What a run in a box is by its markup: the nearest box that says so decides.</summary>
internal static class BlockKinds
{
    public static (BlockKind Kind, int HeadingLevel) Get(Box box)
    {
        for (var b = box; b is not null; b = b.Parent)
        {
            switch (b.Tag)
            {
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    return (BlockKind.Heading, b.Tag[1] - '0');
                case "li" or "dd" or "dt":
                    return (BlockKind.ListItem, 0);
                case "td" or "th":
                    return (BlockKind.TableCell, 0);
                case "blockquote":
                    return (BlockKind.Quote, 0);
                case "pre":
                    return (BlockKind.Code, 0);
                case "article" or "section" or "main" or "figure" or "aside":
                    return (BlockKind.Paragraph, 0);
            }
        }

        return (BlockKind.Paragraph, 0);
    }
}

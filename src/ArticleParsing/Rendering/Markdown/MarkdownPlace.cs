namespace ArticleParsing.Rendering.Markdown;

/// <summary>Where in a Markdown document a page's words stand: some characters are markup in one place only.</summary>
internal enum MarkdownPlace
{
    /// <summary>A paragraph, a list item, a line of a quote.</summary>
    Line,

    /// <summary>A line of a paragraph of several, which ends with a backslash.</summary>
    BrokenLine,

    /// <summary>A heading, which a row of "#" may end.</summary>
    Heading,

    /// <summary>A cell of a pipe table.</summary>
    Cell,
}

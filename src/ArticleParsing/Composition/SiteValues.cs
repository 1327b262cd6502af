using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Authors;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Composition;

/// <summary>Puts what the site's rule names in the place of what was found.</summary>
internal static class SiteValues
{
    public static Article Apply(Article article, Page page, BlockTree tree, LabelledPage blocks, SiteMarks marks)
    {
        var urls = new UrlResolver(page.BaseUri);
        var authors = new List<Author>();
        foreach (var byline in marks.ValuesOf(SitePart.Authors))
        {
            var names = BylineReader.Names(byline);
            foreach (var name in names)
            {
                if (!authors.Exists(a => a.Name == name)) authors.Add(new Author(name, names.Count == 1 ? marks.LinkOf(SitePart.Authors, byline, urls) : null));
            }
        }

        return article with
        {
            Kicker = First(tree, SitePart.Kicker)?.Text ?? article.Kicker,
            Standfirst = First(tree, SitePart.Standfirst)?.Text ?? article.Standfirst,
            Authors = authors.Count > 0 ? AuthorBios.Tie(authors, blocks) : article.Authors,
            PublishedAt = Date(marks, SitePart.PublishedAt) ?? article.PublishedAt,
            ModifiedAt = Date(marks, SitePart.ModifiedAt) ?? article.ModifiedAt,
        };
    }

    private static Block? First(BlockTree tree, SitePart part)
    {
        foreach (var block in tree.Blocks)
        {
            if (block.Box.SitePart == part && block.Text.Length > 0) return block;
        }

        return null;
    }

    private static StatedDate? Date(SiteMarks marks, SitePart part)
    {
        foreach (var value in marks.ValuesOf(part))
        {
            if (StatedDateParser.Parse(value) is { } date) return date;
        }

        return null;
    }
}

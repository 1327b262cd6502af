using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Limits;
using ArticleParsing.Model;
using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Composition.Authors;

/// <summary>The authors that the caller's rule for the site names: nothing else is asked if there are any.</summary>
internal static class SiteAuthors
{
    public static List<Evidence<Author>> Find(Page page, UrlResolver urls)
    {
        var authors = new List<Evidence<Author>>();
        if (page.Marks is not { } marks) return authors;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var byline in marks.ValuesOf(SitePart.Authors))
        {
            var names = BylineReader.Names(byline);
            foreach (var name in names)
            {
                if (authors.Count == LongestValues.Authors || !seen.Add(name)) continue;
                var profile = names.Count == 1 ? marks.LinkOf(SitePart.Authors, byline, urls) : null;
                authors.Add(new(new Author(name, profile), SiteMarks.Source) { Confidence = 1 });
            }
        }

        return authors;
    }
}

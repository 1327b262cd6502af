using System.Text;

namespace ArticleParsing.Warc.Tests;

/// <summary>What the tests have in common: pages, and ways to read them back.</summary>
internal static class Warc
{
    /// <summary>An invented page; the number stands in its headline.</summary>
    public static string Page(int number, string words = "Nobody knows what it costs")
    {
        // Pages of different lengths, some of several buffers, that gzip cannot make tiny.
        var random = new Random(number);
        var notes = new StringBuilder();
        for (var i = random.Next(10, 2000); i > 0; i--) notes.Append(random.Next()).Append(' ');
        return $"<!doctype html><html><head><title>Bridge {number} closes</title></head><body><h1>Bridge {number} closes</h1>"
            + $"<p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p><p>\u201C{words},\u201D said the mayor, Orla Finn.</p><!-- {notes} --></body></html>";
    }

    public static byte[] PageBytes(int number) => Encoding.UTF8.GetBytes(Page(number));

    public static List<WarcPage> Read(byte[] file) => Read(new MemoryStream(file));

    public static List<WarcPage> Read(Stream file)
    {
        using var reader = new WarcReader(file);
        return [.. reader.ReadPages()];
    }

    public static Article Parse(WarcPage page)
    {
        var source = page.GetSource();
        return new ArticleParser().ParseManyAsync(new[] { source }.ToAsyncEnumerable(), 1)
            .ToListAsync()
            .AsTask()
            .GetAwaiter()
            .GetResult()[0].Article.ShouldNotBeNull();
    }

    /// <summary>The ids of the pages that can be read.</summary>
    public static string[] Ids(IEnumerable<WarcPage> pages) => [.. pages.Where(p => p.Error is null).Select(p => p.RecordId!)];
}

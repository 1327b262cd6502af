using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using QuoteArchive.Inputs;
using QuoteArchive.Web;

namespace ArticleParsing.Examples;

/// <summary>Feeds and sitemaps as sites have them, and how they are asked for.</summary>
public sealed class FeedTests : IDisposable
{
    private const string Program = "quote-archive";
    private const string Sitemap = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private readonly Site _site = new();
    private readonly string _database = Path.Combine(Directory.CreateTempSubdirectory("feeds").FullName, "quotes.db");
    private readonly ListingCounts _counts = new();

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(Path.GetDirectoryName(_database)!, recursive: true);
    }

    [Theory]
    [InlineData("RSS without a version", "<rss><channel><title>t</title><item><link>{0}a</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item></channel></rss>", "Mon, 02 Mar 2026 08:00:00 GMT")]
    [InlineData("RSS 1.0", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"x\"><title>t</title></channel><item rdf:about=\"{0}a\"><title>A</title><link>{0}a</link><dc:date>2026-03-02T08:00:00Z</dc:date></item></rdf:RDF>", "2026-03-02T08:00:00Z")]
    [InlineData("White space before the declaration", "\n <?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><link>\n{0}a#top\n</link></item></channel></rss>", null)]
    [InlineData("A guid alone", "<rss version=\"2.0\"><channel><item><title>A</title><guid>{0}a</guid></item></channel></rss>", null)]
    [InlineData("A relative link", "<rss version=\"2.0\"><channel><link>{0}</link><item><link>/a</link></item></channel></rss>", null)]
    [InlineData("Atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><link rel=\"self\" href=\"{0}self\"/><link rel=\"enclosure\" href=\"{0}a.mp3\"/><link rel=\"alternate\" href=\"{0}a\"/><published>2026-03-01</published><updated>2026-03-02</updated></entry></feed>", "2026-03-02")]
    [InlineData("Atom with a base", "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"{0}x/\"><title>t</title><entry xml:base=\"../\"><link href=\"a\"/></entry></feed>", null)]
    [InlineData("Atom with an address for an identifier", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><id>{0}a</id></entry></feed>", null)]
    [InlineData("JSON Feed", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\",\"url\":\"/a\",\"date_published\":\"2026-03-01\",\"date_modified\":\"2026-03-02T08:00:00Z\"}]}", "2026-03-02T08:00:00Z")]
    [InlineData("A sitemap", "<urlset " + Sitemap + " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\"><url><image:image><image:loc>{0}a.jpg</image:loc></image:image><loc>{0}a</loc><lastmod>2026-03-02</lastmod></url></urlset>", "2026-03-02")]
    [InlineData("A news sitemap", "<urlset " + Sitemap + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>{0}a</loc><news:news><news:publication><news:name>Courier</news:name></news:publication><news:publication_date>2026-03-02T08:00:00Z</news:publication_date></news:news></url></urlset>", "2026-03-02T08:00:00Z")]
    public async Task A_list_names_its_pages_and_when_they_changed(string kind, string list, string? changed)
    {
        _site.Pages["/list"] = ("application/octet-stream", list.Replace("{0}", _site.Address, StringComparison.Ordinal));
        var page = (await FindAsync("list")).ShouldHaveSingleItem(kind);
        (page.Key, page.Stamp).ShouldBe((_site.Address + "a", changed));
        _counts.ToString().ShouldBe("");
    }

    [Fact]
    public async Task What_gives_no_page_is_counted()
    {
        _site.Pages["/list"] = ("text/xml",
            $"<rss version=\"2.0\"><channel><item><link>{_site.Address}a</link></item><item><link>{_site.Address}a#comments</link></item><item><title>None</title></item>"
            + "<item><guid isPermaLink=\"false\">https://news.example/17</guid></item><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item></channel></rss>");
        (await FindAsync("list")).Count.ShouldBe(1);
        _counts.ToString().ShouldBe(", 4 without an address, 1 listed twice");
    }

    [Fact]
    public async Task An_index_is_followed_and_one_sitemap_that_cannot_be_read_stops_no_other()
    {
        _site.Pages["/index"] = ("text/xml",
            $"<sitemapindex {Sitemap}>{string.Concat(new[] { "gone", "news", "self" }.Select(Entry))}</sitemapindex>");
        _site.Pages["/news"] = ("text/xml", $"<urlset {Sitemap}><url><loc>{_site.Address}a</loc></url></urlset>");
        _site.Pages["/self"] = ("text/xml", $"<sitemapindex {Sitemap}><sitemap><loc>{_site.Address}self</loc></sitemap></sitemapindex>");
        string Entry(string name) => $"<sitemap><loc>{_site.Address}{name}</loc></sitemap>";
        (await FindAsync("index")).ShouldHaveSingleItem().Key.ShouldBe(_site.Address + "a");
        _counts.Unreadable.Count.ShouldBe(2);
        _counts.Unreadable[0].ShouldStartWith(_site.Address + "gone: ");
        _counts.Read.ShouldBe([_site.Address + "news"]);
    }

    [Fact]
    public async Task A_list_may_be_a_file_and_compressed()
    {
        var file = _database + ".xml.gz";
        using (var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes($"<urlset {Sitemap}><url><loc>https://news.example/a</loc></url><url><loc>/b</loc></url></urlset>"));
        (await FindAsync(file)).ShouldHaveSingleItem().Key.ShouldBe("https://news.example/a");
        _counts.WithoutAddress.ShouldBe(1);
    }

    [Theory]
    [InlineData("<html><body>Not found</body></html>", "is neither a feed nor a sitemap; it begins with <html>")]
    [InlineData("", "is empty")]
    [InlineData("{\"error\":\"no\"}", "is not a JSON Feed")]
    [InlineData("<rss/>", "has no channel")]
    [InlineData("<rss><channel><item>", "")]
    [InlineData("<rss><channel><title>a &nbsp; b</title></channel></rss>", "nbsp")]
    [InlineData(null, "404")]
    public void What_is_no_list_ends_with_1_and_one_line(string? content, string reason)
    {
        if (content is not null) _site.Pages["/list"] = ("text/xml", content);
        var exception = Should.Throw<UnreadableListException>(() => FindAsync("list"));
        exception.Message.ShouldStartWith(_site.Address + "list: ");
        exception.Message.ShouldContain(reason);
        exception.Message.ShouldNotContain("\n");
        if (reason.Length > 9) return; // The program says it; two of them are enough.
        var (code, output, error) = Import("list");
        (code, error).ShouldBe((1, ""));
        output.TrimEnd().ShouldStartWith($"0 read, 0 unchanged, 0 failed; stopped: {_site.Address}list: ");
        output.TrimEnd().ShouldNotContain("\n");
    }

    [Fact]
    public void Only_what_has_changed_is_sent_again()
    {
        Feed("2026-03-02", "a", "b");
        (_site.ETags["/list"], _site.ETags["/a"], _site.LastModified["/b"]) = ("\"list-1\"", "\"a-1\"", "Mon, 02 Mar 2026 08:00:00 GMT");
        Import("list").Output.ShouldBe("2 read, 0 unchanged, 0 failed\n");
        Import("list").Output.ShouldBe("0 read, 0 unchanged, 0 failed, 1 list unchanged\n");

        // The feed says that both changed. One did.
        Feed("2026-03-03", "a", "b");
        (_site.ETags["/list"], _site.ETags["/a"]) = ("\"list-2\"", "\"a-2\"");
        Import("list").Output.ShouldBe("1 read, 1 unchanged, 0 failed\n");
        _site.NotModified.ShouldBe(["/list", "/b"]);

        // A feed that says nothing of changes: a page is asked for again if its server can say that it has none.
        Feed(null, "a", "b");
        _site.ETags["/list"] = "\"list-3\"";
        Import("list").Output.ShouldBe("0 read, 2 unchanged, 0 failed\n");
        _site.NotModified.Skip(2).Order(StringComparer.Ordinal).ShouldBe(["/a", "/b"]);
    }

    [Fact]
    public void A_list_is_read_again_as_long_as_a_page_of_it_failed()
    {
        Feed("2026-03-02", "a", "gone");
        _site.ETags["/list"] = "\"list-1\"";
        _site.Pages.Remove("/gone");
        Import("list").Output.ShouldBe("1 read, 0 unchanged, 1 failed\n");
        Import("list").Output.ShouldBe("0 read, 1 unchanged, 1 failed\n");
    }

    [Fact]
    public void Pages_that_robots_txt_forbids_are_left_alone_wherever_a_redirect_leads()
    {
        Feed("2026-03-02", "a", "private/b", "moved");
        _site.Redirects["/moved"] = "/private/c";
        _site.Pages["/robots.txt"] = ("text/plain", "User-agent: *\nDisallow: /private/\nDisallow: /list\n");
        var (code, output, error) = Import("list");
        output.ShouldBe("1 read, 0 unchanged, 0 failed, 2 forbidden by robots.txt\n");
        code.ShouldBe(0);
        error.ShouldContain("robots.txt of localhost:");
        _site.Requests.ShouldNotContain(r => r.StartsWith("/private", StringComparison.Ordinal));
        _site.Requests.Count(r => r == "/robots.txt").ShouldBe(1);
    }

    [Fact]
    public async Task A_site_whose_robots_txt_cannot_be_read_is_not_asked_for_pages()
    {
        _site.Pages["/a"] = ("text/html", "<p>A</p>");
        _site.Statuses["/robots.txt"] = 503;
        using var client = Client(TimeSpan.Zero);
        (await Should.ThrowAsync<HttpRequestException>(() => client.GetStringAsync(_site.Address + "a"))).Message.ShouldContain("robots.txt");
        _site.Requests.ShouldNotContain("/a");
        _site.Statuses["/robots.txt"] = 404;
        (await client.GetStringAsync(_site.Address + "a")).ShouldBe("<p>A</p>");
    }

    [Fact]
    public async Task A_host_is_asked_no_more_often_than_it_should_be()
    {
        for (var i = 0; i < 4; i++) _site.Pages["/" + i] = ("text/html", "<p>A</p>");
        using var client = Client(TimeSpan.FromSeconds(0.2));
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => client.GetStringAsync(_site.Address + i)));
        clock.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.8 - 0.05)); // Four pages after robots.txt.
        var (command, web) = (new System.CommandLine.RootCommand(), new WebOptions());
        web.AddTo(command);
        web.Read(command.Parse([])).ShouldBe(
            new PoliteOptions("QuoteArchive/1.0", TimeSpan.FromSeconds(1), ObeysRobots: true));
    }

    [Theory]
    [InlineData("/a", true)]
    [InlineData("/private", true)]
    [InlineData("/private/a", false)]
    [InlineData("/private/press/a", true)]
    [InlineData("/search?q=a", false)]
    [InlineData("/a/print", false)]
    [InlineData("/a/print?x", true)]
    [InlineData("/k%C3%A4se/a", false)]
    [InlineData("/käse/a", false)]
    [InlineData("/both/a", true)]
    public void The_longest_rule_that_fits_decides(string path, bool isAllowed) =>
        RobotsRules.Parse(
            "Disallow: /a\nUser-agent: Other\nDisallow: /\n\nUser-Agent : quotearchive/2 # us\nuser-agent: Third\nDisallow: /private/\nAllow: /private/press\n"
            + "Disallow: /*?q=\nDisallow: /*/print$\nDisallow: /käse/\nDisallow: /both/\nAllow: /both/\nDisallow:\nCrawl-delay: 2.5\n\nUser-agent: *\nDisallow: /\n", "QuoteArchive")
            .Allows(new Uri("https://news.example" + path)).ShouldBe(isAllowed);

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: QuoteArchive\nAllow: /", true, 0)]
    [InlineData("User-agent: *\nCrawl-delay: 5\nDisallow: /", false, 5)]
    [InlineData("User-agent: *\nCrawl-delay: 86400", true, 60)]
    [InlineData("<html>Not found</html>", true, 0)]
    [InlineData("", true, 0)]
    public void Rules_for_all_hold_if_none_are_for_this_program(string robots, bool isAllowed, int pause)
    {
        var rules = RobotsRules.Parse(robots, "QuoteArchive");
        rules.Allows(new Uri("https://news.example/a")).ShouldBe(isAllowed);
        rules.Pause.ShouldBe(TimeSpan.FromSeconds(pause));
    }

    private static HttpClient Client(TimeSpan delay) =>
        WebOptions.CreateClient(WebOptions.CreateHandler(new PoliteOptions("QuoteArchive/1.0", delay, ObeysRobots: true)));

    private async Task<List<PageInput>> FindAsync(string source)
    {
        using var client = Client(TimeSpan.Zero);
        return await new PageInputs(client, _counts).FindAsync(File.Exists(source) ? source : _site.Address + source, default).ToListAsync();
    }

    private (int Code, string Output, string Error) Import(string list) =>
        Example.Run(Program, "import", _site.Address + list, "--database", _database, "--delay", "0");

    private void Feed(string? changed, params string[] pages)
    {
        foreach (var page in pages)
            _site.Pages["/" + page] = ("text/html",
                $"<html lang=en><body><h1>What to know about {page}</h1><p>The council met on Monday evening and spoke for three hours about money, as it has done every month.</p></body></html>");
        var entries = pages.Select(page => $"<url><loc>{_site.Address}{page}</loc>{(changed is null ? "" : $"<lastmod>{changed}</lastmod>")}</url>");
        _site.Pages["/list"] = ("text/xml", $"<urlset {Sitemap}>{string.Concat(entries)}</urlset>");
    }
}

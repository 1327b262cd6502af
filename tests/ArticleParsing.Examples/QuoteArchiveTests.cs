using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ArticleParsing.Examples;

public sealed class QuoteArchiveTests : IDisposable
{
    private const string Program = "quote-archive";

    private readonly string _folder = Directory.CreateTempSubdirectory("quote-archive").FullName;

    private string Database => Path.Combine(_folder, "quotes.db");

    private string Pages => Path.Combine(_folder, "pages");

    public QuoteArchiveTests() => Directory.CreateDirectory(Pages);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_read_once_and_answers_who_said_it()
    {
        Write("bridge", "Orla Finn", "Nobody knows what the bridge costs");
        Write("harbour", "Marit Osk", "We will dredge the harbour in spring");
        Import().ShouldBe("2 read, 0 unchanged, 0 failed");
        Import().ShouldBe("0 read, 2 unchanged, 0 failed");
        Count("article").ShouldBe(2);

        WhoSaid("--about", "bridge").ShouldContain("Orla Finn");
        WhoSaid("--about", "bridge").ShouldNotContain("Marit Osk");
        WhoSaid("--by", "osk").ShouldContain("\u201CWe will dredge the harbour in spring,\u201D");
        WhoSaid("--about", "dredg", "--by", "Osk").ShouldContain("Marit Osk");
        WhoSaid("--about", "bridge", "--by", "Osk").ShouldContain("No such quotation");
        WhoSaid("--about", "\"; DROP TABLE article; --").ShouldContain("No such quotation");
        WhoSaid("--by", "%").ShouldContain("No such quotation");
        Count("article").ShouldBe(2);
    }

    [Fact]
    public void A_page_that_changed_takes_the_place_of_its_old_state()
    {
        Write("bridge", "Orla Finn", "Nobody knows what the bridge costs");
        Import();
        Write("bridge", "Orla Finn", "It will cost twelve million in all");
        Import().ShouldBe("1 read, 0 unchanged, 0 failed");
        Count("article").ShouldBe(1);
        WhoSaid("--about", "twelve million").ShouldContain("Orla Finn");
        WhoSaid("--about", "\"Nobody\"").ShouldContain("No such quotation");
    }

    [Fact]
    public void One_page_under_two_names_is_one_article()
    {
        Write("a", "Orla Finn", "Nobody knows what the bridge costs", canonical: "https://news.example/bridge");
        File.Copy(Path.Combine(Pages, "a.html"), Path.Combine(Pages, "b.html"));
        Import();
        Count("article").ShouldBe(1);
        Count("quotation_text").ShouldBe(Count("quotation"));
    }

    [Fact]
    public void Killing_it_loses_nothing_and_the_next_run_goes_on()
    {
        const int Pages = 400;
        for (var i = 0; i < Pages; i++) Write("story" + i, "Orla Finn", $"Number {i} costs more than the one before");
        using (var import = Example.Start(Program, "import", this.Pages, "--database", Database))
        {
            var deadline = DateTime.UtcNow.AddMinutes(3);
            while (!import.HasExited && DateTime.UtcNow < deadline && CountOrZero("article") < 20) Thread.Sleep(20);
            import.Kill(entireProcessTree: true);
            import.WaitForExit();
        }

        var kept = Count("article");
        kept.ShouldBeInRange(20, Pages - 1);
        Scalar("PRAGMA integrity_check").ShouldBe("ok");
        WholeArticles().ShouldBe(kept);

        var read = Import();
        read.ShouldBe($"{Pages - kept} read, {kept} unchanged, 0 failed");
        Count("article").ShouldBe(Pages);
        WholeArticles().ShouldBe(Pages);
        Count("quotation_text").ShouldBe(Count("quotation"));
    }

    [Theory]
    [InlineData("""<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>{0}</link><description>d</description><item><title>Bridge</title><link>{0}bridge.html</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item><item><title>Gone</title><link>{0}gone.html</link></item></channel></rss>""")]
    [InlineData("""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:x</id><updated>2026-03-02T08:00:00Z</updated><entry><title>Bridge</title><id>urn:1</id><link rel="alternate" href="{0}bridge.html"/><updated>2026-03-02T08:00:00Z</updated></entry><entry><title>Gone</title><id>urn:2</id><link href="{0}gone.html"/><updated>2026-03-02T08:00:00Z</updated></entry></feed>""")]
    public void A_feed_is_read_and_a_page_that_is_gone_stops_nothing(string feed)
    {
        using var site = new Site();
        site.Pages["/feed.xml"] = ("application/xml", feed.Replace("{0}", site.Address, StringComparison.Ordinal));
        site.Pages["/bridge.html"] = ("text/html; charset=utf-8", Page("Bridge", "Orla Finn", "Nobody knows what the bridge costs"));
        Run(1, "import", site.Address + "feed.xml", "--database", Database).ShouldContain("1 read, 0 unchanged, 1 failed");
        WhoSaid("--by", "Finn").ShouldContain(site.Address + "bridge.html");
        var before = site.Requests.Count(r => r == "/bridge.html");
        Run(1, "import", site.Address + "feed.xml", "--database", Database).ShouldContain("0 read, 1 unchanged, 1 failed");
        site.Requests.Count(r => r == "/bridge.html").ShouldBe(before, "a page that did not change is not fetched again");
    }

    [SkippableFact]
    public void A_disk_that_is_full_is_a_failed_import()
    {
        Skip.If(OperatingSystem.IsWindows());
        for (var i = 0; i < 300; i++) Write("story" + i, "Orla Finn", $"Number {i} costs more than the one before");
        var program = Path.Combine(AppContext.BaseDirectory, Program + ".dll");
        // No file may grow further: to SQLite that is a full disk. The runtime's own files in memory would count too.
        var (code, output, error) = Example.RunShell(
            $"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 2000; exec dotnet '{program}' import '{Pages}' --database '{Database}'");
        code.ShouldBe(1, output + error);
        output.ShouldContain("stopped: ");
        error.ShouldNotContain("   at ");
        var kept = Count("article");
        kept.ShouldBeInRange(1, 299);
        output.ShouldContain($"{kept} read, ");
        Import().ShouldBe($"{300 - kept} read, {kept} unchanged, 0 failed");
    }

    [Fact]
    public void A_page_that_claims_another_sites_address_replaces_nothing()
    {
        using var site = new Site();
        const string Elsewhere = "https://news.example/bridge";
        Write("bridge", "Orla Finn", "Nobody knows what the bridge costs", canonical: Elsewhere);
        Import();
        site.Pages["/feed.xml"] = ("application/xml",
            $"<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description><item><link>{site.Address}evil.html</link></item></channel></rss>");
        site.Pages["/evil.html"] = ("text/html", Page("lies", "Marit Osk", "The bridge costs nothing at all", canonical: Elsewhere));
        Run(0, "import", site.Address + "feed.xml", "--database", Database).ShouldContain("1 read");
        Write("lies", "Marit Osk", "The bridge is made of cheese", canonical: Elsewhere);
        Import();
        Count("article").ShouldBe(3);
        WhoSaid("--about", "\"Nobody\"").ShouldContain(Elsewhere);
        WhoSaid("--about", "nothing").ShouldContain(site.Address + "evil.html");
        WhoSaid("--about", "cheese").ShouldContain("lies.html");
    }

    [Fact]
    public void A_page_fetched_is_kept_under_the_address_that_it_calls_its_own_on_the_same_site()
    {
        using var site = new Site();
        site.Pages["/feed.xml"] = ("application/xml",
            $"<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description><item><link>{site.Address}bridge?from=feed</link></item></channel></rss>");
        site.Pages["/bridge"] = ("text/html",
            Page("bridge", "Orla Finn", "Nobody knows what the bridge costs", canonical: site.Address + "bridge"));
        Run(0, "import", site.Address + "feed.xml", "--database", Database).ShouldContain("1 read");
        Scalar("SELECT address FROM article").ShouldBe(site.Address + "bridge");
    }

    [Fact]
    public void A_paragraph_is_stored_once_however_many_quotations_it_has()
    {
        var quotations = string.Concat(
            Enumerable.Range(0, 400).Select(i => $"\u201CNumber {i} costs more than the one before,\u201D said Orla Finn. "));
        File.WriteAllText(Path.Combine(Pages, "long.html"),
            $"<html lang=en><head><title>The long council meeting</title></head><body><h1>The long council meeting</h1><p>{quotations}</p></body></html>");
        Import();
        Count("quotation").ShouldBeGreaterThan(300);
        new FileInfo(Database).Length.ShouldBeLessThan(1_000_000);
        WhoSaid("--about", "\"217\"").ShouldContain("Number 217 costs more");
    }

    [Theory]
    [InlineData("import", "pages")]
    [InlineData("who-said", "--by", "Finn")]
    public void A_file_that_is_no_archive_is_told_in_one_line(params string[] arguments)
    {
        File.WriteAllText(Database, string.Concat(Enumerable.Repeat("This is no database. ", 100)));
        var (code, _, error) = Example.Run(Program, [.. arguments.Select(a => a == "pages" ? Pages : a), "--database", Database]);
        code.ShouldBe(1);
        error.ShouldStartWith(Database + ": ");
        error.TrimEnd().ShouldNotContain("\n");
    }

    [Fact]
    public void An_archive_that_is_damaged_or_of_another_version_is_told_in_one_line()
    {
        Write("bridge", "Orla Finn", "Nobody knows what the bridge costs");
        Import();
        var whole = File.ReadAllBytes(Database);
        File.WriteAllBytes(Database, [.. whole[..4096], .. Enumerable.Repeat((byte)0xA5, whole.Length - 4096)]);
        var (code, output, error) = Example.Run(Program, "who-said", "--by", "Finn", "--database", Database);
        code.ShouldBe(1, output);
        error.ShouldStartWith(Database + ": ");
        error.TrimEnd().ShouldNotContain("\n");

        File.WriteAllBytes(Database, whole);
        Scalar("PRAGMA user_version = 1");
        Example.Run(Program, "import", Pages, "--database", Database).Error.ShouldContain("is no archive of this version");
    }

    [Fact]
    public void Copies_of_a_story_are_one_with_all_its_addresses_and_a_statement_counts_once()
    {
        foreach (var (name, html) in Syndication.Copies()) File.WriteAllText(Path.Combine(Pages, name + ".html"), html);
        Import();
        Count("article").ShouldBe(4);
        Scalar("SELECT count(DISTINCT story) FROM article").ShouldBe(2L);
        var said = WhoSaid("--by", "orla finn", "--about", "pillars");
        said.Split("pillars").Length.ShouldBe(2, said);
        foreach (var name in Syndication.CopyNames) said.ShouldContain($"https://{name}.example/");
    }

    [Fact]
    public void Mistakes_are_told_plainly()
    {
        Run(1, "import", Path.Combine(_folder, "nowhere"), "--database", Database).ShouldContain("is no folder, file or address");
        Example.Run(Program, "who-said", "--by", "X", "--database", Path.Combine(_folder, "none.db")).Error.ShouldContain(
            "no such archive");
        Example.Run(Program, "who-said").Error.ShouldContain("Give --about, --by or both.");
    }

    [Fact]
    public void Escape_sequences_of_a_page_do_not_reach_the_terminal()
    {
        Write("bridge", "Orla \u001b[31mFinn", "Nobody \u001b]0;owned\u0007 knows what the \u009b2J bridge costs");
        Import();
        var output = WhoSaid("--about", "bridge");
        output.ShouldContain("knows what the");
        output.ShouldNotContain(c => char.IsControl(c) && c != '\n' && c != '\r');
    }

    private void Write(string name, string speaker, string words, string? canonical = null) =>
        File.WriteAllText(Path.Combine(Pages, name + ".html"), Page(name, speaker, words, canonical));

    private static string Page(string name, string speaker, string words, string? canonical = null) =>
        $"<html lang=en><head><title>About the {name}</title>{(canonical is null ? "" : $"<link rel=canonical href={canonical}>")}</head><body><h1>What to know about the {name}</h1>"
        + "<p>The council met on Monday evening and spoke for three hours about money, as it has done every month this year.</p>"
        + $"<p>\u201C{words},\u201D said the mayor, {speaker}, after a long meeting in the town hall.</p></body></html>";

    private string Import() => Run(0, "import", Pages, "--database", Database).Trim();

    private string WhoSaid(params string[] arguments) => Run(0, ["who-said", .. arguments, "--database", Database]);

    private static string Run(int expected, params string[] arguments)
    {
        // The sites of the tests are this machine.
        if (arguments[0] == "import") arguments = [.. arguments, "--delay", "0"];
        var (code, output, error) = Example.Run(Program, arguments);
        code.ShouldBe(expected, output + error);
        return output;
    }

    /// <summary>Articles with as many quotations as their own JSON has.</summary>
    private int WholeArticles() =>
        Convert.ToInt32(
            Scalar("SELECT count(*) FROM article WHERE json_array_length(json, '$.quotations') = (SELECT count(*) FROM quotation WHERE article = article.id) AND json_array_length(json, '$.quotations') > 0"), CultureInfo.InvariantCulture);

    private int Count(string table) => Convert.ToInt32(Scalar("SELECT count(*) FROM " + table), CultureInfo.InvariantCulture);

    private int CountOrZero(string table)
    {
        try
        {
            return File.Exists(Database) ? Count(table) : 0;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

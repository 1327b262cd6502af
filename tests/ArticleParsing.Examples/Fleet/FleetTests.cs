using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleParsing.Tests.Shared;
using Npgsql;

namespace ArticleParsing.Examples.Fleet;

/// <summary>Workers, the broker and the database are killed, restarted and taken away: every page is in the archive exactly once.</summary>
public sealed class FleetTests : IClassFixture<Servers>, IDisposable
{
    private const string Program = "quote-archive";

    private readonly string _folder = Directory.CreateTempSubdirectory("fleet-pages").FullName;
    private readonly string _queue = "test-" + Guid.NewGuid().ToString("N");
    private readonly Servers _servers;
    private readonly Lazy<string> _news;

    public FleetTests(Servers servers)
    {
        _servers = servers;
        _news = new Lazy<string>(servers.NewDatabase);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public void Pages_that_are_delivered_twice_are_there_once_and_poison_is_in_the_dead_letters_with_its_reason()
    {
        SkipWithoutServers();
        WritePages(1, 40);
        File.WriteAllText(Path.Combine(_folder, "gone.html"), Page(0));
        File.WriteAllText(Path.Combine(_folder, "huge.html"), new string('x', 21 << 20));
        Enqueue(_folder).ShouldBe("42 tasks");
        Enqueue(_folder).ShouldBe("42 tasks");
        File.Delete(Path.Combine(_folder, "gone.html"));
        Work();
        Work();
        ShouldHoldEachPageOnce(40);

        var status = Run(0, "status", "--broker", _servers.Broker, "--queue", _queue, "--news", _news.Value);
        status.ShouldContain("waiting       0 tasks");
        status.ShouldContain("dead letters  4");
        status.ShouldMatch(@"gone\.html: FileNotFoundException: .*\(3 tries\)");
        status.ShouldMatch(@"huge\.html: ArticleLimitException: .*\(3 tries\)");
        status.ShouldContain("failures      12 tries");
        status.ShouldContain("archive       40 pages, 40 stories");
    }

    [SkippableFact]
    public void A_worker_that_is_killed_loses_nothing()
    {
        SkipWithoutServers();
        WritePages(1, 1500);
        Enqueue(_folder);
        using (var worker = StartWorker())
        {
            WaitForPages(100, 1400);
            worker.Kill();
            worker.WaitForExit();
        }

        Work();
        ShouldHoldEachPageOnce(1500);
    }

    [SkippableFact]
    public void The_broker_may_restart_while_work_goes_on()
    {
        SkipWithoutServers();
        WritePages(1, 1500);
        Enqueue(_folder);
        using var worker = StartWorker("--until-empty");
        WaitForPages(100, 1400);
        _servers.Script("restart-broker");
        Example.End(worker).Code.ShouldBe(0);
        ShouldHoldEachPageOnce(1500);
        Status().ShouldContain("dead letters  0");
    }

    [SkippableFact]
    public void The_database_may_be_away_for_ten_seconds()
    {
        SkipWithoutServers();
        WritePages(1, 1500);
        Enqueue(_folder);
        using var worker = StartWorker("--until-empty");
        WaitForPages(100, 1400);
        _servers.Script("stop-database");
        Thread.Sleep(TimeSpan.FromSeconds(10));
        worker.HasExited.ShouldBeFalse();
        _servers.Script("start-database");
        Example.End(worker).Code.ShouldBe(0);
        ShouldHoldEachPageOnce(1500);
        Status().ShouldContain("dead letters  0");
    }

    [SkippableFact]
    public void A_warc_file_is_divided_among_workers_and_its_damaged_record_is_a_dead_letter()
    {
        SkipWithoutServers();
        var file = new WarcFile();
        var noise = new byte[120_000];
        for (var i = 1; i <= 300; i++)
        {
            // Pages that gzip cannot make small: the file has several parts.
            new Random(i).NextBytes(noise);
            file.AddPage($"https://news.example/bridge/{i}", Page(i) + $"<!-- {Convert.ToBase64String(noise)} -->");
        }

        var bytes = file.ToArray();
        bytes[(int)(file.Offsets[200] + file.Offsets[201]) / 2] ^= 1;
        var path = Path.Combine(_folder, "crawl.warc.gz");
        File.WriteAllBytes(path, bytes);
        Enqueue(path).ShouldBe($"{(file.Length + (16 << 20) - 1) / (16 << 20)} tasks");
        using (var other = StartWorker("--until-empty"))
        {
            Work();
            Example.End(other).Code.ShouldBe(0);
        }

        ShouldHoldEachPageOnce(299);
        Status().ShouldMatch("dead letters  1\n.*crawl\\.warc\\.gz .*: InvalidDataException: ");
    }

    [SkippableFact]
    public void Copies_of_a_story_are_one_with_all_its_addresses_and_a_statement_counts_once()
    {
        SkipWithoutServers();
        foreach (var (name, html) in Syndication.Copies()) File.WriteAllText(Path.Combine(_folder, name + ".html"), html);
        Enqueue(_folder);
        Work();
        (Count("SELECT count(*) FROM page"), Count("SELECT count(*) FROM story")).ShouldBe((4, 2));
        var said = WhoSaid("--by", "orla finn", "--about", "pillars");
        said.Split("pillars", StringSplitOptions.None).Length.ShouldBe(2, said);
        foreach (var name in Syndication.CopyNames) said.ShouldContain($"https://{name}.example/");
        Count("SELECT count(*) FROM speaker WHERE name ILIKE 'orla finn'").ShouldBe(1);
        WhoSaid("--by", "Orla Fin").ShouldContain("Orla Finn");
        WhoSaid("--by", "Orlla Phinn").ShouldContain("Similar names: Orla Finn");
        WhoSaid("--about", "'; DROP TABLE page; -- \\ & | !").ShouldContain("No such quotation");
        WhoSaid("--by", "%").ShouldContain("No such quotation");
    }

    [SkippableFact]
    public void Feeds_and_sitemaps_are_enqueued_by_their_addresses()
    {
        SkipWithoutServers();
        using var site = new Site();
        for (var i = 1; i <= 4; i++) site.Pages[$"/{i}.html"] = ("text/html; charset=utf-8", Page(i));
        site.Pages["/feed.xml"] = ("application/xml",
            $"<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description><item><link>{site.Address}1.html</link></item><item><link>{site.Address}none.html</link></item></channel></rss>");
        site.Pages["/index.xml"] = ("application/xml",
            $"<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>{site.Address}map.xml</loc></sitemap></sitemapindex>");
        site.Pages["/map.xml"] = ("application/xml",
            $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(Enumerable.Range(1, 4).Select(i => $"<url><loc>{site.Address}{i}.html</loc><lastmod>2026-03-02</lastmod></url>"))}</urlset>");
        Enqueue(site.Address + "feed.xml").ShouldBe("2 tasks");
        Enqueue(site.Address + "index.xml").ShouldBe("4 tasks");
        Work();
        ShouldHoldEachPageOnce(4);
        Status().ShouldMatch("dead letters  1\n.*none\\.html: .*404.*\\(3 tries\\)");
    }

    private static void SkipWithoutServers() =>
        Skip.IfNot(Servers.AreInstalled, "RabbitMQ or PostgreSQL is not installed (apt-get install rabbitmq-server postgresql).");

    private static string Page(int number) =>
        $"<html lang=en><head><title>About bridge {number}</title></head><body><h1>What to know about bridge {number}</h1>"
        + "<p>The council met on Monday evening and spoke for three hours about money, as it has done every month this year.</p>"
        + $"<p>\u201CBridge number {number} costs more than the one before,\u201D said the mayor, Orla Finn, after a long meeting in the town hall.</p></body></html>";

    private void WritePages(int first, int count)
    {
        for (var i = first; i < first + count; i++) File.WriteAllText(Path.Combine(_folder, $"bridge{i}.html"), Page(i));
    }

    private void ShouldHoldEachPageOnce(int pages)
    {
        Count("SELECT count(*) FROM page").ShouldBe(pages);
        Count("SELECT count(*) FROM story").ShouldBe(pages);
        Count("SELECT count(DISTINCT statement) FROM quotation WHERE kind = 'direct'").ShouldBe(pages);
        Count("SELECT count(*) FROM story WHERE json_array_length(json::json->'quotations') <> (SELECT count(*) FROM quotation WHERE story_id = story.id)").ShouldBe(0);
        Count("SELECT count(*) FROM speaker").ShouldBe(1);
    }

    private void WaitForPages(int few, int many)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        while (clock.Elapsed < TimeSpan.FromMinutes(3) && count < few)
        {
            Thread.Sleep(20);
            count = CountOrZero();
        }

        count.ShouldBeInRange(few, many);
    }

    private int CountOrZero()
    {
        try
        {
            return Count("SELECT count(*) FROM page");
        }
        catch (PostgresException)
        {
            return 0; // The worker has made no tables yet.
        }
    }

    private int Count(string sql)
    {
        using var connection = new NpgsqlConnection(_news.Value + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private string Enqueue(string source) => Run(0, "enqueue", source, "--broker", _servers.Broker, "--queue", _queue, "--delay", "0").Trim();

    private string Status() => Run(0, "status", "--broker", _servers.Broker, "--queue", _queue, "--news", _news.Value);

    private string WhoSaid(params string[] arguments) => Run(0, ["who-said", .. arguments, "--news", _news.Value]);

    private void Work() => Example.End(StartWorker("--until-empty")).Code.ShouldBe(0);

    private Process StartWorker(params string[] arguments) =>
        Example.Start(
            Program, ["work", "--broker", _servers.Broker, "--queue", _queue, "--news", _news.Value, "--jobs", "1", "--delay", "0", .. arguments]);

    private static string Run(int expected, params string[] arguments)
    {
        var (code, output, error) = Example.Run(Program, arguments);
        code.ShouldBe(expected, output + error);
        return output;
    }
}

using System.IO.Compression;
using System.Text;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Warc.Tests;

public sealed class ReadingTests
{
    [Theory]
    [InlineData(true, "WARC/1.0")]
    [InlineData(true, "WARC/1.1")]
    [InlineData(false, "WARC/1.0")]
    [InlineData(false, "WARC/1.1")]
    public void Pages_come_in_the_order_of_the_file_with_id_address_and_date(bool isGzip, string version)
    {
        var file = new WarcFile(isGzip, version);
        string[] ids = [.. Enumerable.Range(1, 20).Select(i => file.AddPage($"https://news.example/bridge/{i}", Warc.Page(i)))];
        var pages = Warc.Read(file.ToArray());
        pages.Select(p => p.RecordId).ShouldBe(ids);
        pages.Select(p => p.Url).ShouldBe(Enumerable.Range(1, 20).Select(i => $"https://news.example/bridge/{i}"));
        pages.ShouldAllBe(p => p.Date == new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero) && !p.IsTruncated);
        pages.Select(p => p.Offset).ShouldBe(Enumerable.Range(1, 20).Select(i => file.Offsets[2 * i]));
        var article = Warc.Parse(pages[6]);
        (article.Headline, article.Url).ShouldBe(("Bridge 7 closes", "https://news.example/bridge/7"));
        article.Quotations[^1].Speaker!.Name.ShouldBe("Orla Finn");
    }

    [Fact]
    public void A_file_that_is_one_gzip_member_is_read_too()
    {
        var file = new WarcFile(isGzip: false);
        string[] ids = [.. Enumerable.Range(1, 50).Select(i => file.AddPage($"https://news.example/{i}", Warc.Page(i)))];
        Warc.Ids(Warc.Read(WarcFile.Gzip(file.ToArray()))).ShouldBe(ids);
    }

    [Fact]
    public void A_stream_that_cannot_seek_and_gives_a_few_bytes_at_a_time_is_read_too()
    {
        var file = new WarcFile();
        string[] ids = [.. Enumerable.Range(1, 20).Select(i => file.AddPage($"https://news.example/{i}", Warc.Page(i)))];
        Warc.Ids(Warc.Read(new TrickleStream(file.ToArray()))).ShouldBe(ids);
    }

    [Fact]
    public void Only_pages_are_given()
    {
        var file = new WarcFile();
        var page = Warc.PageBytes(1);
        file.AddPage("https://news.example/gone", page, status: 404);
        file.AddPage("https://news.example/moved", page, status: 301);
        file.AddPage("https://news.example/part", page, status: 206);
        file.AddPage("https://news.example/picture", page, "image/jpeg");
        file.AddPage("https://news.example/feed", page, "application/rss+xml");
        file.AddPage("https://news.example/notes", page, "text/plain");
        file.Add("revisit", "https://news.example/again", "application/http; msgtype=response",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), "WARC-Refers-To-Target-URI: https://news.example/1\r\n");
        file.Add("metadata", "https://news.example/1", "application/warc-fields", "fetchTimeMs: 12\r\n"u8.ToArray());
        file.Add("response", "dns:news.example", "text/dns", "news.example. 300 IN A 192.0.2.1\n"u8.ToArray());
        file.Add("conversion", "https://news.example/1", "text/plain", page);
        file.Add("resource", "https://news.example/picture", "image/png", page);
        string[] ids =
        [
            file.AddPage("https://news.example/1", page, "text/html"),
            file.AddPage("https://news.example/2", page, "application/xhtml+xml; charset=utf-8"),
            file.AddPage("https://news.example/3", page, "TEXT/HTML;CHARSET=UTF-8", status: 203),
            file.Add("resource", "https://news.example/4", "text/html", page),
            file.AddResponse("https://news.example/5", page, null, 200),
            file.AddResponse("https://news.example/6", page, null, 200, warcFields: "WARC-Identified-Payload-Type: text/html\r\n"),
        ];
        file.AddResponse("https://news.example/data", "{}"u8.ToArray(), null, 200);
        file.AddResponse("https://news.example/data2", page, null, 200, warcFields: "WARC-Identified-Payload-Type: application/json\r\n");

        using var reader = new WarcReader(new MemoryStream(file.ToArray()));
        var pages = reader.ReadPages().ToList();
        pages.Select(p => p.RecordId).ShouldBe(ids);
        pages.ShouldAllBe(p => Warc.Parse(p).Headline == "Bridge 1 closes");
        (reader.RecordCount, reader.RevisitCount, reader.DamagedCount, reader.Position).ShouldBe((file.Offsets.Count, 1, 0, file.Length));
    }

    [Fact]
    public void The_encoding_of_the_http_header_goes_before_what_the_page_says()
    {
        var file = new WarcFile();
        var html = "<html><head><meta charset=utf-8><title>x</title></head><body><h1>Brücke in Köln gesperrt</h1><p>Die alte Brücke über den Fluss bleibt bis zum Frühjahr geschlossen, teilte die Stadt am Montag mit.</p></body></html>";
        file.AddPage("https://news.example/1", Encoding.Latin1.GetBytes(html), "text/html; charset=\"ISO-8859-1\"");
        Warc.Parse(Warc.Read(file.ToArray())[0]).Headline.ShouldBe("Brücke in Köln gesperrt");
    }

    [Fact]
    public void Header_fields_may_run_over_lines_and_differ_in_case()
    {
        var file = new WarcFile();
        var block = "HTTP/1.1 200 OK\r\ncontent-type:\r\n text/html;\r\n\tcharset=utf-8\r\n\r\n<html><body><h1>Bridge closes</h1></body></html>";
        var record = $"WARC/1.0\r\nwarc-type: response\r\nWARC-RECORD-ID: <urn:uuid:1>\r\nwarc-target-uri: <https://news.example/1>\r\ncontent-type: application/http\r\nCONTENT-LENGTH: {block.Length}\r\n\r\n{block}\r\n\r\n";
        file.AddBytes(Encoding.ASCII.GetBytes(record));
        var page = Warc.Read(file.ToArray()).ShouldHaveSingleItem();
        (page.RecordId, page.Url, page.Date).ShouldBe(("urn:uuid:1", "https://news.example/1", null));
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("gzip", false)]
    [InlineData("x-gzip", false)]
    [InlineData("deflate", true)]
    [InlineData("raw deflate", false)]
    [InlineData("br", false)]
    [InlineData("br", true)]
    [InlineData("gzip, br", false)]
    [InlineData("identity", true)]
    [InlineData("", true)]
    public void Chunks_and_compression_are_undone(string coding, bool isChunked)
    {
        var body = Warc.PageBytes(1);
        foreach (var step in coding.Split(", "))
        {
            body = step switch
            {
                "gzip" or "x-gzip" => WarcFile.Gzip(body),
                "deflate" => WarcFile.Pack(body, s => new ZLibStream(s, CompressionLevel.Optimal, true)),
                "raw deflate" => WarcFile.Pack(body, s => new DeflateStream(s, CompressionLevel.Optimal, true)),
                "br" => WarcFile.Pack(body, s => new BrotliStream(s, CompressionLevel.Optimal, true)),
                _ => body,
            };
        }

        var file = new WarcFile();
        file.AddPage("https://news.example/1", isChunked ? WarcFile.Chunk(body) : body,
            httpFields: Fields(coding.Replace("raw ", "", StringComparison.Ordinal), isChunked));
        Warc.Parse(Warc.Read(file.ToArray())[0]).Headline.ShouldBe("Bridge 1 closes");
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("deflate", false)]
    [InlineData("br", false)]
    [InlineData("zstd", true)]
    public void A_body_that_the_crawler_decoded_is_taken_as_it_is_whatever_its_header_says(string coding, bool isChunked)
    {
        var file = new WarcFile();
        file.AddPage("https://news.example/1", Warc.PageBytes(1), httpFields: Fields(coding, isChunked));
        Warc.Parse(Warc.Read(file.ToArray())[0]).Headline.ShouldBe("Bridge 1 closes");
    }

    [Fact]
    public void A_truncated_page_is_given_as_far_as_it_goes()
    {
        var body = WarcFile.Gzip(Encoding.UTF8.GetBytes(Warc.Page(1).Replace("<!-- ", "<p>", StringComparison.Ordinal)));
        var chunks = WarcFile.Chunk(body)[..^400];
        var file = new WarcFile();
        file.AddPage("https://news.example/1", chunks, httpFields: Fields("gzip", true), warcFields: "WARC-Truncated: length\r\n");
        file.AddPage("https://news.example/2", Warc.PageBytes(2)[..400], warcFields: "WARC-Truncated: time\r\n");
        var pages = Warc.Read(file.ToArray());
        pages.ShouldAllBe(p => p.IsTruncated);
        pages.Select(p => Warc.Parse(p).Headline).ShouldBe(["Bridge 1 closes", "Bridge 2 closes"]);
    }

    private static string Fields(string coding, bool isChunked) =>
        (coding.Length > 0 ? $"Content-Encoding: {coding}\r\n" : "") + (isChunked ? "Transfer-Encoding: chunked\r\n" : "");

    /// <summary>A stream as a network has them.</summary>
    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly Random _random = new(1);

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, _random.Next(1, 700)));
    }
}

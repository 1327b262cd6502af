using System.IO.Compression;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Warc.Tests;

public sealed class DamageTests
{
    [Fact]
    public void Of_two_hundred_records_only_the_damaged_ones_are_lost()
    {
        var (file, ids) = TwoHundred(isGzip: true);
        var random = new Random(7);
        for (var round = 0; round < 30; round++)
        {
            // One byte of one response: of its data, its checksum or its length. The gzip header has bytes that say nothing that is read.
            var bytes = file.ToArray();
            var record = (2 * random.Next(1, 199)) + 2;
            var length = (int)(file.Offsets[record + 1] - file.Offsets[record]);
            var at = random.Next(10, length);
            bytes[file.Offsets[record] + at] ^= (byte)random.Next(1, 256);
            var pages = Warc.Read(bytes);
            Warc.Ids(pages).ShouldBe(ids.Where((_, i) => i != (record / 2) - 1), $"byte {at} of {length}");
            var damaged = pages.Single(p => p.Error is not null);
            (damaged.Offset, damaged.Error!.Code).ShouldBe((file.Offsets[record], "damaged-record"));
            Should.Throw<WarcException>(damaged.GetSource).ShouldBeSameAs(damaged.Error);
        }
    }

    [Fact]
    public void A_member_whose_beginning_is_damaged_is_reported_once()
    {
        var (file, ids) = TwoHundred(isGzip: true);
        var bytes = file.ToArray();
        Array.Clear(bytes, (int)file.Offsets[100], 20);
        var pages = Warc.Read(bytes);
        Warc.Ids(pages).ShouldBe(ids.Where((_, i) => i != 49));
        pages.Where(p => p.Error is not null).ShouldHaveSingleItem().Offset.ShouldBe(file.Offsets[100]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_cut_off_gives_all_records_before(bool isGzip)
    {
        var (file, ids) = TwoHundred(isGzip);
        var random = new Random(3);
        for (var round = 0; round < 20; round++)
        {
            var record = (2 * random.Next(1, 199)) + 2;
            var end = random.Next((int)file.Offsets[record] + 1, (int)file.Offsets[record + 1] - 4);
            var pages = Warc.Read(file.ToArray()[..end]);
            Warc.Ids(pages).ShouldBe(ids.Take((record / 2) - 1));
            pages.Count(p => p.Error is not null).ShouldBe(1);
            pages[^1].Offset.ShouldBe(file.Offsets[record]);
        }
    }

    [Fact]
    public void Pieces_missing_from_the_middle_cost_the_records_that_they_touch()
    {
        var (file, ids) = TwoHundred(isGzip: true);
        var bytes = file.ToArray();
        var (from, to) = ((int)file.Offsets[100] + 400, (int)file.Offsets[120] + 500);
        Warc.Ids(Warc.Read([.. bytes[..from], .. bytes[to..]])).ShouldBe([.. ids[..49], .. ids[60..]]);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(100_000)]
    [InlineData(1_000_000_000_000)]
    public void A_record_whose_length_is_wrong_costs_no_other_record(long length)
    {
        var file = new WarcFile(isGzip: false);
        List<string> ids = [.. Enumerable.Range(1, 10).Select(i => file.AddPage($"https://news.example/{i}", Warc.Page(i)))];
        var wrong = file.Add("response", "https://news.example/wrong", "application/http",
            [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. Warc.PageBytes(11)], statedLength: length);
        ids.AddRange(Enumerable.Range(12, 30).Select(i => file.AddPage($"https://news.example/{i}", Warc.Page(i))));
        var pages = Warc.Read(file.ToArray());
        Warc.Ids(pages).ShouldBe(ids);
        pages.Where(p => p.Error?.Code == "damaged-record").Select(p => p.RecordId).ShouldBe([wrong]);
    }

    [Fact]
    public void Lines_that_are_no_record_are_reported_and_passed_over()
    {
        foreach (var isGzip in new[] { true, false })
        {
            var file = new WarcFile(isGzip);
            var first = file.AddPage("https://news.example/1", Warc.Page(1));
            file.AddBytes("This is no record.\r\nNor is this: WARC/1.0\r\n\r\n"u8.ToArray());
            file.AddBytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n\r\n\r\n"u8.ToArray());
            var second = file.AddPage("https://news.example/2", Warc.Page(2));
            var pages = Warc.Read(file.ToArray());
            Warc.Ids(pages).ShouldBe([first, second]);
            pages.Where(p => p.Error is not null).Select(p => p.Offset).ShouldBe(file.Offsets.Skip(3).Take(2));
        }
    }

    [Fact]
    public void A_file_that_is_no_warc_is_one_damaged_place_and_an_empty_one_has_no_pages()
    {
        Warc.Read([]).ShouldBeEmpty();
        var noise = new byte[300_000];
        new Random(1).NextBytes(noise);
        Warc.Read(noise).ShouldHaveSingleItem().Error!.Code.ShouldBe("damaged-record");
        Warc.Read(WarcFile.Gzip(noise)).ShouldHaveSingleItem().Error!.Code.ShouldBe("damaged-record");
        Warc.Read(Warc.PageBytes(1)).ShouldHaveSingleItem().Error!.Code.ShouldBe("damaged-record");
    }

    [Fact]
    public void Zeros_at_the_end_are_no_damage()
    {
        var file = new WarcFile();
        file.AddPage("https://news.example/1", Warc.Page(1));
        Warc.Read([.. file.ToArray(), .. new byte[3000]]).ShouldHaveSingleItem().Error.ShouldBeNull();
    }

    [Fact]
    public void Bodies_that_cannot_be_read_fail_alone()
    {
        var page = Warc.PageBytes(1);
        var packed = WarcFile.Gzip(page);
        var file = new WarcFile();
        file.AddPage("https://news.example/1", packed[..^300], httpFields: "Content-Encoding: gzip\r\n");
        file.AddPage("https://news.example/2", WarcFile.Chunk(page)[..^200], httpFields: "Transfer-Encoding: chunked\r\n");
        file.AddPage("https://news.example/3", [0x28, 0xB5, 0x2F, 0xFD, 0, 1, 2, 3], httpFields: "Content-Encoding: zstd\r\n");
        file.AddPage("https://news.example/4", WarcFile.Gzip(new byte[30 << 20]), httpFields: "Content-Encoding: gzip\r\n");
        file.AddPage("https://news.example/5", new byte[21 << 20]);
        file.Add("response", "https://news.example/6", "application/http", "No HTTP at all"u8.ToArray());
        file.AddPage("https://news.example/7", page);
        var codes = Warc.Read(file.ToArray()).Select(p => Should.NotThrow(() => Code(p)));
        codes.ShouldBe(
            ["damaged-body", "damaged-body", "unsupported-encoding", "input-too-large", "input-too-large", "damaged-body", null]);

        static string? Code(WarcPage page)
        {
            try
            {
                page.GetSource();
                return null;
            }
            catch (WarcException exception)
            {
                return exception.Code;
            }
        }
    }

    [Fact]
    public void A_file_made_of_members_that_fail_late_is_read_in_linear_time()
    {
        // Each member starts like a record and holds the beginnings of all that follow: none is whole.
        var piece = WarcFile.Pack("WARC/1.0\r\n"u8.ToArray(), s => new DeflateStream(s, CompressionLevel.NoCompression, true))[..^5];
        byte[] start = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, .. piece];
        byte[] bytes = [.. Enumerable.Repeat(start, 60_000).SelectMany(b => b)];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Warc.Ids(Warc.Read(bytes)).ShouldBeEmpty();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static (WarcFile File, string[] Ids) TwoHundred(bool isGzip)
    {
        var file = new WarcFile(isGzip);
        string[] ids = [.. Enumerable.Range(1, 200).Select(i => file.AddPage($"https://news.example/bridge/{i}", Warc.Page(i)))];
        return (file, ids);
    }
}

using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Warc.Tests;

public sealed class PartTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Parts_that_meet_give_each_record_once_wherever_they_meet(bool isGzip)
    {
        var file = new WarcFile(isGzip);
        string[] ids = [.. Enumerable.Range(1, 100).Select(i => file.AddPage($"https://news.example/{i}", Warc.Page(i)))];
        File.WriteAllBytes(_path, file.ToArray());
        long[] sizes = [file.Length + 10, file.Length / 2, file.Length / 7, 30_000, file.Offsets[2] * 3, file.Offsets[40]];
        foreach (var size in sizes)
        {
            var pages = new List<WarcPage>();
            for (var start = 0L; start < file.Length; start += size)
            {
                using var reader = WarcReader.Open(_path, start, start + size);
                pages.AddRange(reader.ReadPages());
            }

            pages.Select(p => p.RecordId).ShouldBe(ids, $"parts of {size}");
        }
    }

    [Fact]
    public void Damage_is_reported_in_one_part_only()
    {
        var file = new WarcFile();
        for (var i = 1; i <= 60; i++) file.AddPage($"https://news.example/{i}", Warc.Page(i));
        var bytes = file.ToArray();
        bytes[file.Offsets[61] - 3] ^= 1;
        File.WriteAllBytes(_path, bytes);
        for (var size = file.Length / 5; size < file.Length; size += file.Length / 9)
        {
            var damaged = new List<long>();
            for (var start = 0L; start < file.Length; start += size)
            {
                using var reader = WarcReader.Open(_path, start, start + size);
                damaged.AddRange(reader.ReadPages().Where(p => p.Error is not null).Select(p => p.Offset));
            }

            damaged.ShouldBe([file.Offsets[60]]);
        }
    }

    [Fact]
    public void A_record_is_read_again_by_its_offset()
    {
        var file = new WarcFile();
        for (var i = 1; i <= 30; i++) file.AddPage($"https://news.example/{i}", Warc.Page(i));
        File.WriteAllBytes(_path, file.ToArray());
        foreach (var page in Warc.Read(file.ToArray()))
        {
            using var reader = WarcReader.Open(_path, page.Offset, page.Offset + 1);
            reader.ReadPages().ToList().ShouldHaveSingleItem().Url.ShouldBe(page.Url);
        }
    }
}

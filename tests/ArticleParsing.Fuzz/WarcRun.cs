using System.Diagnostics;
using System.Text;
using ArticleParsing.Shared;
using ArticleParsing.Tests.Shared;
using ArticleParsing.Warc;

namespace ArticleParsing.Fuzz;

/// <summary>
/// A WARC file of gigabytes that exists nowhere: it is made while it is read, with a damaged record now and then and cut off at its end.
/// </summary>
internal static class WarcRun
{
    /// <summary>What reading may hold, in bytes: some records, as the collector has its own time.</summary>
    private const long MaxManaged = 64 * 1024 * 1024;

    public static int Run(long megabytes)
    {
        using var file = new EndlessWarc(megabytes << 20);
        using var reader = new WarcReader(file);
        var clock = Stopwatch.StartNew();
        var (pages, damaged, bytes, peak) = (0L, 0L, 0L, 0L);
        foreach (var page in reader.ReadPages())
        {
            if (page.Error is null) pages++;
            else damaged++;
            if ((pages + damaged) % 5000 == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            bytes = reader.Position;
        }

        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine(
            $"{bytes >> 20} MB, {pages} pages, {damaged} damaged, {seconds:0.0} s, {(bytes >> 20) / seconds:0} MB and {pages / seconds:0} pages a second; at most {peak >> 20} MB managed");
        var ok = pages == file.Whole && damaged == file.Damaged && peak < MaxManaged;
        Console.WriteLine(ok ? "As it should be." : $"There were {file.Whole} whole pages and {file.Damaged} damaged ones.");
        return ok ? 0 : 1;
    }

    /// <summary>Repeats the records of a small file, each a member of its own; one of a thousand has a wrong byte. Cannot seek.</summary>
    private sealed class EndlessWarc : ForwardOnlyStream
    {
        private const int Distinct = 64;

        private readonly List<byte[]> _records = [];
        private readonly long _length;
        private byte[] _record = [];
        private int _at;
        private long _given;
        private long _count;

        public EndlessWarc(long length)
        {
            _length = length;
            var file = new WarcFile();
            for (var i = 0; i < Distinct; i++)
            {
                var random = new Random(i);
                var words = string.Concat(Enumerable.Range(0, random.Next(2_000, 12_000)).Select(_ => random.Next(5_000) + " "));
                file.AddResponse($"https://news.example/{i}",
                    Encoding.UTF8.GetBytes($"<html><body><h1>Story {i}</h1><p>{words}</p></body></html>"), "text/html", 200);
            }

            var bytes = file.ToArray();
            for (var i = 1; i < file.Offsets.Count; i++)
                _records.Add(bytes[(int)file.Offsets[i]..(int)(i + 1 < file.Offsets.Count ? file.Offsets[i + 1] : bytes.Length)]);
        }

        public long Whole { get; private set; }

        public long Damaged { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at == _record.Length && !TryStartRecord()) return 0;
            var piece = Math.Min(count, _record.Length - _at);
            Buffer.BlockCopy(_record, _at, buffer, offset, piece);
            _at += piece;
            _given += piece;
            return piece;
        }

        private bool TryStartRecord()
        {
            if (_given >= _length) return false;
            var record = _records[(int)(_count % Distinct)];
            var isLast = _given + record.Length >= _length;
            if (isLast) record = record[..(record.Length / 2)];
            else if (_count % 1000 == 999) (record = (byte[])record.Clone())[record.Length / 2] ^= 0x10;
            if (isLast || _count % 1000 == 999) Damaged++;
            else Whole++;
            (_record, _at) = (record, 0);
            _count++;
            return true;
        }
    }
}

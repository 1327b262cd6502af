using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Fuzz;

/// <summary>All pages of the corpora, pass after pass in one process: the same bytes come out each time, and nothing piles up.</summary>
internal static class Soak
{
    /// <summary>
    /// What the managed memory may differ by between the second pass and any later one, in bytes: pools keep buffers for as many threads as
    /// there happen to be. Twenty kilobytes kept of every page would cross it in one pass.
    /// </summary>
    private const long Slack = 32 * 1024 * 1024;

    public static int Run(int passes)
    {
        if (StoredPages.CorpusFiles() is not { } files)
        {
            Console.WriteLine("Skipped: no ../shared/corpora.");
            return 0;
        }

        var parser = new ArticleParser();
        var process = Process.GetCurrentProcess();
        var (first, settled, handles, ok) = ("", 0L, 0, true);
        Console.WriteLine("pass  seconds  managed MB  working set MB  handles  threads  output");
        for (var pass = 1; pass <= passes; pass++)
        {
            var clock = Stopwatch.StartNew();
            var outputs = new byte[files.Count][];
            Parallel.For(0, files.Count,
                i => outputs[i] = SHA256.HashData(
                    Encoding.UTF8.GetBytes(parser.Parse(StoredPages.Read(files[i]), "https://news.example/story").ToJson())));
            var hash = Convert.ToHexString(SHA256.HashData([.. outputs.SelectMany(o => o)]))[..16];
            outputs = null;
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            var managed = GC.GetTotalMemory(forceFullCollection: true);
            process.Refresh();
            Console.WriteLine(
                $"{pass,4}  {clock.Elapsed.TotalSeconds,7:0.0}  {managed / 1048576.0,10:0.00}  {process.WorkingSet64 / 1048576.0,14:0}  {process.HandleCount,7}  {process.Threads.Count,7}  {hash}");
            if (pass == 1) first = hash;
            if (pass == 2) (settled, handles) = (managed, process.HandleCount);
            ok &= hash == first && (pass <= 2 || (managed <= settled + Slack && process.HandleCount <= handles + 8));
        }

        Console.WriteLine(ok ? $"{files.Count} pages, {passes} times: the same output, no growth." : "Something grew or differed.");
        return ok ? 0 : 1;
    }
}

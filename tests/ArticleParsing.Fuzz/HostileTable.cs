using System.Diagnostics;
using ArticleParsing.Limits;
using ArticleParsing.Tests.Hostile;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Fuzz;

/// <summary>
/// Measures what the tests do not, as it depends on the machine: how long a hostile page takes, and the longest time in which it could not
/// have been cancelled. The page is parsed with the default options and stopped after some seconds, which is what cancelling is for.
/// </summary>
internal static class HostileTable
{
    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(8);

    public static int Print(int length, string? name)
    {
        var parser = new ArticleParser();
        // The compiler's time is not the page's.
        foreach (var page in Enumerable.Repeat(StoredPages.Golden(), 40).SelectMany(pages => pages)) parser.Parse(page);
        Console.WriteLine($"{"page",-48} {"chars",10} {"ms",8} {"longest ms",10} {"steps",12} outcome");
        var worst = 0.0;
        foreach (var input in HostileInputs.All.Where(i => name is null || i.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            var source = input.Source(length);
            var size = input.Make(length).Length;
            GC.Collect();
            using var stop = new CancellationTokenSource();
            var clock = Stopwatch.StartNew();
            var (last, longest, collecting) = (clock.Elapsed, TimeSpan.Zero, GC.GetTotalPauseDuration());
            var where = "";
            void Look()
            {
                // Time in which the runtime stopped everything to collect is not time in which nobody asked.
                var paused = GC.GetTotalPauseDuration();
                var now = clock.Elapsed;
                if (now - last - (paused - collecting) is var passed && passed > longest)
                {
                    longest = passed;
                    if (longest.TotalMilliseconds > 30) where = "; longest before " + Frames(new StackTrace());
                }

                (last, collecting) = (clock.Elapsed, GC.GetTotalPauseDuration());
                if (now > s_enough) stop.Cancel();
            }

            var budget = new WorkBudget(null, stop.Token) { OnLook = Look };
            string outcome;
            try
            {
                var article = parser.Parse(source, budget);
                outcome = $"{article.Body.Count} blocks, {article.Quotations.Count} quotations, {article.Figures.Count} figures";
            }
            catch (ArticleLimitException limit)
            {
                outcome = limit.Code;
            }
            catch (OperationCanceledException stopped)
            {
                outcome = "stopped in " + Frames(new StackTrace(stopped));
            }

            var total = clock.Elapsed;
            Look();
            worst = Math.Max(worst, longest.TotalMilliseconds);
            Console.WriteLine(
                $"{input.Name,-48} {size,10} {total.TotalMilliseconds,8:0} {longest.TotalMilliseconds,10:0.0} {budget.Steps,12} {outcome}{where}");
        }

        Console.WriteLine($"longest of all: {worst:0.0} ms");
        return 0;
    }

    private static string Frames(StackTrace stack) => string.Join(" < ", stack.GetFrames()
        .Select(f => f.GetMethod())
        .Where(m => m?.DeclaringType is { } type
            && type != typeof(HostileTable)
            && type.Namespace != typeof(WorkBudget).Namespace
            && type.DeclaringType != typeof(HostileTable)
            && !type.FullName!.StartsWith("System", StringComparison.Ordinal))
        .Select(m => m!.DeclaringType!.Name + "." + m.Name).Take(4));
}

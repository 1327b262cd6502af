using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;

namespace ArticleParsing.Benchmarks;

/// <summary>
/// Time per KB from 50 KB to 5 MB; where it grows, something is not linear. The least of some runs in turn, as noise only adds.
/// </summary>
internal static class Linearity
{
    /// <summary>Until the compiler has seen what is hot; else the small pages pay for the large ones.</summary>
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(15);

    private static readonly int[] s_kilobytes = [50, 150, 500, 1500, 3000, 5000];

    public static string Measure()
    {
        ArticleParser parser = new(), withoutQuotations = new(new ArticleParserOptions { ExtractQuotations = false });
        StringBuilder table = new("""
            ### Time per KB of a page, µs

            | KB | AngleSharp alone | Parse, without quotations | Parse | ParseText, per KB of text | ToJson | ToHtml |
            |---|---|---|---|---|---|---|

            """);
        var warm = LongPage.OfLength(150 * 1024);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < s_warmUp;)
        {
            foreach (var operation in Operations(warm).Run) operation();
        }

        foreach (var size in s_kilobytes)
        {
            var (operations, textLength) = Operations(LongPage.OfLength(size * 1024));
            var least = operations.Select(_ => double.MaxValue).ToArray();
            for (var run = 0; run < Math.Clamp(3000 / size, 3, 20); run++)
            {
                for (var o = 0; o < operations.Length; o++)
                {
                    var start = Stopwatch.GetTimestamp();
                    operations[o]();
                    least[o] = Math.Min(least[o], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                }
            }

            table.Append(Report.Text($"| {size} |"));
            for (var o = 0; o < operations.Length; o++)
                table.Append(Report.Text($" {least[o] / (o == 3 ? textLength / 1024.0 : size):0} |"));
            table.Append('\n');
        }

        return table.ToString();

        (Func<int>[] Run, int TextLength) Operations(string page)
        {
            var article = parser.Parse(page);
            var text = article.ToPlainText();
            return (
                [
                    () => new HtmlParser().ParseDocument(page).ChildNodes.Length,
                    () => withoutQuotations.Parse(page).Body.Count,
                    () => parser.Parse(page).Body.Count,
                    () => parser.ParseText(text).Body.Count,
                    () => article.ToJson().Length,
                    () => article.ToHtml().Length,
                ],
                text.Length);
        }
    }
}

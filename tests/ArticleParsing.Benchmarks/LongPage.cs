using System.Text;
using System.Text.RegularExpressions;

namespace ArticleParsing.Benchmarks;

/// <summary>
/// A page of any length: what the invented pages hold, again and again in one body. Each time the names in it are other names, as a long
/// page has more people in it than a short one and repeats no paragraph.
/// </summary>
internal static partial class LongPage
{
    public static string OfLength(int length)
    {
        var bodies = Pages.Read(Pages.Invented).Select(page => Body().Match(page).Groups[1].Value).Where(body => body.Length > 0).ToList();
        StringBuilder page = new(
            "<!DOCTYPE html><html lang=\"en\"><head><title>A long day, as it happened</title></head><body><h1>A long day, as it happened</h1>");
        for (var round = 0; page.Length < length; round++)
        {
            page.Append(Name().Replace(bodies[round % bodies.Count], name => name.Value + Letters(round / bodies.Count)));
        }

        return page.Append("</body></html>").ToString();
    }

    /// <summary>A number in letters, so that it makes a name.</summary>
    private static string Letters(int number) => number == 0 ? "" : Letters(number / 20) + "aeioubdfghklmnprstvz"[number % 20];

    [GeneratedRegex("<body[^>]*>(.*)</body>", RegexOptions.Singleline)]
    private static partial Regex Body();

    /// <summary>A capitalised word inside a sentence.</summary>
    [GeneratedRegex("(?<=[a-z,] )[A-Z][a-z]{2,}(?![^<]*>)")]
    private static partial Regex Name();
}

using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using ArticleParsing;

// Parses a page once, as the first thing a process does, and prints the milliseconds it took; `cold-start` of the benchmarks starts this
// many times.
if (args is not ["anglesharp" or "articleparsing", var file])
{
    Console.Error.WriteLine("Usage: anglesharp|articleparsing PAGE.html");
    return 2;
}

var html = File.ReadAllText(file);
var start = Stopwatch.GetTimestamp();
var found = args[0] == "anglesharp"
    ? new HtmlParser().ParseDocument(html).All.Length
    : new ArticleParser().Parse(html, "https://news.example/story").Body.Count;
var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
Console.WriteLine(elapsed.ToString("0.0", CultureInfo.InvariantCulture));
return found > 0 ? 0 : 1;

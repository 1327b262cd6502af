using ArticleParsing.Classification.Features;

namespace ArticleParsing.Training;

internal static class Report
{
    public static IEnumerable<(string Name, List<PageSample> Pages)> Groups(IReadOnlyList<PageSample> samples) =>
    [
        ("wcxb articles", [.. samples.Where(s => s.Page is { Set: "wcxb", PageType: "article" })]),
        ("wcxb all", [.. samples.Where(s => s.Page.Set == "wcxb")]),
        ("fundus", [.. samples.Where(s => s.Page.Set == "fundus")]),
    ];
}

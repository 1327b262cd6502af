using System.Text;

namespace ArticleParsing.Examples;

/// <summary>
/// An agency's story on three sites, each with a headline of its own and one without a paragraph; and another story of the same day.
/// </summary>
internal static class Syndication
{
    private static readonly string[] s_story =
    [
        "The old bridge over the river Tarn will stay closed until the spring, the council of Osterby said on Monday, after engineers found cracks in two of its five piers.",
        "\u201CWe have looked at the pillars three times since August and each time the cracks were longer,\u201D said the mayor, Orla Finn, after a meeting of four hours.",
        "The bridge carries eleven thousand vehicles on a working day. Buses have taken the road by the quarry since the weekend, which adds twenty minutes to the way to the hospital.",
        "Shopkeepers on the northern bank fear for the weeks before the holidays. A group of forty of them has asked the county for a ferry, as there was one until the bridge was built.",
        "The county's engineers have sent divers down twice. Their report says that the current has carried away the gravel around the piers, and that a flood could move the whole foundation.",
        "Repairs would cost nine million and take until the autumn of next year. A new bridge would cost three times as much, but the county has no plans for one before the end of the decade.",
        "The council will meet again on Thursday to decide about the ferry, the buses and the price that drivers of lorries pay on the toll road through the valley.",
    ];

    private static readonly string[] s_other =
    [
        "Beekeepers in the hills above Lund have counted half as many hives as a year ago, and blame a wet spring and a mite that came with traded queens.",
        "\u201CI have kept bees for thirty years and never opened so many silent hives,\u201D said Marit Osk, who sells honey at the market.",
        "The farmers' union wants money for new colonies and a ban on queens from abroad. The ministry has promised an answer within the month.",
        "Orchards have begun to rent hives from the coast, at prices that small growers say they cannot pay for a second season.",
    ];

    public static string[] CopyNames { get; } = ["agency", "courier", "herald"];

    public static IEnumerable<(string Name, string Html)> Copies()
    {
        yield return ("agency", Page("agency", "Tarn bridge closed until spring as cracks grow", s_story));
        yield return ("courier", Page("courier", "Osterby's bridge stays shut", s_story));
        yield return ("herald", Page("herald", "No way across the Tarn before spring", [.. s_story[..5], .. s_story[6..]]));
        yield return ("hills", Page("hills", "Silent hives above Lund", s_other));
    }

    private static string Page(string site, string headline, string[] paragraphs)
    {
        var html = new StringBuilder(
            $"<html lang=en><head><title>{headline}</title><link rel=canonical href=https://{site}.example/story></head><body><article><h1>{headline}</h1>");
        foreach (var paragraph in paragraphs) html.Append("<p>").Append(paragraph).Append("</p>");
        return html.Append("</article></body></html>").ToString();
    }
}

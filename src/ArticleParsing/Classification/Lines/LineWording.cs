using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>What the block's words have to do with the rest of the text, and what phrases they hold.</summary>
internal static class LineWording
{
    private static readonly LineCues[] s_cues =
    [
        LineCues.Date, LineCues.Byline, LineCues.Name, LineCues.Credit, LineCues.Promotion, LineCues.Bio, LineCues.Media, LineCues.Strip,
        LineCues.Consent,
        LineCues.Share, LineCues.After, LineCues.CreditedCaption, LineCues.LabelledCredit, LineCues.Pointing,
    ];

    public static string[] Names => field ??=
    [
        "content words", "share in prose", "share in lead", "share often", "words in prose", "words in lead", "overlap weight",
        "overlap rank above",
        "copies", "opens a title", "opens with a line", "runs in prose", "runs in lines",
        "speaks disclaimer", .. s_cues.Select(c => "cue " + c),
        .. LineFacts.NearCues.SelectMany(c => new[] { $"{c} before", $"{c} after" }),
    ];

    public static void Write(LineFacts facts, Block block, ref FeatureRow row)
    {
        var i = block.Index;
        ref readonly var shared = ref facts.Overlap[i];
        row.AddLog(shared.Words);
        row.AddShare(shared.InProse, shared.Words);
        row.AddShare(shared.InLead, shared.Words);
        row.AddShare(shared.Often, shared.Words);
        row.AddLog(shared.InProse);
        row.AddLog(shared.InLead);
        row.Add(shared.Weight);
        row.Add(facts.Overlap.RankOf(i));
        row.Add(Math.Min(5, facts.Copies.CountOf(i)));
        row.Add(facts.Copies.OpensTitle(i));
        row.Add(facts.Copies.OpensWithLine(facts.Page, i));
        var (prose, lines, runs) = facts.Copies.RunsOf(facts.Page, i);
        row.Add(runs == 0 ? -1 : (float)prose / runs);
        row.Add(runs == 0 ? -1 : (float)lines / runs);
        row.Add(facts.Page.Phrases.NoticeIn(i) is { } kind ? (int)kind + 1 : 0);
        var cues = facts.CuesOf(i);
        foreach (var cue in s_cues) row.Add((cues & cue) != 0);
        for (var cue = 0; cue < LineFacts.NearCues.Count; cue++)
        {
            row.Add(facts.DistanceBefore(cue, i));
            row.Add(facts.DistanceAfter(cue, i));
        }
    }
}

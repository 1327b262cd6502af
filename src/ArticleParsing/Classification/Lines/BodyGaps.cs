using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// Paragraphs that the models left out though they stand between paragraphs of the body, or go on right behind them: an article has no
/// holes, and its last paragraphs are no less its own than its first.
/// </summary>
internal static class BodyGaps
{
    private const float LeastInside = 0.1f, LeastBehind = 0.15f, LeastOfSentence = 0.03f;

    /// <summary>From this share of prose on, a text is little but an article; whole pages seldom have as much.</summary>
    private const double LeastProse = 0.7;

    /// <summary>Short texts have short paragraphs, which are no prose by their length.</summary>
    private const double LeastProseOfShort = 0.35;

    private const int ShortText = 3000;

    /// <summary>How many numbered lines in order are a list.</summary>
    private const int ShortestSeries = 3;

    public static void Fill(PageLayout page, float[] scores, LabelledBlock[] labelled)
    {
        var least = page.Tree.Root.TextLength < ShortText ? LeastProseOfShort : LeastProse;
        if (page.Tree.Root.ProseLength < least * page.Tree.Root.TextLength) return;
        int first = -1, last = -1;
        for (var i = 0; i < labelled.Length; i++)
        {
            if (!page.IsProse[i] || !labelled[i].Role.IsBody()) continue;
            if (first < 0) first = i;
            last = i;
        }

        if (first < 0) return;
        for (var i = first - 1; i >= 0 && IsOpen(i, LeastInside); i--) Take(i);

        for (var i = first + 1; i < last; i++)
        {
            if (IsOpen(i, LeastInside) || IsSentence(i)) Take(i);
        }

        TakeSeries();
        for (var i = last + 1; i < labelled.Length && labelled[i].Block.Box == labelled[last].Block.Box && GoesOn(i); i++)
        {
            if (labelled[i].Role == Role.Chrome) Take(i);
        }

        bool GoesOn(int i) => labelled[i].Role.IsBody() || IsAside(labelled[i].Role) || IsOpen(i, LeastBehind) || IsSentence(i);

        bool IsOpen(int i, float least) => IsUndecided(i) && page.IsProse[i] && scores[i] >= least;

        // A rule's word stands.
        bool IsUndecided(int i) => labelled[i] is { Role: Role.Chrome, Rule: null };

        // The last paragraph may be short: "Police are investigating."
        bool IsSentence(int i) =>
            IsUndecided(i)
            && scores[i] >= LeastOfSentence
            && page.Shapes[i] is { EndsSentence: true, Words: >= 2, HasAddress: false }
            && page.Phrases.NoticeIn(i) is null
            && !page.Phrases.SpeakOfAuthor(i)
            && !page.Phrases.OpenPromotion(i)
            && !page.Phrases.Offer(i)
            && !page.Phrases.HeadComments(i)
            && !page.Phrases.AskConsent(i);

        // "1. ...", "2. ...", "3. ...": the entries of a numbered list among the paragraphs are one thing.
        void TakeSeries()
        {
            var entries = new List<int>();
            for (var i = first; i < labelled.Length; i++)
            {
                if (NumberOf(labelled[i].Block.Text) == entries.Count + 1) entries.Add(i);
            }

            if (entries.Count < ShortestSeries) return;
            foreach (var i in entries)
            {
                if (!labelled[i].Role.IsBody()) Take(i);
            }
        }

        void Take(int i) =>
            labelled[i] = labelled[i] with
            {
                Role = BodyRule.RoleFor(labelled[i].Block),
                Confidence = scores[i],
                Reason = RuleIds.Region + ": a paragraph among those of the body; else " + labelled[i].Reason,
                Rule = RuleIds.Region,
            };
    }

    /// <summary>The number before a full stop or bracket that opens a line; 0 if none does.</summary>
    private static int NumberOf(string text)
    {
        const int LongestNumber = 2;
        var number = 0;
        var i = 0;
        while (i < text.Length && i < LongestNumber && text[i] is >= '0' and <= '9') number = (number * 10) + text[i++] - '0';
        return i > 0 && i + 1 < text.Length && text[i] is '.' or ')' && text[i + 1] == ' ' ? number : 0;
    }

    /// <summary>What stands between paragraphs without parting them.</summary>
    private static bool IsAside(Role role) => role is Role.RelatedPromotion or Role.MediaChrome or Role.Caption or Role.Credit;
}

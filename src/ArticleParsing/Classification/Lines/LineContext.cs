using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// What the first pass thought of the block, of those around it and of the whole text, and what the rules say: the second pass judges a
/// block in this company (sequential stacking, Cohen and Carvalho 2005).
/// </summary>
internal sealed class LineContext
{
    private const float Sure = 0.7f;
    private static readonly int[] s_offsets = [-2, -1, 1, 2];
    private static readonly Role[] s_ruled =
    [
        Role.Standfirst, Role.Caption, Role.Credit, Role.AuthorBio, Role.Disclaimer, Role.RelatedPromotion, Role.Byline, Role.Timestamp,
        Role.MediaChrome, Role.PullQuote, Role.Kicker, Role.Headline,
    ];

    private readonly PageView _page;
    private readonly LineScores _first;
    private readonly Role?[] _ruled;
    private readonly float[] _bodyBefore;
    private readonly int[] _wordsBefore;
    private readonly int[] _rankOfHeadline;
    private readonly int[] _best;
    private readonly int[] _since;
    private readonly int[] _to;

    public LineContext(PageView page, LineScores first, Role?[] ruled)
    {
        _page = page;
        _first = first;
        _ruled = ruled;
        var count = first.Body.Length;
        _bodyBefore = new float[count + 1];
        _wordsBefore = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            var words = page.Layout.Shapes[i].Words;
            _bodyBefore[i + 1] = _bodyBefore[i] + (first.Body[i] * words);
            _wordsBefore[i + 1] = _wordsBefore[i] + words;
        }

        (_since, _to) = BlocksToSure(first.Body);
        _rankOfHeadline = Ranks(first.Headline);
        _best = [.. s_anchors.Select(role => first.BestOf(IndexOf(role), 0.3f))];
    }

    public static string[] Names => field ??=
    [
        .. LineRoles.Learned.Select(r => "first " + r),
        .. s_offsets.SelectMany(o => LineRoles.Learned.Select(r => $"{o:+0;-0} first {r}")),
        "body -3", "body +3", "body around 5", "body around 15", "body before share", "body words", "blocks since sure", "blocks to sure",
        "headline rank", "headline best", "from headline", "text from headline", "is headline", "words in headline", "headline words in it",
        .. s_anchors.Select(a => "from " + a),
        .. s_ruled.Select(r => "rule " + r), "previous is ruled", "next is ruled", "from first body", "from last body", "inside body",
        "before lead prose",
        "words of byline in it",
    ];

    /// <summary>The names of all columns the second pass sees.</summary>
    public static string[] AllNames => field ??= [.. LineFeatures.Names, .. Names];

    private static readonly Role[] s_anchors = [Role.Byline, Role.Timestamp, Role.Standfirst];

    /// <summary>Writes the columns of <see cref="Names"/> after those of the blocks themselves.</summary>
    public void Write(FeatureMatrix matrix)
    {
        foreach (var block in _page.Tree.Blocks)
        {
            var row = matrix.Row(block.Index, LineFeatureSet.OfLines);
            WriteScores(block.Index, ref row);
            WriteHeadline(block.Index, ref row);
            WriteRules(block, ref row);
        }
    }

    private void WriteScores(int i, ref FeatureRow row)
    {
        for (var role = 0; role < _first.Roles; role++) row.Add(_first.Get(role)[i]);
        foreach (var offset in s_offsets)
        {
            for (var role = 0; role < _first.Roles; role++) row.Add(At(_first.Get(role), i + offset));
        }

        row.Add(At(_first.Body, i - 3));
        row.Add(At(_first.Body, i + 3));
        row.Add(MeanAround(i, 5));
        row.Add(MeanAround(i, 15));
        var total = _bodyBefore[_bodyBefore.Length - 1];
        row.Add(total > 0 ? _bodyBefore[i] / total : 0);
        row.AddLog((int)total);
        row.Add(_since[i]);
        row.Add(_to[i]);
    }

    private void WriteHeadline(int i, ref FeatureRow row)
    {
        var layout = _page.Layout;
        var headline = _page.HeadlineBlock;
        row.Add(_rankOfHeadline[i]);
        row.Add(headline >= 0 ? _first.Headline[headline] : 0);
        row.Add(headline >= 0 ? Signed(i - headline) : 0);
        row.Add(headline >= 0 ? Signed(layout.Offsets[i] - layout.Offsets[headline]) : 0);
        row.Add(headline == i);
        var words = layout.Words.Get(i);
        row.AddShare(words.InHeadline, layout.Shapes[i].Words);
        row.AddShare(words.InHeadline, layout.Words.HeadlineWords);
        foreach (var anchor in _best) row.Add(anchor >= 0 ? Signed(i - anchor) : 99);
    }

    private void WriteRules(Block block, ref FeatureRow row)
    {
        var i = block.Index;
        foreach (var role in s_ruled) row.Add(_ruled[i] == role);
        row.Add(RuledAt(i - 1));
        row.Add(RuledAt(i + 1));
        row.Add(_page.FirstBody >= 0 ? Signed(i - _page.FirstBody) : 0);
        row.Add(_page.LastBody >= 0 ? Signed(i - _page.LastBody) : 0);
        row.Add(_page.IsInsideBody(block));
        row.Add(_page.LeadProse >= 0 && i < _page.LeadProse);
        row.Add(ShareOfByline(i));
    }

    /// <summary>How much of the likeliest byline a block repeats, as bios do; -1 for the byline itself and when there is none.</summary>
    private float ShareOfByline(int block)
    {
        var byline = _best[0];
        const int Longest = 12;
        if (byline < 0 || byline == block) return -1;
        var words = _page.Layout.WordsOf.Get(block);
        var named = _page.Layout.WordsOf.Get(byline);
        if (named.Length is 0 or > Longest) return -1;
        var shared = 0;
        foreach (var word in named)
        {
            if (words.IndexOf(word) >= 0) shared++;
        }

        return (float)shared / named.Length;
    }

    private float RuledAt(int i) => i < 0 || i >= _ruled.Length ? -1 : _ruled[i] is { } role ? Array.IndexOf(s_ruled, role) + 1 : 0;

    private float MeanAround(int i, int reach)
    {
        var from = Math.Max(0, i - reach);
        var to = Math.Min(_first.Body.Length, i + reach + 1);
        var words = _wordsBefore[to] - _wordsBefore[from] - (_wordsBefore[i + 1] - _wordsBefore[i]);
        var body = _bodyBefore[to] - _bodyBefore[from] - (_bodyBefore[i + 1] - _bodyBefore[i]);
        return words < 1 ? -1 : body / words;
    }

    /// <summary>How many blocks back and ahead the nearest one stands that is surely body; capped.</summary>
    private static (int[] Since, int[] To) BlocksToSure(float[] body)
    {
        const int Far = 30;
        var since = new int[body.Length];
        var to = new int[body.Length];
        for (int i = 0, distance = Far; i < body.Length; i++)
        {
            since[i] = distance;
            distance = body[i] >= Sure ? 1 : Math.Min(Far, distance + 1);
        }

        for (int i = body.Length - 1, distance = Far; i >= 0; i--)
        {
            to[i] = distance;
            distance = body[i] >= Sure ? 1 : Math.Min(Far, distance + 1);
        }

        return (since, to);
    }

    /// <summary>How many blocks have a greater score; capped.</summary>
    private static int[] Ranks(float[] scores)
    {
        const int Far = 10;
        var order = new int[scores.Length];
        var keys = new float[scores.Length];
        for (var i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, -scores[i]);
        Array.Sort(keys, order);
        var ranks = new int[scores.Length];
        for (var k = 0; k < order.Length; k++) ranks[order[k]] = Math.Min(Far, k);
        return ranks;
    }

    private static int IndexOf(Role role)
    {
        for (var i = 0; i < LineRoles.Learned.Count; i++)
        {
            if (LineRoles.Learned[i] == role) return i;
        }

        return -1;
    }

    private static float At(float[] scores, int i) => i < 0 || i >= scores.Length ? -1 : scores[i];

    private static float Signed(int distance) => Math.Sign(distance) * Logarithms.Log(Math.Abs(distance));
}

using ArticleParsing.Blocks;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// What the first pass thought of the block, its neighbours, its containers and its likes: the second pass judges a block in this company
/// (stacking, Wolpert 1992; sequential stacking, Cohen and Carvalho 2005).
/// </summary>
internal static class ContextFeatures
{
    private const int Reach = 3;
    private const int Levels = 5;
    private const float Sure = 0.7f;

    public static string[] Names => field ??=
    [
        "score", .. Enumerable.Range(1, Reach).SelectMany(o => new[] { $"score -{o}", $"score +{o}" }),
        "scores around 5", "scores around 15",
        .. Enumerable.Range(0, Levels).SelectMany(l => new[] { $"box {l} score", $"box {l} other words" }),
        "path score", "body before share", "body words", "body share of page", "words since sure", "words to sure", "sure before",
        "sure after",
        "best score", "expected f1",
    ];

    /// <summary>Writes the columns of <see cref="Names"/> after those of the blocks themselves.</summary>
    public static void Write(PageLayout page, float[] scores, FeatureMatrix matrix)
    {
        var sums = new ScoreSums(page, scores);
        foreach (var block in page.Tree.Blocks)
        {
            if (page.Shapes[block.Index].Length == 0) continue;
            var row = matrix.Row(block.Index, FeatureSet.OfBlocks);
            Write(page, block, sums, ref row);
        }
    }

    private static void Write(PageLayout page, Block block, ScoreSums sums, ref FeatureRow row)
    {
        var i = block.Index;
        var at = sums.RankOf(i);
        row.Add(sums.Scores[i]);
        for (var offset = 1; offset <= Reach; offset++)
        {
            row.Add(sums.ScoreAtRank(at - offset));
            row.Add(sums.ScoreAtRank(at + offset));
        }

        row.Add(sums.MeanAround(at, 5));
        row.Add(sums.MeanAround(at, 15));
        var box = block.Box;
        for (var level = 0; level < Levels; level++)
        {
            var (score, words) = sums.OthersIn(box, i);
            row.Add(score);
            row.AddLog((int)words);
            box = box.Parent ?? box;
        }

        row.Add(sums.OthersOnPath(page, i));
        row.Add(sums.Total > 0 ? sums.Before(i) / sums.Total : 0);
        row.AddLog((int)sums.Total);
        row.Add(sums.Words > 0 ? sums.Total / sums.Words : 0);
        row.AddLog(sums.WordsSince(i));
        row.AddLog(sums.WordsTo(i));
        row.Add(sums.SureBefore(i));
        row.Add(sums.SureAfter(i));
        row.Add(sums.Best);
        row.Add(sums.ExpectedF1);
    }

    /// <summary>Sums over a page's first-pass scores, weighted by words, so that each feature is a look-up.</summary>
    private sealed class ScoreSums
    {
        private readonly int[] _ranks;
        private readonly int[] _textBlocks;
        private readonly float[] _bodyBefore;
        private readonly int[] _wordsBefore;
        private readonly int[] _since;
        private readonly int[] _to;
        private readonly int[] _sureBefore;
        private readonly (float Body, float Words)[] _paths;

        public ScoreSums(PageLayout page, float[] scores)
        {
            Scores = scores;
            var count = scores.Length;
            _ranks = new int[count];
            _bodyBefore = new float[count + 1];
            _wordsBefore = new int[count + 1];
            _sureBefore = new int[count + 1];
            _paths = new (float, float)[page.Repetition.PathCount];
            var text = new List<int>(count);
            for (var i = 0; i < count; i++)
            {
                var words = WordsOf(page, i);
                _ranks[i] = text.Count;
                if (page.Shapes[i].Length > 0) text.Add(i);
                _bodyBefore[i + 1] = _bodyBefore[i] + (scores[i] * words);
                _wordsBefore[i + 1] = _wordsBefore[i] + words;
                var sure = scores[i] >= Sure;
                _sureBefore[i + 1] = _sureBefore[i] + (sure ? 1 : 0);
                Best = Math.Max(Best, scores[i]);
                ref var path = ref _paths[page.Repetition.PathIndexOf(i)];
                path = (path.Body + (scores[i] * words), path.Words + words);
            }

            _textBlocks = text.ToArray();
            Total = _bodyBefore[count];
            Words = _wordsBefore[count];
            ExpectedF1 = BodyThreshold.Choose(page, scores).ExpectedF1;
            (_since, _to) = WordsToSure();
        }

        public float[] Scores { get; }

        public float Total { get; }

        public float Words { get; }

        public float Best { get; }

        public float ExpectedF1 { get; }

        public int RankOf(int block) => _ranks[block];

        public float ScoreAtRank(int rank) => rank >= 0 && rank < _textBlocks.Length ? Scores[_textBlocks[rank]] : -1;

        public float Before(int block) => _bodyBefore[block];

        public int SureBefore(int block) => Math.Min(50, _sureBefore[block]);

        public int SureAfter(int block) => Math.Min(50, _sureBefore[_sureBefore.Length - 1] - _sureBefore[block + 1]);

        public int WordsSince(int block) => _since[block];

        public int WordsTo(int block) => _to[block];

        /// <summary>The mean score of the text blocks around one, itself left out, by words.</summary>
        public float MeanAround(int rank, int reach)
        {
            var from = _textBlocks[Math.Max(0, rank - reach)];
            var to = _textBlocks[Math.Min(_textBlocks.Length - 1, rank + reach)] + 1;
            return Mean(from, to, _textBlocks[rank]).Score;
        }

        public (float Score, float Words) OthersIn(Box box, int block) => Mean(box.FirstBlock, box.EndBlock, block);

        public float OthersOnPath(PageLayout page, int block)
        {
            var (body, words) = _paths[page.Repetition.PathIndexOf(block)];
            var own = WordsOf(page, block);
            return words - own < 1 ? -1 : (body - (Scores[block] * own)) / (words - own);
        }

        private (float Score, float Words) Mean(int from, int to, int without)
        {
            var own = _wordsBefore[without + 1] - _wordsBefore[without];
            float words = _wordsBefore[to] - _wordsBefore[from] - own;
            var body = _bodyBefore[to] - _bodyBefore[from] - (_bodyBefore[without + 1] - _bodyBefore[without]);
            return words < 1 ? (-1, 0) : (body / words, words);
        }

        private (int[] Since, int[] To) WordsToSure()
        {
            const int Far = 5000;
            var count = Scores.Length;
            var since = new int[count];
            var to = new int[count];
            var last = -Far;
            for (var i = 0; i < count; i++)
            {
                since[i] = Math.Min(Far, _wordsBefore[i] - last);
                if (Scores[i] >= Sure) last = _wordsBefore[i + 1];
            }

            last = _wordsBefore[count] + Far;
            for (var i = count - 1; i >= 0; i--)
            {
                to[i] = Math.Min(Far, last - _wordsBefore[i + 1]);
                if (Scores[i] >= Sure) last = _wordsBefore[i];
            }

            return (since, to);
        }

        private static int WordsOf(PageLayout page, int block) => page.Shapes[block].Words;
    }
}

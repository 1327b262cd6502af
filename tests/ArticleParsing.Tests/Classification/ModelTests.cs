using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;
using ArticleParsing.Limits;
using CsCheck;

namespace ArticleParsing.Tests.Classification;

public sealed class ModelTests
{
    private static readonly TreeEnsemble s_trees = new(
        [0, 2], [0, 1, 1], [0.5f, 2f, 1f], [1, ~0, ~3], [~2, ~1, ~4], [1f, -2f, 0.5f, 3f, -1f]);

    [Fact]
    public void What_the_features_moved_and_the_mean_add_up_to_the_score() => Gen.Float[-3, 3].Array[2].Sample(row =>
    {
        var moved = new float[2];
        s_trees.Explain(row, moved);
        const float Means = ((((1f - 2f) / 2) + 0) * 2 / 3) + (0.5f / 3) + 1f;
        (moved.Sum() + Means).ShouldBe(s_trees.Score(row), 0.001f);
    });

    [Fact]
    public void Many_blocks_at_once_score_as_each_does_alone() =>
        Gen.Select(Gen.Int[1, 32].Array[1, 6], Gen.Int, Gen.Float[-3, 3].Array[4].Array[1, 70]).Sample((leaves, seed, rows) =>
    {
        var trees = Grown(leaves, seed);
        using var matrix = new FeatureMatrix(rows.Length, 4);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = matrix.Row(i);
            foreach (var value in rows[i]) row.Add(value);
        }

        trees.Probabilities(matrix, new WorkBudget()).ShouldBe(rows.Select(row => TreeEnsemble.Probability(trees.Score(row))));
    });

    [Fact]
    public void Feature_that_is_no_number_goes_the_same_way_alone_and_among_many()
    {
        using var matrix = new FeatureMatrix(1, 2);
        var row = matrix.Row(0);
        row.Add(float.NaN);
        row.Add(1.5f);
        s_trees.Probabilities(matrix, new WorkBudget())[0].ShouldBe(TreeEnsemble.Probability(s_trees.Score([float.NaN, 1.5f])));
    }

    [Fact]
    public void Tree_with_more_leaves_than_a_mask_has_bits_is_refused()
    {
        // A chain of 33 splits, each with a leaf on the left.
        int[] nodes = [.. Enumerable.Range(0, 33)];
        Should.Throw<InvalidDataException>(
            () => new TreeEnsemble(
                [0], new int[33], new float[33], [.. nodes.Select(n => ~n)], [.. nodes.Select(n => n < 32 ? n + 1 : ~33)], new float[34]));
    }

    [Fact]
    public void Model_comes_back_from_its_file_as_it_was()
    {
        using var first = new MemoryStream();
        BlockModelFile.Write(BlockModel.Html, first);
        first.Position = 0;
        using var second = new MemoryStream();
        BlockModelFile.Write(BlockModelFile.Read(first), second);
        second.ToArray().ShouldBe(first.ToArray());
    }

    [Fact]
    public void Stated_numbers_of_features_are_those_of_their_names() => Should.NotThrow(FeatureSet.Verify);

    [Fact]
    public void File_of_other_features_is_refused_by_name()
    {
        using var file = new MemoryStream();
        BlockModelFile.Write(BlockModel.Html, file);
        file.GetBuffer()[4] ^= 1;
        file.Position = 0;
        Should.Throw<InvalidDataException>(() => BlockModelFile.Read(file)).Message.ShouldContain("other features");
    }

    [Fact]
    public void File_of_another_format_is_refused_by_name() =>
        Should.Throw<InvalidDataException>(() => BlockModelFile.Read(new MemoryStream(new byte[64]))).Message.ShouldContain(
            "another format");

    [Fact]
    public void Embedded_models_stay_under_a_megabyte()
    {
        var assembly = typeof(ArticleParser).Assembly;
        var models = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".model", StringComparison.Ordinal)).ToList();
        models.Count.ShouldBe(2);
        models.Sum(n => assembly.GetManifestResourceStream(n)!.Length).ShouldBeLessThan(1 << 20);
    }

    /// <summary>Trees of any shape with so many leaves each, on four features.</summary>
    private static TreeEnsemble Grown(int[] leavesOfTrees, int seed)
    {
        var random = new Random(seed);
        List<int> features = [], left = [], right = [];
        List<float> thresholds = [], leaves = [];
        return new TreeEnsemble([.. leavesOfTrees.Select(Grow)], [.. features], [.. thresholds], [.. left], [.. right], [.. leaves]);

        int Grow(int count)
        {
            if (count == 1)
            {
                leaves.Add((float)random.NextDouble() - 0.5f);
                return ~(leaves.Count - 1);
            }

            var node = features.Count;
            features.Add(random.Next(4));
            thresholds.Add(((float)random.NextDouble() * 6) - 3);
            left.Add(0);
            right.Add(0);
            var onLeft = random.Next(1, count);
            left[node] = Grow(onLeft);
            right[node] = Grow(count - onLeft);
            return node;
        }
    }
}

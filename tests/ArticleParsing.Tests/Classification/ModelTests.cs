using ArticleParsing.Classification.Model;
using CsCheck;

namespace ArticleParsing.Tests.Classification;

public sealed class ModelTests
{
    private static readonly TreeEnsemble s_trees = new([0, 2], [0, 1, 1], [0.5f, 2f, 1f], [1, ~0, ~3], [~2, ~1, ~4], [1f, -2f, 0.5f, 3f, -1f]);

    [Fact]
    public void What_the_features_moved_and_the_mean_add_up_to_the_score() => Gen.Float[-3, 3].Array[2].Sample(row =>
    {
        var moved = new float[2];
        s_trees.Explain(row, moved);
        const float Means = ((((1f - 2f) / 2) + 0) * 2 / 3) + (0.5f / 3) + 1f;
        (moved.Sum() + Means).ShouldBe(s_trees.Score(row), 0.001f);
    });

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
    public void File_of_another_format_is_refused_by_name() =>
        Should.Throw<InvalidDataException>(() => BlockModelFile.Read(new MemoryStream(new byte[64]))).Message.ShouldContain("another format");

    [Fact]
    public void Embedded_models_stay_under_a_megabyte()
    {
        var assembly = typeof(ArticleParser).Assembly;
        var models = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".model", StringComparison.Ordinal)).ToList();
        models.Count.ShouldBe(2);
        models.Sum(n => assembly.GetManifestResourceStream(n)!.Length).ShouldBeLessThan(1 << 20);
    }
}

using ArticleParsing.Classification.Lines;

namespace ArticleParsing.Tests.Classification.Lines;

public sealed class LineModelTests
{
    [Fact]
    public void The_numbers_of_features_are_those_of_their_names() => Should.NotThrow(LineFeatureSet.Verify);

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        using var file = new MemoryStream();
        LineModelFile.Write(LineModel.Shipped, file);
        var written = file.ToArray();
        using var again = new MemoryStream();
        LineModelFile.Write(LineModelFile.Read(new MemoryStream(written)), again);
        again.ToArray().ShouldBe(written);
    }

    [Fact]
    public void A_model_of_other_features_is_refused()
    {
        using var file = new MemoryStream();
        LineModelFile.Write(LineModel.Shipped, file);
        var other = file.ToArray();
        other[4] ^= 1;
        Should.Throw<InvalidDataException>(() => LineModelFile.Read(new MemoryStream(other))).Message.ShouldContain("other features");
    }

    [Fact]
    public void Every_learned_role_stands_for_itself() => LineRoles.Learned.ShouldAllBe(role => LineRoles.LearnedFor(role) == role);
}

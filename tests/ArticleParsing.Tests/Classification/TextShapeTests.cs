using ArticleParsing.Text;
using CsCheck;

namespace ArticleParsing.Tests.Classification;

public sealed class TextShapeTests
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.Char["aZ\u00E9\u00DF\u01303 '\u2019-.\u4E2D\u0301\uD83D\uDE00\u0130\u0661"], Gen.Char[' ', '~'], Gen.Char).Array[0, 60].Select(
            letters => new string(letters));

    [Fact]
    public void Words_read_with_the_shape_are_those_that_are_enumerated() => s_text.Sample(text =>
    {
        Span<int> words = new int[(text.Length + 1) / 2];
        TextShape.Measure(text, words, out var count);
        List<int> enumerated = [];
        foreach (var word in new WordHashes(text)) enumerated.Add(word);
        words.Slice(0, count).ToArray().ShouldBe(enumerated);
    }, iter: 10_000);
}

using ArticleParsing.Text;
using CsCheck;

namespace ArticleParsing.Tests.Classification.Features;

public sealed class IntTableTests
{
    [Fact]
    public void Table_keeps_what_a_dictionary_keeps() => Gen.Select(Gen.Int[-20, 20], Gen.Int[1, 9]).Array[0, 200].Sample(entries =>
    {
        var table = new IntTable();
        var expected = new Dictionary<int, int>();
        foreach (var (key, value) in entries)
        {
            table.Set(key * 65536, value); // Keys whose low bits are alike must not fall into one slot.
            expected[key * 65536] = value;
        }

        table.Count.ShouldBe(expected.Count);
        for (var key = -25; key <= 25; key++) table[key * 65536].ShouldBe(expected.GetValueOrDefault(key * 65536));
    });

    [Fact]
    public void Marks_of_a_key_add_up()
    {
        var table = new IntTable();
        table.Mark(7, 1);
        table.Mark(7, 4);
        table[7].ShouldBe(5);
        table[8].ShouldBe(0);
    }
}

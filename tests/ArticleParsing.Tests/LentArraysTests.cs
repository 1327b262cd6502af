using ArticleParsing.Limits;

namespace ArticleParsing.Tests;

public sealed class LentArraysTests
{
    [Fact]
    public void What_is_returned_is_lent_again_and_never_twice()
    {
        var first = LentArrays<Marker>.Rent(1_000);
        first.Length.ShouldBeGreaterThanOrEqualTo(1_000);
        LentArrays<Marker>.Return(first);
        LentArrays<Marker>.Rent(900).ShouldBeSameAs(first);
        LentArrays<Marker>.Rent(900).ShouldNotBeSameAs(first);
    }

    [Fact]
    public void A_short_one_gives_way_to_one_that_is_long_enough()
    {
        LentArrays<ShortMarker>.Return(new ShortMarker[16]);
        LentArrays<ShortMarker>.Rent(1_000).Length.ShouldBeGreaterThanOrEqualTo(1_000);
    }

    [Fact]
    public void Those_of_huge_pages_are_not_kept()
    {
        var huge = LentArrays<HugeMarker>.Rent(10_000_000);
        LentArrays<HugeMarker>.Return(huge);
        LentArrays<HugeMarker>.Rent(10).ShouldNotBeSameAs(huge);
    }

    // Types of their own: no other test lends arrays of them.
    private readonly record struct Marker(int Value);

    private readonly record struct ShortMarker(int Value);

    private readonly record struct HugeMarker(int Value);
}

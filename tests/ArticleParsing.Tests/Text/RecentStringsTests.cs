using ArticleParsing.Text;

namespace ArticleParsing.Tests.Text;

public sealed class RecentStringsTests
{
    [Fact]
    public void A_string_is_known_by_its_instance()
    {
        var recent = new RecentStrings<int>();
        var key = new string('a', 5);
        recent.Keep(key, 7).ShouldBe(7);
        recent.TryGet(key, out var kept).ShouldBeTrue();
        kept.ShouldBe(7);
        recent.TryGet(new string('a', 5), out _).ShouldBeFalse();
    }

    [Fact]
    public void What_is_said_of_a_string_is_never_that_of_another()
    {
        var recent = new RecentStrings<string>();
        string[] keys = [.. Enumerable.Range(0, 2_000).Select(i => "story-" + i)];
        foreach (var key in keys)
        {
            recent.Keep(key, key);
            foreach (var other in keys[..50])
            {
                if (recent.TryGet(other, out var kept)) kept.ShouldBe(other);
            }
        }
    }

    [Fact]
    public void The_empty_string_is_a_string() => new RecentStrings<int>().TryGet("", out _).ShouldBeFalse();
}

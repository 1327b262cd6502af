namespace ArticleParsing.Tests.Model;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-01T09:30:00")]
    [InlineData("2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01T09:30:00+05:30")]
    [InlineData("2026-03-01T09:30:00-04:00")]
    public void What_it_writes_it_reads(string text)
    {
        StatedDate.TryParse(text, out var date).ShouldBeTrue();
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2026-03-01T09:30", "2026-03-01T09:30:00")]
    [InlineData("2026-03-01T09:30Z", "2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01T09:30:00.25+02:00", "2026-03-01T09:30:00+02:00")]
    public void Seconds_may_lack_and_fractions_may_follow(string text, string written)
    {
        StatedDate.TryParse(text, out var date).ShouldBeTrue();
        date.ToString().ShouldBe(written);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1 March 2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-03-01 ")]
    public void Anything_else_is_no_date(string? text) => StatedDate.TryParse(text, out _).ShouldBeFalse();
}

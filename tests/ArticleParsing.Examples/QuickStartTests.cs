namespace ArticleParsing.Examples;

public sealed class QuickStartTests
{
    [Fact]
    public void Quick_start_shows_both_articles_and_who_said_what()
    {
        var (code, output, error) = Example.Run("QuickStart");
        (code, error).ShouldBe((0, ""));
        output.ShouldContain("Ferry Strike Leaves Islands Short Of Medicine, Doctor Says");
        output.ShouldContain("Henrik Solla: We are counting ampoules,");
        output.ShouldContain("Amid Drought Warnings, Retired Engineer Says The Old Dam Was Never Finished");
        output.ShouldContain("Mikal Dorsan: ");
    }
}

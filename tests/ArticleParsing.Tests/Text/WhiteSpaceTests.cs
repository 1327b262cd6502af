using ArticleParsing.Text;

namespace ArticleParsing.Tests.Text;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("  The\t old\r\n\u00A0bridge\u3000 ", "The old bridge")]
    [InlineData("wel\u00ADcome\u200B back", "welcome back")]
    [InlineData("\u2003", "")]
    public void White_space_folds_as_in_a_browser(string text, string folded) => WhiteSpace.Fold(text).ShouldBe(folded);

    [Fact]
    public void Folded_text_is_not_copied()
    {
        const string Text = "The old bridge";
        WhiteSpace.Fold(Text).ShouldBeSameAs(Text);
    }

    [Fact]
    public void Nothing_but_white_space_is_no_text()
    {
        WhiteSpace.FoldOrNull(" \u00A0").ShouldBeNull();
        WhiteSpace.FoldOrNull(null).ShouldBeNull();
    }
}

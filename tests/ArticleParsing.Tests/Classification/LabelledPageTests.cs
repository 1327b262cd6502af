using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Classification;

namespace ArticleParsing.Tests.Classification;

public sealed class LabelledPageTests
{
    [Fact]
    public void The_page_knows_its_headline_and_its_body()
    {
        var page = Label(Role.Chrome, Role.Headline, Role.Byline, Role.Paragraph, Role.Chrome,
            Role.Quote, Role.Heading, Role.Headline, Role.AuthorBio);

        page.HeadlineIndex.ShouldBe(1);
        page.LastTextIndex.ShouldBe(5);
        page.Body.Select(b => b.Block.Index).ShouldBe([3, 5, 6]);
        page.WithRole(Role.Headline).Select(b => b.Block.Index).ShouldBe([1, 7]);
        page.First(Role.AuthorBio)!.Block.Index.ShouldBe(8);
    }

    [Fact]
    public void What_a_page_does_not_have_stands_nowhere()
    {
        var page = Label(Role.Chrome, Role.Chrome);

        (page.HeadlineIndex, page.LastTextIndex).ShouldBe((-1, -1));
        page.First(Role.Headline).ShouldBeNull();
    }

    private static LabelledPage Label(params Role[] roles)
    {
        var tree = PlainTextBlockReader.Read(string.Join("\n\n", roles.Select((role, i) => $"{role} number {i}.")));
        return new LabelledPage([.. roles.Select((role, i) => new LabelledBlock(tree.Blocks[i], role, 1, ""))], tree.Budget);
    }
}

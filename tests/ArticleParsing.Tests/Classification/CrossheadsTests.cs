using ArticleParsing.Acquisition;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Classification;
using ArticleParsing.Limits;

namespace ArticleParsing.Tests.Classification;

public sealed class CrossheadsTests
{
    private const string Text = "<h2>The hull</h2><p>It was built in Norway.</p>";

    [Theory]
    [InlineData("<h2>The skipper</h2><p>He has a boat of his own.</p>")]
    [InlineData("<h2>The skipper</h2><button>Copy</button><p>He has a boat of his own.</p>")]
    public void Heading_that_was_left_out_between_paragraphs_is_one_of_the_text_s(string html) =>
        RoleOfSkipper(Text + html).ShouldBe(Role.Heading);

    [Theory]
    [InlineData("<h3>The skipper</h3><p>He has a boat of his own.</p>")]
    [InlineData("<h2><a href=/x>The skipper</a></h2><p>He has a boat of his own.</p>")]
    [InlineData("<aside><h2>The skipper</h2></aside><p>He has a boat of his own.</p>")]
    [InlineData("<h2>The skipper</h2><ul><li>More of him</li></ul>")]
    public void Heading_of_another_rank_a_link_or_one_with_no_paragraph_under_it_stays_out(string html) =>
        RoleOfSkipper(Text + html).ShouldBe(Role.Chrome);

    /// <summary>Paragraphs and the first heading are body, all else is not.</summary>
    private static Role RoleOfSkipper(string html)
    {
        var options = ArticleParserOptions.Default;
        var page = new PageReader(options.Limits, options.SiteRules).FromHtml(html, null, new WorkBudget());
        LabelledBlock[] labelled =
        [
            .. HtmlBlockReader.Read(page.Document!, page.Marks, page.Budget).Blocks.Select(block => new LabelledBlock(
                block, block.Box.Tag == "p" ? Role.Paragraph : block.Text == "The hull" ? Role.Heading : Role.Chrome, 1, "")),
        ];
        Crossheads.Join(labelled);
        return labelled.Single(l => l.Block.Text == "The skipper").Role;
    }
}

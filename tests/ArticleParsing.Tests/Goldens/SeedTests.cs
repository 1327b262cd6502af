using ArticleParsing.Blocks;
using System.Text;
using ArticleParsing.Learning;
using ArticleParsing.Quotations.Attribution;

namespace ArticleParsing.Tests.Goldens;

/// <summary>
/// The text that the project must handle flawlessly. It is not part of the repository; expectations are lines of the file itself.
/// </summary>
public sealed class SeedTests
{
    private static readonly string? s_file = Find();

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Headline_is_the_third_block_and_not_the_strip_above_it(string layout)
    {
        var (lines, article) = Parse(layout);
        article.Headline.ShouldBe(lines[2]);
        article.Kicker.ShouldBeNull();
    }

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Doubled_caption_is_one_figure_with_one_caption(string layout)
    {
        var (lines, article) = Parse(layout);
        article.Figures.ShouldHaveSingleItem().Caption.ShouldBe(lines[3]);
    }

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Body_is_the_nineteen_paragraphs_word_for_word(string layout)
    {
        var (lines, article) = Parse(layout);
        // Before the player 7 paragraphs, then 4 to the promotion, then 8: all other lines are no body.
        string[] expected = [.. lines[5..12], .. lines[17..21], .. lines[23..31]];
        article.Body.OfType<BodyParagraph>().Select(p => p.Text).ShouldBe(expected);
        article.BodyText.ShouldBe(string.Join("\n\n", expected));
    }

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Author_has_his_bio(string layout)
    {
        var (lines, article) = Parse(layout);
        var author = article.Authors.ShouldHaveSingleItem();
        author.Name.ShouldBe(lines[32]);
        author.Bio.ShouldBe(lines[33]);
    }

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Legal_notices_are_disclaimers(string layout)
    {
        var (lines, article) = Parse(layout);
        article.Disclaimers.Select(d => d.Text).ShouldBe(lines[34..37]);
    }

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Video_teaser_and_briefing_box_are_related_promotion(string layout)
    {
        var (lines, article) = Parse(layout);
        article.Related.Select(r => r.Text).ShouldBe([lines[12], lines[21], lines[22]]);
    }

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Chrome_is_nowhere_in_the_article(string layout)
    {
        var (lines, article) = Parse(layout);
        var json = article.ToJson();
        foreach (var chrome in new[] { lines[0], lines[1], lines[14], lines[15], lines[16], lines[31].TrimStart('\u2022', ' ') })
            json.ShouldNotContain(chrome);
    }

    [SkippableTheory]
    [InlineData("as it is")]
    [InlineData("hard-wrapped")]
    [InlineData("single line breaks")]
    [InlineData("bullets")]
    public void Eleven_passages_have_the_right_speaker_and_the_notice_is_none(string layout)
    {
        var (lines, article) = Parse(layout);
        var first = lines[6].Split(',')[0].Replace("The prediction by ", "");
        var second = lines[30].Split('\u201D')[1].Trim().Split(" said")[0];
        var spoken = article.Quotations.Where(q => q.Kind != QuotationKind.Indirect).ToList();
        spoken.Select(q => q.Speaker!.Name).ShouldBe([.. Enumerable.Repeat(first, 8), .. Enumerable.Repeat(second, 3)]);
        spoken.Count(q => q.Speaker!.Mention == "he").ShouldBe(4);
        spoken.ShouldAllBe(q => article.Body[q.Block!.Value].Text.Substring(q.Start, q.End - q.Start) == q.Text);
    }

    private static (string[] Lines, Article Article) Parse(string layout)
    {
        Skip.If(s_file is null, "../shared/seed/article.txt is not here.");
        var text = File.ReadAllText(s_file).Replace('\u00A0', ' '); // White space is folded.
        string[] lines = [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
        return (lines, new ArticleParser().ParseText(layout switch
        {
            "hard-wrapped" => string.Join("\n", text.Split('\n').Select(Wrap)),
            "single line breaks" => string.Join("\n", lines),
            "bullets" => string.Join(
                "\n\n", lines.Select(l => l.Length < 40 && !l.EndsWith('.') && l[0] != '\u2022' ? "  \u2022 " + l : l)),
            _ => text,
        }));
    }

    private static string Wrap(string line)
    {
        const int Width = 72;
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var breaks = column > 0 && column + 1 + word.Length > Width;
            wrapped.Append(breaks ? "\n" : column > 0 ? " " : "").Append(word);
            column = breaks ? word.Length : column + (column > 0 ? 1 : 0) + word.Length;
        }

        return wrapped.ToString();
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "seed", "article.txt");
            if (File.Exists(file)) return file;
        }

        return null;
    }
}

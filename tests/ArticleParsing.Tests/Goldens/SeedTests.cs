using ArticleParsing.Learning;
using ArticleParsing.Quotations.Attribution;

namespace ArticleParsing.Tests.Goldens;

/// <summary>The text that the project must handle flawlessly. It is not part of the repository; expectations are lines of the file itself.</summary>
public sealed class SeedTests
{
    private static readonly string? s_file = Find();

    [SkippableFact]
    public void Headline_is_the_third_block_and_not_the_strip_above_it()
    {
        var (lines, article) = Parse();
        article.Headline.ShouldBe(lines[2]);
        article.Kicker.ShouldBeNull();
    }

    [SkippableFact]
    public void Doubled_caption_is_one_figure_with_one_caption()
    {
        var (lines, article) = Parse();
        article.Figures.ShouldHaveSingleItem().Caption.ShouldBe(lines[3]);
    }

    [SkippableFact]
    public void Body_is_the_nineteen_paragraphs_word_for_word()
    {
        var (lines, article) = Parse();
        // Before the player 7 paragraphs, then 4 to the promotion, then 8: all other lines are no body.
        string[] expected = [.. lines[5..12], .. lines[17..21], .. lines[23..31]];
        article.Body.OfType<ParagraphBlock>().Select(p => p.Text).ShouldBe(expected);
        article.BodyText.ShouldBe(string.Join("\n\n", expected));
    }

    [SkippableFact]
    public void Author_has_his_bio()
    {
        var (lines, article) = Parse();
        var author = article.Authors.ShouldHaveSingleItem();
        author.Name.ShouldBe(lines[32]);
        author.Bio.ShouldBe(lines[33]);
    }

    [SkippableFact]
    public void Legal_notices_are_disclaimers()
    {
        var (lines, article) = Parse();
        article.Disclaimers.Select(d => d.Text).ShouldBe(lines[34..37]);
    }

    [SkippableFact]
    public void Video_teaser_and_briefing_box_are_related_promotion()
    {
        var (lines, article) = Parse();
        article.Related.Select(r => r.Text).ShouldBe([lines[12], lines[21], lines[22]]);
    }

    [SkippableFact]
    public void Chrome_is_nowhere_in_the_article()
    {
        var (lines, article) = Parse();
        var json = article.ToJson();
        foreach (var chrome in new[] { lines[0], lines[1], lines[14], lines[15], lines[16], lines[31].TrimStart('\u2022', ' ') }) json.ShouldNotContain(chrome);
    }

    [SkippableFact]
    public void Eleven_passages_have_the_right_speaker_and_the_notice_is_none()
    {
        var (lines, article) = Parse();
        var first = lines[6].Split(',')[0].Replace("The prediction by ", "");
        var second = lines[30].Split('\u201D')[1].Trim().Split(" said")[0];
        var spoken = article.Quotations.Where(q => q.Kind != QuotationKind.Indirect).ToList();
        spoken.Select(q => q.Speaker!.Name).ShouldBe([.. Enumerable.Repeat(first, 8), .. Enumerable.Repeat(second, 3)]);
        spoken.Count(q => q.Speaker!.Mention == "he").ShouldBe(4);
        spoken.ShouldAllBe(q => article.Body[q.Block].Text.Substring(q.Start, q.End - q.Start) == q.Text);
    }

    private static (string[] Lines, Article Article) Parse()
    {
        Skip.If(s_file is null, "../shared/seed/article.txt is not here.");
        var text = File.ReadAllText(s_file).Replace('\u00A0', ' '); // White space is folded.
        string[] lines = [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
        return (lines, new ArticleParser().ParseText(text));
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

using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Tests.Composition;

public sealed class PublicationDateTests
{
    /// <summary>Long enough that what stands under the text is not near the headline.</summary>
    private static readonly string s_body = string.Concat(
        Enumerable.Range(2, 16)
            .Select(n => $"<p>The old bridge over the river will stay closed for {n} more weeks, the town council said on Monday after a long meeting with the engineers who had looked at pillar number {n}.</p>"));

    [Theory]
    [InlineData("Published March 1, 2026. Updated March 4, 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Veröffentlicht: 1. März 2026 | Aktualisiert: 4. März 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Publié le 1 mars 2026, mis à jour le 4 mars 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Publicado 1 de marzo de 2026 - Actualizado 4 de marzo de 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Pubblicato: 1 marzo 2026 Aggiornato: 4 marzo 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Publicado 1 de março de 2026, atualizado 4 de março de 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Gepubliceerd 1 maart 2026, bijgewerkt 4 maart 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Opublikowano 1 marca 2026, aktualizacja 4 marca 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Опубликовано 1 марта 2026, обновлено 4 марта 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Опубліковано 1 березня 2026, оновлено 4 березня 2026", "2026-03-01", "2026-03-04")]
    [InlineData("Yayınlanma 1 Mart 2026 - Son güncelleme 4 Mart 2026", "2026-03-01", "2026-03-04")]
    [InlineData("نشر في 1 مارس 2026 آخر تحديث ٤ مارس ٢٠٢٦", "2026-03-01", "2026-03-04")]
    [InlineData("公開日 2026年3月1日 更新日 2026年3月4日", "2026-03-01", "2026-03-04")]
    [InlineData("发布时间 2026年3月1日 更新时间 2026年3月4日", "2026-03-01", "2026-03-04")]
    public void Labels_tell_a_change_from_the_publication(string line, string published, string modified)
    {
        var article = Parse("", $"<p class=date>{line}</p>");
        (article.PublishedAt.ToString(), article.ModifiedAt.ToString()).ShouldBe((published, modified));
    }

    [Theory]
    [InlineData("November 8, 2023 at 6:09 p.m.", "2023-11-08T18:09:55-07:00")]
    [InlineData("November 8, 2023 at 6:14 p.m.", "2023-11-09T01:09:55Z")]
    [InlineData("Updated November 8, 2023 at 6:09 p.m.", "2023-11-09T01:09:55Z")]
    public void Time_that_the_page_shows_tells_the_offset_of_a_declared_moment(string shown, string published) =>
        Parse("<meta property=article:published_time content=2023-11-09T01:09:55Z>", $"<p class=date>{shown}</p>").PublishedAt.ToString()
            .ShouldBe(published);

    [Theory]
    [InlineData("<blockquote>The bridge is closed <p>&mdash; Jo Tan (@jotan) March 4, 2026</p></blockquote>", "")]
    [InlineData("<p>Jo Tan, March 4, 2026</p>", "2026-03-04")]
    public void Post_that_is_quoted_lends_no_date(string line, string published) =>
        Parse("", line).PublishedAt.ToString().ShouldBe(published);

    [Theory]
    [InlineData("<h1>04.11.2025 - Bridge closes for the winter</h1>", "2025-11-04")]
    [InlineData("<h1>Bridge closes for the winter<br><small>04.11.2025 &bull; Roads</small></h1>", "2025-11-04")]
    [InlineData("<h1>The old bridge over the river closes on 4 November 2025</h1>", "")]
    public void Date_beside_the_headline_in_its_heading_is_the_article_s(string heading, string published) =>
        new ArticleParser().Parse($"<title>Bridge closes</title><body><article>{heading}{s_body}</article>").PublishedAt.ToString()
            .ShouldBe(published);

    [Fact]
    public void Date_before_a_dash_opens_the_first_paragraph() =>
        new ArticleParser().Parse(
            $"<title>Bridge closes</title><body><article><h1>Bridge closes</h1><p>27.1.2022 - The old bridge will stay closed until the spring, the council said after a long meeting in the evening.</p>{s_body}</article>").PublishedAt.ToString().ShouldBe("2022-01-27");

    [Fact]
    public void Order_of_labels_does_not_matter() =>
        Parse("", "<p class=date>Updated March 4, 2026</p><p class=date>Published March 1, 2026</p>").PublishedAt.ToString()
            .ShouldBe("2026-03-01");

    [Fact]
    public void Date_of_the_last_change_stands_in_where_there_is_no_other()
    {
        var article = Parse("", "<p class=date>Last updated March 4, 2026</p>");
        article.PublishedAt.ShouldBe(article.ModifiedAt);
        article.ModifiedAt.ToString().ShouldBe("2026-03-04");
    }

    [Fact]
    public void Date_the_page_shows_beats_the_later_day_on_which_it_was_built_again()
    {
        var analysis = Analyze("<meta property=article:published_time content=2026-06-01T10:00:00Z>", "<p class=date>March 1, 2026</p>");
        analysis.Article.PublishedAt.ToString().ShouldBe("2026-03-01");
        analysis.Values.Single(v => v.Field == "publishedAt").Rule.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("March 1, 2026")]
    [InlineData("February 28, 2026")]
    public void Day_that_the_moment_may_have_been_somewhere_leaves_the_moment(string shown) =>
        Parse("<meta property=article:published_time content=2026-03-01T02:30:00Z>", $"<p class=date>{shown}</p>").PublishedAt.ToString()
            .ShouldBe("2026-03-01T02:30:00Z");

    [Fact]
    public void Offset_of_the_newsroom_is_kept_where_one_statement_has_it() =>
        Parse("<meta property=article:published_time content=2026-03-01T02:30:00Z>",
            "<time datetime=2026-02-28T18:30:00-08:00>February 28, 2026</time>").PublishedAt.ToString()
            .ShouldBe("2026-02-28T18:30:00-08:00");

    [Fact]
    public void Card_above_the_headline_lends_no_date() =>
        Parse("", "<p class=date>March 1, 2026</p>",
            before: "<div><time datetime=2025-12-24>24 December 2025</time></div>").PublishedAt.ToString().ShouldBe("2026-03-01");

    [Fact]
    public void Date_of_an_event_is_not_the_article_s() => Parse("", "<p class=date>Event: March 9, 2026</p>").PublishedAt.ShouldBeNull();

    [Theory]
    [InlineData("<html lang=en-US>", "2026-03-04")]
    [InlineData("<html lang=en-GB>", "2026-04-03")]
    [InlineData("<html lang=it>", "2026-04-03")]
    [InlineData("<html lang=en>", "")]
    public void Slashes_read_as_the_declared_region_writes_them(string html, string expected) =>
        new ArticleParser().Parse(html + Page("", "<p class=date>03/04/2026</p>", "")).PublishedAt.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("Published On: 1 March 2026")]
    [InlineData("March 1, 2026 · 5 min read")]
    public void Only_date_line_under_the_text_is_the_article_s(string line) =>
        new ArticleParser().Parse(Page("", "", "", $"<p>{line}</p>")).PublishedAt.ToString().ShouldBe("2026-03-01");

    [Fact]
    public void Several_date_lines_under_the_text_are_nobody_s() =>
        new ArticleParser().Parse(Page("", "", "", "<p>March 1, 2026</p><p>April 2, 2026</p>")).PublishedAt.ShouldBeNull();

    [Theory]
    [InlineData("5 hours ago", "2026-03-10T07:30:00+01:00")]
    [InlineData("vor 5 Stunden", "2026-03-10T07:30:00+01:00")]
    [InlineData("il y a 20 minutes", "2026-03-10T12:10:00+01:00")]
    [InlineData("hace 3 días", "2026-03-07")]
    [InlineData("2 ore fa", "2026-03-10T10:30:00+01:00")]
    [InlineData("há 2 horas", "2026-03-10T10:30:00+01:00")]
    [InlineData("2 uur geleden", "2026-03-10T10:30:00+01:00")]
    [InlineData("2 godziny temu", "2026-03-10T10:30:00+01:00")]
    [InlineData("2 часа назад", "2026-03-10T10:30:00+01:00")]
    [InlineData("2 години тому", "2026-03-10T10:30:00+01:00")]
    [InlineData("2 saat önce", "2026-03-10T10:30:00+01:00")]
    [InlineData("منذ 2 ساعات", "2026-03-10T10:30:00+01:00")]
    [InlineData("2時間前", "2026-03-10T10:30:00+01:00")]
    [InlineData("2小时前", "2026-03-10T10:30:00+01:00")]
    [InlineData("Yesterday", "2026-03-09")]
    public void Relative_times_count_from_the_callers_time(string text, string expected) =>
        RelativeTimes.Find(text, new DateTimeOffset(2026, 3, 10, 12, 30, 0, TimeSpan.FromHours(1)))!.Value.ToString().ShouldBe(expected);

    [Fact]
    public void Relative_time_is_no_date_without_the_callers_time()
    {
        var page = Page("", "<p class=date>5 hours ago</p>", "");
        new ArticleParser().Parse(page).PublishedAt.ShouldBeNull();
        var options = ArticleParserOptions.Default with { ReferenceTime = new DateTimeOffset(2026, 3, 10, 12, 30, 0, TimeSpan.Zero) };
        new ArticleParser(options).Parse(page).PublishedAt.ToString().ShouldBe("2026-03-10T07:30:00Z");
    }

    /// <summary>A feed without dates gives the default value.</summary>
    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1979-12-31T23:59:59Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void Time_of_no_web_page_is_no_reference_time(string time)
    {
        var options = ArticleParserOptions.Default with { ReferenceTime = DateTimeOffset.Parse(
            time, System.Globalization.CultureInfo.InvariantCulture) };
        new ArticleParser(options).Parse(Page("", "<p class=date>Yesterday</p>", "")).PublishedAt.ShouldBeNull();
    }

    [Theory]
    [InlineData("Fri Apr 28 19:20:36 CEST 2026", "2026-04-28T19:20:36+02:00")]
    [InlineData("March 1, 2026 9:30 pm EST", "2026-03-01T21:30:00-05:00")]
    [InlineData("March 1, 2026 9:30 pm IST", "2026-03-01T21:30:00")]
    public void Zones_with_one_meaning_are_offsets(string text, string expected) =>
        StatedDateParser.Parse(text)!.Value.ToString().ShouldBe(expected);

    private static Article Parse(string head, string dateline, string before = "") =>
        new ArticleParser().Parse(Page(head, dateline, before));

    private static PageAnalysis Analyze(string head, string dateline) => new ArticleParser().Analyze(Page(head, dateline, ""));

    private static string Page(string head, string dateline, string before, string after = "") =>
        $"<head><title>Bridge closes for the winter</title>{head}</head><body>{before}<article><h1>Bridge closes for the winter</h1>{dateline}{s_body}{after}</article>";
}

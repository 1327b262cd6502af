using ArticleParsing.Readers.Captions;

namespace ArticleParsing.Tests.Composition;

public sealed class FigureTests
{
    private const string First =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting.</p>";
    private const string Second =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school.</p>";

    [Theory]
    [InlineData("Boats at the quay. (Jon Roe/Harbour Press)", "Jon Roe/Harbour Press")]
    [InlineData("Boats at the quay, Foto: Mara Linde", "Foto: Mara Linde")]
    [InlineData("Barcos en el muelle. Fotografía: Mara Linde", "Fotografía: Mara Linde")]
    [InlineData("Лодки у причала. Фото: М. Линде", "Фото: М. Линде")]
    [InlineData("Statki przy nabrzeżu. Fot. Mara Linde", "Fot. Mara Linde")]
    [InlineData("岸壁の船（3日）写真：森野", "写真：森野")]
    [InlineData("Boats at the quay © Mara Linde", "© Mara Linde")]
    [InlineData("Boats at the quay. © AFP | Handout", "© AFP | Handout")]
    [InlineData("Left to right: Mara Linde, Jo Tan (in the boat)", null)]
    [InlineData("Boats (large/small) at the quay", null)]
    public void Credit_is_split_from_its_caption(string caption, string? credit) => CaptionText.CreditIn(caption).ShouldBe(credit);

    [Fact]
    public void Brackets_that_open_in_the_caption_and_close_in_the_credit_come_off()
    {
        var figure = Figures(
            "<figure><img src=/quay.jpg width=800 height=500><figcaption><p>Boats at the quay (</p><p class=credit>Image: Mara Linde)</p></figcaption></figure>").ShouldHaveSingleItem();
        (figure.Caption, figure.Credit).ShouldBe(("Boats at the quay", "Image: Mara Linde"));
    }

    [Fact]
    public void Largest_source_comes_out_absolute() =>
        Figures("<img src=/small.jpg srcset='/small.jpg 300w, /large.jpg 1200w' alt='Boats at the quay' width=800 height=500>")
            .ShouldHaveSingleItem().ImageUrl.ShouldBe("https://news.example/large.jpg");

    [Fact]
    public void Video_gives_its_still_and_its_address()
    {
        var figure = Figures(
            "<figure><video poster=/still.jpg src=/bridge.mp4 width=800 height=450></video><figcaption>The bridge from the air.</figcaption></figure>").ShouldHaveSingleItem();
        (figure.ImageUrl, figure.VideoUrl).ShouldBe(("https://news.example/still.jpg", "https://news.example/bridge.mp4"));
    }

    [Fact]
    public void Portrait_of_the_author_is_no_figure() =>
        Figures("<img src=/p/1.jpg width=300 height=300 alt='Portrait of Jo Tan'>").ShouldBeEmpty();

    [Fact]
    public void Number_of_a_gallery_picture_is_no_caption() =>
        Figures("<figure><img src=/quay.jpg width=800 height=500><figcaption>5</figcaption></figure>")
            .ShouldHaveSingleItem().Caption.ShouldBeNull();

    [Fact]
    public void Cards_above_the_headline_are_no_figures() =>
        Parse("<div><a href=/ferry><img src=/ferry.jpg width=300 height=200></a><a href=/ferry>Ferry fares rise</a></div>",
            "").Figures.ShouldBeEmpty();

    [Fact]
    public void Thumbnail_of_another_story_inside_the_text_is_no_figure() =>
        Figures("<div class=related-links><div><div><div><div><a href=/ferry><img src=/ferry.jpg width=300 height=200></a></div></div></div><div><a href=/ferry>Ferry fares rise for the third year in a row</a></div></div></div>").ShouldBeEmpty();

    [Fact]
    public void Picture_between_paragraphs_stays_whatever_links_they_hold() =>
        Figures("<p>As the <a href=/report>engineers wrote in their long report</a>, two of the five pillars of the bridge have cracks.</p><img src=/crack.jpg width=800 height=500>").ShouldHaveSingleItem();

    private static IReadOnlyList<Figure> Figures(string html) => Parse("", html).Figures;

    private static Article Parse(string before, string inside) =>
        new ArticleParser().Parse(
            $"<title>Bridge closes for the winter</title><body>{before}<article><h1>Bridge closes for the winter</h1><p>By Jo Tan</p>{First}{inside}{Second}</article>", "https://news.example/bridge");
}

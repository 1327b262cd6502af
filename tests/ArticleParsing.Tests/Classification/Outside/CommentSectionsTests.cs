namespace ArticleParsing.Tests.Classification.Outside;

public sealed class CommentSectionsTests
{
    private const string First =
        "I crossed that bridge every day for twenty years, and nobody ever told us that there were cracks in it, which I find hard to believe.";
    private const string Second =
        "And who is going to pay the fuel for all the detours? The county certainly will not, as it did not pay for the ferry either.";

    [Theory]
    [InlineData("comments-area")]
    [InlineData("leserkommentare")]
    [InlineData("commentaires")]
    [InlineData("lista-comentarios")]
    public void Class_names_a_section_in_many_languages(string name)
    {
        var page = BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail,
            after: $"<section class='{name}'><div><b>rik77</b><p>{First}</p></div><div><b>Mila</b><p>{Second}</p></div></section>");
        page.ReasonOf("I crossed").ShouldStartWith("comments:");
        page.ReasonOf("And who").ShouldStartWith("comments:");
        page.Article.BodyText.ShouldEndWith("would take to build.");
    }

    [Theory]
    [InlineData("3 comments", "Reply")]
    [InlineData("Kommentare", "Antworten")]
    [InlineData("3 comentarios en “El puente”", "Responder")]
    [InlineData("Vos commentaires", "Répondre")]
    [InlineData("コメント一覧", "返信")]
    [InlineData("Коментари", "Отговори")]
    [InlineData("Komentari", "Odgovori")]
    [InlineData("Komentarai (2)", "Atsakyti")]
    [InlineData("Comentaris", "Respon")]
    [InlineData("دیدگاهتان را بنویسید", "پاسخ")]
    public void Heading_opens_a_section_where_replies_stand_under_it(string heading, string reply)
    {
        var page = BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail
                + $"<h3>{heading}</h3><ol><li><cite>rik77</cite><p>{First}</p><p>{reply}</p></li><li><cite>Mila</cite><p>{Second}</p><p>{reply}</p></li></ol>");
        page.ReasonOf(heading).ShouldStartWith("comments:");
        page.ReasonOf("And who").ShouldStartWith("comments:");
    }

    [Fact]
    public void Crosshead_about_comments_opens_no_section()
    {
        var page = BridgePage.Analyze(BridgePage.Lead + "<h2>Responses</h2>" + BridgePage.Tail);
        page.RoleOf("Responses").ShouldBe(Role.Heading);
        page.RoleOf("Until then").ShouldBe(Role.Paragraph);
    }

    [Fact]
    public void Comment_of_the_paper_keeps_its_byline_and_date_though_its_class_says_so()
    {
        var article = new ArticleParser().Parse(
            $"<html lang=de><head><title>Ein trockenes Haus</title></head><body><main><article class='artikel kommentar'><p class=dachzeile>Kommentar</p><h1>Ein trockenes Haus</h1><p class=autorzeile>Von Rike Adler</p><p class=datum>13. Juni 2023</p><div class=kommentar-text>{BridgePage.Lead}{BridgePage.Tail}</div></article></main></body></html>");
        article.Authors.ShouldHaveSingleItem().Name.ShouldBe("Rike Adler");
        article.PublishedAt.ShouldNotBeNull().ToString().ShouldStartWith("2023-06-13");
    }

    [Fact]
    public void Box_around_the_article_may_bear_the_class() =>
        BridgePage.Analyze("<div class='kommentar comments-open'>" + BridgePage.Lead + BridgePage.Tail + "</div>")
            .RoleOf("Until then")
            .ShouldBe(Role.Paragraph);

    [Fact]
    public void Heading_of_lower_rank_ends_no_section_and_one_of_the_same_rank_does()
    {
        var page = BridgePage.Analyze(
            BridgePage.Lead + $"<h2>Comments</h2><h4>rik77</h4><p>{First}</p><p>Reply</p><h2>What happens next</h2>" + BridgePage.Tail);
        page.ReasonOf("I crossed").ShouldStartWith("comments:");
        page.RoleOf("What happens").ShouldBe(Role.Heading);
        page.RoleOf("Until then").ShouldBe(Role.Paragraph);
    }
}

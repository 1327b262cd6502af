namespace ArticleParsing.Tests.Classification.Outside;

public sealed class OfferBoxesTests
{
    [Theory]
    [InlineData("Subscribe now to read every story of the Valley Post for four pounds a month.")]
    [InlineData("Already a subscriber? Log in to your account to save this story for later.")]
    [InlineData("Um Kommentare zu schreiben, müssen Sie angemeldet sein, was nichts kostet.")]
    [InlineData("Abonnez-vous pour lire tous les articles du journal sans publicité.")]
    [InlineData("Suscríbete para recibir cada mañana las noticias del valle en tu correo.")]
    public void Line_that_sells_is_no_text(string line) =>
        BridgePage.Analyze(BridgePage.Lead + $"<p>{line}</p>" + BridgePage.Tail).ReasonOf(line).ShouldStartWith("offer:");

    [Fact]
    public void Box_of_a_paywall_is_no_text()
    {
        var page = BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail
                + "<div class=paywall-box><h3>The rest is for our readers</h3><p>Take out a subscription.</p><ul><li>Every story, every day</li></ul></div>");
        page.ReasonOf("The rest is").ShouldStartWith("offer:");
        page.ReasonOf("Every story").ShouldStartWith("offer:");
    }

    [Fact]
    public void Text_behind_a_paywall_is_the_article() =>
        BridgePage.Analyze(BridgePage.Lead + "<div class=paywall>" + BridgePage.Tail + "</div>")
            .RoleOf("Until then")
            .ShouldBe(Role.Paragraph);

    [Fact]
    public void Sentence_about_subscriptions_is_the_article() =>
        BridgePage.Analyze(
            BridgePage.Lead
                + "<p>Subscribe for a year and the fare stays as it is: that is the offer of the bus company, and a third of its passengers have taken it.</p>" + BridgePage.Tail)
            .RoleOf("Subscribe for").ShouldBe(Role.Paragraph);

    [Fact]
    public void Poll_between_the_paragraphs_is_no_text() =>
        BridgePage.Analyze(
            BridgePage.Lead + "<div class=poll><h3>What do you say</h3><p>Should the county pay for a new bridge over the river?</p></div>"
                + BridgePage.Tail).ReasonOf("Should the county").ShouldStartWith("offer:");

    [Theory]
    [InlineData("Follow The Post on <a href=https://x.com/post>X</a> and <a href=https://facebook.com/post>Facebook</a>. Got a story? Email tips@post.example", "Follow The Post")]
    [InlineData("Folgen Sie uns auf Instagram und lesen Sie, was im Tal geschieht.", "Folgen Sie uns")]
    [InlineData("Ακολουθήστε το στο Google News και μάθετε πρώτοι όλες τις ειδήσεις από την κοιλάδα.", "Ακολουθήστε")]
    [InlineData("Подписывайтесь на наш канал, чтобы узнавать новости долины первыми.", "Подписывайтесь")]
    public void Line_that_asks_to_follow_or_write_is_one(string line, string start) =>
        BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail + $"<p>{line}</p>").ReasonOf(start).ShouldStartWith("offer:");
}

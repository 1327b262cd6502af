using ArticleParsing.Acquisition;
using ArticleParsing.Classification;

namespace ArticleParsing.Tests.Classification.Rules;

/// <summary>Each figure rule alone: what it makes of a picture or a caption whose role is given.</summary>
public sealed class FigureRuleTests
{
    private const string Text =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p>";

    private const string Picture = "<img src=/bridge.jpg width=800 height=500 alt='The bridge'>";

    [Theory]
    [InlineData("gallery number", "<figure>" + Picture + "<figcaption>3 / 12</figcaption></figure>", "3 / 12", Role.Caption, Role.MediaChrome)]
    [InlineData("portrait caption", "<figure>" + Picture + "<figcaption>By Jo Tan, Reporter</figcaption></figure>", "By Jo", Role.Caption,
        Role.Chrome)]
    [InlineData("post picture",
        "<blockquote class=twitter-tweet><p>The bridge shook</p>" + Picture + "<a href=https://twitter.com/jo/status/1>1 May</a></blockquote>", "",
        Role.Picture, Role.Chrome)]
    [InlineData("promotion picture",
        "<div><div>" + Picture + "</div><p><a href=/ferry>Ferry fares rise for the third year in a row</a></p></div>", "", Role.Picture,
        Role.Chrome)]
    [InlineData("author portrait", "<div><img src=/jo.jpg width=300 height=300 alt='Portrait of Jo Tan'></div>", "", Role.Picture,
        Role.Chrome)]
    [InlineData("addressless picture", "<div><img src='blob:https://news.example/7' width=800 height=500></div>", "", Role.Picture,
        Role.Chrome)]
    public void Figure_rule_takes_back_what_is_none_of_the_articles(string rule, string html, string start, Role given, Role role)
    {
        var (page, index) = Review(html, start, given);
        (page[index].Rule, page[index].Role).ShouldBe((rule, role));
    }

    [Theory]
    [InlineData("<figure>" + Picture + "<figcaption>Pier 3 in October</figcaption></figure>", "Pier 3", Role.Caption)]
    [InlineData("<div><img src=/jo.jpg width=300 height=300 alt='Jo Tan before the bridge that she has written of'></div>", "", Role.Picture)]
    [InlineData("<div>" + Picture + "</div>", "", Role.Picture)]
    public void Picture_and_caption_of_the_article_stay(string html, string start, Role given)
    {
        var (page, index) = Review(html, start, given);
        (page[index].Rule, page[index].Role).ShouldBe((null, given));
    }

    private static (LabelledPage Page, int Index) Review(string html, string start, Role given)
    {
        var page = RulePage.FromHtml($"<h1>{RulePage.Headline}</h1>{Text}{html}{Text}");
        var labelled = new LabelledPage(page.Label((start, given)), page.View.Tree.Budget);
        var urls = new UrlResolver(new Uri("https://news.example/bridge"));
        return (FigureReview.Apply(labelled, ["Jo Tan"], urls, explain: false), page.IndexOf(start));
    }
}

namespace ArticleParsing.Tests.Classification;

public sealed class PageTypeTests
{
    private const string Story =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p><p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p><p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, according to the bus company.</p>";

    [Fact]
    public void News_story_is_an_article_and_we_are_sure_of_it()
    {
        var article = new ArticleParser().Parse(
            Page("article", "NewsArticle",
                "<article><h1>Bridge stays closed</h1><div class=byline>By Pia Roth</div><time datetime=2026-01-12>12 January 2026</time>"
                    + Story + "</article>"), "https://news.example/2026/01/bridge-stays-closed");
        article.PageType.ShouldBe(PageType.Article);
        article.ArticleProbability.ShouldBeGreaterThan(0.7);
    }

    [Fact]
    public void Thread_of_posts_is_a_forum_page()
    {
        var posts = string.Concat(
            Enumerable.Range(1, 8)
                .Select(i => $"<div class='post'><div class='post-author'>member{i}</div><div class='post-meta'>Posts: {i * 17} · Joined: Jan 2019</div><div class='post-content'><p>I had the same trouble with my kiln last year, and in the end the relay was the culprit, so check number {i} first.</p></div><a href='/quote'>Quote</a> <a href='/reply'>Reply</a></div>"));
        var article = new ArticleParser().Parse(
            Page("website", "DiscussionForumPosting", "<h1>Kiln stops heating</h1><div class='topic posts'>" + posts + "</div>"),
            "https://pottery.example/forum/threads/kiln-stops-heating.4711/");
        article.PageType.ShouldBe(PageType.Forum);
        article.ArticleProbability.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void Analysis_names_the_features_that_weighed_most()
    {
        var analysis = new ArticleParser().Analyze(
            Page("article", "NewsArticle", "<article><h1>Bridge stays closed</h1>" + Story + "</article>"));
        var lead = analysis.Blocks.Single(b => b.Text.StartsWith("The old bridge", StringComparison.Ordinal));
        lead.Role.ShouldBe(Role.Paragraph);
        lead.Reason.ShouldMatch(
            "body score 0\\.\\d\\d: alone 0\\.\\d\\d \\(.+ (for|against).*\\), in its company 0\\.\\d\\d \\(.+ (for|against).*\\)");
    }

    private static string Page(string openGraph, string type, string body) =>
        $"<html><head><title>Page</title><meta property=og:type content={openGraph}><script type='application/ld+json'>{{\"@type\":\"{type}\"}}</script></head><body><nav><a href=/>Home</a><a href=/s>Search</a></nav><main>{body}</main><footer><a href=/imprint>Imprint</a></footer></body></html>";
}

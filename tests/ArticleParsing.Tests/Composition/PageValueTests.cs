namespace ArticleParsing.Tests.Composition;

public sealed class PageValueTests
{
    private const string Text =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting.</p><p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school.</p>";

    [Fact]
    public void Every_value_says_where_it_came_from()
    {
        var analysis = Parse(
            "<meta property=og:site_name content='Valley Post'><meta property=article:section content=Local><meta property=article:tag content=Bridges><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closes for the winter\",\"datePublished\":\"2026-03-01\",\"isAccessibleForFree\":true,\"publisher\":{\"name\":\"Valley Media Holding\"},\"author\":{\"name\":\"Jo Tan\"}}</script>", "");
        var sources = analysis.Values.ToDictionary(v => v.Field, v => v.Source);
        sources["headline"].ShouldBe("heading that agrees with what is declared");
        sources["authors"].ShouldBe("JSON-LD author.name");
        sources["publishedAt"].ShouldBe("JSON-LD datePublished");
        sources["section"].ShouldBe("meta article:section");
        sources["tags"].ShouldBe("meta article:tag");
        sources["accessibleForFree"].ShouldBe("JSON-LD isAccessibleForFree");
        analysis.Values.Single(v => v.Field == "siteName").Rule.ShouldBe("the name given to readers before the publisher's");
        analysis.Values.ShouldAllBe(v => v.Confidence > 0 && v.Confidence <= 1 && v.Value.Length > 0);
    }

    [Theory]
    [InlineData("<meta name=description content='Cracks close the bridge'><meta property=og:description content='A town without its bridge'>", "", "description")]
    [InlineData("<meta property=article:section content=Local><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleSection\":\"Roads\"}</script>", "", "section")]
    [InlineData("<meta name=keywords content='bridge, river'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"keywords\":\"bridge, repairs\"}</script>", "", "tags")]
    [InlineData("<meta property=article:published_time content=2026-03-01><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-02-01\"}</script>", "", "publishedAt")]
    [InlineData("<meta property=article:published_time content=2026-02-01><meta property=article:modified_time content=2026-03-05><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2026-03-01\"}</script>", "", "modifiedAt")]
    [InlineData("<meta name=author content='Pia Roth'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Jo Tan\"}}</script>", "", "authors")]
    [InlineData("<meta property=article:content_tier content=free>", "<div><p>Subscribe to continue reading</p></div>",
        "accessibleForFree")]
    public void Rule_that_decided_between_two_sources_is_named(string head, string after, string field)
    {
        var rules = Parse(head, after).Values.Where(v => v.Field == field).Select(v => v.Rule).ToList();
        rules.ShouldNotBeEmpty();
        rules.ShouldAllBe(r => r != null && r.Contains(" before "));
    }

    [Fact]
    public void Sources_that_say_the_same_need_no_rule() =>
        Parse("<meta name=description content='Cracks close the bridge'><meta property=og:description content='Cracks close  the bridge'>",
            "").Values.Single(v => v.Field == "description").Rule.ShouldBeNull();

    [Fact]
    public void Figures_and_notices_say_where_they_came_from()
    {
        var values = Parse("",
            "<figure><img src=/bridge.jpg width=800 height=500><figcaption>The bridge in October.</figcaption></figure><p>Sam Idris contributed to this report.</p>").Values;
        values.Single(v => v.Field == "figures").Value.ShouldBe("https://news.example/bridge.jpg");
        values.Single(v => v.Field == "disclaimers").Source.ShouldStartWith("disclaimer: ");
    }

    [Fact]
    public void Values_without_evidence_are_not_listed() =>
        Parse("", "").Values.ShouldNotContain(v => v.Field == "authors" || v.Field == "publishedAt");

    [Theory]
    [InlineData("<meta property=og:title content='Why the bridge over the river closes for the winter'>", true)]
    [InlineData("<meta property=og:title content='Bridge closes for the winter'>", false)]
    public void Headline_names_the_rule_where_the_page_declares_other_words(string head, bool disagree) =>
        (Parse(head, "").Values.Single(v => v.Field == "headline").Rule is not null).ShouldBe(disagree);

    [Theory]
    [InlineData("<h1><div class=overline>Harbour at rest</div><div>Bridge closes for the winter</div></h1>")]
    [InlineData("<h1><div class=overline>Harbour at rest</div><span class=hidden>: </span><span>Bridge closes for the winter</span></h1>")]
    public void Heading_that_holds_kicker_and_headline_gives_both(string heading)
    {
        var article = new ArticleParser().Parse(
            $"<title>Harbour at rest: Bridge closes for the winter</title><body><article>{heading}{Text}</article>");
        (article.Kicker, article.Headline).ShouldBe(("Harbour at rest", "Bridge closes for the winter"));
    }

    [Theory]
    [InlineData("<title>Bridge closes for the winter | Local | Valley Post</title>", "Valley Post")]
    [InlineData("<title>Bridge closes for the winter</title>", null)]
    [InlineData("<meta property=og:site_name content='Valley Post |'><title>Bridge closes for the winter</title>", "Valley Post")]
    public void Site_name_is_what_the_title_adds_where_none_is_declared(string title, string? site) =>
        new ArticleParser().Parse(title + "<body><h1>Bridge closes for the winter</h1>" + Text).SiteName.ShouldBe(site);

    [Theory]
    [InlineData("<link rel=canonical href='https://news.example/'><meta property=og:url content='https://news.example/bridge'>",
        "https://news.example/bridge")]
    [InlineData("<link rel=canonical href='https://news.example/'>", null)]
    [InlineData("<link rel=canonical href='/bridge'>", "https://news.example/bridge")]
    public void Front_page_is_no_article_s_canonical_address(string head, string? expected) =>
        Parse(head, "").Article.CanonicalUrl.ShouldBe(expected);

    [Theory]
    [InlineData("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position\":1,\"name\":\"Home\"},{\"position\":2,\"name\":\"Local\"},{\"position\":3,\"name\":\"Bridge closes for the winter\"}]}", "Local")]
    [InlineData("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position\":1,\"item\":{\"@id\":\"https://news.example/\",\"name\":\"Valley Post\"}},{\"position\":2,\"item\":{\"@id\":\"https://news.example/local\",\"name\":\"Local\"}}]}", "Local")]
    [InlineData("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position\":1,\"name\":\"Bridge closes for the winter\"}]}", null)]
    [InlineData("{\"@type\":\"NewsArticle\",\"articleSection\":\"Sport, Fitness and Health\"}", "Sport, Fitness and Health")]
    [InlineData("{\"@type\":\"NewsArticle\",\"articleSection\":\"Local, Roads, Uncategorized\"}", "Local")]
    public void Section_is_declared_or_a_step_of_the_trail(string json, string? section) =>
        Parse($"<script type='application/ld+json'>{json}</script>", "").Article.Section.ShouldBe(section);

    [Theory]
    [InlineData("<meta property=article:content_tier content=free>", "", true)]
    [InlineData("<meta property=article:content_tier content=locked>", "", false)]
    [InlineData("<meta property=article:content_tier content=metered>", "", null)]
    [InlineData("", "<div><p>Subscribe to continue reading</p></div>", false)]
    [InlineData("", "<div><p>Jetzt weiterlesen mit VP Plus</p></div>", false)]
    [InlineData("", "<div><p>Cet article est réservé aux abonnés</p></div>", false)]
    [InlineData("", "<div><p>この記事は有料会員限定です</p></div>", false)]
    [InlineData("", "<div><p>付费阅读全文</p></div>", false)]
    [InlineData("", "<div><p>Contenido exclusivo para suscriptores</p></div>", false)]
    [InlineData("", "<div><p>Articolo riservato agli abbonati</p></div>", false)]
    [InlineData("", "<div><p>Conteúdo exclusivo para assinantes</p></div>", false)]
    [InlineData("", "<div><p>Dit artikel is alleen voor abonnees</p></div>", false)]
    [InlineData("", "<div><p>Treść dostępna dla prenumeratorów</p></div>", false)]
    [InlineData("", "<div><p>Материал доступен только подписчикам</p></div>", false)]
    [InlineData("", "<div><p>Матеріал доступний лише передплатникам</p></div>", false)]
    [InlineData("", "<div><p>Bu içerik yalnızca abonelere açıktır</p></div>", false)]
    [InlineData("", "<div><p>هذا المحتوى للمشتركين فقط</p></div>", false)]
    [InlineData("", "<div><p>Subscribe to our newsletter</p></div>", null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"True\"}</script>",
        "<p>Subscribe to continue reading</p>", true)]
    public void Access_is_as_declared_or_as_the_closing_notice_says(string head, string after, bool? free) =>
        Parse(head, after).Article.AccessibleForFree.ShouldBe(free);

    [Theory]
    [InlineData("The bridge isn't open yet.", 5)]
    [InlineData("橋はまだ閉じている。", 9)]
    [InlineData("다리는 아직 닫혀 있다", 4)]
    [InlineData("Мост ещё закрыт", 3)]
    public void Words_are_counted_in_every_script(string text, int words)
    {
        var article = new ArticleParser().Parse($"<article><h1>Winter</h1><p>{text}</p></article>");
        article.BodyText.ShouldBe(text);
        article.WordCount.ShouldBe(words);
        article.ReadingMinutes.ShouldBe(1);
    }

    [Fact]
    public void Empty_page_takes_no_time_to_read() =>
        (new ArticleParser().Parse("").WordCount, new ArticleParser().Parse("").ReadingMinutes).ShouldBe((0, 0));

    [Fact]
    public void Reading_time_grows_with_the_text()
    {
        var page = "<h1>Long winter</h1>"
            + string.Concat(
                Enumerable.Range(0, 60)
                    .Select(i => $"<p>The old bridge over river number {i} will stay closed until the spring, the town council said on Monday after a very long meeting.</p>"));
        var article = new ArticleParser().Parse("<article>" + page + "</article>");
        article.ReadingMinutes.ShouldBe((int)Math.Round(article.WordCount / 238.0));
    }

    private static PageAnalysis Parse(string head, string after) =>
        new ArticleParser().Analyze(
            $"<head><title>Bridge closes for the winter</title>{head}</head><body><article><h1>Bridge closes for the winter</h1>{Text}</article>{after}", "https://news.example/bridge");
}

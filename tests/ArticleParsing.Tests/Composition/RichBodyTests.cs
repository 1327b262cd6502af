namespace ArticleParsing.Tests.Composition;

/// <summary>What a body keeps of lists, tables, listings, formulas, posts and notes.</summary>
public sealed class RichBodyTests
{
    private const string First =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting in the hall.</p>";
    private const string Second =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, the council said.</p>";
    private const string Third =
        "<p>The engineers who looked at the beams last week found rust in four of them, and the work will cost more than anybody had expected.</p>";

    [Fact]
    public void Links_come_with_absolute_addresses_and_offsets_that_hold()
    {
        var paragraph = Body(
            "<p>The council put <a href='../plan?x=1'>its <em>plan</em></a> on the table on Monday, and <a href='javascript:void(0)'>nobody</a> said a word about it for an hour.</p>").OfType<BodyParagraph>().First(p => p.Spans.Count > 0);
        paragraph.Spans.Select(s => (paragraph.Text[s.Start..s.End], s.Kind, s.Url))
            .ShouldBe([("its plan", InlineKind.Link, "https://news.example/plan?x=1"), ("plan", InlineKind.Emphasis, null)]);
    }

    [Fact]
    public void Verse_keeps_its_lines() =>
        Body("<p>Under the glass the grass is wet and long,<br>the sheep have not gone under yet, it is too wet for sheep,<br>and so they stand and wait.</p>").ShouldContain(b => b.Text.EndsWith("too wet for sheep,\nand so they stand and wait."));

    [Fact]
    public void Lists_keep_their_numbers_and_levels()
    {
        var list = Body(
            "<p>The council wants three things to happen before the winter comes, in this order and no other:</p><ol start=3><li>Close the <b>old</b> bridge to lorries.<ul><li>Those over seven tons from May.</li><li>All others from the summer on.</li></ul></li><li>Paint the new bridge, which is rusty.</li></ol>").OfType<BodyList>().ShouldHaveSingleItem();
        list.Items.ShouldBe(
            ["Close the old bridge to lorries.", "Those over seven tons from May.", "All others from the summer on.",
                "Paint the new bridge, which is rusty."]);
        (list.Ordered, list.Start).ShouldBe((true, 3));
        list.ItemLevels.ShouldBe([0, 1, 1, 0]);
        list.Spans.ShouldHaveSingleItem().ShouldBe(new InlineSpan(10, 13, InlineKind.Strong));
    }

    [Fact]
    public void Terms_of_definitions_stay_with_them()
    {
        var list = Body(
            "<p>Some words that the engineers use for the parts of the old bridge, and what they mean by them:</p><dl><dt>Draught</dt><dd>How deep a boat sits in the water when it is full.</dd><dt>Slip</dt><dd>A ramp on which boats are launched in the spring.</dd></dl>").OfType<BodyList>().ShouldHaveSingleItem();
        list.Items.ShouldBe(
            ["Draught", "How deep a boat sits in the water when it is full.", "Slip", "A ramp on which boats are launched in the spring."]);
        list.ItemLevels.ShouldBe([0, 1, 0, 1]);
    }

    [Fact]
    public void Tables_keep_every_cell_in_its_column()
    {
        var table = Body(
            "<table><thead><tr><th rowspan=2>District</th><th colspan=2>Vote</th></tr><tr><th>For</th><th>Against</th></tr></thead><tr><td>Strone</td><td>11</td><td></td></tr><tr><td>Kylerea</td><td>&nbsp;</td><td><b>9</b></td></tr></table>").OfType<BodyTable>().ShouldHaveSingleItem();
        table.Rows.ShouldBe([["District", "Vote", "Vote"], ["District", "For", "Against"], ["Strone", "11", ""], ["Kylerea", "", "9"]]);
        table.HeaderRows.ShouldBe(2);
        table.Text.ShouldBe("District\tVote\tVote\nDistrict\tFor\tAgainst\nStrone\t11\t\nKylerea\t\t9");
        var strong = table.Spans.ShouldHaveSingleItem();
        table.Text[strong.Start..strong.End].ShouldBe("9");
    }

    [Fact]
    public void A_small_table_that_closes_the_article_stays() =>
        Article(First + Second + Third + First.Replace("bridge", "ferry")
            + "<table><tr><th>Name</th><td>Isla Rennie</td></tr><tr><th>Age</th><td>41</td></tr></table>").Body.OfType<BodyTable>()
            .ShouldHaveSingleItem().Rows.ShouldBe([["Name", "Isla Rennie"], ["Age", "41"]]);

    [Theory]
    [InlineData("<pre><code class='language-js'>let a = 1;\nlet b = 2;</code></pre>", "js")]
    [InlineData("<div class='highlight-source-python'><pre>a = 1\nb = 2</pre></div>", "python")]
    [InlineData("<figure class=highlight><pre class='brush: ruby; toolbar: false'>a = 1\nb = 2</pre><figcaption>Listing 1</figcaption></figure>", "ruby")]
    [InlineData("<pre><code class=plaintext>a = 1\nb = 2</code></pre>", null)]
    public void Listings_name_their_language(string html, string? language)
    {
        var article = Article(First + Second + html + Third);
        var code = article.Body.OfType<BodyCode>().ShouldHaveSingleItem();
        code.Language.ShouldBe(language);
        code.Text.ShouldContain("\n");
        article.Figures.ShouldAllBe(f => f.Caption == null || !f.Caption.Contains("= 1"));
    }

    [Fact]
    public void A_formula_on_its_own_line_is_a_block_of_the_body() =>
        Body("<p>The engineers work with a formula that is older than the bridge itself, and that fits on a postcard: <span class=katex-display><math><annotation encoding='application/x-tex'>F = k d</annotation></math></span> where the first is the force on a beam and the last its depth, in metres.</p>").ShouldContain(new BodyMath("F = k d"));

    [Theory]
    [InlineData("<blockquote class=twitter-tweet><p>The yard says the hull is yours.</p>&mdash; Harbour Desk (@harbour) <a href='https://twitter.com/harbour/status/12?ref=x'>May 1, 2026</a></blockquote>", "https://twitter.com/harbour/status/12?ref=x", "The yard says the hull is yours.", "Harbour Desk (@harbour)")]
    [InlineData("<div class=tweet><a href='https://twitter.com/ewan/status/1'><div class=tweet-header><img src=/u.jpg width=200 height=200 alt=Ewan><span class=tweet-author-name>Ewan Laird</span></div>Six passengers and the mail.</a><div class=tweet-footer>12 Likes</div></div>", "https://twitter.com/ewan/status/1", "Six passengers and the mail.", "Ewan Laird")]
    [InlineData("<blockquote class=bluesky-embed data-bluesky-uri='at://did:plc:a/app.bsky.feed.post/3k'><p>The gate is shut.</p>&mdash; Jo (@jo.example)</blockquote>", "https://bsky.app/profile/did:plc:a/post/3k", "The gate is shut.", "Jo (@jo.example)")]
    [InlineData("<blockquote class=instagram-media data-instgrm-permalink='https://www.instagram.com/p/Cx/'><a href='https://www.instagram.com/p/Cx/'>View this post</a></blockquote>", "https://www.instagram.com/p/Cx/", null, null)]
    [InlineData("<amp-twitter data-tweetid=77></amp-twitter>", "https://twitter.com/i/status/77", null, null)]
    [InlineData("<lite-youtube videoid=abc12></lite-youtube>", "https://www.youtube.com/watch?v=abc12", null, null)]
    [InlineData("<figure class=wp-block-embed><div class=wp-block-embed__wrapper>https://www.youtube.com/watch?v=abc12</div></figure>",
        "https://www.youtube.com/watch?v=abc12", null, null)]
    public void Posts_are_embedded_with_what_they_say(string html, string url, string? quote, string? author)
    {
        var article = Article(First + Second + html + Third);
        article.Body.OfType<BodyEmbed>().ShouldHaveSingleItem().ShouldBe(new BodyEmbed(url, quote, author));
        article.Figures.ShouldBeEmpty();
        article.BodyText.ShouldNotContain(quote ?? "twitter");
    }

    [Fact]
    public void Notes_stand_as_one_list_at_the_end()
    {
        var body = Body(
            "<p>The bridge has cost 40<sup><a href='#fn1'>1</a></sup> million since it was built, and the ferry<sup><a href='#fn2'>2</a></sup> less than a tenth of that, the council says.</p><p id=fn1>Figures of the council, rounded to the next million, for the years since the bridge was opened. <a href='#fnref1'>↩</a></p><p id=fn2>Accounts of the ferry company for the same years, which were published in the spring.</p>");
        var notes = body[^1].ShouldBeOfType<BodyList>();
        notes.Items.Count.ShouldBe(2);
        notes.Items[0].ShouldStartWith("Figures of the council");
        body.OfType<BodyParagraph>().ShouldAllBe(p => !p.Text.StartsWith("Figures of") && !p.Text.StartsWith("Accounts of"));
    }

    [Fact]
    public void Posts_of_a_live_page_are_ranges_of_its_body()
    {
        static string Post(string hour, string headline, string text) =>
            $"<div class=live-post><time datetime='2026-11-18T{hour}:00:00Z'>{hour}.00</time><h2>{headline}</h2>{text}</div>";
        var article = new ArticleParser().Parse(
            "<html><head><title>Storm stops ferries</title></head><body><article class=liveblog><h1>Storm stops ferries</h1>"
                + Post("17", "Power is back", First + Second) + Post("15", "Boat is safe", Third)
                + Post("12", "Schools close", Second.Replace("buses", "pupils")) + "</article></body></html>", "https://news.example/live");
        article.LiveUpdates.Select(u => (u.Headline, u.PublishedAt?.ToString()))
            .ShouldBe([("Power is back", "2026-11-18T17:00:00Z"), ("Boat is safe", "2026-11-18T15:00:00Z"),
                ("Schools close", "2026-11-18T12:00:00Z")]);
        foreach (var update in article.LiveUpdates) article.Body[update.FirstBlock].Text.ShouldBe(update.Headline);
        article.LiveUpdates[0].LastBlock.ShouldBe(article.LiveUpdates[1].FirstBlock - 1);
    }

    [Fact]
    public void An_article_is_no_live_page_for_being_declared_one() =>
        new ArticleParser().Parse(
            "<html><head><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge stays closed\"}</script></head><body><article><h1>Bridge stays closed</h1><time datetime=2026-11-18>18 November</time>" + First + Second + Third + "</article></body></html>").LiveUpdates.ShouldBeEmpty();

    [Theory]
    [InlineData("<meta property='og:image' content='/share.jpg'><meta property='og:image:alt' content='The bridge'>",
        "https://news.example/share.jpg", "The bridge")]
    [InlineData("<meta property='og:image' content='/static/logo.png'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge stays closed\",\"image\":[{\"@type\":\"ImageObject\",\"url\":\"https://cdn.example/b.jpg\"}]}</script>", "https://cdn.example/b.jpg", null)]
    [InlineData("<meta name='twitter:image' content='https://cdn.example/t.jpg'>", "https://cdn.example/t.jpg", null)]
    [InlineData("<link rel=image_src href='/i.jpg'>", "https://news.example/i.jpg", null)]
    public void Lead_image_is_the_picture_that_the_page_declares(string head, string url, string? alt) =>
        new ArticleParser().Parse(
            "<html><head>" + head + "</head><body><article><h1>Bridge stays closed</h1>" + First + Second + Third
                + "</article></body></html>", "https://news.example/story").LeadImage.ShouldBe(new LeadImage(url, alt));

    [Theory]
    [InlineData("Why the old bridge will not open before May", "Why the old bridge will not open before May")]
    [InlineData("Bridge stays closed until the spring | Harbour Post", null)]
    [InlineData("Harbour Post", null)]
    [InlineData("Bridge stays closed", null)]
    public void Alternative_headline_is_one_that_differs(string shared, string? alternative) =>
        new ArticleParser().Parse(
            $"<html><head><meta property='og:site_name' content='Harbour Post'><meta property='og:title' content='{shared}'></head><body><article><h1>Bridge stays closed until the spring</h1>" + First + Second + Third + "</article></body></html>").AlternativeHeadline.ShouldBe(alternative);

    private static IReadOnlyList<BodyBlock> Body(string inner) => Article(First + Second + inner + Third).Body;

    private static Article Article(string body) =>
        new ArticleParser().Parse(
            "<html><head><title>Bridge stays closed until the spring</title></head><body><article><h1>Bridge stays closed until the spring</h1>" + body + "</article></body></html>", "https://news.example/story/1");
}

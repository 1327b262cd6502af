using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Tests.Composition;

public sealed class AuthorTests
{
    /// <summary>Long enough that what stands under the text is not near the headline.</summary>
    private static readonly string s_body = string.Concat(
        Enumerable.Range(2, 16)
            .Select(n => $"<p>The old bridge over the river will stay closed for {n} more weeks, the town council said on Monday after a long meeting with the engineers who had looked at pillar number {n}.</p>"));

    [Theory]
    [InlineData("Par Élise Morand et Luc Bossard", "Élise Morand|Luc Bossard")]
    [InlineData("Por Ana Lima y Jordi Puig", "Ana Lima|Jordi Puig")]
    [InlineData("Автор: Ирина Соколова", "Ирина Соколова")]
    [InlineData("Door Anke van der Meer", "Anke van der Meer")]
    [InlineData("Written byJane Roe", "Jane Roe")]
    [InlineData("Jane Roe, MD, PhD", "Jane Roe")]
    [InlineData("Jane Roe, Former Harbour Consultant", "Jane Roe")]
    [InlineData("By Jane Roe in Oldmark", "Jane Roe")]
    [InlineData("Posted by Kip on Friday", "Kip")]
    [InlineData("By Dan Marsh", "Dan Marsh")]
    [InlineData("By Jane Roe | Reviewed by Sam Idris", "Jane Roe")]
    [InlineData("Photos by Sam Idris", "")]
    [InlineData("Edited by Sam Idris", "")]
    [InlineData("Jo TanFounder", "Jo Tan")]
    [InlineData("NOC Admin", "")]
    [InlineData("Valley Post Media Inc.", "")]
    [InlineData("Table of Contents", "")]
    [InlineData("Marketing Director", "")]
    public void Bylines_name_who_wrote_and_nothing_else(string byline, string names) =>
        string.Join('|', BylineReader.Names(byline)).ShouldBe(names);

    [Theory]
    [InlineData("By <a href=/authors/jule-harmsen>Jule Harmsen</a> and Bernd Costler", "Jule Harmsen|Bernd Costler")]
    [InlineData("Von <a href=/autoren/jule-harmsen>Jule Harmsen</a> und Bernd Köstler", "Jule Harmsen|Bernd Köstler")]
    [InlineData("By <a href=/authors/jule-harmsen>Jule Harmsen</a> Master Gardener", "Jule Harmsen")]
    public void Of_two_joined_authors_one_may_be_linked_alone(string byline, string names) =>
        string.Join('|', new ArticleParser().Parse(
            $"<html><body><article><h1>The old bridge stays closed</h1><div class=byline>{byline}</div><time>3 May 2026</time>{s_body}</article></body></html>")
            .Authors.Select(a => a.Name)).ShouldBe(names);

    [Theory]
    [InlineData("BlogPosting", "Harbour Homes", "", "")]
    [InlineData("BlogPosting", "Acme", "", "")]
    [InlineData("BlogPosting", "Harbour Homes", "<p>By Harbour Homes</p>", "Harbour Homes")]
    [InlineData("NewsArticle", "Harbour Homes", "", "Harbour Homes")]
    [InlineData("BlogPosting", "Jo Tan", "", "Jo Tan")]
    public void Publisher_that_fills_in_for_an_author_is_none(string type, string author, string byline, string expected)
    {
        var json = $"{{\"@type\":\"{type}\",\"author\":{{\"name\":\"{author}\"}},\"publisher\":{{\"name\":\"Harbour Homes\"}}}}";
        var article = new ArticleParser().Parse(
            $"<title>Bridge closes for the winter</title><script type='application/ld+json'>{json}</script><body><article><h1>Bridge closes for the winter</h1>{byline}{s_body}</article>", "https://blog.acme.example/bridge");
        string.Join('|', article.Authors.Select(a => a.Name)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("AFP", "AFP")]
    [InlineData("dpa", "dpa")]
    [InlineData("AFP, MANILA", "AFP")]
    [InlineData("Valley Post Team", "Valley Post Team")]
    [InlineData("The Harbour editors", "The Harbour editors")]
    [InlineData("VP24 Redaktion", "VP24 Redaktion")]
    public void Agencies_and_bureaus_are_organizations(string byline, string name) =>
        BylineReader.Read(byline).ShouldBe([new Credited(name, AuthorKind.Organization)]);

    [Theory]
    [InlineData("<p class=meta><span>March 3, 2025</span> <span class='entry-meta-author vcard'>Uta Helken</span> <span>6</span></p>",
        "Uta Helken")]
    [InlineData("<p class=meta><span>March 3, 2025</span> <span class='author vcard'>by <span class='author-name'>Uta Helken</span></span> <span>6</span></p>", "Uta Helken")]
    [InlineData("<p class=meta><span>March 3, 2025</span> <span class=author-name>harbour77</span> <span>6</span></p>", "harbour77")]
    [InlineData("<p class=meta><span>March 3, 2025</span> <span class=author>Wellness</span> <span>6</span></p>", "")]
    [InlineData("<p class=meta><span>March 3, 2025</span> <span class=topic>Uta Helken</span> <span>6</span></p>", "")]
    public void Element_whose_class_says_author_names_one_in_a_line_of_other_things(string line, string names) =>
        Authors("", line).ShouldBe(names);

    [Theory]
    [InlineData("<p>erstellt von Dominik Rauch &mdash; zuletzt ver&auml;ndert</p>", "Dominik Rauch")]
    [InlineData("<p>Date: March 3, 2025 Author: Uta Helken Source: Harbour Post</p>", "Uta Helken")]
    public void Line_under_the_text_may_sign_it(string footer, string names) => Authors("", "", footer).ShouldBe(names);

    [Fact]
    public void Agency_after_a_person_is_whom_the_person_works_for() =>
        BylineReader.Names("By Jo Tan, Associated Press").ShouldBe(["Jo Tan"]);

    [Fact]
    public void Agency_joined_to_a_name_wrote_with_it() => BylineReader.Names("Jo Tan and AFP").ShouldBe(["Jo Tan", "AFP"]);

    [Fact]
    public void Role_after_the_name_is_kept_apart() =>
        BylineReader.Read("Jo Tan, Senior Correspondent")[0].ShouldBe(new Credited("Jo Tan", AuthorKind.Person, "Senior Correspondent"));

    [Theory]
    [InlineData("", "<p>Written by</p><p>Jo Tan</p>")]
    [InlineData("", "<p class=author>Jo Tan<br>4 August 2026</p>")]
    [InlineData("", "<p>Jo Tan | Senior Writer | July 2, 2026</p>")]
    [InlineData("", "<p>By <a href='/producers/jo-tan'>Jo Tan</a> July 2, 2026</p>")]
    [InlineData("<meta property=og:type content=article>", "<img src=/p.jpg width=48 height=48 alt='Jo Tan, reporter'><p>Jo Tan</p>")]
    [InlineData("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Jo Tan'>", "")]
    [InlineData("<meta name='twitter:label2' content='Verfasst von'><meta name='twitter:data2' content='Jo Tan'>", "")]
    [InlineData("<meta name=citation_author content='Tan, Jo'>", "")]
    [InlineData("<meta name=author content=jtan07>", "<p>By Jo Tan</p>")]
    public void Author_is_found_where_newsrooms_put_it(string head, string byline) => Authors(head, byline).ShouldBe("Jo Tan");

    [Theory]
    [InlineData("<p>Posted by Jo Tan on July 2, 2026 in Local</p>")]
    [InlineData("<h3>Author</h3><p>Jo Tan</p>")]
    [InlineData("<div class=author-bio><p>This story was written by Jo Tan, head of the local desk.</p></div>")]
    public void Author_is_found_under_the_text(string footer) => Authors("", "", footer).ShouldBe("Jo Tan");

    [Fact]
    public void Byline_decides_against_the_sign_in_name_that_is_declared()
    {
        var analysis = Parse("<meta name=author content='Web Publisher'>", "<p>By Jo Tan</p>", "");
        analysis.Article.Authors.Select(a => a.Name).ShouldBe(["Jo Tan"]);
        analysis.Values.Single(v => v.Field == "authors").Rule.ShouldBe("what the byline says before what is declared");
    }

    [Theory]
    [InlineData("Jo Tan", "<p>By Jo Tan and Sam Idris</p>", "Jo Tan|Sam Idris", "the byline names all that are declared, and more")]
    [InlineData("Kip", "<p class=byline>Uta Helken</p>", "Uta Helken", "a name in full before a name in one word")]
    public void Byline_that_tells_more_than_what_is_declared_decides(string declared, string byline, string names, string rule)
    {
        var analysis = Parse($"<meta name=author content='{declared}'>", byline, "");
        string.Join('|', analysis.Article.Authors.Select(a => a.Name)).ShouldBe(names);
        analysis.Values.Where(v => v.Field == "authors").ShouldAllBe(v => v.Rule == rule);
    }

    [Fact]
    public void Byline_gives_way_where_the_page_names_the_declared_author_too() =>
        Authors("<meta name=author content='Jo Tan'>", "<p>By <a href=/author/deskpost rel=author>Desk Post</a></p>",
            "<div class=author-bio><p>Jo Tan is a reporter for this paper and covers roads, rivers and rails.</p></div>")
            .ShouldBe("Jo Tan");

    [Fact]
    public void Bylines_of_different_people_under_the_text_are_credits_of_something_else() =>
        Authors("", "", "<p>By Jo Tan</p><p>By Sam Idris</p>").ShouldBe("");

    [Fact]
    public void Reviewer_is_no_author() => Authors("", "<p>Reviewed by</p><p>Sam Idris</p>").ShouldBe("");

    [Fact]
    public void Sign_in_name_nobody_sees_is_no_author() => Authors("<meta name=author content=jtanvalley>", "").ShouldBe("");

    [Fact]
    public void Who_signs_the_posts_of_a_live_page_is_no_further_author() =>
        Authors("", "<div class=byline>Jo Tan and Sam Idris</div>",
            "<div class=post><div class=post-meta><time datetime='2026-11-18T17:45:00Z'>17.45 GMT</time> <span class=post-author>Mia Berg</span></div>"
            + "<h2>Power is back at the hospital</h2><p>Engineers have restored power to the hospital, which had run on generators since the early morning.</p></div>")
            .ShouldBe("Jo Tan|Sam Idris");

    [Fact]
    public void Declared_organization_is_marked_as_one()
    {
        const string Head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"NewsMediaOrganization\",\"name\":\"Valley Post\"}}</script>";
        Parse(Head, "", "").Article.Authors[0].Kind.ShouldBe(AuthorKind.Organization);
    }

    private static string Authors(string head, string byline, string footer = "") =>
        string.Join('|', Parse(head, byline, footer).Article.Authors.Select(a => a.Name));

    private static PageAnalysis Parse(string head, string byline, string footer) =>
        new ArticleParser().Analyze(
            $"<head><title>Bridge closes for the winter</title>{head}</head><body><article><h1>Bridge closes for the winter</h1>{byline}{s_body}{footer}</article>");
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ArticleParsing.Tests.Integration;

/// <summary>Against a handler in memory: no test touches a network.</summary>
public sealed class HttpClientTests
{
    private const string Page =
        "<html><head><title>Käse wird teurer</title></head><body><h1>Käse wird teurer</h1><p>Der Käse wird nach Angaben der Händler im kommenden Jahr überall teurer, auch in den kleinen Läden.</p><p><a href=/mehr>Mehr</a></p></body></html>";

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("iso-8859-1", "\"iso-8859-1\"")]
    [InlineData("utf-8", null)]
    public async Task Encoding_is_the_one_the_server_states_or_else_found(string encoding, string? stated)
    {
        using var client = Answer(
            _ => Response(Encoding.GetEncoding(encoding).GetBytes(Page), stated is null ? "text/html" : "text/html; charset=" + stated));
        (await client.GetArticleAsync("https://news.example/käse")).Headline.ShouldBe("Käse wird teurer");
    }

    [Fact]
    public async Task Address_is_the_one_that_answered()
    {
        using var client = Answer(request =>
        {
            request.RequestUri = new Uri("https://news.example/story/7"); // As a handler leaves it after redirects.
            return Response(Encoding.UTF8.GetBytes(Page), "text/html");
        });
        (await client.GetArticleAsync(new Uri("https://short.example/a"))).Url.ShouldBe("https://news.example/story/7");
    }

    [Fact]
    public async Task Addresses_may_be_relative_to_the_clients_base()
    {
        using var client = Answer(
            request => request.RequestUri!.AbsolutePath == "/story"
                ? Response(Encoding.UTF8.GetBytes(Page), "text/html")
                : new HttpResponseMessage(HttpStatusCode.NotFound));
        client.BaseAddress = new Uri("https://news.example/");
        (await client.GetArticleAsync("story")).Url.ShouldBe("https://news.example/story");
    }

    [Fact]
    public async Task Plain_text_is_parsed_as_text()
    {
        using var client = Answer(
            _ => Response(
                Encoding.UTF8.GetBytes(
                    "The Bridge Stays Closed Until The Spring\n\nThe old bridge <over> the river will stay closed until the spring, the council said on Monday.\n"), "text/plain; charset=utf-8"));
        (await client.GetArticleAsync("https://news.example/a.txt")).BodyText.ShouldContain("bridge <over> the river");
    }

    [Fact]
    public async Task What_is_no_page_is_refused_by_its_type()
    {
        using var client = Answer(_ => Response([1, 2, 3], "application/pdf"));
        var error = await Should.ThrowAsync<ArticleContentTypeException>(client.GetArticleAsync("https://news.example/a.pdf"));
        (error.ContentType, error.Url).ShouldBe(("application/pdf", "https://news.example/a.pdf"));
    }

    [Fact]
    public async Task A_large_answer_is_not_downloaded_to_its_end()
    {
        var endless = new EndlessStream();
        using var client = Answer(
            _ => new HttpResponseMessage { Content = new StreamContent(
                endless) { Headers = { ContentType = new MediaTypeHeaderValue("text/html") } } });
        var parser = new ArticleParser(new ArticleParserOptions { MaxInputLength = 1_000_000 });
        var error = await Should.ThrowAsync<ArticleLimitException>(client.GetArticleAsync("https://news.example/endless", parser));
        (error.Code, error.Limit, error.Allowed).ShouldBe(("input-too-large", "MaxInputLength", 1_000_000));
        endless.Given.ShouldBeLessThan(2_000_000);
    }

    [Fact]
    public async Task A_stated_length_over_the_limit_is_refused_unread()
    {
        var endless = new EndlessStream();
        using var client = Answer(
            _ => new HttpResponseMessage { Content = new StreamContent(
                endless) { Headers = { ContentType = new MediaTypeHeaderValue("text/html"), ContentLength = 5_000_000_000 } } });
        await Should.ThrowAsync<ArticleLimitException>(client.GetArticleAsync("https://news.example/huge"));
        endless.Given.ShouldBe(0);
    }

    [Fact]
    public async Task A_status_that_is_no_success_throws()
    {
        using var client = Answer(_ => new HttpResponseMessage(HttpStatusCode.Gone));
        await Should.ThrowAsync<HttpRequestException>(client.GetArticleAsync("https://news.example/gone"));
    }

    [Fact]
    public async Task Cancelling_stops_the_download()
    {
        using var cancel = new CancellationTokenSource();
        var endless = new EndlessStream(onRead: cancel.Cancel);
        using var client = Answer(
            _ => new HttpResponseMessage { Content = new StreamContent(
                endless) { Headers = { ContentType = new MediaTypeHeaderValue("text/html") } } });
        await Should.ThrowAsync<OperationCanceledException>(
            client.GetArticleAsync("https://news.example/slow", cancellationToken: cancel.Token));
    }

    private static HttpClient Answer(Func<HttpRequestMessage, HttpResponseMessage> answer) => new(new Handler(answer));

    private static HttpResponseMessage Response(byte[] content, string type)
    {
        var response = new HttpResponseMessage { Content = new ByteArrayContent(content) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        return response;
    }

    [Theory]
    [InlineData("https://news.example/a%20b/%22c%22?q=%C3%A4", "https://news.example/a%20b/%22c%22?q=%C3%A4")]
    [InlineData("https://ann:secret@news.example/a", "https://news.example/a")]
    [InlineData("https://ann@news.example:8443/a", "https://news.example:8443/a")]
    public async Task Address_is_kept_as_it_was_but_for_the_user(string address, string kept)
    {
        using var client = Answer(_ => Response(Encoding.UTF8.GetBytes(Page), "text/html"));
        (await client.GetArticleAsync(address)).Url.ShouldBe(kept);
        (await client.GetArticleSourceAsync(address)).Url.ShouldBe(kept);
    }

    [Theory]
    [InlineData("https://news.example/story", "/story/2", "/story/3")]
    [InlineData("https://news.example/story/", "/story/2/", "/story/3/")]
    [InlineData("https://news.example/story.html", "story-2.html", "story-3.html")]
    [InlineData("https://news.example/story?id=7", "?id=7&page=2", "?id=7&page=3")]
    [InlineData("https://news.example/story", "?page=1", "?page=2")]
    [InlineData("https://news.example/story?page=1", "?page=2", "?page=3")]
    [InlineData("https://news.example/20261127", "/20261127/2", "/20261127/3")]
    public async Task Pages_of_one_article_are_joined(string first, string second, string third)
    {
        var fetched = new List<string>();
        using var client = Answer(request =>
        {
            var uri = request.RequestUri!;
            fetched.Add(uri.AbsoluteUri);
            return uri == new Uri(new Uri(first), second) ? Part("The second", "added", third)
                : uri == new Uri(new Uri(first), third) ? Part("The third", "said", null)
                : Part("The first", "said", second);
        });
        var article = await client.GetPagedArticleAsync(first);
        article.Url.ShouldBe(first);
        article.Body.OfType<BodyParagraph>().Select(p => p.Text.Split(' ')[1]).ShouldBe(["first", "opening", "second", "third"]);
        article.Figures.Count.ShouldBe(1);
        article.Quotations.Select(q => q.Cue).ShouldBe(["said", "added", "said"]);
        article.Quotations.ShouldAllBe(q => article.Body[q.Block!.Value].Text.Substring(q.Start, q.End - q.Start) == q.Text);
        article.BodyText.ShouldBe(string.Join("\n\n", article.Body.Where(b => b.Text.Length > 0).Select(b => b.Text)));
        fetched.Count.ShouldBe(3);
        (await client.GetPagedArticleAsync(first, maxPages: 2)).BodyText.ShouldNotContain("third");
    }

    [Theory]
    [InlineData("https://news.example/1234", "/1235")]
    [InlineData("https://news.example/story", "/another-story")]
    [InlineData("https://news.example/story", "https://other.example/story/2")]
    [InlineData("https://news.example/story", "/story/7")]
    [InlineData("https://news.example/story", "/story-of-the-year-2")]
    public async Task The_next_article_of_a_site_is_not_the_next_page(string first, string next)
    {
        var fetched = 0;
        using var client = Answer(_ =>
        {
            fetched++;
            return Part("The first", "said", next);
        });
        await client.GetPagedArticleAsync(new Uri(first));
        fetched.ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_comes_again_ends_the_article()
    {
        using var client = Answer(_ => Part("The only", "said", "/story/2"));
        (await client.GetPagedArticleAsync("https://news.example/story")).Body.OfType<BodyParagraph>().Count().ShouldBe(2);
    }

    private static HttpResponseMessage Part(string words, string cue, string? next) => Response(
        Encoding.UTF8.GetBytes($"""
            <html lang=en><head><title>Bridge closes</title>{(next is null ? "" : $"<link rel=next href='{next}'>")}</head><body><article><h1>Bridge closes</h1>
            <figure><img src=/bridge.jpg width=800 height=600><figcaption>The bridge on Monday, seen from the old pier</figcaption></figure>
            <p>{words} part of this story is about the bridge over the river. “{words} bridge will stay closed until the spring,” {cue} Orla Finn, who looks after it.</p>
            <p>An opening that the site repeats on top of each of its pages, as many sites do it, word by word.</p></article></body></html>
            """),
        "text/html");

    private sealed class Handler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = answer(request);
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }

    private sealed class EndlessStream(Action? onRead = null) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            onRead?.Invoke();
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return Read(buffer, offset, count);
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

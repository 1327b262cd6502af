using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Playground;

namespace ArticleParsing.Browser;

/// <summary>The playground's server, asked by others than its own page.</summary>
public sealed class PlaygroundServerTests(PlaygroundServerTests.Running running) : IClassFixture<PlaygroundServerTests.Running>
{
    private readonly HttpClient _client = running.Client;

    /// <summary>One server for all tests.</summary>
    public sealed class Running : IAsyncLifetime
    {
        private Process _server = null!;

        public HttpClient Client { get; } = new();

        public async Task InitializeAsync()
        {
            (_server, var address) = await PlaygroundServer.StartAsync();
            Client.BaseAddress = new Uri(address);
        }

        public Task DisposeAsync()
        {
            Client.Dispose();
            _server.Kill(entireProcessTree: true);
            _server.Dispose();
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"input\":null}")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"input\":")]
    [InlineData("{\"input\":3}")]
    public async Task A_request_without_input_is_a_bad_one(string body) =>
        (await _client.PostAsync("/api/analyze", new StringContent(body, Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.BadRequest)]
    public async Task Only_this_machines_own_names_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/samples") { Headers = { Host = host } };
        (await _client.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task The_limits_are_those_for_strangers_pages()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 400)) + "x";
        var answer = await _client.PostAsJsonAsync("/api/analyze", new { input = "<html>" + page });
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString()!.ShouldContain(
            "MaxNestingDepth: allowed 256");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void A_request_that_is_given_up_stops_the_parse(string kind)
    {
        var request = new AnalyzeRequest(string.Concat(Enumerable.Repeat("The council met on Monday.\n\n", 1000)), kind, null);
        Should.Throw<OperationCanceledException>(() => request.Analyze(new ArticleParser(), new CancellationToken(canceled: true)));
    }
}

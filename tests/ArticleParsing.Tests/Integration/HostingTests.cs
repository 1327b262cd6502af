using ArticleParsing.Classification.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleParsing.Tests.Integration;

public sealed class HostingTests
{
    private const string Page =
        "<html><body><h1>Bridge closes</h1><p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p></body></html>";

    [Fact]
    public void A_container_makes_the_parser_without_any_registration_of_its_parts()
    {
        using var provider = new ServiceCollection().AddSingleton<ArticleParser>().BuildServiceProvider(validateScopes: true);
        provider.GetRequiredService<ArticleParser>().Parse(Page).Headline.ShouldBe("Bridge closes");
    }

    [Fact]
    public void A_container_hands_in_options_and_logger_that_it_has()
    {
        var log = new RecordingLogger<ArticleParser>();
        using var provider = new ServiceCollection()
            .AddSingleton(new ArticleParserOptions { ExtractQuotations = false, MaxInputLength = 500 })
            .AddSingleton<ILogger<ArticleParser>>(log)
            .AddSingleton<ArticleParser>()
            .BuildServiceProvider();
        var parser = provider.GetRequiredService<ArticleParser>();
        parser.Parse(Page, "https://news.example/a");
        parser.Parse("<html></html>", "https://news.example/b");
        Should.Throw<ArticleLimitException>(() => parser.Parse(new string('x', 501), "https://news.example/c"));
        log.Lines.Select(l => (l.Level, l.Id)).ShouldBe([(LogLevel.Debug, 1), (LogLevel.Warning, 2), (LogLevel.Warning, 3)]);
        log.Lines[0].Text.ShouldStartWith("Parsed https://news.example/a: ");
        log.Lines[1].Text.ShouldStartWith("Found no body in https://news.example/b");
        log.Lines[2].Text.ShouldBe("Refused https://news.example/c: it crosses MaxInputLength, allowed 500, met 501.");
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleParsing.Tests.Integration;

public sealed class OptionsTests
{
    private const string Page =
        "<html><body><h1>Bridge closes</h1><p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p></body></html>";

    private static readonly IConfiguration s_configuration = new ConfigurationBuilder().AddInMemoryCollection(
        new Dictionary<string, string?>
    {
        ["ArticleParsing:MaxInputLength"] = "1000",
        ["ArticleParsing:MaxQuotationCount"] = "7",
        ["ArticleParsing:TimeBudget"] = "00:00:10",
        ["ArticleParsing:ReferenceTime"] = "2026-03-01T09:30:00+02:00",
        ["ArticleParsing:ExtractQuotations"] = "false",
    }).Build();

    [Fact]
    public void Options_bind_from_configuration()
    {
        var options = new ArticleParserOptions();
        s_configuration.GetSection("ArticleParsing").Bind(options);
        ShouldBeBound(options);
    }

    /// <summary>The source generator takes calls; a delegate it cannot see through.</summary>
    [Fact]
    public void Options_bind_by_reflection()
    {
        Func<IConfiguration, Type, object?> get = ConfigurationBinder.Get;
        ShouldBeBound((ArticleParserOptions?)get(s_configuration.GetSection("ArticleParsing"), typeof(ArticleParserOptions)));
    }

    [Fact]
    public void A_container_binds_options_when_it_makes_the_parser()
    {
        using var provider = new ServiceCollection()
            .AddArticleParsing(options => s_configuration.GetSection("ArticleParsing").Bind(options))
            .BuildServiceProvider(validateScopes: true);
        Should.Throw<ArticleLimitException>(
            () => provider.GetRequiredService<ArticleParser>().Parse(new string('x', 1001))).Allowed.ShouldBe(1000);
        provider.GetRequiredService<ArticleParser>().ShouldBeSameAs(provider.GetRequiredService<ArticleParser>());
        provider.GetRequiredService<QuotationExtractor>().Extract("\u201CIt will stay closed.\u201D").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_container_starts_with_the_options_that_it_has_and_keeps_them_as_they_are()
    {
        var shared = new ArticleParserOptions { MaxInputLength = 500 };
        using var provider = new ServiceCollection().AddSingleton(shared)
            .AddArticleParsing(o => o.ExtractQuotations = false)
            .BuildServiceProvider();
        Should.Throw<ArticleLimitException>(() => provider.GetRequiredService<ArticleParser>().Parse(new string('x', 501)));
        shared.ExtractQuotations.ShouldBeTrue();
    }

    [Theory]
    [InlineData(nameof(ArticleParserOptions.MaxInputLength), -1, "MaxInputLength is -1. It must be at least 0.")]
    [InlineData(nameof(ArticleParserOptions.MaxNestingDepth), 0, "MaxNestingDepth is 0. It must be at least 1.")]
    [InlineData(nameof(ArticleParserOptions.MaxElementCount), 0, "MaxElementCount is 0. It must be at least 1.")]
    [InlineData(nameof(ArticleParserOptions.MaxAttributeCount), -5, "MaxAttributeCount is -5. It must be at least 0.")]
    [InlineData(nameof(ArticleParserOptions.MaxAttributeLength), -1, "MaxAttributeLength is -1. It must be at least 0.")]
    [InlineData(nameof(ArticleParserOptions.MaxTextLength), -1, "MaxTextLength is -1. It must be at least 0.")]
    [InlineData(nameof(ArticleParserOptions.MaxJsonLdLength), -1, "MaxJsonLdLength is -1. It must be at least 0.")]
    [InlineData(nameof(ArticleParserOptions.MaxJsonLdDepth), 0, "MaxJsonLdDepth is 0. It must be at least 1.")]
    [InlineData(nameof(ArticleParserOptions.MaxFigureCount), -1, "MaxFigureCount is -1. It must be at least 0.")]
    [InlineData(nameof(ArticleParserOptions.MaxQuotationCount), int.MinValue, "MaxQuotationCount is -2147483648. It must be at least 0.")]
    public void A_limit_that_makes_no_sense_is_refused_by_name(string option, int value, string message)
    {
        var options = new ArticleParserOptions();
        typeof(ArticleParserOptions).GetProperty(option)!.SetValue(options, value);
        Should.Throw<ArgumentException>(() => new ArticleParser(options)).Message.ShouldBe(message);
    }

    [Fact]
    public void A_negative_time_and_no_site_rules_are_refused()
    {
        Should.Throw<ArgumentException>(() => new ArticleParser(new ArticleParserOptions { TimeBudget = TimeSpan.FromSeconds(-1) })).Message
            .ShouldBe("TimeBudget is -00:00:01. It must be at least 0, or null for any time.");
        Should.Throw<ArgumentException>(() => new ArticleParser(new ArticleParserOptions { SiteRules = null! })).Message
            .ShouldBe("SiteRules is null. For no rules use SiteRules.None.");
    }

    [Fact]
    public void A_change_of_options_changes_no_parser_and_no_other_options()
    {
        var options = ArticleParserOptions.Untrusted;
        var parser = new ArticleParser(options);
        options.MaxInputLength = 1;
        parser.Parse(Page).Headline.ShouldBe("Bridge closes");
        ArticleParserOptions.Untrusted.MaxInputLength.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Transform_has_the_last_word_on_every_article()
    {
        var parser = new ArticleParser(
            new ArticleParserOptions { Transform = article =>
                article with { Headline = article.Headline + ", says " + article.Body.Count } });
        parser.Parse(Page).Headline.ShouldBe("Bridge closes, says 1");
        parser.Analyze(Page).Article.Headline.ShouldBe("Bridge closes, says 1");
        parser.ParseText(
            "Bridge closes\n\nThe old bridge over the river will stay closed until the spring, the council said on Monday.").Headline!.ShouldEndWith(", says 1");
    }

    [Fact]
    public void What_a_transform_throws_comes_out_and_null_is_no_article()
    {
        Should.Throw<FormatException>(
            () => new ArticleParser(new ArticleParserOptions { Transform = _ => throw new FormatException() }).Parse(Page));
        Should.Throw<InvalidOperationException>(
            () => new ArticleParser(new ArticleParserOptions { Transform = _ => null! }).Parse(Page)).Message.ShouldContain("Transform");
    }

    private static void ShouldBeBound(ArticleParserOptions? options)
    {
        options.ShouldNotBeNull();
        (options.MaxInputLength, options.MaxQuotationCount, options.ExtractQuotations).ShouldBe((1000, 7, false));
        (options.TimeBudget, options.ReferenceTime).ShouldBe(
            (TimeSpan.FromSeconds(10), new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2))));
        options.MaxNestingDepth.ShouldBe(512);
    }
}

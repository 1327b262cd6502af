using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ArticleParsing;

/// <summary>The parser in a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds an <see cref="ArticleParser"/> and a <see cref="QuotationExtractor"/> as singletons, with the container's log. A parser that
    /// the container already has stays.
    /// </summary>
    /// <remarks>
    /// The options start as the <see cref="ArticleParserOptions"/> that the container has, else as
    /// <see cref="ArticleParserOptions.Default"/>. From configuration:
    /// <c>services.AddArticleParsing(options => configuration.GetSection("ArticleParsing").Bind(options))</c>. They are checked when the
    /// parser is made, that is, when it is asked for the first time.
    /// </remarks>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">Changes the options; may be <see langword="null"/>.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddArticleParsing(this IServiceCollection services, Action<ArticleParserOptions>? configure = null)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        services.TryAddSingleton(provider =>
        {
            var options = (provider.GetService<ArticleParserOptions>() ?? ArticleParserOptions.Default) with { };
            configure?.Invoke(options);
            return new ArticleParser(options, provider.GetService<ILogger<ArticleParser>>());
        });
        services.TryAddSingleton(_ => new QuotationExtractor());
        return services;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleParsing.Acquisition.Sites;

namespace ArticleParsing;

/// <summary>
/// A caller's rules for single sites. The library ships none. Immutable and safe to share between threads.
/// </summary>
public sealed class SiteRules
{
    private readonly IReadOnlyDictionary<string, CompiledSiteRule> _byHost;

    /// <summary>Rules for sites.</summary>
    /// <param name="rules">The rules; of two for one host the later one holds.</param>
    /// <exception cref="ArgumentException">A host or selector cannot be read.</exception>
    public SiteRules(IEnumerable<SiteRule> rules)
    {
        if (rules is null) throw new ArgumentNullException(nameof(rules));
        var byHost = new Dictionary<string, CompiledSiteRule>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var compiled = new CompiledSiteRule(rule);
            byHost[compiled.Host] = compiled;
        }

        _byHost = byHost;
    }

    /// <summary>No rules.</summary>
    public static SiteRules None { get; } = new([]);

    /// <summary>The rules, in no order.</summary>
    public IEnumerable<SiteRule> Rules => _byHost.Values.Select(r => r.Rule);

    /// <summary>These rules and another, which takes the place of one for the same host.</summary>
    /// <exception cref="ArgumentException">The host or a selector cannot be read.</exception>
    public SiteRules With(SiteRule rule)
    {
        if (rule is null) throw new ArgumentNullException(nameof(rule));
        return new SiteRules([.. Rules, rule]);
    }

    /// <summary>
    /// Reads rules from JSON: an object with a rule for each host, <c>{"news.example": {"body": ".story", "remove": ".newsletter"}}</c>.
    /// </summary>
    /// <exception cref="JsonException">The text is no JSON, or of another shape: a misspelt field is an error.</exception>
    /// <exception cref="ArgumentException">A host or selector cannot be read.</exception>
    public static SiteRules FromJson(string json)
    {
        if (json is null) throw new ArgumentNullException(nameof(json));
        var rules = JsonSerializer.Deserialize(json, SiteRulesJsonContext.Default.DictionaryStringSiteRule)
            ?? throw new JsonException("The JSON is null, not an object of hosts.");
        return new SiteRules(
            rules.Select(r => (r.Value ?? throw new JsonException($"The rule for {r.Key} is null.")) with { Host = r.Key }));
    }

    /// <summary>
    /// The rule for a page: that of its host, else of the nearest domain above it; <see langword="null"/> if there is none.
    /// </summary>
    /// <param name="url">The page's absolute address.</param>
    public SiteRule? For(string? url) => CompiledFor(url)?.Rule;

    internal bool IsEmpty => _byHost.Count == 0;

    internal CompiledSiteRule? CompiledFor(string? url)
    {
        if (_byHost.Count == 0 || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        for (var host = uri.IdnHost.ToLowerInvariant(); ; host = host.Substring(host.IndexOf('.') + 1))
        {
            if (_byHost.TryGetValue(host, out var rule)) return rule;
            if (host.IndexOf('.') < 0) return null;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(Dictionary<string, SiteRule>))]
internal sealed partial class SiteRulesJsonContext : JsonSerializerContext;

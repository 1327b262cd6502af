using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>
/// Where the parts of an article stand on the pages of one site: CSS selectors, each <see langword="null"/> if the parser is to find the
/// part itself. A selector that matches nothing on a page changes nothing.
/// </summary>
/// <param name="Host">The host the rule is for, its subdomains included: <c>news.example</c> is also for <c>www.news.example</c>.</param>
public sealed record SiteRule(string Host)
{
    /// <summary>A rule as JSON has it, under its host.</summary>
    [JsonConstructor]
    internal SiteRule()
        : this("")
    {
    }

    /// <summary>The host the rule is for, its subdomains included: <c>news.example</c> is also for <c>www.news.example</c>.</summary>
    [JsonIgnore]
    public string Host { get; init; } = Host;

    /// <summary>The headline; the first match counts.</summary>
    public string? Headline { get; init; }

    /// <summary>The section label or slug line shown with the headline; the first match counts.</summary>
    public string? Kicker { get; init; }

    /// <summary>The introductory line under the headline; the first match counts.</summary>
    public string? Standfirst { get; init; }

    /// <summary>
    /// The authors' names, each in an element of its own or several in one ("By Ann Lee and Bo Ek"). Also reads <c>content</c> attributes.
    /// </summary>
    public string? Authors { get; init; }

    /// <summary>The date of publication: a <c>datetime</c> or <c>content</c> attribute, else the text.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>The date of the last change: a <c>datetime</c> or <c>content</c> attribute, else the text.</summary>
    public string? ModifiedAt { get; init; }

    /// <summary>
    /// The elements that hold the body. Text outside them is not body; inside them all text is body that is not removed, named by another
    /// selector, or plainly something else (a caption, a pull quote, promotion).
    /// </summary>
    public string? Body { get; init; }

    /// <summary>Captions of pictures.</summary>
    public string? Captions { get; init; }

    /// <summary>What the page says about its authors.</summary>
    public string? Bios { get; init; }

    /// <summary>Corrections and other notices.</summary>
    public string? Disclaimers { get; init; }

    /// <summary>Promotion inside the article, to be kept apart from the body.</summary>
    public string? Related { get; init; }

    /// <summary>Elements to pass over altogether, pictures included. Wins over the other selectors.</summary>
    public string? Remove { get; init; }
}

using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ArticleParsing.Acquisition;

namespace ArticleParsing.Tests.Acquisition;

public sealed partial class ReadAttributesTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("itemprop")]
    [InlineData("http-equiv")]
    [InlineData("data-src")]
    [InlineData("data-lazy-srcset")]
    public void What_a_stage_reads_is_made(string name) => ReadAttributes.Contains(name.AsSpan()).ShouldBeTrue();

    [Theory]
    [InlineData("onclick")]
    [InlineData("data-tracking-id")]
    [InlineData("data-")]
    [InlineData("classy")]
    public void What_none_reads_is_not(string name) => ReadAttributes.Contains(name.AsSpan()).ShouldBeFalse();

    [Fact]
    public void Every_attribute_that_the_source_asks_for_by_name_is_made()
    {
        var asked = SourceFiles()
            .SelectMany(file => AttributeRead()
                .Matches(File.ReadAllText(file))
                .SelectMany(m => m.Groups["name"].Captures)
                .Select(c => c.Value))
            .ToHashSet();
        asked.Count.ShouldBeGreaterThan(30);
        asked.Where(name => !ReadAttributes.Contains(name.AsSpan())).ShouldBeEmpty();
    }

    [Fact]
    public void Site_rules_may_ask_for_any_attribute()
    {
        var rules = SiteRules.FromJson("""{"news.example": {"headline": "[data-part=title]"}}""");
        var article = new ArticleParser(new ArticleParserOptions { SiteRules = rules }).Parse(
            "<h1>Another line</h1><p data-part=title>The bridge stays closed</p>", "https://news.example/bridge");
        article.Headline.ShouldBe("The bridge stays closed");
    }

    private static IEnumerable<string> SourceFiles([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(
            Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "ArticleParsing"), "*.cs", SearchOption.AllDirectories);

    // GetAttribute("src"), and patterns on an attribute: { Name: "class" or "id" }
    [GeneratedRegex("""(?:Get|Has)Attribute\("(?<name>[^"]+)"\)|\bName: (?:"(?<name>[^"]+)"(?: or )?)+""")]
    private static partial Regex AttributeRead();
}

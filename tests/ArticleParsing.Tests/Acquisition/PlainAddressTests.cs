using ArticleParsing.Acquisition;
using CsCheck;

namespace ArticleParsing.Tests.Acquisition;

/// <summary>What is taken as it stands is what <see cref="Uri"/> would make of it.</summary>
public sealed class PlainAddressTests
{
    private static readonly string[] s_parts =
    [
        "https://", "http://", "HTTP://", "ftp://", "/", "//", ".", "..", "/.", "/../", "-", "_", "~", "?", "=", "&", "#", "%41", "%C3%A9",
        "%", "+", ",", ";", ":", ":80", "@", "!", "'", "(", "\\", " ",
        "news.example", "www.news.example", "News.Example", "127.0.0.1", "1.2", "a-b.example", "-a.example", "a..b",
        "xn--bcher-kva.example", "bücher.example", "localhost", "a", "Story", "é", "2026", "index.html",
    ];

    private static readonly Gen<string> s_soup = Gen.Int[0, s_parts.Length - 1].Select(i => s_parts[i]).Array[1, 7].Select(string.Concat);

    private static readonly Gen<string> s_address = Gen.Select(Gen.Int[0, 3], s_soup, (kind, rest) => kind switch
    {
        0 => "https://" + rest,
        1 => "https://news.example/" + rest,
        2 => "/" + rest,
        _ => rest,
    });

    [Theory]
    [InlineData(null)]
    [InlineData("https://www.news.example/2026/bridge.html?x=1")]
    [InlineData("http://News.example:8080/a/b")]
    [InlineData("https://bücher.example/a")]
    [InlineData("file:///tmp/page.html")]
    public void Is_what_the_framework_makes_of_it(string? page)
    {
        var urls = new UrlResolver(page is null ? null : new Uri(page));
        s_address.Sample(
            address =>
            {
                if (!string.IsNullOrWhiteSpace(address) && address.Trim()[0] != '#')
                    urls.Resolve(address).ShouldBe(urls.Parse(address.Trim()));
            },
            iter: 20_000);
    }

    [Theory]
    [InlineData("https://www.news.example/2026/bridge-closed.html?from=home&page=2", true)]
    [InlineData("https://www.news.example", false)]
    [InlineData("https://www.news.example/a/../b", false)]
    [InlineData("https://192.168.0.1/a", false)]
    [InlineData("https://news.example:443/a", false)]
    [InlineData("HTTPS://news.example/a", false)]
    public void Most_addresses_are_plain(string address, bool isPlain) => PlainAddress.IsAbsolute(address).ShouldBe(isPlain);
}

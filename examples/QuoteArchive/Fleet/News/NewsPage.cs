using System.Security.Cryptography;
using System.Text;
using ArticleParsing;
using QuoteArchive.Archive;

namespace QuoteArchive.Fleet.News;

/// <summary>A page on its way into the archive, with what tells it from others.</summary>
internal sealed class NewsPage
{
    public NewsPage(Article article, string source, DateTimeOffset fetchedAt)
    {
        var address = ArticleAddress.FromArticle(article, source);
        Address = Storable(address.Text);
        OtherAddress = address.IsProven ? null : source;
        Source = source;
        Article = article;
        FetchedAt = fetchedAt;
        Json = Storable(article.ToJson());
        ContentHash = SHA256.HashData(Encoding.UTF8.GetBytes(Json));
        TextHash = Statement.Hash(article.BodyText);
        Fingerprint = unchecked((long)article.Fingerprint());
    }

    public string Address { get; }

    /// <summary>The address to use if another page has <see cref="Address"/>; null if the page proves that it is its own.</summary>
    public string? OtherAddress { get; }

    public string Source { get; }

    public Article Article { get; }

    public DateTimeOffset FetchedAt { get; }

    public string Json { get; }

    public byte[] ContentHash { get; }

    public long TextHash { get; }

    public long Fingerprint { get; }

    /// <summary>PostgreSQL's texts hold every character but one.</summary>
    public static string Storable(string text) => text.Replace("\0", "", StringComparison.Ordinal).Replace("\\u0000", "", StringComparison.Ordinal);
}

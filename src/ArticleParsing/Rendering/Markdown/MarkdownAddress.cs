using System.Globalization;
using System.Text;

namespace ArticleParsing.Rendering.Markdown;

/// <summary>Addresses as they may stand between "&lt;" and "&gt;".</summary>
internal static class MarkdownAddress
{
    /// <summary>The address; null if it is not of the web.</summary>
    public static string? Safe(string? url)
    {
        if (WebAddress.Safe(url) is not { } safe) return null;
        var escaped = new StringBuilder(safe.Length);
        for (var i = 0; i < safe.Length; i++)
        {
            var c = safe[i];
            if (IsMarkup(c)) escaped.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else if (IsReadAsEntity(safe, i)) escaped.Append("&amp;");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Whether readers would take what follows for another character: "&amp;quot;" for the quotation mark that ends an attribute.
    /// </summary>
    private static bool IsReadAsEntity(string address, int i) => address[i] == '&' && MarkdownSyntax.IsEntity(address, i, address.Length);

    private static bool IsMarkup(char c) => c is <= ' ' or '"' or '<' or '>' or '\\' or '`' or '{' or '}' or '\u007F';
}

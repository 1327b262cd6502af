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
            if (IsMarkup(c))
            {
                escaped.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                // Else "&quot;" would be a quotation mark.
                escaped.Append(c == '&' && MarkdownSyntax.IsEntity(safe, i, safe.Length) ? "&amp;" : c.ToString());
            }
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(char c) => c is <= ' ' or '"' or '<' or '>' or '\\' or '`' or '{' or '}' or '\u007F';
}

using System.Net;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>Character references in declared values, which publishers escape once, twice or not at all.</summary>
internal static class Entities
{
    /// <summary>The text with its references decoded as often as they were escaped.</summary>
    public static string Decode(string text)
    {
        const int MostTimes = 3;
        for (var i = 0; i < MostTimes && text.IndexOf('&') >= 0 && text.IndexOf(';') > 0; i++)
        {
            var decoded = WebUtility.HtmlDecode(text);
            if (decoded == text) return text;
            text = decoded;
        }

        return text;
    }
}

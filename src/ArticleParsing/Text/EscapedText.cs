using System.Net;

namespace ArticleParsing.Text;

/// <summary>Publishers escape strings that need no escaping, some of them twice ("O&amp;amp;#039;Hara").</summary>
internal static class EscapedText
{
    private const int MostTimes = 3;

    /// <summary>The text as readers should see it.</summary>
    public static string Decode(string text)
    {
        for (var i = 0; i < MostTimes && text.IndexOf('&') >= 0; i++)
        {
            var decoded = WebUtility.HtmlDecode(text);
            if (decoded == text) break;
            text = decoded;
        }

        return text;
    }
}

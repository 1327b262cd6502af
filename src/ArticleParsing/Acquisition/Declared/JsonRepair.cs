using System.Text;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>Mends JSON that templates have broken; each repair reads the text once.</summary>
internal static class JsonRepair
{
    /// <summary>Quotation marks inside strings that the template did not escape get their backslash: "they call "the kettle"".</summary>
    public static string QuotesEscaped(string text)
    {
        var mended = new StringBuilder(text.Length + 16);
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && inString && i + 1 < text.Length) mended.Append(c).Append(text[++i]);
            else if (c != '"') mended.Append(c);
            else if (inString && !ClosesString(text, i + 1)) mended.Append("\\\"");
            else
            {
                inString = !inString;
                mended.Append(c);
            }
        }

        return mended.ToString();
    }

    /// <summary>Several values in one script as an array of them.</summary>
    public static string AsArray(string text)
    {
        var joined = new StringBuilder(text.Length + 16).Append('[');
        var depth = 0;
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (depth == 0 && c is '{' or '[' && joined.Length > 1) joined.Append(',');
            if (depth == 0 && c is not ('{' or '[' or '}' or ']')) continue; // Commas, semicolons and line breaks between the values.
            joined.Append(c);
            if (c == '\\' && inString && i + 1 < text.Length) joined.Append(text[++i]);
            else if (c == '"') inString = !inString;
            else if (!inString && c is '{' or '[') depth++;
            else if (!inString && c is '}' or ']') depth--;
        }

        return joined.Append(']').ToString();
    }

    /// <summary>After a string stands a colon, the end of what holds it, or a comma before the next value.</summary>
    private static bool ClosesString(string text, int after)
    {
        var next = Skip(text, after);
        if (next >= text.Length || text[next] is ':' or '}' or ']') return true;
        if (text[next] != ',') return false;
        next = Skip(text, next + 1);
        return next >= text.Length || text[next] is '"' or '{' or '[' or '}' or ']' or '-' || char.IsDigit(text[next]);
    }

    private static int Skip(string text, int at)
    {
        const int Most = 200; // White space is skipped again for every mark before it.
        var end = Math.Min(text.Length, at + Most);
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}

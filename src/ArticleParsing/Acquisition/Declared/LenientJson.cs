using System.Text;
using System.Text.Json;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// Reads JSON as publishers write it: comments, trailing commas, raw line breaks and quotation marks in strings, several values in one
/// script, wrapped in HTML comments or CDATA.
/// </summary>
internal static class LenientJson
{
    /// <summary>The document; null if the text cannot be understood as JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxDepth">How deep it may nest; what is deeper is not understood.</param>
    public static JsonDocument? Parse(string text, int maxDepth)
    {
        text = Unwrap(text);
        if (text.Length == 0) return null;
        var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = maxDepth };
        return TryParse(text, options)
            ?? TryParse(EscapeControls(text), options)
            ?? TryParse(JsonRepair.QuotesEscaped(EscapeControls(text)), options)
            ?? TryParse(JsonRepair.AsArray(text), options);
    }

    /// <summary>
    /// Looks up a property. <see cref="JsonElement"/> searches the object from its end, so the look-up costs as many steps as the object
    /// has keys.
    /// </summary>
    public static bool TryFind(this JsonElement node, string name, WorkBudget budget, out JsonElement value)
    {
        budget.Step(node.GetPropertyCount());
#pragma warning disable RS0030 // Counted here.
        return node.TryGetProperty(name, out value);
#pragma warning restore RS0030
    }

    /// <summary>A string value; null if it is none, or holds half of a surrogate pair.</summary>
    public static string? StringOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonDocument? TryParse(string text, JsonDocumentOptions options)
    {
        try
        {
            return JsonDocument.Parse(text, options);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string Unwrap(string text)
    {
        text = text.Trim(s_around);
        while (Array.Find(s_openings, o => text.StartsWith(o, StringComparison.Ordinal)) is { } opening)
            text = text.Substring(opening.Length).TrimStart(s_around);
        while (Array.Find(s_closings, c => text.EndsWith(c, StringComparison.Ordinal)) is { } closing)
            text = text.Substring(0, text.Length - closing.Length).TrimEnd(s_around);
        return text;
    }

    private static readonly char[] s_around = [' ', '\t', '\r', '\n', '\uFEFF', '\u00A0', ';'];
    private static readonly string[] s_openings = ["<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA["];
    private static readonly string[] s_closings = ["-->", "]]>", "/*]]>*/", "/* ]]> */", "//"];

    /// <summary>
    /// Raw line breaks and other controls inside strings, which JSON forbids, become escapes; bad escapes lose their backslash.
    /// </summary>
    private static string EscapeControls(string text)
    {
        var fixedText = new StringBuilder(text.Length + 32);
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && inString && i + 1 < text.Length)
            {
                var next = text[++i];
                if ("\"\\/bfnrtu".IndexOf(next) >= 0) fixedText.Append('\\').Append(next);
                else fixedText.Append(next);
            }
            else if (c < ' ' && inString)
            {
                fixedText.Append(c switch { '\n' => "\\n", '\t' => "\\t", _ => " " });
            }
            else
            {
                if (c == '"') inString = !inString;
                fixedText.Append(c);
            }
        }

        return fixedText.ToString();
    }
}

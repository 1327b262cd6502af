namespace ArticleParsing.Text;

/// <summary>Which kinds of characters a text has.</summary>
internal static class Letters
{
    public static bool HasLetter(this string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    public static bool HasDigit(this string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }

    public static bool HasLower(this string text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }

    public static bool HasUpper(this string text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c)) return true;
        }

        return false;
    }

    /// <summary>Whether a letter or digit is in the text.</summary>
    public static bool HasLetterOrDigit(this string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    /// <summary>Whether a text from a place on consists of the given characters and digits; true if nothing is left of it.</summary>
    public static bool IsDigitsOr(this string text, string others, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]) && others.IndexOf(text[i]) < 0) return false;
        }

        return true;
    }

    /// <summary>Whether a text consists of the given characters.</summary>
    public static bool IsAllOf(this string text, string characters)
    {
        foreach (var c in text)
        {
            if (characters.IndexOf(c) < 0) return false;
        }

        return true;
    }
}

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
}

using System.Text;

namespace ArticleParsing.Readers.Bylines;

/// <summary>Takes a byline apart where its names meet.</summary>
internal static class BylineParts
{
    private static readonly char[] s_whiteSpace = [' ', '\u00A0', '\u3000', '\n', '\t', '\r'];

    /// <summary>Separates names without spaces around it in scripts that have none.</summary>
    private static readonly char[] s_ideographicCommas = ['\u3001', '\uFF0C', '\uFF1B'];

    private static readonly char[] s_colons = [':', '\uFF1A'];

    /// <summary>
    /// Splits at commas, semicolons, bars, spaced dashes, and the word "and" of the list's languages; addresses and handles are left out.
    /// </summary>
    public static List<(string Part, string Separator)> Split(string text)
    {
        var words = Words(text);
        var parts = new List<(string, string)>();
        var part = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var bare = words[i].TrimEnd(',', ';', '\u060C', '\u061B');
            if (IsMark(bare) || (BylineWords.Has(BylineUse.Join, bare) && !JoinsOneName(words, i, part.ToString())))
            {
                End(bare);
                continue;
            }

            if (bare.IndexOf('@') is >= 0 and var at)
            {
                if (at > 1 && bare.IndexOf('.', at) < 0) part.Append(part.Length > 0 ? " " : "").Append(bare, 0, at); // "Jo Tan@jotan"
                End("|");
                continue;
            }

            part.Append(part.Length > 0 ? " " : "").Append(bare);
            if (bare.Length < words[i].Length) End(",");
        }

        End("");
        return parts;

        void End(string separator)
        {
            if (part.Length > 0) parts.Add((part.ToString(), separator));
            part.Clear();
        }
    }

    /// <summary>"By A, edited by B": what follows "edited by" is left out, up to the next word that introduces an author.</summary>
    public static string WithoutOtherCredits(string text)
    {
        var hasColon = text.IndexOfAny(s_colons) >= 0;
        foreach (var credit in BylineWords.OtherCredits)
        {
            if (!hasColon && credit.IndexOf(' ') < 0) continue; // A single word is a label or nothing.
            for (var at = IndexOfPhrase(text, credit, 0); at >= 0; at = IndexOfPhrase(text, credit, at))
            {
                var next = text.Length;
                foreach (var opening in BylineWords.Resumptions)
                {
                    var found = IndexOfPhrase(text, opening, at + credit.Length);
                    if (found >= 0 && found < next) next = found;
                }

                text = text.Substring(0, at) + " | " + text.Substring(next);
                at += 3;
            }
        }

        return text;
    }

    private static List<string> Words(string text)
    {
        if (text.IndexOf('/') > 0 && text.IndexOf("://", StringComparison.Ordinal) < 0) text = PartedAtSlash(text);
        if (text.IndexOfAny(s_ideographicCommas) >= 0) text = string.Join(", ", text.Split(s_ideographicCommas));
        return [.. text.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>"Jo Tan/ABC": a slash before a capital parts names as one between spaces does.</summary>
    private static string PartedAtSlash(string text)
    {
        var parted = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var parts = text[i] == '/' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsUpper(text[i + 1]);
            if (parts) parted.Append(" / ");
            else parted.Append(text[i]);
        }

        return parted.ToString();
    }

    private static bool IsMark(string word) =>
        word is "&" or "|" or "/" or "\u2022" or "\u00B7" or "-" or "\u2013" or "\u2014" or "+" or "\uFF5C" or "\uFF0F" or "\u30FB" or "="
            or "";

    /// <summary>"José Ortega y Gasset": a joining word of one letter between a name in full and one more word.</summary>
    private static bool JoinsOneName(List<string> words, int join, string before)
    {
        const char LastLatin = '\u024F';
        if (words[join] is not [>= 'a' and <= LastLatin] || before.IndexOf(' ') < 0 || join + 1 >= words.Count) return false;
        var next = words[join + 1];
        var isLast = join + 2 == words.Count || next[next.Length - 1] is ',' or ';' || IsMark(words[join + 2]);
        return isLast && char.IsUpper(next[0]) && !BylineWords.IsAgency(next.TrimEnd(',', ';')) && !BylineWords.IsBureau(next);
    }

    private static int IndexOfPhrase(string text, string phrase, int from)
    {
        if (from > text.Length) return -1;
        for (var at = text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
            phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            var starts = at == 0 || !char.IsLetter(text[at - 1]) || (char.IsLower(text[at - 1]) && char.IsUpper(text[at]));
            // A single word credits somebody only as a label: "Editor: B", "Foto: B".
            var isLabel = phrase.IndexOf(' ') >= 0
                || phrase.EndsWith(":", StringComparison.Ordinal)
                || (end < text.Length && text[end] is ':' or '\uFF1A');
            if (starts && isLabel && Ends(text, end, phrase)) return at;
        }

        return -1;
    }

    private static bool Ends(string text, int end, string phrase)
    {
        if (end == text.Length || text[end] is ' ' or ':' or '\u00A0') return true;
        return (BylineWords.EndsGlued(phrase) && char.IsUpper(text[end]))
            || (!char.IsLetterOrDigit(text[end]) && text[end] is not ('-' or '\''));
    }
}

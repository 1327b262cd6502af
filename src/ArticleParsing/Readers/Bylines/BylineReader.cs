using System.Globalization;
using System.Text;
using ArticleParsing.Readers.Dates;
using ArticleParsing.Readers.Names;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Bylines;

/// <summary>Somebody a byline names.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Kind">A person, or a bureau, agency or publication.</param>
/// <param name="Role">What the byline says the person is ("Senior Correspondent"); null where it does not.</param>
internal readonly record struct Credited(string Name, AuthorKind Kind, string? Role = null);

/// <summary>
/// Takes a byline apart into the people and bureaus it names: no "By", roles, places, dates, addresses or handles, and nobody who only
/// edited, reviewed or photographed. Rather none than wrong.
/// </summary>
internal static class BylineReader
{
    private const int LongestByline = 300;
    private const int LongestName = 60;

    private static readonly char[] s_whiteSpace = [' ', '\u00A0', '\n', '\t', '\r'];

    /// <summary>The names alone.</summary>
    public static IReadOnlyList<string> Names(string byline) => [.. Read(byline).Select(c => c.Name)];

    /// <param name="byline">A byline, or an author as a page declares one.</param>
    /// <param name="logins">Whether one word in small letters may be a name: where the page says that it is an author's.</param>
    public static IReadOnlyList<Credited> Read(string byline, bool logins = false)
    {
        var credited = new List<Credited>();
        if (byline.Length > LongestByline) return credited;
        var before = "";
        foreach (var (part, separator) in Parts(WithoutOtherCredits(byline)))
        {
            Take(part, before, logins, credited);
            before = separator;
        }

        return credited;
    }

    /// <summary>"By Jo Tan, Reporter": a line that opens as bylines do and names somebody.</summary>
    public static bool IsByline(string line)
    {
        const int Longest = 80;
        return line.Length <= Longest && BylineWords.StartLine(line) && Read(line) is [var first, ..] && PersonNames.StandAlone(first.Name);
    }

    private static void Take(string part, string before, bool logins, List<Credited> credited)
    {
        var trimmed = Trim(part);
        var opened = StripOpening(trimmed);
        var name = Trim(StripDay(StripTail(StripBrackets(opened), opened.Length < trimmed.Length)));
        if (name.Length == 0) return;
        if (BylineWords.IsAgency(name))
        {
            // After a person it says whom the person works for, unless the two are joined: "Jo Tan and AFP".
            if (!HasPerson(credited) || (before.Length > 1 && !BylineWords.Has(BylineUse.Accompanies, before))) Add(credited, new(name, AuthorKind.Organization));
            return;
        }

        if (credited.Count > 0 && IsDetail(name, before == ",", credited)) return;
        if (IsBureau(name) && IsWellFormed(name, digits: true))
        {
            Add(credited, new(name, AuthorKind.Organization));
            return;
        }

        var (bare, role) = SplitRole(Unglued(name));
        if (bare.Length == 2 && char.IsUpper(bare[1])) return; // Initials, as stand-ins for portraits hold.
        if (!IsWellFormed(bare, digits: false) || BylineWords.IsNoName(bare) || (credited.Count > 0 && role is not null && role.EndsWith("s", StringComparison.Ordinal))) return; // "Ledger Staff Writers" after their names.
        if (logins && PersonNames.IsLogin(bare)) Add(credited, new(bare, AuthorKind.Person));
        else if (PersonNames.ReadLike(bare) && !IsOneSmallWord(bare)) Add(credited, new(PersonNames.Recase(bare), AuthorKind.Person, role));
    }

    /// <summary>What follows a name and says more of it: a role, letters after the name, the place after an agency.</summary>
    private static bool IsDetail(string part, bool afterComma, List<Credited> credited)
    {
        var last = credited[credited.Count - 1];
        if (IsRolePhrase(part))
        {
            if (last.Role is null && last.Kind == AuthorKind.Person) credited[credited.Count - 1] = last with { Role = part };
            return true;
        }

        if (!afterComma) return false;
        return PersonNames.IsCredential(part) || (last.Kind == AuthorKind.Organization && BylineWords.IsAgency(last.Name) && part.IndexOf(' ') < 0);
    }

    private static void Add(List<Credited> credited, Credited author)
    {
        foreach (var known in credited)
        {
            if (string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)) return;
        }

        credited.Add(author);
    }

    private static bool HasPerson(List<Credited> credited)
    {
        foreach (var known in credited)
        {
            if (known.Kind == AuthorKind.Person) return true;
        }

        return false;
    }

    /// <summary>Splits at commas, semicolons, bars, spaced dashes, and the word "and" of the list's languages.</summary>
    private static List<(string Part, string Separator)> Parts(string text)
    {
        var parts = new List<(string, string)>();
        var part = new StringBuilder();
        foreach (var word in text.Split(s_whiteSpace, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd(',', ';', '\u060C', '\u3001');
            if (bare is "&" or "|" or "/" or "\u2022" or "\u00B7" or "-" or "\u2013" or "\u2014" or "+" || BylineWords.Has(BylineUse.Join, bare))
            {
                End(bare);
                continue;
            }

            part.Append(part.Length > 0 ? " " : "").Append(bare);
            if (bare.Length < word.Length) End(",");
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
    private static string WithoutOtherCredits(string text)
    {
        foreach (var credit in BylineWords.OtherCredits)
        {
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

    private static int IndexOfPhrase(string text, string phrase, int from)
    {
        for (var at = from <= text.Length ? text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase) : -1; at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            var starts = at == 0 || !char.IsLetter(text[at - 1]) || (char.IsLower(text[at - 1]) && char.IsUpper(text[at]));
            var ends = end == text.Length || text[end] is ' ' or ':' or '\u00A0' || (BylineWords.EndsGlued(phrase) && char.IsUpper(text[end])) || !char.IsLetterOrDigit(text[end]) && text[end] is not ('-' or '\'');
            // A single word credits somebody only as a label: "Editor: B", "Foto: B".
            if (starts && ends && (phrase.IndexOf(' ') >= 0 || phrase.EndsWith(":", StringComparison.Ordinal) || (end < text.Length && text[end] == ':'))) return at;
        }

        return -1;
    }

    private static string StripOpening(string name)
    {
        for (var stripped = true; stripped;)
        {
            stripped = false;
            foreach (var opening in BylineWords.Introductions)
            {
                if (!name.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
                if (name.Length == opening.Length) return "";
                var next = name[opening.Length];
                // "By" and the name are often apart only by layout: "ByJane Doe".
                if (next is not (' ' or ':' or '\uFF1A' or '/') && !(char.IsUpper(next) && char.IsLower(name[opening.Length - 1]) && BylineWords.EndsGlued(opening))) continue;
                name = name.Substring(opening.Length).TrimStart(' ', ':', '\uFF1A', '/', '|');
                stripped = true;
                break;
            }
        }

        return name;
    }

    /// <summary>The part without marks at its ends.</summary>
    private static string Trim(string part)
    {
        var start = 0;
        var end = part.Length;
        while (start < end && !char.IsLetterOrDigit(part[start])) start++;
        while (end > start && !(char.IsLetterOrDigit(part[end - 1]) || char.GetUnicodeCategory(part[end - 1]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) end--;
        return part.Substring(start, end - start);
    }

    private static string StripBrackets(string name)
    {
        var open = name.IndexOf('(');
        return open > 1 ? name.Substring(0, open).TrimEnd() : name;
    }

    /// <summary>"Jo Tan in London", "Jo Tan for the Ledger": what the name is followed by. One word before it is a name only after "By".</summary>
    private static string StripTail(string name, bool afterOpening)
    {
        var words = name.Split(' ');
        for (var i = afterOpening ? 1 : 2; i < words.Length; i++)
        {
            if (BylineWords.Has(BylineUse.Tail, words[i]) && !char.IsUpper(words[i][0]) || (i > 1 && BylineWords.Has(BylineUse.ClosesTail, words[i]))) return string.Join(" ", words.Take(i));
        }

        return name;
    }

    /// <summary>"Jo Tan Tuesday": the day it was posted.</summary>
    private static string StripDay(string name) => name.LastIndexOf(' ') is > 1 and var space && DateWords.IsWeekday(name.Substring(space + 1)) ? name.Substring(0, space) : name;

    /// <summary>"Jane Doe Senior Reporter": what follows from the first role word on is no name, if a name is left.</summary>
    private static (string Name, string? Role) SplitRole(string name)
    {
        var words = name.Split(' ');
        if (words is [{ Length: >= 2 and <= 4 } family, var job] && TextMeasure.IsWide(family[0]) && BylineWords.IsRole(job)) return (family, job); // The job stands after the name, apart from it.
        if (IsRolePhrase(name)) return ("", null);
        for (var i = 2; i < words.Length; i++)
        {
            if (BylineWords.IsRole(words[i]) || BylineWords.IsModifier(words[i])) return (string.Join(" ", words.Take(i)), string.Join(" ", words.Skip(i)));
        }

        return Array.TrueForAll(words, IsRoleOrModifier) ? ("", null) : (name, null);
    }

    /// <summary>"Jo TanFounder": lines that only layout keeps apart; "" where what is glued on is no role.</summary>
    private static string Unglued(string name)
    {
        const int LongestPrefix = 6; // "FitzGerald"
        var wordStart = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] == ' ') wordStart = i + 1;
            else if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && name.IndexOf(' ') >= 0)
            {
                var rest = name.Substring(i).Split(' ');
                if (BylineWords.IsRole(rest[0])) return name.Substring(0, i);
                if (i - wordStart > LongestPrefix) return Array.Exists(rest, IsRoleOrModifier) ? name.Substring(0, i) : "";
            }
        }

        return name;
    }

    private static bool IsRoleOrModifier(string word) => BylineWords.IsRole(word) || BylineWords.IsModifier(word);

    /// <summary>"Math Editor", "Former Harbour Consultant", "Director of Operations": no name in it.</summary>
    private static bool IsRolePhrase(string part)
    {
        var words = part.Split(' ');
        if (BylineWords.IsRole(words[0]) || (BylineWords.IsModifier(words[0]) && Array.Exists(words, BylineWords.IsRole))) return true;
        var last = words[words.Length - 1];
        if (BylineWords.IsRole(last)) return words.Length == 2 || BylineWords.IsModifier(words[1]);
        return words.Length > 2 && BylineWords.IsRole(words[1]) && BylineWords.IsParticle(words[2]);
    }

    /// <summary>"Ledger Team", "the Harbour editors": a name and a word for the people who make something.</summary>
    private static bool IsBureau(string name)
    {
        var words = name.Split(' ');
        if (BylineWords.IsNoName(name)) return false;
        if (name.IndexOf(' ') < 0) return BylineWords.Has(BylineUse.BareBureau, name) || (name[0] > '\u2E80' && BylineWords.IsBureau(name.Substring(Math.Max(0, name.Length - 3))));
        return BylineWords.IsBureau(words[words.Length - 1]) && Array.FindIndex(words, w => char.IsUpper(w[0]) || char.IsDigit(w[0])) is >= 0 and var named && named < words.Length - 1;
    }

    private static bool IsWellFormed(string name, bool digits)
    {
        if (name.Length is < 2 or > LongestName || !char.IsLetterOrDigit(name[0])) return false;
        if (BylineWords.IsPossessive(name) || name.IndexOf('@') >= 0 || name.IndexOf(':') >= 0 || name.IndexOf("http", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("www.", StringComparison.OrdinalIgnoreCase) >= 0) return false;
        var last = name.Substring(name.LastIndexOf(' ') + 1);
        if (BylineWords.Has(BylineUse.LegalForm, last)) return false; // A company as it is registered is the publisher, not an author.
        if (BylineWords.IsAccount(last)) return false;
        return digits || !name.HasDigit();
    }

    private static bool IsOneSmallWord(string name) => name.IndexOf(' ') < 0 && Array.TrueForAll(name.ToCharArray(), char.IsLower);
}

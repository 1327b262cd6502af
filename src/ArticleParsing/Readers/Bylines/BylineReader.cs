using System.Globalization;
using System.Text;
using ArticleParsing.Readers.Dates;
using ArticleParsing.Readers.Names;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Bylines;

/// <summary>Somebody a byline names.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Kind">A person, or a bureau, agency or publication.</param>
/// <param name="Role">What the byline says the person is ("Senior Correspondent"); null if it does not.</param>
internal readonly record struct Credited(string Name, AuthorKind Kind, string? Role = null);

/// <summary>
/// Takes a byline apart into the people and bureaus it names: no "By", roles, places, dates, addresses or handles, and nobody who only
/// edited, reviewed or photographed. Rather none than wrong.
/// </summary>
internal static class BylineReader
{
    private const int LongestByline = 300;
    private const int LongestName = 60;

    /// <summary>The names alone.</summary>
    public static IReadOnlyList<string> Names(string byline) => [.. Read(byline).Select(c => c.Name)];

    /// <param name="byline">A byline, or an author as a page declares one.</param>
    /// <param name="logins">Whether one word in small letters may be a name: if the page says that it is an author's.</param>
    public static IReadOnlyList<Credited> Read(string byline, bool logins = false)
    {
        var credited = new List<Credited>();
        if (byline.Length > LongestByline) return credited;
        var parts = BylineParts.Split(BylineParts.WithoutOtherCredits(byline));
        var before = "";
        var hasCountry = false;
        for (var i = 0; i < parts.Count; i++)
        {
            hasCountry |= parts.Count > 1 && BylineWords.Has(BylineUse.Country, parts[i].Part);
            if (!IsOfAddress(parts, i)) Take(parts[i].Part, before, logins, credited);
            before = parts[i].Separator;
        }

        if (hasCountry) credited.RemoveAll(c => c.Name.IndexOf(' ') < 0); // The imprint of a publisher.
        return credited;
    }

    /// <summary>
    /// An author as a page declares one: a name in full is taken as it stands, whatever its words mean elsewhere ("Di Zhang", "My
    /// Lindqvist").
    /// </summary>
    public static IReadOnlyList<Credited> ReadDeclared(string name, bool logins) =>
        WholeNames.IsOne(name) ? [new Credited(PersonNames.Recase(name), AuthorKind.Person)] : Read(name, logins);

    /// <summary>"By Jo Tan, Reporter": a line that opens as bylines do and names somebody.</summary>
    public static bool IsByline(string line)
    {
        const int Longest = 80;
        return line.Length <= Longest && BylineWords.StartLine(line) && Read(line) is [var first, ..] && PersonNames.StandAlone(first.Name);
    }

    /// <summary>"Text: Jo Tan", "文／小川真理": a word that introduces an author, a mark, and the name.</summary>
    public static bool IsMarkedName(string line)
    {
        const int Longest = 80;
        if (line.Length > Longest || line.IndexOfAny(s_nameMarks) is not (> 0 and var mark)) return false;
        return BylineWords.Has(BylineUse.Introduces, line.Substring(0, mark).TrimEnd())
            && Read(line) is [{ Kind: AuthorKind.Person } first, ..]
            && PersonNames.StandBehindLabel(first.Name);
    }

    private static readonly char[] s_nameMarks = [':', '\uFF1A', '/', '\uFF0F', '\uFF1D'];

    /// <summary>"Frankfurt, Germany": a country, and the place before it.</summary>
    private static bool IsOfAddress(List<(string Part, string Separator)> parts, int index)
    {
        if (parts.Count > 1 && BylineWords.Has(BylineUse.Country, parts[index].Part)) return true;
        return parts[index].Separator == "," && index + 1 < parts.Count && BylineWords.Has(BylineUse.Country, parts[index + 1].Part);
    }

    private static void Take(string part, string before, bool logins, List<Credited> credited)
    {
        if (TakesSuffix(part, credited)) return;
        var trimmed = Trim(part);
        var opened = StripOpening(trimmed);
        var name = Trim(StripDay(StripTail(StripBrackets(opened), opened.Length < trimmed.Length)));
        if (name.Length == 0) return;
        if (BylineWords.IsAgency(name))
        {
            // After a person it says whom the person works for, unless the two are joined: "Jo Tan and AFP".
            var worksFor = HasPerson(credited) && (before.Length <= 1 || BylineWords.Has(BylineUse.Accompanies, before));
            if (!worksFor) Add(credited, new(name, AuthorKind.Organization));
            return;
        }

        if (credited.Count > 0 && (IsDetail(name, before == ",", credited) || (before == "," && IsPlace(trimmed)))) return;
        if ((IsBureau(name) || IsInstitution(name)) && IsWellFormed(name, digits: true))
        {
            if (HasPerson(credited) && !BylineWords.Has(BylineUse.Join, before)) return; // For whom the person works.
            Add(credited, new(name, AuthorKind.Organization));
            return;
        }

        if (before is "," or "/" && HasPerson(credited) && NamesEmployer(name, before)) return;
        TakePerson(Unglued(name), before, logins, credited);
    }

    /// <summary>"Jo Tan, ABC Project Marketing", "Jo Tan/ABC": letters that stand for words are no part of a person's name.</summary>
    private static bool NamesEmployer(string part, string before)
    {
        const int ShortestAcronym = 3;
        if (!part.HasLower()) return before == "/" && part.IndexOf(' ') < 0;
        foreach (var word in part.Split(' '))
        {
            if (word.Length >= ShortestAcronym && !word.HasLower() && word.IndexOf('.') < 0 && char.IsUpper(word[0])) return true;
        }

        return false;
    }

    private static void TakePerson(string name, string before, bool logins, List<Credited> credited)
    {
        var (bare, role) = SplitRole(name);
        if (bare.Length == 0 && before != ",") (bare, role) = RoleFirst(name);
        if (bare.Length == 2 && char.IsUpper(bare[1])) return; // Initials, as stand-ins for portraits hold.
        // "Ledger Staff Writers" after their names.
        var isStaff = credited.Count > 0 && role is not null && role.EndsWith("s", StringComparison.Ordinal);
        if (isStaff || BylineWords.IsNoName(bare)) return;
        if (logins && PersonNames.IsHandle(bare)) Add(credited, new(bare, AuthorKind.Person));
        if (!IsWellFormed(bare, digits: false)) return;
        if (logins && PersonNames.IsLogin(bare)) Add(credited, new(bare, AuthorKind.Person));
        else if (PersonNames.ReadLike(bare) && !IsOneSmallWord(bare)) Add(credited, new(PersonNames.Recase(bare), AuthorKind.Person, role));
    }

    /// <summary>"Walter Oakes, Jr.": the part belongs to the name before it.</summary>
    private static bool TakesSuffix(string part, List<Credited> credited)
    {
        if (credited.Count == 0 || !BylineWords.Has(BylineUse.Suffix, part)) return false;
        var last = credited[credited.Count - 1];
        if (last.Kind == AuthorKind.Person) credited[credited.Count - 1] = last with { Name = last.Name + ", " + part };
        return true;
    }

    /// <summary>"Jo Tan, do Rio": a part in small letters after a name says where it was written.</summary>
    private static bool IsPlace(string part)
    {
        const int MostWords = 3;
        var words = part.Split(' ');
        return words.Length is > 1 and <= MostWords
            && part.Length > 0
            && char.IsLower(part[0])
            && (BylineWords.IsParticle(words[0]) || BylineWords.Has(BylineUse.Tail, words[0]));
    }

    /// <summary>"Reporter Jo Tan", "Guest Contributor Dr. Jo Tan": what somebody is stands before the name.</summary>
    private static (string Name, string? Role) RoleFirst(string name)
    {
        var words = name.Split(' ');
        var first = 0;
        while (first < words.Length && (BylineWords.IsRole(words[first]) || BylineWords.IsModifier(words[first]))) first++;
        var role = string.Join(" ", words.Take(first));
        while (first < words.Length && BylineWords.Has(BylineUse.Honorific, words[first])) first++;
        var rest = string.Join(" ", words.Skip(first));
        return role.Length > 0 && PersonNames.StandAlone(rest) ? (rest, role) : ("", null);
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
        var isOneWord = part.IndexOf(' ') < 0;
        if (last.Kind == AuthorKind.Organization) return isOneWord; // Where it has its seat.
        // Where they are, or for whom.
        if (isOneWord && !PersonNames.IsUnspaced(part[0]) && last.Name.IndexOf(' ') > 0 && credited[0].Name.IndexOf(' ') > 0) return true;
        return PersonNames.IsCredential(part) || PersonNames.OpensWithDegree(part);
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
                var isGlued = char.IsUpper(next) && char.IsLower(name[opening.Length - 1]) && BylineWords.EndsGlued(opening);
                if (!isGlued && s_afterOpening.IndexOf(next) < 0 && !IsUnspaced(opening, next)) continue;
                name = name.Substring(opening.Length).TrimStart(s_marksAfterOpening);
                stripped = true;
                break;
            }
        }

        return name;
    }

    private const string s_afterOpening = " :/\uFF1A\uFF0F\u30FB\uFF65\u25CF\u25CE";

    private static readonly char[] s_marksAfterOpening = [.. s_afterOpening, '|'];

    /// <summary>"本報記者王小明": in scripts without spaces nothing stands between a word of two signs or more and the name.</summary>
    private static bool IsUnspaced(string opening, char next) =>
        opening.Length > 1 && PersonNames.IsUnspaced(opening[0]) && PersonNames.IsUnspaced(next);

    /// <summary>The part without marks at its ends.</summary>
    private static string Trim(string part)
    {
        var start = 0;
        var end = part.Length;
        while (start < end && !char.IsLetterOrDigit(part[start])) start++;
        if (EndsInInitial(part, start, end)) return part.Substring(start, end - start);
        while (end > start
            && !(char.IsLetterOrDigit(part[end - 1])
                || char.GetUnicodeCategory(part[end - 1]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            end--;
        return part.Substring(start, end - start);
    }

    /// <summary>"Juan Lima C.": the stop is the name's.</summary>
    private static bool EndsInInitial(string part, int start, int end) =>
        end - start > 4 && part[end - 1] == '.' && char.IsUpper(part[end - 2]) && part[end - 3] == ' ';

    private static string StripBrackets(string name)
    {
        var open = name.IndexOf('(');
        return open > 1 ? name.Substring(0, open).TrimEnd() : name;
    }

    /// <summary>
    /// "Jo Tan in London", "Jo Tan for the Ledger": what the name is followed by. One word before it is a name only after "By".
    /// </summary>
    private static string StripTail(string name, bool afterOpening)
    {
        var words = name.Split(' ');
        for (var i = afterOpening ? 1 : 2; i < words.Length; i++)
        {
            if (BylineWords.Has(BylineUse.Tail, words[i]) && !char.IsUpper(words[i][0])
                || (i > 1 && BylineWords.Has(BylineUse.ClosesTail, words[i])))
                return string.Join(" ", words.Take(i));
        }

        return name;
    }

    /// <summary>"Jo Tan Tuesday": the day it was posted.</summary>
    private static string StripDay(string name) =>
        name.LastIndexOf(' ') is > 1 and var space && DateWords.IsWeekday(name.Substring(space + 1)) ? name.Substring(0, space) : name;

    /// <summary>"Jane Doe Senior Reporter": what follows from the first role word on is no name, if a name is left.</summary>
    private static (string Name, string? Role) SplitRole(string name)
    {
        var words = name.Split(' ');
        if (RoleAtEnd(name) is { } unspaced) return unspaced;
        if (IsRolePhrase(name)) return ("", null);
        for (var i = 2; i < words.Length; i++)
        {
            if (BylineWords.IsRole(words[i]) || BylineWords.IsModifier(words[i]))
                return (string.Join(" ", words.Take(i)), string.Join(" ", words.Skip(i)));
        }

        return Array.TrueForAll(words, IsRoleOrModifier) ? ("", null) : (name, null);
    }

    /// <summary>"김민수 기자", "田中美咲記者": a name of one word and what its bearer is; null if the text is no such thing.</summary>
    private static (string Name, string? Role)? RoleAtEnd(string name)
    {
        const int ShortestName = 2, LongestName = 8;
        if (name.Length <= ShortestName || !PersonNames.IsUnspaced(name[0])) return null;
        var space = name.IndexOf(' ');
        if (space > 0)
        {
            var (first, rest) = (name.Substring(0, space), name.Substring(space + 1));
            return first.Length >= ShortestName && IsRoleOrModifiers(rest) && !BylineWords.IsModifier(first) && !BylineWords.IsRole(first)
                ? (first, rest)
                : null;
        }

        for (var end = ShortestName; end < Math.Min(name.Length, LongestName); end++)
        {
            if (BylineWords.IsRole(name.Substring(end)) && !BylineWords.IsModifier(name.Substring(0, end)))
                return (name.Substring(0, end), name.Substring(end));
        }

        return null;
    }

    private static bool IsRoleOrModifiers(string text)
    {
        var words = text.Split(' ');
        return BylineWords.IsRole(words[words.Length - 1]) && Array.TrueForAll(words, IsRoleOrModifier);
    }

    /// <summary>"Jo TanFounder": lines that only layout keeps apart; "" if what is glued on is no role.</summary>
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
                if (BylineWords.IsRole(rest[0]) || DateLabels.KindOf(rest[0]) != DateKind.Unlabelled) return name.Substring(0, i);
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
        if (RoleAtEnd(part) is not null || IsSurnameAtEnd(words)) return false;
        if (BylineWords.IsRole(words[0]) || (BylineWords.IsModifier(words[0]) && Array.Exists(words, BylineWords.IsRole))) return true;
        var last = words[words.Length - 1];
        if (BylineWords.IsRole(last)) return words.Length == 2 || BylineWords.IsModifier(words[1]);
        return words.Length > 2 && BylineWords.IsRole(words[1]) && BylineWords.IsParticle(words[2]);
    }

    /// <summary>"Farah Engineer": two words of which the last is a family name as well; "Software Engineer" is none.</summary>
    private static bool IsSurnameAtEnd(string[] words) =>
        words.Length == 2
            && BylineWords.Has(BylineUse.Surname, words[1])
            && !BylineWords.IsRole(words[0])
            && !BylineWords.IsModifier(words[0]);

    /// <summary>"Northfell University".</summary>
    private static bool IsInstitution(string part) =>
        part.IndexOf(' ') > 0
            && Array.Exists(
                part.Split(' '), word => word.Length > 0 && char.IsUpper(word[0]) && BylineWords.Has(BylineUse.Institution, word));

    /// <summary>"Ledger Team", "the Harbour editors": a name and a word for the people who make something.</summary>
    private static bool IsBureau(string name)
    {
        var words = name.Split(' ');
        if (BylineWords.IsNoName(name)) return false;
        if (name.IndexOf(' ') < 0)
            return BylineWords.Has(BylineUse.BareBureau, name)
                || (name[0] > '\u2E80' && BylineWords.IsBureau(name.Substring(Math.Max(0, name.Length - 3))));
        return BylineWords.IsBureau(words[words.Length - 1])
            && Array.FindIndex(words, w => char.IsUpper(w[0]) || char.IsDigit(w[0])) is >= 0 and var named
            && named < words.Length - 1;
    }

    private static bool IsWellFormed(string name, bool digits)
    {
        if (name.Length is < 2 or > LongestName || !char.IsLetterOrDigit(name[0])) return false;
        if (BylineWords.IsPossessive(name) || IsAddress(name)) return false;
        var last = name.Substring(name.LastIndexOf(' ') + 1);
        if (BylineWords.Has(BylineUse.LegalForm, last)) return false; // A company as it is registered is the publisher, not an author.
        if (BylineWords.IsAccount(last)) return false;
        return digits || !name.HasDigit();
    }

    private static bool IsAddress(string name) =>
        name.IndexOf('@') >= 0
            || name.IndexOf(':') >= 0
            || name.IndexOf("http", StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf("www.", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsOneSmallWord(string name) => name.IndexOf(' ') < 0 && Array.TrueForAll(name.ToCharArray(), char.IsLower);
}

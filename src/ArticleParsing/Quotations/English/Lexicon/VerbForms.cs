using ArticleParsing.Languages;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English.Lexicon;

/// <summary>
/// The forms of an English verb from its entry: the base form, then its irregular forms; what is not given is made by rule.
/// </summary>
internal static class VerbForms
{
    private static readonly HashSet<string> s_doubled = Exceptions("doubled");
    private static readonly HashSet<string> s_single = Exceptions("single");
    private static readonly HashSet<string> s_es = Exceptions("es");

    public static IEnumerable<(string Form, WordTraits Trait)> Inflect(string entry)
    {
        var forms = entry.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var verb = forms[0];
        yield return (verb, WordTraits.VerbBase);
        yield return (ThirdPerson(verb), WordTraits.VerbThirdPerson);
        string? past = null, participle = null, ing = null;
        foreach (var form in forms.Skip(1))
        {
            if (form.EndsWith("ing", StringComparison.Ordinal)) ing = form;
            else if (form == ThirdPerson(verb)) continue;
            else if (past is null) past = form;
            else participle = form;
        }

        yield return (past ?? Past(verb), WordTraits.VerbPast);
        yield return (participle ?? past ?? Past(verb), WordTraits.VerbPastParticiple);
        yield return (ing ?? Ing(verb, past), WordTraits.VerbIng);
    }

    private static string ThirdPerson(string verb)
    {
        var hisses = verb[verb.Length - 1] is 's' or 'x' or 'z'
            || verb.EndsWith("ch", StringComparison.Ordinal)
            || verb.EndsWith("sh", StringComparison.Ordinal);
        if (hisses || s_es.Contains(verb)) return verb + "es";
        return EndsInConsonantY(verb) ? verb.Substring(0, verb.Length - 1) + "ies" : verb + "s";
    }

    private static string Past(string verb)
    {
        if (verb.EndsWith("e", StringComparison.Ordinal)) return verb + "d";
        if (EndsInConsonantY(verb)) return verb.Substring(0, verb.Length - 1) + "ied";
        return Doubled(verb) + "ed";
    }

    private static string Ing(string verb, string? past)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return verb.Substring(0, verb.Length - 2) + "ying";
        if (verb.EndsWith("e", StringComparison.Ordinal)
            && !verb.EndsWith("ee", StringComparison.Ordinal)
            && !verb.EndsWith("oe", StringComparison.Ordinal))
            return verb.Substring(0, verb.Length - 1) + "ing";
        return (past is null ? Doubled(verb) : verb) + "ing";
    }

    /// <summary>"stop" doubles its last consonant, "report" and "answer" do not: one syllable, one vowel, one consonant.</summary>
    private static string Doubled(string verb)
    {
        var doubles = IsClosedSyllable(verb) ? !s_single.Contains(verb) : s_doubled.Contains(verb);
        return doubles ? verb + verb[verb.Length - 1] : verb;
    }

    private static bool IsClosedSyllable(string verb) =>
        verb.Length is 3 or 4
            && !IsVowel(verb[verb.Length - 1])
            && verb[verb.Length - 1] is not ('w' or 'x' or 'y')
            && IsVowel(verb[verb.Length - 2])
            && !IsVowel(verb[verb.Length - 3]);

    private static bool EndsInConsonantY(string verb) => verb.Length > 1 && verb[verb.Length - 1] == 'y' && !IsVowel(verb[verb.Length - 2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static HashSet<string> Exceptions(string spelling) =>
        new(new NamedEntries(EmbeddedText.Lines("Languages/en/quotations/verb-spelling.txt"), ' ')[spelling], StringComparer.Ordinal);
}

using ArticleParsing.Languages;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English.Lexicon;

/// <summary>
/// The words that tell quotations and speakers in English; the lists in Languages/en/quotations are its whole knowledge. Immutable.
/// </summary>
internal sealed class EnglishLexicon
{
    private static readonly Lazy<EnglishLexicon> s_instance = new(() => new EnglishLexicon());

    private const string ListsPath = "Languages/en/quotations/";

    private static readonly (string List, WordTraits Trait)[] s_verbLists =
    [
        ("verbs", WordTraits.None),
        ("speech-verbs", WordTraits.Speech),
        ("quotative-verbs", WordTraits.Quotative),
        ("attitude-verbs", WordTraits.Attitude),
    ];

    private static readonly (string List, WordTraits Trait)[] s_nounLists =
    [
        ("person-nouns", WordTraits.PersonNoun),
        ("group-nouns", WordTraits.GroupNoun),
        ("document-nouns", WordTraits.DocumentNoun),
        ("nominal-cues", WordTraits.NominalCue),
    ];

    private static readonly (string List, WordTraits Trait)[] s_wordLists =
    [
        ("titles", WordTraits.Title),
        ("royal-titles", WordTraits.RoyalTitle),
        ("male-names", WordTraits.MaleName),
        ("female-names", WordTraits.FemaleName),
        ("given-names", WordTraits.GivenName),
        ("male-words", WordTraits.MaleWord),
        ("female-words", WordTraits.FemaleWord),
        ("org-words", WordTraits.OrganisationWord),
        ("places", WordTraits.Place),
        ("issued-documents", WordTraits.IssuedDocument),
        ("term-words", WordTraits.TermWord),
        ("name-particles", WordTraits.NameParticle),
    ];

    private readonly WordTable _words = new(16_384);
    private readonly Dictionary<string, WordGroup> _groups = new(StringComparer.Ordinal);

    private EnglishLexicon()
    {
        foreach (var (list, trait) in s_verbLists)
        {
            foreach (var line in Lines(list))
            {
                foreach (var (form, formTrait) in VerbForms.Inflect(line)) _words.Add(form, formTrait | trait);
            }
        }

        foreach (var (list, trait) in s_nounLists)
        {
            foreach (var line in Lines(list))
            {
                var forms = line.Split(' ');
                _words.Add(forms[0], trait);
                if (forms.Length > 1) _words.Add(forms[1], trait | WordTraits.PluralNoun);
            }
        }

        foreach (var (list, trait) in s_wordLists)
        {
            foreach (var line in Lines(list)) _words.Add(line, trait);
        }

        ReadGroups();
        foreach (var line in Lines("closed-classes"))
        {
            var colon = line.IndexOf(':');
            var trait = ClosedClass(line.Substring(0, colon));
            foreach (var word in line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries)) _words.Add(word, trait);
        }
    }

    /// <summary>The group of this name.</summary>
    public WordGroup FindGroup(string name) => _groups[name];

    /// <summary>"clause-report" as "ClauseReport".</summary>
    private static string ToMember(string name) =>
        string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));

    public static EnglishLexicon Instance => s_instance.Value;

    /// <summary>A word in lower case and what is known of it.</summary>
    public WordEntry Find(string text, int start, int end)
    {
        var entry = _words.Find(text, start, end);
        var (lower, traits) = (entry.Lower, entry.Traits);
        // What the lexicon knows is asked first: most words need not be looked into.
        var isAdverb = end - start > 4
            && (traits & (WordTraits.NoAdverb | WordTraits.AnyVerb | WordTraits.AnyGivenName | WordTraits.FunctionWord)) == 0
            && lower[lower.Length - 1] == 'y'
            && lower[lower.Length - 2] == 'l';
        return isAdverb ? entry with { Traits = traits | WordTraits.Adverb } : entry;
    }

    private void ReadGroups()
    {
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var groups = new NamedEntries(Lines("word-groups"), ' ');
        var members = groups.Names.ToDictionary(name => name, name => groups[name]);
        members["abbreviation"] = [.. Lines("abbreviations")];
        members["demonym"] = [.. Lines("demonyms")];
        foreach (var word in members.Values.SelectMany(entries => entries))
        {
            if (numbers.ContainsKey(word)) continue;
            numbers[word] = (ushort)(numbers.Count + 1);
            _words.AddNumber(word, numbers[word]);
        }

        foreach (var pair in members) _groups[ToMember(pair.Key)] = new WordGroup(pair.Value, numbers);
    }

    private static IEnumerable<string> Lines(string list) => EmbeddedText.Lines(ListsPath + list + ".txt");

    private static WordTraits ClosedClass(string name) =>
        Enum.TryParse<WordTraits>(ToMember(name), out var trait)
            ? trait
            : throw new InvalidOperationException($"closed-classes.txt names an unknown class '{name}'.");
}

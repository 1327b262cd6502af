namespace ArticleParsing.Quotations.Lexicon;

/// <summary>The words that tell quotations and speakers in English; see the lists beside this file.</summary>
internal sealed class EnglishLexicon
{
    private static readonly Lazy<EnglishLexicon> s_instance = new(() => new EnglishLexicon());

    private EnglishLexicon()
    {
        SpeechVerbs = Words("speech-verbs");
        CueVerbs = Words("attitude-verbs");
        CueVerbs.UnionWith(SpeechVerbs);
        NominalCues = Words("nominal-cues");
        Titles = Words("titles");
        PersonNouns = Words("person-nouns");
        Male = Words("male");
        Female = Words("female");
        OrganisationWords = Words("org-words");
    }

    public static EnglishLexicon Instance => s_instance.Value;

    /// <summary>Verbs of saying, all forms.</summary>
    public HashSet<string> SpeechVerbs { get; }

    /// <summary>Verbs of saying and verbs that report a view or a name given, all forms.</summary>
    public HashSet<string> CueVerbs { get; }

    public HashSet<string> NominalCues { get; }

    public HashSet<string> Titles { get; }

    public HashSet<string> PersonNouns { get; }

    public HashSet<string> Male { get; }

    public HashSet<string> Female { get; }

    public HashSet<string> OrganisationWords { get; }

    private static HashSet<string> Words(string list)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("Quotations/Lexicon/en/" + list + ".txt"))
        {
            foreach (var word in line.Split([' '], StringSplitOptions.RemoveEmptyEntries)) words.Add(word);
        }

        return words;
    }
}

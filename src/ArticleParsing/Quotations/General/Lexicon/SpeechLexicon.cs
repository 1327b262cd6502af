using System.Collections.Concurrent;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.General.Lexicon;

/// <summary>
/// The words by which a language tells speech and speakers: its lists <c>quotations/cues</c>, <c>clauses</c> and <c>speakers</c>.
/// Immutable.
/// </summary>
internal sealed class SpeechLexicon
{
    private const string TraitsLine = "traits", EndingsLine = "endings";

    /// <summary>The shortest ending that <c>*ending</c> entries may have, and the longest that is looked for.</summary>
    private const int ShortestEnding = 2, LongestEnding = 14;

    private static readonly ConcurrentDictionary<string, SpeechLexicon?> s_loaded = new(StringComparer.Ordinal);

    private readonly List<WordUse> _uses = [WordUse.None];
    private readonly IntTable _words = new(2_048);
    private readonly IntTable _endings = new(256);
    private readonly IntTable _phraseWords = new();
    private bool _hasEndings;

    private SpeechLexicon(string language)
    {
        Language = language;
        foreach (var list in (string[])["quotations/cues", "quotations/clauses", "quotations/speakers"])
            Read(WordLists.ReadNamed(list, language));
        AddAll(WordLists.ReadNamed("function-words", language)["stop"], WordUse.Common);
        AddAll(WordLists.ReadNamed("function-words", language)["speaks"], WordUse.Common);
        foreach (var list in (string[])["dates/months", "dates/weekdays"])
        {
            var named = WordLists.ReadNamed(list, language);
            foreach (var name in named.Names) AddAll([.. named[name].Where(IsNoGivenName)], WordUse.Common);
        }
    }

    public string Language { get; }

    public LanguageTraits Traits { get; private set; }

    /// <summary>The endings by which names of one person may differ, the empty one included; longest first.</summary>
    public IReadOnlyList<string> NameEndings { get; private set; } = [""];

    /// <summary>Whether particles mark the subject. If not, a subject is a noun in its plain form.</summary>
    public bool HasMarkers { get; private set; }

    /// <summary>The number of characters of the longest word; for scripts whose words are cut by the lists.</summary>
    public int LongestWord { get; private set; }

    /// <summary>The lexicon of a language; null if it has no lists.</summary>
    public static SpeechLexicon? Find(string language) =>
        s_loaded.GetOrAdd(
            language, static tag => WordLists.ReadNamed("quotations/cues", tag).Names.Count > 0 ? new SpeechLexicon(tag) : null);

    public bool Has(LanguageTraits trait) => (Traits & trait) != 0;

    /// <summary>What a word of a text may be used for.</summary>
    public WordUse Find(string text, int start, int end)
    {
        var hash = HashOf(WordHashes.Seed, text, start, end);
        var uses = _uses[_words[hash]];
        // If nouns are small, a capital makes a name, which ends as it likes.
        if (uses == WordUse.None && _hasEndings && (Has(LanguageTraits.CapitalNouns) || !char.IsUpper(text[start])))
            uses = FindByEnding(text, start, end);
        return uses | FindGivenName(hash, text, start, end);
    }

    /// <summary>What a whole word of a text may be used for, without endings and names; none if it is in no list.</summary>
    public WordUse FindExact(string text, int start, int end) => _uses[_words[HashOf(WordHashes.Seed, text, start, end)]];

    /// <summary>How many words the longest phrase has that this word begins; 0 if it begins none.</summary>
    public int PhraseWords(string text, int start, int end) => _phraseWords[HashOf(WordHashes.Seed, text, start, end)];

    internal static int HashOf(int hash, string text, int start, int end)
    {
        for (var i = start; i < end; i++) hash = WordHashes.With(hash, Fold(text[i]));
        return hash;
    }

    /// <summary>A phrase's hash with one more word.</summary>
    internal static int WithWord(int hash, string text, int start, int end) => HashOf(WordHashes.With(hash, ' '), text, start, end);

    /// <summary>The uses under a hash.</summary>
    internal WordUse FindByHash(int hash) => _uses[_words[hash]];

    private static char Fold(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        '\u2019' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>"Jean-Paul" is called as "Jean" is.</summary>
    private static WordUse FindGivenName(int hash, string text, int start, int end)
    {
        var uses = GivenNames.Find(hash);
        if (uses != WordUse.None || !char.IsUpper(text[start])) return uses;
        var hyphen = text.AsSpan(start, end - start).IndexOf('-');
        return hyphen > 1 && hyphen + 1 < end - start && char.IsUpper(text[start + hyphen + 1])
            ? GivenNames.Find(HashOf(WordHashes.Seed, text, start, start + hyphen))
            : WordUse.None;
    }

    private WordUse FindByEnding(string text, int start, int end)
    {
        var hash = WordHashes.Seed;
        var found = WordUse.None;
        for (var length = 1; length <= LongestEnding && end - length > start; length++)
        {
            hash = WordHashes.With(hash, Fold(text[end - length]));
            if (length >= ShortestEnding && _endings[hash] is > 0 and var number) found = _uses[number];
        }

        return found;
    }

    private void Read(NamedEntries list)
    {
        foreach (var name in list.Names)
        {
            if (name == TraitsLine)
            {
                foreach (var trait in list[name]) Traits |= (LanguageTraits)Enum.Parse(typeof(LanguageTraits), trait, ignoreCase: true);
            }
            else if (name == EndingsLine)
            {
                NameEndings = [.. list[name].SelectMany(EntryForms.Expand).OrderByDescending(ending => ending.Length), ""];
            }
            else
            {
                AddAll(list[name], (WordUse)Enum.Parse(typeof(WordUse), name, ignoreCase: true));
            }
        }
    }

    /// <summary>"Jan" is somebody more often than a month.</summary>
    private static bool IsNoGivenName(string word)
    {
        const int LongestShortForm = 3;
        return word.Length > LongestShortForm || GivenNames.Find(HashOf(WordHashes.Seed, word, 0, word.Length)) == WordUse.None;
    }

    private void AddAll(IReadOnlyList<string> entries, WordUse use)
    {
        foreach (var entry in entries)
        {
            foreach (var form in EntryForms.Expand(entry)) Add(form, use);
        }
    }

    private void Add(string form, WordUse use)
    {
        HasMarkers |= (use & WordUse.Marker) != 0;
        if (form[0] == '*')
        {
            var hash = WordHashes.Seed;
            for (var i = form.Length - 1; i > 0; i--) hash = WordHashes.With(hash, Fold(form[i]));
            Mark(_endings, hash, use);
            _hasEndings = true;
            return;
        }

        LongestWord = Math.Max(LongestWord, form.Length);
        Mark(_words, HashOf(WordHashes.Seed, form, 0, form.Length), use);
        var space = form.IndexOf(' ');
        if (space < 0) return;
        var first = HashOf(WordHashes.Seed, form, 0, space);
        _phraseWords.Set(first, Math.Max(_phraseWords[first], form.Split(' ').Length));
    }

    private void Mark(IntTable table, int hash, WordUse use)
    {
        if (table[hash] is > 0 and var known)
        {
            _uses[known] |= use;
            return;
        }

        _uses.Add(use);
        table.Set(hash, _uses.Count - 1);
    }
}

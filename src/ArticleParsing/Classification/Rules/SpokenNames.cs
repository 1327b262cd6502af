using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// Where the body of a page speaks of somebody by last name, and what its headings are: asked for each name under a picture, of which a
/// gallery has thousands, so the body is read once.
/// </summary>
internal sealed class SpokenNames
{
    /// <summary>An article that is about somebody says so in its first mentions.</summary>
    private const int MostMentions = 50;

    private readonly Dictionary<string, List<(string Text, int At)>> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headings = new(StringComparer.OrdinalIgnoreCase);

    public SpokenNames(PageView page)
    {
        foreach (var block in page.Tree.Blocks)
        {
            if (block.HeadingLevel > 0) _headings.Add(block.Text);
            else if (page.IsBody(block.Index)) Read(block.Text);
        }
    }

    public bool IsHeading(string name) => _headings.Contains(name);

    /// <summary>By the last name alone, as of people; firms keep their full names.</summary>
    public bool IsSpokenOf(string name)
    {
        var space = name.LastIndexOf(' ');
        var last = name.Substring(space + 1);
        if (!_words.TryGetValue(last.Substring(0, EndOfWord(last, 0)), out var mentions)) return false;
        foreach (var (text, at) in mentions)
        {
            var end = at + last.Length;
            if (string.CompareOrdinal(text, at, last, 0, last.Length) != 0 || (end < text.Length && char.IsLetter(text[end]))) continue;
            var isWithFirst = at > space && string.CompareOrdinal(text, at - space - 1, name, 0, space) == 0;
            if (!isWithFirst) return true;
        }

        return false;
    }

    /// <summary>Notes the capitalised words.</summary>
    private void Read(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var end = EndOfWord(text, i);
            if (!char.IsLower(text[i])) Add(text.Substring(i, end - i), text, i);
            i = end;
        }
    }

    private void Add(string word, string text, int at)
    {
        if (!_words.TryGetValue(word, out var mentions)) _words[word] = mentions = [];
        if (mentions.Count < MostMentions) mentions.Add((text, at));
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start])) start++;
        return start;
    }
}

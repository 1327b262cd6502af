using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Languages;
using ArticleParsing.Limits;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Names;

namespace ArticleParsing.Composition.Authors;

/// <summary>Ties what the page says about its authors to them: by name if the bio gives it, else to the only author there is.</summary>
internal static class AuthorBios
{
    public static IReadOnlyList<Author> Tie(IReadOnlyList<Author> authors, LabelledPage blocks)
    {
        var tied = authors.ToList();
        var current = tied.Count == 1 ? 0 : -1;
        foreach (var (block, _, _, _) in blocks.WithRole(Role.AuthorBio))
        {
            var text = block.Text;
            if (NamedIn(tied, text) is var named && named >= 0) current = named;
            else if (tied.Count == 0 && (NameLine(blocks, block) ?? NameAlone(block) ?? NameThatOpens(text)) is { } name)
            {
                tied.Add(new Author(name));
                current = 0;
            }
            else if (current < 0) current = FirstWithoutBio(tied);

            if (current < 0 || IsLabel(text, tied[current].Name) || IsHeading(block)) continue;
            tied[current] = tied[current] with { Bio = Joined(tied[current].Bio, text) };
        }

        return tied;
    }

    private static int FirstWithoutBio(List<Author> authors)
    {
        for (var i = 0; i < authors.Count; i++)
        {
            if (authors[i].Bio is null) return i;
        }

        return -1;
    }

    /// <summary>A bio may have several lines, each once, until it is as long as a bio can be.</summary>
    private static string? Joined(string? bio, string line)
    {
        if ((bio?.Length ?? 0) + line.Length >= LongestValues.Bio) return bio;
        if (bio is null) return line;
        return bio.IndexOf(line, StringComparison.Ordinal) >= 0 ? bio : bio + "\n" + line;
    }

    /// <summary>By full name, else by the last name alone: "Beaumont covers ...".</summary>
    private static int NamedIn(List<Author> authors, string text)
    {
        for (var i = 0; i < authors.Count; i++)
        {
            if (text.IndexOf(authors[i].Name, StringComparison.OrdinalIgnoreCase) >= 0) return i;
        }

        for (var i = 0; i < authors.Count; i++)
        {
            var last = authors[i].Name.Substring(authors[i].Name.LastIndexOf(' ') + 1);
            if (last.Length > 2 && text.StartsWith(last + " ", StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    /// <summary>
    /// A page without a byline may still name its author where the bio stands: a line that is a name, before a text that opens with it.
    /// </summary>
    private static string? NameLine(LabelledPage blocks, Block bio)
    {
        var text = bio.Text;
        for (var i = bio.Index - 1; i >= Math.Max(0, bio.Index - 3); i--)
        {
            var line = blocks[i].Block;
            if (line.Text.Length is > 3 and < 60
                && text.StartsWith(line.Text, StringComparison.Ordinal)
                && line.Facts.Credited is [var named])
                return named.Name;
        }

        return null;
    }

    /// <summary>A short line in an author's box that is a name of two words or more.</summary>
    private static string? NameAlone(Block block)
    {
        const int LongestLine = 60;
        var text = block.Text;
        if (text.Length >= LongestLine || block.Facts.Credited is not [{ Name: var name }]) return null;
        var isAlone = name.Length == text.Trim().Length && name.IndexOf(' ') > 0 && text.IndexOf('\'') < 0;
        return isAlone && !Array.Exists(s_labels.Value, label => text.StartsWith(label, StringComparison.OrdinalIgnoreCase)) ? name : null;
    }

    /// <summary>"Jo Tan is a reporter ...", "This story was written by Jo Tan, ...": whom a bio is about.</summary>
    private static string? NameThatOpens(string text)
    {
        foreach (var opening in s_writers.Value)
        {
            var by = text.Length < 200 ? text.IndexOf(opening, StringComparison.OrdinalIgnoreCase) : -1;
            if (by >= 0) return WriterIn(text.Substring(by + opening.Length));
        }

        foreach (var verb in s_verbs.Value)
        {
            var end = text.IndexOf(verb, StringComparison.Ordinal);
            if (end is > 4 and < 40 && PersonNames.StandAlone(text.Substring(0, end).TrimEnd(',')))
                return text.Substring(0, end).TrimEnd(',');
        }

        return null;
    }

    private static string? WriterIn(string text) =>
        BylineReader.Read(text) is [{ Kind: AuthorKind.Person } writer, ..] && PersonNames.StandAlone(writer.Name) ? writer.Name : null;

    private static readonly Lazy<NamedEntries> s_words = new(() => WordLists.ReadNamed("bios"));
    private static readonly Lazy<string[]> s_labels = new(() => [.. s_words.Value["label"]]);
    private static readonly Lazy<string[]> s_verbs = new(() => Spaced("verb"));
    private static readonly Lazy<string[]> s_writers = new(() => Spaced("names"));

    private static string[] Spaced(string name) => [.. s_words.Value[name].Select(entry => " " + entry + " ")];

    /// <summary>"About the author" says nothing about the author either.</summary>
    private static bool IsHeading(Block block) => block.Text.Length < 40 && AuthorBioRule.Labels.IsIn(block.Text);

    /// <summary>The name alone, or with a word or two ("About Jo Tan"), says nothing about the author.</summary>
    private static bool IsLabel(string text, string name) =>
        text.Length <= name.Length + 8 && text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;
}

using ArticleParsing.Classification.Features;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// Which blocks repeat others: whole ("most read" lists repeat headlines), as the first part of a line with a separator ("Headline |
/// Site"), or in runs of three words (pull quotes, doubled captions).
/// </summary>
internal sealed class LineCopies
{
    private const int InProse = 1, InLines = 2, TwiceInLines = 4, TwiceInProse = 8;
    private static readonly string[] s_separators = [" | ", " - ", " \u2013 ", " \u2014 ", " \u00B7 ", " \u2022 ", " :: ", " \u00BB ",
        "\uFF5C"];

    private readonly IntTable _wholes;
    private readonly IntTable _titles = new();
    private readonly IntTable _runs = new(1024);
    private readonly int[] _hashes;

    public LineCopies(PageLayout page)
    {
        var count = page.Shapes.Length;
        _wholes = new IntTable(count);
        _hashes = new int[count];
        for (var i = 0; i < count; i++)
        {
            var words = page.WordsOf.Get(i);
            _hashes[i] = HashOf(words);
            if (words.Length >= 2) _wholes.Set(_hashes[i], _wholes[_hashes[i]] + 1);
            if (words.Length >= 4 && !page.IsProse[i]) NoteTitle(page.Tree.Blocks[i].Text);
            NoteRuns(words, page.IsProse[i]);
        }
    }

    /// <summary>How often the block's text occurs, itself included.</summary>
    public int CountOf(int block) => Math.Max(1, _wholes[_hashes[block]]);

    /// <summary>Whether the text is the first part of another line that goes on after a separator.</summary>
    public bool OpensTitle(int block) => _titles[_hashes[block]] != 0;

    /// <summary>Whether the first words are a line of their own elsewhere, as a name above a bio or under the headline is.</summary>
    public bool OpensWithLine(PageLayout page, int block)
    {
        const int Fewest = 2, Most = 4;
        var words = page.WordsOf.Get(block);
        var hash = 17;
        for (var i = 0; i < Math.Min(Most, words.Length - 1); i++)
        {
            hash = Next(hash, words[i]);
            if (i + 1 >= Fewest && _wholes[hash] != 0) return true;
        }

        return false;
    }

    /// <summary>
    /// How many of the block's runs of three words stand in paragraphs, and in short lines, besides itself; and how many runs it has.
    /// </summary>
    public (int InProse, int InLines, int Runs) RunsOf(PageLayout page, int block)
    {
        var words = page.WordsOf.Get(block);
        var isProse = page.IsProse[block];
        int prose = 0, lines = 0;
        for (var i = 2; i < words.Length; i++)
        {
            var marks = _runs[Run(words, i)];
            if ((marks & (isProse ? TwiceInProse : InProse)) != 0) prose++;
            if ((marks & (isProse ? InLines : TwiceInLines)) != 0) lines++;
        }

        return (prose, lines, Math.Max(0, words.Length - 2));
    }

    private void NoteTitle(string text)
    {
        foreach (var separator in s_separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var hash = 17;
            foreach (var word in new WordHashes(text.Substring(0, at))) hash = Next(hash, word);
            _titles.Set(hash, 1);
        }
    }

    private void NoteRuns(ReadOnlySpan<int> words, bool isProse)
    {
        for (var i = 2; i < words.Length; i++)
        {
            var run = Run(words, i);
            var marks = _runs[run];
            if (isProse) marks |= (marks & InProse) != 0 ? TwiceInProse : InProse;
            else marks |= (marks & InLines) != 0 ? TwiceInLines : InLines;
            _runs.Set(run, marks);
        }
    }

    private static int Run(ReadOnlySpan<int> words, int last) =>
        unchecked((((words[last - 2] * 397) ^ words[last - 1]) * 397) ^ words[last]);

    private static int HashOf(ReadOnlySpan<int> words)
    {
        var hash = 17;
        foreach (var word in words) hash = Next(hash, word);
        return hash;
    }

    private static int Next(int hash, int word) => unchecked((hash * 397) ^ word);
}

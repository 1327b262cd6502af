using System.Text;
using ArticleParsing.Limits;

namespace ArticleParsing.Rendering;

/// <summary>
/// Text in parts with a blank line between them. Counts a step for every character of the page, so that writing can be stopped anywhere.
/// </summary>
internal sealed class TextOutput(WorkBudget budget)
{
    private readonly StringBuilder _text = new();
    private bool _gap;

    /// <summary>Begins a part. A part in which nothing is written leaves no gap.</summary>
    public TextOutput BeginPart()
    {
        _gap = _text.Length > 0;
        return this;
    }

    /// <summary>Writes markup of ours, or an address that is safe to write.</summary>
    public TextOutput Write(string text)
    {
        budget.Step();
        Part().Append(text);
        return this;
    }

    /// <summary>Writes the same character several times.</summary>
    public TextOutput Write(char c, int count)
    {
        budget.Step();
        Part().Append(c, count);
        return this;
    }

    /// <summary>Writes one character of the page.</summary>
    public void Write(char c)
    {
        budget.Step();
        Part().Append(c);
    }

    /// <summary>Writes words of the page as they are, without control characters, which steer the terminal that shows them.</summary>
    public TextOutput WriteWords(string words)
    {
        var written = 0;
        for (var i = 0; i < words.Length; i++)
        {
            budget.Step();
            if (!char.IsControl(words[i]) || words[i] is '\n' or '\t') continue;
            if (i > written) Part().Append(words, written, i - written);
            written = i + 1;
        }

        if (words.Length > written) Part().Append(words, written, words.Length - written);
        return this;
    }

    public StringBuilder Text => _text;

    private StringBuilder Part()
    {
        if (!_gap) return _text;
        _gap = false;
        return _text.Append("\n\n");
    }
}

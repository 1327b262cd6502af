using System.Text;

namespace ArticleParsing.Rendering;

/// <summary>Text in parts with a blank line between them; empty parts leave no gap.</summary>
internal sealed class TextParts
{
    private readonly StringBuilder _text = new();

    public void Add(string? part)
    {
        if (string.IsNullOrWhiteSpace(part)) return;
        if (_text.Length > 0) _text.Append("\n\n");
        _text.Append(part);
    }

    public override string ToString() => _text.ToString();
}

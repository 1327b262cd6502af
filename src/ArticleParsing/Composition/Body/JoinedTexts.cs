using System.Text;
using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Body;

/// <summary>The texts of items or cells: those of blocks that stand in one box are one text. Joined once, so that a cell of a thousand blocks is not copied a thousand times.</summary>
internal sealed class JoinedTexts
{
    private readonly StringBuilder _open = new();
    private List<string> _texts = [];
    private Box? _box;
    private bool _isOpen;

    public bool IsEmpty => !_isOpen && _texts.Count == 0;

    /// <param name="text">The text of a block.</param>
    /// <param name="box">The item or cell it stands in; null for none, which no other text shares.</param>
    public void Add(string text, Box? box)
    {
        if (_isOpen && box is not null && box == _box)
        {
            _open.Append(' ').Append(text);
            return;
        }

        Close();
        _open.Append(text);
        (_box, _isOpen) = (box, true);
    }

    /// <summary>What has been added; starts anew.</summary>
    public List<string> Take()
    {
        Close();
        var texts = _texts;
        _texts = [];
        return texts;
    }

    private void Close()
    {
        if (_isOpen) _texts.Add(_open.ToString());
        _open.Clear();
        _isOpen = false;
    }
}

using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Body;

/// <summary>
/// The items of a list or cells of a table: blocks of one item or cell are joined by a space, and each part is made once it is whole.
/// </summary>
internal sealed class SpannedParts(SpannedText text)
{
    private List<string> _parts = [];
    private int _start = -1;
    private Box? _part;

    public bool IsEmpty => _start < 0;

    /// <summary>Adds a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="part">The item or cell that it is of; null if the markup has none.</param>
    /// <param name="separator">What stands between two parts.</param>
    /// <returns>Whether a new part begins.</returns>
    public bool Add(Block block, Box? part, char separator)
    {
        var goesOn = _start >= 0 && part is not null && part == _part;
        if (goesOn)
        {
            text.Append(' ');
        }
        else
        {
            if (_start >= 0)
            {
                _parts.Add(text.From(_start));
                text.Append(separator);
            }

            _start = text.Length;
        }

        _part = part;
        text.Append(block);
        return !goesOn;
    }

    /// <summary>The parts so far; the next block begins others.</summary>
    public IReadOnlyList<string> Take()
    {
        if (_start >= 0) _parts.Add(text.From(_start));
        var taken = _parts;
        (_parts, _start, _part) = ([], -1, null);
        return taken;
    }
}

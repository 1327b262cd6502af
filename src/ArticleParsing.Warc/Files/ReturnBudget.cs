namespace ArticleParsing.Warc.Files;

/// <summary>
/// Bounds how much of a file is read twice because of damage: as much as was read in all, and a little more at its start. Without it a file
/// could be made that takes time in the square of its length.
/// </summary>
internal struct ReturnBudget
{
    private const long Free = 1024 * 1024;

    private long _spent;

    /// <summary>Whether the way back from where the file is read is within the budget; takes it from there.</summary>
    public bool Allows(ByteSource source, long position)
    {
        var way = source.Position - position;
        if (_spent + way > source.Position + Free) return false;
        _spent += way;
        return true;
    }
}

namespace ArticleParsing.Warc.Files;

/// <summary>The content of a file, decompressed, in the members that it is stored in.</summary>
internal interface IMembers : IDisposable
{
    /// <summary>
    /// Goes to the next member; false at the end of the file. After damage, or in the middle of a file, this is the next one that holds
    /// records.
    /// </summary>
    /// <exception cref="InvalidDataException">What follows is no member.</exception>
    bool MoveNext();

    /// <summary>Reads on in the member; 0 at its end.</summary>
    /// <exception cref="InvalidDataException">The member is damaged or cut off.</exception>
    int Read(byte[] buffer, int offset, int count);

    /// <summary>Goes back to where so many bytes of the member's content lie before the next one; false if that cannot be done.</summary>
    bool TryMoveBack(long passed);

    /// <summary>Where in the file a record starts, or where reading starts in order to find it.</summary>
    /// <param name="passed">How many bytes of the member's content lie before it.</param>
    long OffsetFromContent(long passed);
}

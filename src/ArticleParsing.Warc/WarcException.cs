namespace ArticleParsing.Warc;

/// <summary>A record of a WARC file that cannot be read: its place in the file is damaged, or its body is.</summary>
public sealed class WarcException : Exception
{
    internal WarcException(string code, string message, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
    }

    /// <summary>
    /// What is wrong, for programs: <c>damaged-record</c> (the file is damaged here or cut off), <c>damaged-body</c> (the record is whole,
    /// its HTTP body is not), <c>unsupported-encoding</c> (the body is compressed in a way that is not read), <c>input-too-large</c> (the
    /// page is larger than <see cref="WarcReader.MaxPageLength"/>).
    /// </summary>
    public string Code { get; }
}

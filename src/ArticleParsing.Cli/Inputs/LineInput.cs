using System.Text;

namespace ArticleParsing.Cli.Inputs;

/// <summary>
/// Lines of a file or of standard input. No line fills the memory: one over the limit is read past and given without its text.
/// </summary>
internal sealed class LineInput : IDisposable
{
    /// <summary>An input of the greatest length may take six characters for each of its own in JSON.</summary>
    private static readonly int s_maxLength = 6 * ArticleParserOptions.Default.MaxInputLength;

    /// <summary>A longer line's memory is given back.</summary>
    private const int KeptCapacity = 1024 * 1024;

    private readonly Stream _stream;
    private readonly StreamReader _reader;

    private LineInput(Stream stream)
    {
        _stream = stream;
        _reader = new StreamReader(stream, Encoding.UTF8);
    }

    /// <summary>How much of the input is read, from 0 to 1; null if nobody knows.</summary>
    public double? Fraction =>
        _stream is FileStream { CanSeek: true, Length: > 0 } file ? Math.Min(1, (double)file.Position / file.Length) : null;

    /// <summary>Opens the input, which is locked against writing from then on.</summary>
    public static LineInput Open(string path) => new(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path));

    /// <summary>Reads a stream, which is disposed of with the lines.</summary>
    public static LineInput FromStream(Stream stream) => new(stream);

    /// <summary>The first character that is no white space; null at the end.</summary>
    public char? PeekFirst()
    {
        while (_reader.Peek() is var next and >= 0)
        {
            if (!char.IsWhiteSpace((char)next)) return (char)next;
            _reader.Read();
        }

        return null;
    }

    /// <summary>All of the input as one, with the number 0.</summary>
    public IEnumerable<InputLine> Whole()
    {
        string? text;
        try
        {
            text = _reader.ReadToEnd();
        }
        catch (OutOfMemoryException)
        {
            text = null;
        }

        yield return new InputLine(0, text);
    }

    /// <summary>The lines with their numbers from 1 on, blank ones left out.</summary>
    public IEnumerable<InputLine> Lines()
    {
        var line = new StringBuilder();
        var buffer = new char[32 * 1024];
        var number = 1;
        var isTooLong = false;
        int read;
        while ((read = _reader.Read(buffer)) > 0)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(buffer, '\n', start, read - start);
                var length = (end < 0 ? read : end) - start;
                isTooLong |= !TryAppend(start, length);
                start += length + 1;
                if (end < 0) break;
                if (Take() is { } whole) yield return whole;
            }
        }

        if (Take() is { } last) yield return last;

        // Memory may end within the limit too, and then only this line fails.
        bool TryAppend(int start, int length)
        {
            if (isTooLong || line.Length + length > s_maxLength) return false;
            try
            {
                line.Append(buffer, start, length);
                return true;
            }
            catch (OutOfMemoryException)
            {
                return false;
            }
        }

        InputLine? Take()
        {
            var text = isTooLong ? null : Whole();
            var isBlank = text is not null && string.IsNullOrWhiteSpace(text);
            if (line.Capacity > KeptCapacity) line = new StringBuilder();
            else line.Clear();
            isTooLong = false;
            number++;
            return isBlank ? null : new InputLine(number - 1, text);
        }

        string? Whole()
        {
            try
            {
                return line.ToString();
            }
            catch (OutOfMemoryException)
            {
                return null;
            }
        }
    }

    public void Dispose() => _reader.Dispose();
}

/// <param name="Number">The line's number, from 1 on; 0 for the whole input.</param>
/// <param name="Text">The line; null if it is too long to be kept.</param>
internal sealed record InputLine(int Number, string? Text);

using System.Text;
using ArticleParsing.Cli.CommandLine;
using ArticleParsing.Cli.Inputs;

namespace ArticleParsing.Cli.Output;

/// <summary>
/// A file or standard output as UTF-8, lines ended by a line feed on every system. Whatever goes wrong with it is a
/// <see cref="UsageException"/>, so that it is not taken for a fault of an input. Call <see cref="Flush"/> at the end.
/// </summary>
internal sealed class TextOutput : TextWriter
{
    private readonly string _name;
    private readonly Stream _stream;
    private readonly StreamWriter _writer;

    private TextOutput(string name, Stream stream, bool withByteOrderMark)
    {
        _name = name;
        _stream = stream;
        _writer = new StreamWriter(stream, new UTF8Encoding(withByteOrderMark), 64 * 1024);
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _writer.Encoding;

    /// <summary>Opens a file, or standard output by the name "-".</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="append">Whether to keep what the file holds.</param>
    /// <param name="withByteOrderMark">Whether a file begins with a byte order mark.</param>
    public static TextOutput Open(string path = "-", bool append = false, bool withByteOrderMark = false)
    {
        if (path == "-") return new TextOutput("standard output", Console.OpenStandardOutput(), withByteOrderMark: false);
        return new TextOutput(
            path, Guard(path, () => OpenFile(path, append ? FileMode.Append : FileMode.Create)), withByteOrderMark && !append);
    }

    /// <summary>
    /// Locked, so that an input which is open under another name of the same file is found out before anything of it is lost.
    /// </summary>
    private static FileStream OpenFile(string path, FileMode mode)
    {
        var share = OperatingSystem.IsWindows()
            ? FileShare.Read
            : SpecialFile.IsSpecial(RealPath.Resolve(path))
            ? FileShare.ReadWrite
            : FileShare.None;
        return new FileStream(path, mode, FileAccess.Write, share, bufferSize: 0);
    }

    /// <summary>Refuses an output that is the input too, before anything of it is lost.</summary>
    public static void ThrowIfInput(string output, string input)
    {
        var (to, from) = (Resolve(output, "/dev/stdout"), Resolve(input, "/dev/stdin"));
        if (to is null || from is null) return;
        var isSame = RealPath.Comparer.Equals(to, from) && File.Exists(to) && !SpecialFile.IsSpecial(to);
        if (isSame) throw new UsageException($"{output}: is the input too; nothing was written.");
        var isInside = Directory.Exists(from) && RealPath.IsWithin(to, from) && InputFile.IsInput(to);
        if (isInside) throw new UsageException($"{output}: would be one of the inputs in {input}; nothing was written.");
    }

    public override void Write(char value) => Guard(_name, () => _writer.Write(value));

    public override void Write(string? value) => Guard(_name, () => _writer.Write(value));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        try
        {
            _writer.Write(buffer);
        }
        catch (Exception exception) when (IsUnwritable(exception))
        {
            throw Unwritable(_name, exception);
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void WriteLine(string? value)
    {
        Write(value);
        Write('\n');
    }

    public override void Flush() => Guard(_name, _writer.Flush);

    /// <summary>Closes the file and does not write what is left: that may be what failed before.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _stream.Dispose();
        base.Dispose(disposing);
    }

    private static string? Resolve(string path, string standard)
    {
        try
        {
            return path == "-" ? OperatingSystem.IsWindows() ? null : RealPath.Resolve(standard) : RealPath.Resolve(path);
        }
        catch (IOException)
        {
            return null; // Links in a circle: opening it will say so.
        }
    }

    private static void Guard(string name, Action write) => Guard(name, () =>
    {
        write();
        return true;
    });

    private static T Guard<T>(string name, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (IsUnwritable(exception))
        {
            throw Unwritable(name, exception);
        }
    }

    private static bool IsUnwritable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException;

    private static UsageException Unwritable(string name, Exception exception) => new($"{name}: cannot be written: {exception.Message}");
}

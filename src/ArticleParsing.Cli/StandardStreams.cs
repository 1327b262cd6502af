using System.Text;

namespace ArticleParsing.Cli;

/// <summary>Standard output and files as UTF-8 without a byte order mark, lines ended by a line feed on every system.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TextWriter Output(string path = "-") =>
        new StreamWriter(path == "-" ? Console.OpenStandardOutput() : File.Create(path), s_utf8) { NewLine = "\n" };

    public static TextReader Input(string path) =>
        new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), s_utf8);
}

using System.Text;
using System.Text.Json;
using ArticleParsing.Cli.CommandLine;

namespace ArticleParsing.Cli.Batch;

/// <summary>
/// What an output of JSON lines holds from a run before, for <c>--resume</c>. Inputs are known by their path in the folder, else by their
/// id; of several with one id as many are finished as the output has lines of it.
/// </summary>
internal sealed class FinishedLines
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private FinishedLines()
    {
    }

    /// <summary>Reads the output and cuts a last line that has no end.</summary>
    /// <exception cref="UsageException">The file is no output of a batch, or cannot be read or cut.</exception>
    public static FinishedLines Read(string path)
    {
        var finished = new FinishedLines();
        if (!File.Exists(path)) return finished;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            var end = finished.ReadLines(file, path);
            if (end < file.Length) file.SetLength(end);
            return finished;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read to go on from: {exception.Message}");
        }
    }

    /// <summary>Whether there is a line of this input that no input before has taken.</summary>
    public bool Take(string key)
    {
        if (!_counts.TryGetValue(key, out var count) || count == 0) return false;
        _counts[key] = count - 1;
        return true;
    }

    /// <returns>Where the last whole line ends.</returns>
    private long ReadLines(FileStream file, string path)
    {
        var line = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var end = 0L;
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            for (var start = 0; start < read;)
            {
                var at = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var length = (at < 0 ? read : at) - start;
                line.Write(buffer, start, length);
                start += length + 1;
                if (at < 0) break;
                if (KeyOf(line.GetBuffer().AsSpan(0, (int)line.Length)) is not { } key) throw NotOurs(path);
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
                end += line.Length + 1;
                line.SetLength(0);
            }
        }

        var rest = line.GetBuffer().AsSpan(0, (int)line.Length);
        var beginning = "{\"id\":"u8;
        if (!rest.StartsWith(beginning[..Math.Min(rest.Length, beginning.Length)])) throw NotOurs(path);
        return end;
    }

    private static UsageException NotOurs(string path) => new($"{path}: holds more than lines of batch; nothing was changed.");

    /// <summary>The path of a line, else its id; null if the line is none of batch. What follows them is passed over unread.</summary>
    private static string? KeyOf(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            string? id = null;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                if (name == "path") return reader.GetString();
                if (name != "id") return id;
                id = reader.GetString();
            }

            return id;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

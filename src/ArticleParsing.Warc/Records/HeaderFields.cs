using System.Text;

namespace ArticleParsing.Warc.Records;

/// <summary>
/// Fields as WARC, HTTP and mail have them: a name, a colon and a value a line; a line that starts with white space goes on with the one
/// before.
/// </summary>
internal sealed class HeaderFields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a field; of several with one name the first, null for none.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>How long a header is, its empty line included; 0 if that line is not there.</summary>
    public static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; bytes.Slice(at).IndexOf((byte)'\n') is var line and >= 0;)
        {
            at += line + 1;
            if (bytes.Slice(at).StartsWith("\n"u8)) return at + 1;
            if (bytes.Slice(at).StartsWith("\r\n"u8)) return at + 2;
        }

        return 0;
    }

    public static HeaderFields Parse(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var fields = new HeaderFields();
        string? name = null;
        var value = new StringBuilder();
        foreach (var line in encoding.GetString(bytes.ToArray()).Split('\n'))
        {
            var goesOn = line.Length > 0 && line[0] is ' ' or '\t';
            if (goesOn && name is not null)
            {
                value.Append(' ').Append(line.Trim());
                continue;
            }

            fields.Add(name, value);
            var colon = line.IndexOf(':');
            name = colon > 0 ? line.Substring(0, colon).Trim() : null;
            value.Clear().Append(line, colon + 1, line.Length - colon - 1);
        }

        fields.Add(name, value);
        return fields;
    }

    private void Add(string? name, StringBuilder value)
    {
        if (name is not null && !_values.ContainsKey(name)) _values.Add(name, value.ToString().Trim());
    }
}

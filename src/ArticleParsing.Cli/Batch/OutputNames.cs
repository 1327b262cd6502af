using System.Text;
using ArticleParsing.Cli.Inputs;

namespace ArticleParsing.Cli.Batch;

/// <summary>
/// Gives each input a file name of its own that every system takes: its path in the folder, or its id (a record's id below its file's path)
/// with all but letters, digits and a few signs replaced. The same inputs in the same order get the same names.
/// </summary>
internal sealed class OutputNames(string ending)
{
    /// <summary>In any script at most 240 bytes; systems take 255.</summary>
    private const int MaxLength = 60;

    /// <summary>Names that differ in case only are one file on some systems.</summary>
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Choose(BatchInput input)
    {
        var path = input.Path is null ? null : InputFile.WithoutEnding(input.Path);
        var name = path is null ? Clean(input.Id) : input.IsRecord ? $"{path}/{Clean(input.Id)}" : path;
        var chosen = name + ending;
        for (var number = 2; !_taken.Add(chosen); number++) chosen = $"{name}-{number}{ending}";
        return chosen;
    }

    private static string Clean(string id)
    {
        var name = new StringBuilder();
        foreach (var rune in id.EnumerateRunes())
        {
            if (name.Length >= MaxLength) break;
            if (Rune.IsLetterOrDigit(rune) || (rune.Value is '-' or '_' or '.' && name.Length > 0)) name.Append(rune);
            else if (name.Length > 0 && name[^1] != '_') name.Append('_');
        }

        var trimmed = name.ToString().TrimEnd('_', '.');
        return trimmed.Length == 0 ? "page" : IsDevice(trimmed) ? trimmed + "_" : trimmed;
    }

    /// <summary>What Windows takes for a device, with any ending: CON, NUL, COM1.</summary>
    private static bool IsDevice(string name) => name.Split('.')[0].ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
        or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];
}

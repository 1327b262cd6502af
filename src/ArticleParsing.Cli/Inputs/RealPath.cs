namespace ArticleParsing.Cli.Inputs;

/// <summary>The path of a file with every link on the way followed, so that two names of one file compare equal.</summary>
internal static class RealPath
{
    /// <summary>As many links as operating systems follow before they call it a loop.</summary>
    private const int MaxLinks = 40;

    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <exception cref="IOException">The links on the way lead in a circle.</exception>
    public static string Resolve(string path) => Resolve(path, 0);

    /// <summary>Whether a file or folder stands somewhere below a folder, or is that folder. Both paths are real ones.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var comparison = ReferenceEquals(Comparer, StringComparer.Ordinal) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (!path.StartsWith(folder, comparison)) return false;
        return path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar;
    }

    private static string Resolve(string path, int links)
    {
        if (links > MaxLinks) throw new IOException($"{path}: its links lead in a circle.");
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            real = new FileInfo(next).LinkTarget is { } target ? Resolve(Path.Combine(real, target), ++links) : next;
        }

        return real;
    }
}

using System.Formats.Tar;

namespace ArticleParsing.Cli.Inputs;

/// <summary>Pipes, sockets and devices, which have names like files. Opening one may wait forever.</summary>
internal static class SpecialFile
{
    /// <summary>Whether a real path is such a file. It is not opened.</summary>
    public static bool IsSpecial(string path)
    {
        // Such files have no length. Of the others the type is asked from the archive writer: the only part of .NET that tells it.
        if (OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, Length: 0 }) return false;
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true)) writer.WriteEntry(path, "file");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile);
        }
        catch (UnauthorizedAccessException)
        {
            return false; // A regular file that may not be read: the archive writer opens no others.
        }
        catch (IOException)
        {
            return true; // Sockets have no place in an archive.
        }
    }
}

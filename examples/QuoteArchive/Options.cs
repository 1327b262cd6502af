using System.CommandLine;
using QuoteArchive.Archive;

namespace QuoteArchive;

/// <summary>What both commands take.</summary>
internal static class Options
{
    public static Option<string> Database() =>
        new("--database") { Description = "The archive's file.", DefaultValueFactory = _ => "quotes.db" };

    /// <summary>Opens the archive; tells in one line if that fails, and gives null.</summary>
    public static ArchiveDatabase? TryOpen(string database)
    {
        try
        {
            return ArchiveDatabase.Open(database);
        }
        catch (ArchiveException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return null;
        }
    }
}

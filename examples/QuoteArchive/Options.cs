using System.CommandLine;

namespace QuoteArchive;

internal static class Options
{
    public static Option<string> Database() => new("--database") { Description = "The archive's file.", DefaultValueFactory = _ => "quotes.db" };
}

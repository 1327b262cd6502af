namespace QuoteArchive.Inputs;

/// <summary>What feeds and sitemaps name and gives no page: nothing vanishes uncounted.</summary>
internal sealed class ListingCounts
{
    public int WithoutAddress { get; set; }

    public int Repeated { get; set; }

    public int UnchangedLists { get; set; }

    /// <summary>Why sitemaps of an index could not be read.</summary>
    public List<string> Unreadable { get; } = [];

    /// <summary>The lists whose pages were given.</summary>
    public List<string> Read { get; } = [];

    public override string ToString() => string.Concat(
        Part(WithoutAddress, "without an address"), Part(Repeated, "listed twice"),
        Part(UnchangedLists, UnchangedLists == 1 ? "list unchanged" : "lists unchanged"));

    public static string Part(int count, string what) => count == 0 ? "" : $", {count} {what}";
}

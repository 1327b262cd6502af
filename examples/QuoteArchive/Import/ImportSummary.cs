using QuoteArchive.Inputs;

namespace QuoteArchive.Import;

/// <summary>What an import came to.</summary>
internal sealed class ImportSummary(ListingCounts lists)
{
    public int Added { get; set; }

    public int Unchanged { get; set; }

    public int Failed { get; set; }

    /// <summary>Pages that robots.txt forbids.</summary>
    public int Forbidden { get; set; }

    /// <summary>What ended the import early; null if nothing did.</summary>
    public string? Fault { get; set; }

    public override string ToString() =>
        $"{Added} read, {Unchanged} unchanged, {Failed} failed{ListingCounts.Part(Forbidden, "forbidden by robots.txt")}{lists}"
        + (Fault is null ? "" : "; stopped: " + Fault);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteArchive.Fleet.Tasks;

internal enum TaskKind
{
    /// <summary>A page on the web.</summary>
    Address,

    /// <summary>A file with a page.</summary>
    File,

    /// <summary>A part of a WARC file, or one record of it.</summary>
    Warc,
}

/// <summary>
/// A message: where pages are, not the pages. A broker keeps each message on several machines, and a page is a thousand times its address;
/// so the workers fetch, from the web or from a disk that all of them see. What that costs is that a page may be gone by then.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location">The address or path.</param>
/// <param name="Start">Where the part of a WARC file starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="RecordId">The only record wanted; null for all.</param>
/// <param name="Tries">How often it failed.</param>
/// <param name="Reason">Why it failed last.</param>
internal sealed record PageTask(
    TaskKind Kind, string Location, long Start = 0, long End = 0, string? RecordId = null, int Tries = 0, string? Reason = null)
{
    /// <summary>After so many tries a task goes to the dead letters.</summary>
    public const int MaxTries = 3;

    public static PageTask Parse(ReadOnlySpan<byte> message) =>
        JsonSerializer.Deserialize(message, PageTaskJson.Default.PageTask) ?? throw new JsonException("The message is null.");

    public byte[] ToMessage() => JsonSerializer.SerializeToUtf8Bytes(this, PageTaskJson.Default.PageTask);

    public override string ToString() =>
        RecordId is not null ? $"{Location} {RecordId}" : Kind == TaskKind.Warc ? $"{Location} {Start}-{End}" : Location;
}

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PageTask))]
internal sealed partial class PageTaskJson : JsonSerializerContext;

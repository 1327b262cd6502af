using System.CommandLine;

namespace QuoteArchive.Fleet;

/// <summary>
/// Where the fleet's servers are. Passwords do not belong on a command line, so both addresses may stand in the environment.
/// </summary>
internal static class FleetOptions
{
    public static Option<string> Broker() => new("--broker")
    {
        Description = "The address of RabbitMQ, such as amqp://user@host/; else QUOTE_ARCHIVE_BROKER.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("QUOTE_ARCHIVE_BROKER") ?? "amqp://guest:guest@127.0.0.1:5672/",
    };

    public static Option<string> Queue() => new("--queue")
    {
        Description = "The name that the queues start with.",
        DefaultValueFactory = _ => "quote-archive",
    };

    public static Option<string> News() => new("--news")
    {
        Description = "The connection string of PostgreSQL; else QUOTE_ARCHIVE_NEWS.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("QUOTE_ARCHIVE_NEWS")
            ?? "Host=127.0.0.1;Username=archive;Database=postgres",
    };
}

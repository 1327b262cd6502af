using System.Runtime.CompilerServices;
using Npgsql;

namespace ArticleParsing.Examples.Fleet;

/// <summary>
/// RabbitMQ and PostgreSQL as the example's script starts them, once for all tests; each test has queues and a database of its own.
/// </summary>
public sealed class Servers : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fleet").FullName;
    private readonly Lazy<string[]> _addresses;
    private int _count;

    public Servers() => _addresses = new Lazy<string[]>(() =>
    {
        Script("start");
        return File.ReadAllLines(Path.Combine(_folder, "addresses"));
    });

    public static bool AreInstalled { get; } =
        File.Exists("/usr/lib/rabbitmq/bin/rabbitmq-server")
            && Directory.Exists("/usr/lib/postgresql")
            && Directory.GetFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories).Length > 0;

    public string Broker => _addresses.Value[0];

    public void Script(string command)
    {
        // Servers that the script leaves running must not hold this process's pipes.
        var log = Path.Combine(_folder, "script.log");
        var (code, _, _) = Example.RunShell(
            $"'{Path.Combine(Folder(), "../../../examples/QuoteArchive/servers.sh")}' {command} '{_folder}' > '{log}' 2>&1 < /dev/null");
        code.ShouldBe(0, File.ReadAllText(log));
    }

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public string NewDatabase()
    {
        var name = "test" + Interlocked.Increment(ref _count);
        using var connection = new NpgsqlConnection(_addresses.Value[1] + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("CREATE DATABASE " + name, connection);
        command.ExecuteNonQuery();
        return _addresses.Value[1].Replace("Database=postgres", "Database=" + name, StringComparison.Ordinal) + ";Timeout=3";
    }

    public void Dispose()
    {
        if (_addresses.IsValueCreated) Script("stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

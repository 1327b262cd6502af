using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleParsing.Cli.Tests;

/// <summary>The built tool in a process of its own, and a folder for what it reads and writes.</summary>
public sealed class Tool : IDisposable
{
    /// <summary>A page with one quotation.</summary>
    public const string Story = "<html><head><title>Bridge closes for the winter</title></head><body><h1>Bridge closes for the winter</h1>"
        + "<p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p>"
        + "<p>\u201CNobody knows what it costs,\u201D said the mayor, Orla Finn, after a long meeting about the pillars.</p></body></html>";

    private static readonly string s_program = System.IO.Path.Combine(AppContext.BaseDirectory, "articleparse.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("articleparse").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Writes a file, its folders too, and gives its path.</summary>
    public string Write(string name, string content = Story)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Writes a line of JSON for each id, all with the same page.</summary>
    public string WriteLines(string name, params IEnumerable<string> ids) =>
        Write(name, string.Concat(ids.Select(id => JsonSerializer.Serialize(new { id, html = Story }) + "\n")));

    public static Process Start(params string[] arguments) => Start("dotnet", [s_program, .. arguments], null);

    public static Result Run(params string[] arguments) => End(Start(arguments));

    /// <summary>Runs the tool through another program, such as one that takes rights away from it.</summary>
    public static Result RunThrough(string[] program, params string[] arguments) =>
        End(Start(program[0], [.. program[1..], "dotnet", s_program, .. arguments], null));

    /// <summary>Runs the tool with a heap of so many megabytes.</summary>
    public static Result RunWithHeap(int megabytes, params string[] arguments) =>
        End(Start("dotnet", [s_program, .. arguments], (megabytes << 20).ToString("X", CultureInfo.InvariantCulture)));

    /// <summary>Runs a command of the shell, in which $TOOL is the tool.</summary>
    public static Result Shell(string command) => End(Start("/bin/sh", ["-c", command], null));

    /// <summary>Runs a program of the system that must succeed.</summary>
    public static void Command(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, program);
    }

    public static Result End(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Result(process.ExitCode, output, error.Result);
        }
    }

    private static Process Start(string program, string[] arguments, string? heapLimit)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TOOL"] = "dotnet " + s_program;
        if (heapLimit is not null) start.Environment["DOTNET_GCHeapHardLimit"] = heapLimit;
        return Process.Start(start)!;
    }

    /// <summary>What a run of the tool came to.</summary>
    public sealed record Result(int Code, string Output, string Error)
    {
        public JsonElement[] Lines =>
            [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

        public string?[] Ids => [.. Lines.Select(line => line.GetProperty("id").GetString())];

        /// <summary>The code of each line's error; empty for an article.</summary>
        public string?[] ErrorCodes =>
            [.. Lines.Select(line => line.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : "")];
    }
}

using System.Diagnostics;
using System.Text;

namespace ArticleParsing.Examples;

/// <summary>An example as a process of its own.</summary>
internal static class Example
{
    public static Process Start(string program, params string[] arguments) =>
        StartProcess("dotnet", [Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments]);

    public static (int Code, string Output, string Error) Run(string program, params string[] arguments) => End(Start(program, arguments));

    /// <summary>Runs a command of the shell.</summary>
    public static (int Code, string Output, string Error) RunShell(string command) => End(StartProcess("/bin/sh", ["-c", command]));

    private static Process StartProcess(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
    })!;

    public static (int Code, string Output, string Error) End(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}

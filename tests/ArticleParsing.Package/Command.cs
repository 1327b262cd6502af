using System.Diagnostics;

namespace ArticleParsing.Package;

/// <summary>Runs programs to their end.</summary>
internal static class Command
{
    public static string Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <returns>What the program wrote.</returns>
    public static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CI"] = "true";
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        // The test runner's own settings must not reach the builds.
        foreach (var name in start.Environment.Keys.Where(
            k => k.StartsWith("MSBuild", StringComparison.Ordinal) || k is "MSBUILDEXTENSIONSPATH" or "MSBuildSDKsPath").ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{error.Result}");
        return output;
    }
}

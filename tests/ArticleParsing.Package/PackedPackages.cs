using System.Runtime.CompilerServices;

namespace ArticleParsing.Package;

/// <summary>
/// The packages, packed twice as a release packs them: from a clean copy of the sources in a repository with a version tag, in two folders
/// of different names.
/// </summary>
[CollectionDefinition("packages")]
public sealed class PackedPackages : IDisposable, ICollectionFixture<PackedPackages>
{
    public const string Version = "0.1.0-test.1";
    public const string Remote = "https://github.com/example/article-parsing";

    public PackedPackages()
    {
        Root = Directory.CreateTempSubdirectory("articleparsing-package").FullName;
        var sources = CopySources();
        First = Pack(sources, "first");
        Second = Pack(sources, "second-with-a-longer-name");
    }

    public string First { get; }

    public string Second { get; }

    public string Root { get; }

    /// <summary>The clone that <see cref="First"/> was packed from.</summary>
    public string Clone => Path.GetDirectoryName(First)!;

    private static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A build server may still hold a file; the system's temporary folder is cleaned by the system.
        }
    }

    /// <summary>A new empty folder for a project that uses the packages.</summary>
    public string NewFolder(string name)
    {
        var folder = Path.Combine(Root, name);
        Directory.CreateDirectory(folder);
        // A project in the folder takes the packages from here and everything else from where the machine takes it, and keeps what it
        // unpacks to itself.
        var global = Command.Dotnet(folder, "nuget", "locals", "global-packages", "--list").Split("global-packages:")[1].Trim();
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{First}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{global}</RestoreFallbackFolders>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        return folder;
    }

    /// <summary>
    /// The sources as they are in the working tree, committed in a repository of their own, so that both packs are of one commit.
    /// </summary>
    private string CopySources()
    {
        var sources = Path.Combine(Root, "sources");
        foreach (var file in Command.Run(Repository, "git", "ls-files", "--cached", "--others", "--exclude-standard")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!File.Exists(Path.Combine(Repository, file)) || IsTest(file)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(sources, file))!);
            File.Copy(Path.Combine(Repository, file), Path.Combine(sources, file));
        }

        Command.Run(sources, "git", "init", "--quiet");
        Command.Run(sources, "git", "add", "--all");
        Command.Run(sources, "git", "-c", "user.name=Test", "-c", "user.email=test@news.example", "-c", "commit.gpgsign=false", "commit",
            "--quiet", "--message", "All");
        Command.Run(sources, "git", "tag", "v" + Version);
        return sources;
    }

    private string Pack(string sources, string name)
    {
        var clone = Path.Combine(Root, name);
        Command.Run(Root, "git", "clone", "--quiet", sources, clone);
        Command.Run(clone, "git", "remote", "set-url", "origin", Remote + ".git");
        var output = Path.Combine(clone, "packed");
        Command.Dotnet(clone, "pack", "-c", "Release", "src/ArticleParsing", "-o", output);
        Command.Dotnet(clone, "pack", "-c", "Release", "src/ArticleParsing.Warc", "-o", output);
        Command.Dotnet(clone, "pack", "-c", "Release", "src/ArticleParsing.Cli", "-o", output);
        return output;
    }

    private static bool IsTest(string file) =>
        (file.StartsWith("tests/", StringComparison.Ordinal)
            && !file.StartsWith("tests/ArticleParsing.AotSmoke/", StringComparison.Ordinal))
            || file.StartsWith("examples/", StringComparison.Ordinal);

    private static string Here([CallerFilePath] string here = "") => here;
}

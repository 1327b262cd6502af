namespace ArticleParsing.Package;

[Collection("packages")]
public sealed class AotTests(PackedPackages packages)
{
    [SkippableFact]
    public void A_program_compiled_ahead_of_time_parses_as_the_jitted_one_does()
    {
        Skip.IfNot(HasLinker(), "Needs a C linker (clang or gcc with zlib), which is not here.");
        var project = Path.Combine(packages.Clone, "tests", "ArticleParsing.AotSmoke");
        var output = Path.Combine(packages.Root, "aot");
        // Warnings of the trimmer and of the compiler ahead of time are errors.
        Command.Dotnet(project, "publish", "-c", "Release", "-o", output);
        var compiled = Path.Combine(output, "ArticleParsing.AotSmoke" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        File.Exists(Path.Combine(output, "ArticleParsing.dll")).ShouldBeFalse("the library must be inside the program");
        var lines = Command.Run(output, compiled);
        lines.ShouldBe(Command.Dotnet(project, "run", "-c", "Release"));
        lines.ShouldContain("Orla Finn");
        lines.ShouldEndWith("True\n", customMessage: "an article through options with ArticleJson.TypeInfoResolver");
    }

    private static bool HasLinker()
    {
        if (OperatingSystem.IsWindows())
            return Directory.Exists(
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer"));
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var linker = path.Any(p => File.Exists(Path.Combine(p, "clang")) || File.Exists(Path.Combine(p, "gcc")));
        return linker && (OperatingSystem.IsMacOS() || File.Exists("/usr/include/zlib.h"));
    }
}

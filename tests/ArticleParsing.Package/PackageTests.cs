using System.IO.Compression;
using System.Reflection.Metadata;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ArticleParsing.Package;

[Collection("packages")]
public sealed partial class PackageTests(PackedPackages packages)
{
    private const string Program = """
        using System;
        using System.Linq;
        using ArticleParsing;

        var html = "<html><head><title>Bridge closes</title></head><body><h1>Bridge closes</h1><p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p>"
            + "<p>\u201CNobody knows what it costs,\u201D said the mayor, Orla Finn, after a long meeting about the pillars.</p></body></html>";
        var article = new ArticleParser().Parse(html, "https://news.example/");
        Console.WriteLine(article.Headline + " | " + article.Quotations.First(q => q.Kind == QuotationKind.Direct).Speaker.Name + " | " + ArticleJson.FromJson(article.ToJson()).Body.Count);
        """;

    private static readonly string[] s_platforms = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    [Fact]
    public void Two_clean_packs_give_the_same_bytes()
    {
        string[] names = ["ArticleParsing", "ArticleParsing.Warc", "articleparse"];
        foreach (var name in names.SelectMany(n => new[] { $"{n}.{PackedPackages.Version}.nupkg", $"{n}.{PackedPackages.Version}.snupkg" }))
        {
            var first = File.ReadAllBytes(Path.Combine(packages.First, name));
            var second = File.ReadAllBytes(Path.Combine(packages.Second, name));
            first.AsSpan().SequenceEqual(second).ShouldBeTrue($"{name} differs: {Difference(name)}");
        }
    }

    [Fact]
    public void Package_says_and_holds_what_a_user_looks_for()
    {
        using var package = Open("ArticleParsing", "nupkg");
        var files = package.Entries.Select(e => e.FullName)
            .Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal)
                && !f.StartsWith("package/", StringComparison.Ordinal)
                && f != "[Content_Types].xml");
        files.Order(StringComparer.Ordinal).ShouldBe([
            "ArticleParsing.nuspec", "CHANGELOG.md", "NOTICE", "README.md", "article.schema.json", "icon.png",
            "lib/net10.0/ArticleParsing.dll", "lib/net10.0/ArticleParsing.xml",
            "lib/net8.0/ArticleParsing.dll", "lib/net8.0/ArticleParsing.xml",
            "lib/netstandard2.0/ArticleParsing.dll", "lib/netstandard2.0/ArticleParsing.xml",
            .. s_platforms.Select(p => $"runtimes/{p}/lib/net10.0/ArticleParsing.dll"),
        ]);
        var metadata = XDocument.Load(package.GetEntry("ArticleParsing.nuspec")!.Open()).Root!.Elements()
            .Single(e => e.Name.LocalName == "metadata");
        Value(metadata, "version").ShouldBe(PackedPackages.Version);
        Value(metadata, "license").ShouldBe("MIT");
        Value(metadata, "icon").ShouldBe("icon.png");
        Value(metadata, "readme").ShouldBe("README.md");
        Value(metadata, "tags").ShouldContain("quotations");
        Value(metadata, "description").ShouldContain("who said what");
        var repository = metadata.Elements().Single(e => e.Name.LocalName == "repository");
        repository.Attribute("url")!.Value.ShouldBe(PackedPackages.Remote + ".git");
        repository.Attribute("commit")!.Value.Length.ShouldBe(40);
        var dependencies = metadata.Descendants()
            .Where(e => e.Name.LocalName == "group")
            .ToDictionary(g => g.Attribute("targetFramework")!.Value,
                g => g.Elements().Select(d => d.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        dependencies["net10.0"].ShouldBe(["AngleSharp", "Microsoft.Extensions.Logging.Abstractions"]);
        dependencies["net8.0"].ShouldBe(["AngleSharp", "Microsoft.Extensions.Logging.Abstractions", "System.Text.Json"]);
        dependencies[".NETStandard2.0"].ShouldBe(
            ["AngleSharp", "Microsoft.Bcl.AsyncInterfaces", "Microsoft.Extensions.Logging.Abstractions", "System.Text.Encoding.CodePages",
                "System.Text.Json"]);
    }

    [Theory]
    [InlineData("ArticleParsing", "dotnet add package ArticleParsing")]
    [InlineData("ArticleParsing.Warc", "WarcReader")]
    [InlineData("articleparse", "dotnet tool install --global articleparse")]
    public void The_page_on_nuget_says_how_to_install_and_its_links_lead_into_the_repository(string name, string says)
    {
        using var package = Open(name, "nupkg");
        var metadata = XDocument.Load(package.GetEntry(name + ".nuspec")!.Open()).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        Value(metadata, "projectUrl").ShouldBe(PackedPackages.Remote);
        var commit = metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("commit")!.Value;
        var page = new StreamReader(package.GetEntry("README.md")!.Open()).ReadToEnd();
        page.ShouldContain(says);
        var targets = LinkTarget().Matches(page).Select(m => m.Groups["target"].Value).ToList();
        targets.ShouldAllBe(target => target.StartsWith("https://", StringComparison.Ordinal));
        if (name == "ArticleParsing.Warc") return;
        targets.ShouldContain($"{PackedPackages.Remote}/blob/{commit}/docs/model.md");
        if (name == "ArticleParsing") targets.ShouldContain($"https://raw.githubusercontent.com/example/article-parsing/{commit}/docs/playground.png");
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkTarget();

    [Fact]
    public void The_package_for_warc_files_has_its_own_readme_and_stands_on_the_library()
    {
        using var package = Open("ArticleParsing.Warc", "nupkg");
        var files = package.Entries.Select(e => e.FullName).Where(f => f.StartsWith("lib/", StringComparison.Ordinal));
        files.Order(StringComparer.Ordinal)
            .ShouldBe([.. new[] { "net10.0", "netstandard2.0" }.SelectMany(
                t => new[] { $"lib/{t}/ArticleParsing.Warc.dll", $"lib/{t}/ArticleParsing.Warc.xml" })]);
        new StreamReader(package.GetEntry("README.md")!.Open()).ReadToEnd().ShouldStartWith("# ArticleParsing.Warc");
        var groups = XDocument.Load(package.GetEntry("ArticleParsing.Warc.nuspec")!.Open())
            .Descendants()
            .Where(e => e.Name.LocalName == "group");
        foreach (var group in groups)
            group.Elements()
                .Select(d => d.Attribute("id")!.Value)
                .Order(StringComparer.Ordinal)
                .ShouldBe(["ArticleParsing", "System.IO.Hashing"]);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void Symbols_lead_to_the_sources_and_name_no_folder_of_the_machine(string target)
    {
        using var symbols = Open("ArticleParsing", "snupkg");
        var bytes = new MemoryStream();
        symbols.GetEntry($"lib/{target}/ArticleParsing.pdb")!.Open().CopyTo(bytes);
        bytes.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        var reader = provider.GetMetadataReader();
        var sourceLink = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Single(c => reader.GetGuid(c.Kind) == new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A"));
        Encoding.UTF8.GetString(reader.GetBlobBytes(sourceLink.Value))
            .ShouldContain("https://raw.githubusercontent.com/example/article-parsing/");
        reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name))
            .ShouldAllBe(name => name.StartsWith("/_/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net10.0", "net10.0")]
    [InlineData("net8.0", "net8.0")]
    public void A_new_project_builds_and_runs_against_the_package(string target, string build)
    {
        var folder = packages.NewFolder("consumer-" + target);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        WriteConsumer(folder, target);
        Command.Dotnet(folder, "run").Trim().ShouldBe("Bridge closes | Orla Finn | 2");
        var installed = File.ReadAllBytes(
            Directory.GetFiles(Path.Combine(folder, "packages"), "ArticleParsing.dll", SearchOption.AllDirectories)
                .Single(f => f.EndsWith(
                    Path.Combine(PackedPackages.Version, "lib", build, "ArticleParsing.dll"), StringComparison.Ordinal)));
        File.ReadAllBytes(Path.Combine(folder, "bin", "Debug", target, "ArticleParsing.dll"))
            .ShouldBe(installed, $"the project must run the {build} build");
    }

    [SkippableFact]
    public void A_program_runs_the_native_code_of_its_platform_and_compiles_a_thousand_methods_less()
    {
        Skip.IfNot(s_platforms.Contains(RuntimeInformation.RuntimeIdentifier),
            $"The package has no native code for {RuntimeInformation.RuntimeIdentifier}.");
        var folder = packages.NewFolder("native");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program + """

            Console.WriteLine(typeof(ArticleParser).Assembly.Location);
            Console.WriteLine(System.Runtime.JitInfo.GetCompiledMethodCount());
            """);
        WriteConsumer(folder, "net10.0");
        var native = Command.Dotnet(folder, "run").Trim().Split('\n');
        native[0].ShouldBe("Bridge closes | Orla Finn | 2");
        native[1].Replace('\\', '/').ShouldContain($"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/");

        // Without the folder .NET takes the IL.
        Directory.Delete(Path.Combine(folder, "bin", "Debug", "net10.0", "runtimes"), recursive: true);
        File.Delete(Path.Combine(folder, "bin", "Debug", "net10.0", "Consumer.deps.json"));
        var jitted = Command.Dotnet(folder, "bin/Debug/net10.0/Consumer.dll").Trim().Split('\n');
        jitted[0].ShouldBe(native[0]);
        // AngleSharp's own methods are compiled either way.
        int.Parse(native[2]).ShouldBeLessThan(int.Parse(jitted[2]) - 1_000);
    }

    [Fact]
    public void The_tool_installs_and_runs()
    {
        var folder = packages.NewFolder("tool");
        var page = Path.Combine(folder, "page.html");
        File.WriteAllText(page,
            "<html><body><h1>Bridge closes</h1><p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p></body></html>");
        var installed = Command.Dotnet(folder, "tool", "install", "articleparse", "--tool-path", Path.Combine(folder, "bin"),
            "--add-source", packages.First, "--version", PackedPackages.Version);
        installed.ShouldContain("articleparse");
        Command.Run(folder, Path.Combine(folder, "bin", "articleparse"), "parse", page, "--format", "markdown")
            .ShouldStartWith("# Bridge closes\n\nThe old bridge");
        Command.Run(folder, Path.Combine(folder, "bin", "articleparse"), "--version").Trim().ShouldStartWith(PackedPackages.Version);
    }

    private static void WriteConsumer(string folder, string target) =>
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{target}</TargetFramework>
                <RollForward>Major</RollForward>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArticleParsing" Version="{PackedPackages.Version}" />
              </ItemGroup>
            </Project>
            """);

    private ZipArchive Open(string name, string extension) =>
        ZipFile.OpenRead(Path.Combine(packages.First, $"{name}.{PackedPackages.Version}.{extension}"));

    private string Difference(string name)
    {
        using var first = ZipFile.OpenRead(Path.Combine(packages.First, name));
        using var second = ZipFile.OpenRead(Path.Combine(packages.Second, name));
        return string.Join(", ",
            first.Entries.Zip(second.Entries)
                .Where(p => (p.First.FullName, p.First.Crc32,
                    p.First.LastWriteTime) != (p.Second.FullName, p.Second.Crc32, p.Second.LastWriteTime))
                .Select(p => p.First.FullName));
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
}

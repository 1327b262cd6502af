namespace ArticleParsing.Training;

internal static class Folders
{
    /// <summary>The folder of the solution, found upwards from the working directory.</summary>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleParsing.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Run this inside the repository: no ArticleParsing.sln above the working directory.");
    }
}

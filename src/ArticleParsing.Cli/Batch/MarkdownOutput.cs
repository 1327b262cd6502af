using ArticleParsing.Cli.CommandLine;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Cli.Output;

namespace ArticleParsing.Cli.Batch;

/// <summary>A Markdown file with front matter for each input, below a folder. A file is there whole or not at all.</summary>
/// <param name="folder">Where the files go.</param>
/// <param name="isResumed">Whether files that are there already are kept and their inputs passed over.</param>
internal sealed class MarkdownOutput(string folder, bool isResumed) : IBatchOutput
{
    private readonly OutputNames _names = new(".md");

    public BatchInput? Admit(BatchInput input)
    {
        var file = Path.Combine(folder, _names.Choose(input));
        return isResumed && File.Exists(file) ? null : input with { OutputFile = file };
    }

    public string Render(BatchInput input, Article article, double elapsedMs) =>
        FrontMatter.Write(input, article) + "\n" + article.ToMarkdown();

    public void Write(BatchInput input, string rendered)
    {
        var file = input.OutputFile!;
        var unfinished = file + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using (var output = TextOutput.Open(unfinished))
            {
                output.WriteLine(rendered.TrimEnd('\n'));
                output.Flush();
            }

            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: cannot be written: {exception.Message}");
        }
    }

    public bool WriteError(BatchInput input, InputError error) => false;

    public void Flush()
    {
    }

    public void Dispose()
    {
    }
}

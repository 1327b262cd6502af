using ArticleParsing.Cli.Inputs;
using ArticleParsing.Warc;

namespace ArticleParsing.Cli.Batch;

/// <summary>Where a batch takes its inputs from.</summary>
internal sealed class BatchSource : IDisposable
{
    private readonly IDisposable? _opened;

    private BatchSource(IEnumerable<BatchInput> inputs, Func<double?>? fraction, IDisposable? opened)
    {
        Inputs = inputs;
        Fraction = fraction ?? (() => null);
        _opened = opened;
    }

    public IEnumerable<BatchInput> Inputs { get; }

    /// <summary>How much is read, from 0 to 1; null while nobody knows.</summary>
    public Func<double?> Fraction { get; }

    /// <summary>Opens a file or standard input, which is locked against writing from then on.</summary>
    public static BatchSource FromFile(string input)
    {
        if (input == "-")
        {
            var standard = StandardInput.Open();
            return standard.IsWarc ? FromWarc(new WarcReader(standard), null) : FromLines(LineInput.FromStream(standard));
        }

        return InputFile.IsWarc(input) ? FromWarc(WarcReader.Open(input), new FileInfo(input).Length) : FromLines(LineInput.Open(input));
    }

    public static BatchSource FromFolder(string folder, FolderWalk walk, Func<double?> fraction) =>
        new(BatchInputs.FromFolder(folder, walk), fraction, null);

    public void Dispose() => _opened?.Dispose();

    private static BatchSource FromWarc(WarcReader warc, long? length) =>
        new(WarcInputs.FromReader(warc), length is null ? null : () => Math.Min(1, (double)warc.Position / Math.Max(1, length.Value)),
            warc);

    private static BatchSource FromLines(LineInput lines) => new(BatchInputs.FromLines(lines), () => lines.Fraction, lines);
}

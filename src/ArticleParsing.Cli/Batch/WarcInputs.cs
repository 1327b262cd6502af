using System.Globalization;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Warc;

namespace ArticleParsing.Cli.Batch;

/// <summary>The pages of a WARC file as inputs of a batch: the record's id names each.</summary>
internal static class WarcInputs
{
    public static IEnumerable<BatchInput> FromReader(WarcReader warc) => warc.ReadPages().Select(page => FromPage(page, null));

    /// <summary>
    /// The pages of a file in a folder. If it cannot be opened or read to its end, the file itself is an input that fails.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path below the folder.</param>
    public static IEnumerable<BatchInput> FromFile(string file, string path)
    {
        using var pages = new PageCursor(file);
        while (pages.MoveNext()) yield return FromPage(pages.Current, path);
        if (pages.Failure is { } failure) yield return new BatchInput(InputFile.IdFromPath(path), path, () => throw failure);
    }

    /// <summary>A damaged record may have no id; then its place in the file names it.</summary>
    private static BatchInput FromPage(WarcPage page, string? path)
    {
        var id = page.RecordId ?? string.Create(CultureInfo.InvariantCulture, $"offset {page.Offset}");
        return new BatchInput(id, path, page.GetSource) { IsRecord = true };
    }

    /// <summary>Goes through the pages and keeps what ends this early.</summary>
    private sealed class PageCursor(string file) : IDisposable
    {
        private WarcReader? _warc;
        private IEnumerator<WarcPage>? _pages;

        public WarcPage Current => _pages!.Current;

        public Exception? Failure { get; private set; }

        public bool MoveNext()
        {
            try
            {
                _warc ??= WarcReader.Open(file);
                _pages ??= _warc.ReadPages().GetEnumerator();
                return _pages.MoveNext();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Failure = exception;
                return false;
            }
        }

        public void Dispose()
        {
            _pages?.Dispose();
            _warc?.Dispose();
        }
    }
}

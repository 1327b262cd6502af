using ArticleParsing.Shared;

namespace ArticleParsing.Cli.Inputs;

/// <summary>Standard input, of which the first bytes can be looked at before anything is read.</summary>
internal sealed class StandardInput : ForwardOnlyStream
{
    private readonly Stream _input = Console.OpenStandardInput();
    private readonly byte[] _first = new byte[8];
    private readonly int _firstLength;
    private int _passed;

    private StandardInput() => _firstLength = _input.ReadAtLeast(_first, _first.Length, throwOnEndOfStream: false);

    /// <summary>Whether it holds a WARC file, compressed or not: lines are text.</summary>
    public bool IsWarc => First.StartsWith("WARC/"u8) || GzipData.IsGzip(First);

    private ReadOnlySpan<byte> First => _first.AsSpan(0, _firstLength);

    /// <summary>Waits for the first bytes.</summary>
    public static StandardInput Open() => new();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_passed == _firstLength) return _input.Read(buffer);
        var piece = First[_passed..Math.Min(_firstLength, _passed + buffer.Length)];
        piece.CopyTo(buffer);
        _passed += piece.Length;
        return piece.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _input.Dispose();
        base.Dispose(disposing);
    }
}

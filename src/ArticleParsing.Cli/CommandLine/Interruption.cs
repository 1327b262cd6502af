using System.Runtime.InteropServices;

namespace ArticleParsing.Cli.CommandLine;

/// <summary>
/// Turns the first SIGINT or SIGTERM into a cancelled token, so that a command ends in order; the second ends it at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() =>
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel)];

    public CancellationToken Token => _source.Token;

    public bool HasHappened => _source.IsCancellationRequested;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
    }

    private void Cancel(PosixSignalContext context)
    {
        context.Cancel = !HasHappened;
        _source.Cancel();
    }
}

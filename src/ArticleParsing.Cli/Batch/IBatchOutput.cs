using ArticleParsing.Cli.Inputs;

namespace ArticleParsing.Cli.Batch;

/// <summary>Where the articles of a batch go, and how they are written.</summary>
internal interface IBatchOutput : IDisposable
{
    /// <summary>Takes note of an input before it is read; called in input order.</summary>
    /// <returns>The input, or null if its result is there already.</returns>
    BatchInput? Admit(BatchInput input);

    /// <summary>Writes the article out as text; called on several threads.</summary>
    string Render(BatchInput input, Article article, double elapsedMs);

    /// <summary>Writes what <see cref="Render"/> made; called in input order.</summary>
    void Write(BatchInput input, string rendered);

    /// <summary>Writes that an input failed; called in input order.</summary>
    /// <returns>Whether the output tells it; otherwise it is told on standard error.</returns>
    bool WriteError(BatchInput input, InputError error);

    void Flush();
}

using System.Globalization;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Cli.Output;
using CsvHelper;

namespace ArticleParsing.Cli.Batch;

/// <summary>A row for each quotation, for spreadsheets. What a spreadsheet would take for a formula is set behind an apostrophe.</summary>
internal sealed class QuotationsCsvOutput : IBatchOutput
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    private readonly TextOutput _output;

    public QuotationsCsvOutput(TextOutput output)
    {
        _output = output;
        string[] header =
        [
            "id", "path", "url", "siteName", "published", "headline",
            "speaker", "description", "mention", "kind", "cue", "text", "part", "block", "start", "end", "confidence",
        ];
        _output.Write(Rows([header]));
    }

    public BatchInput? Admit(BatchInput input) => input;

    public string Render(BatchInput input, Article article, double elapsedMs) => Rows(article.Quotations.Select(quotation => (string?[])
    [
        input.Id, input.Path, article.CanonicalUrl ?? article.Url, article.SiteName, article.PublishedAt?.ToString(), article.Headline,
        quotation.Speaker?.Name, quotation.Speaker?.Description, quotation.Speaker?.Mention,
        quotation.Kind.ToString().ToLowerInvariant(), quotation.Cue, quotation.Text,
        quotation.Part.ToString().ToLowerInvariant(), Number($"{quotation.Block}"), Number($"{quotation.Start}"),
        Number($"{quotation.End}"), Number($"{quotation.Confidence:0.##}"),
    ]));

    public void Write(BatchInput input, string rendered) => _output.Write(rendered);

    public bool WriteError(BatchInput input, InputError error) => false;

    public void Flush() => _output.Flush();

    public void Dispose() => _output.Dispose();

    private static string Number(FormattableString number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Rows(IEnumerable<string?[]> rows)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(writer, s_options, leaveOpen: true))
        {
            foreach (var row in rows) csv.WriteRecord(row);
        }

        return writer.ToString();
    }
}

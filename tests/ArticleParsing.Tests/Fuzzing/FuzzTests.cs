using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;

namespace ArticleParsing.Tests.Fuzzing;

/// <summary>A slice of the fuzzer, the same on every run; tests/ArticleParsing.Fuzz runs on.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 2_000;

    private static readonly Gen<string> s_piece = Gen.OneOf(
        Choice("\u201C", "\u201D", "\"", "'", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", "\u300C", "\u300D", "``", "''"),
        Choice(" said ", " said that ", " told reporters ", ", according to ", " he added", ". ", ", ", ": ", "\n", " \u2014 ", "? ", "! "),
        Choice("Ann Lee", "Mayor Ann Lee", "the ministry", "a former officer", "She", "Lee", "Dr. J. Roe", "the bridge is closed",
            "we will see", "no", "It", "\ud83d\ude00", "\ud800", "橋は閉鎖される", "\0"));

    private static readonly Gen<string> s_text = s_piece.List[0, 80].Select(pieces => string.Concat(pieces));

    [Fact]
    public void Mutated_pages_keep_every_promise()
    {
        var inputs = new Mutator(Pages(), seed: 7);
        Parallel.For(0, Inputs, number =>
        {
            var input = inputs[number];
            Invariants.Violation(ArticleSource.FromHtml(input, "https://news.example/story"), input.Length).ShouldBeNull($"input {number}");
            if (number % 4 == 0) Invariants.Violation(ArticleSource.FromText(input), input.Length).ShouldBeNull($"input {number} as text");
            if (number % 4 == 1)
                Invariants.Violation(ArticleSource.FromBytes(Encoding.Unicode.GetBytes(input)), input.Length * 3L)
                    .ShouldBeNull($"input {number} as bytes");
            if (number % 4 == 2) Invariants.ViolationOfText(input).ShouldBeNull($"input {number} as clean text");
        });
    }

    private static readonly Gen<string> s_foreignPiece = Gen.OneOf(
        Choice("\u201E", "\u201C", "\u201D", "\u00AB ", " \u00BB", "\u00BB", "\u00AB", "\u2014 ", " \u2013 ", "- ", "\u300C", "\u300D", "'",
            "\u2019"),
        Choice(" sagte ", ", so ", ", dass ", " laut ", " zufolge ", ", a-t-il dit, ", " selon ", " que ", " afirmó ", " según ",
            " ha detto ", "teilte ", " mit", ". ", ", ", ": ", "\n", "? ", "sei ", "Das ", "heißt es "),
        Choice("Peter Petersen", "die Polizei", "der Sprecher der Stadt", "l'avocat", "la alcaldesa", "Orla Lo Verso", "er", "elle", "la",
            "der", "(CDU)", "9.", "\ud83d\ude00", "\ud800", "橋は閉鎖", "\0"));

    private static readonly Gen<(string Text, string Language)> s_foreign =
        Gen.Select(s_foreignPiece.List[0, 60].Select(pieces => string.Concat(pieces)), Choice("de", "fr", "es", "it", "pt", "nl"));

    [Fact]
    public void Quotations_of_any_text_in_any_language_point_at_their_words() =>
        s_foreign.Sample(
            sample => new QuotationExtractor().Extract(sample.Text, sample.Language)
                .All(quotation => sample.Text.Substring(quotation.Start, quotation.End - quotation.Start) == quotation.Text), iter: 3_000);

    [Fact]
    public void Quotations_of_any_text_point_at_their_words() =>
        s_text.Sample(text => Invariants.ViolationOfText(text) is null, iter: 5_000);

    [Fact]
    public void Any_text_in_a_page_keeps_every_promise() =>
        s_text.Sample(text => Invariants.Violation(ArticleSource.FromHtml("<h1>A title</h1><p>" + text), text.Length) is null, iter: 1_000);

    [Fact]
    public void Page_parsed_on_sixteen_threads_at_once_gives_one_article()
    {
        var inputs = new Mutator(Pages(), seed: 8);
        for (var number = 0; number < 20; number++)
        {
            var source = ArticleSource.FromHtml(inputs[number]);
            var outcomes = new string[16];
            var threads = outcomes.Select((_, i) => new Thread(() => outcomes[i] = Invariants.Outcome(source))).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            outcomes.Distinct().ShouldHaveSingleItem();
        }
    }

    private static Gen<string> Choice(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static string[] Pages([CallerFilePath] string here = "") =>
        [.. Directory.GetFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "Goldens", "pages"), "*.html")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];
}

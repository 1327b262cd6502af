using System.Diagnostics.Metrics;
using System.Reflection;

namespace ArticleParsing.Examples;

/// <summary>The docs have every field of the model, and every instrument of the metrics.</summary>
public sealed class ModelDocsTests
{
    private static readonly string[] s_lines = new Document("docs/model.md").Text.Split('\n');

    public static TheoryData<Type> Parts() =>
    [
        typeof(Author), typeof(Figure), typeof(LeadImage), typeof(LiveUpdate), typeof(Disclaimer), typeof(RelatedItem), typeof(Quotation), typeof(Speaker),
        typeof(QuotedSpeaker), typeof(InlineSpan), typeof(ArticleChunk), typeof(AnalyzedBlock), typeof(ValueEvidence),
        .. typeof(BodyBlock).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(BodyBlock))),
    ];

    [Fact]
    public void Every_field_of_an_article_has_a_row()
    {
        var rows = s_lines.TakeWhile(line => line != "## The parts").Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var named = rows.SelectMany(row => row.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));
        named.Order(StringComparer.Ordinal).ShouldBe(Fields(typeof(Article)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_field_of_a_part_stands_in_its_row(Type part)
    {
        var row = s_lines.SkipWhile(line => line != "## The parts").Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|')[1].Contains($"`{part.Name}`"))
            .ShouldHaveSingleItem(part.Name);
        foreach (var field in Fields(part)) row.ShouldContain($"`{field}`");
    }

    [Fact]
    public void Every_instrument_has_a_row()
    {
        var instruments = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name != "ArticleParsing") return;
            lock (instruments) instruments.Add(instrument.Name);
        };
        listener.Start();
        new ArticleParser().Parse("<p>Nobody knows.</p>");
        var rows = new Document("docs/getting-started.md").Text.Split('\n').Where(line => line.StartsWith("| `articleparsing.", StringComparison.Ordinal));
        rows.Select(row => row.Split('`')[1]).Order(StringComparer.Ordinal).ShouldBe(instruments.Order(StringComparer.Ordinal));
    }

    /// <summary>What all blocks have is said above their table.</summary>
    private static IEnumerable<string> Fields(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => p.Name)
            .Where(name => !type.IsSubclassOf(typeof(BodyBlock)) || name is not ("Text" or "Spans"));
}

using System.Text.Json;
using ArticleParsing.Text;

namespace ArticleParsing.Training.Texts;

/// <summary>The pages on which every block was labelled by hand, as text.</summary>
internal static class LabelledTexts
{
    private const float Weight = 3;

    /// <param name="corpora">The corpora folder.</param>
    /// <param name="pages">The pages of the other two sets by <see cref="SegmentLabels.KeyOf"/>: they know the address.</param>
    public static IEnumerable<(string Key, SourceText Text)> Read(string corpora, IReadOnlyDictionary<string, CorpusPage> pages)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(corpora, "segments", "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
            var key = SegmentLabels.SourceOf(gold.RootElement);
            var page = pages[key];
            var roles = SegmentLabels.RolesOf(gold.RootElement);
            var lines = gold.RootElement.GetProperty("blocks").EnumerateArray().Select(b =>
            {
                var role = roles.GetValueOrDefault(b.GetProperty("i").GetInt32(), Role.Chrome);
                return new SourceLine(b.GetProperty("text").GetString()!, role,
                    role is Role.Paragraph or Role.Heading or Role.ListItem or Role.Quote or Role.Table, Weight);
            });
            yield return (key,
                new SourceText(Path.GetFileNameWithoutExtension(file), page.Site, page.Url, PageTypeTrainer.TypeOf(page), IsLabelled: true,
                    [.. lines]));
        }
    }
}

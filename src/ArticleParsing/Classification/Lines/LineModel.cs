using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// The learned part of reading text: what words were elsewhere, and for each role of <see cref="LineRoles.Learned"/> two sets of trees, the
/// second of which sees what the first thought of the block's company. Fitted by <c>src/ArticleParsing.Training</c>; read on first use.
/// </summary>
internal sealed class LineModel(
    TokenStatistics wording, IReadOnlyList<TreeEnsemble> first, IReadOnlyList<TreeEnsemble> second, PageTypeModel pageTypes)
{
    private static readonly Lazy<LineModel> s_shipped = new(Load);

    public static LineModel Shipped => s_shipped.Value;

    public TokenStatistics Wording { get; } = wording;

    public IReadOnlyList<TreeEnsemble> First { get; } = first;

    public IReadOnlyList<TreeEnsemble> Second { get; } = second;

    public PageTypeModel PageTypes { get; } = pageTypes;

    private static LineModel Load()
    {
        using var stream = EmbeddedText.Open("Classification/Lines/lines.model");
        return LineModelFile.Read(stream);
    }
}

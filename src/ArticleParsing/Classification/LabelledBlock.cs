using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>A block with its role, how sure we are (0 to 1), and the rule or model that decided, in words.</summary>
internal sealed record LabelledBlock(Block Block, Role Role, double Confidence, string Reason)
{
    /// <summary>The name of the rule or model that decided; null if none speaks for the block.</summary>
    public string? Rule { get; init; }
}

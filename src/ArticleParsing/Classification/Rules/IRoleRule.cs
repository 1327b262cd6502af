using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// One reason to give a block a role. Rules are asked in the order of <see cref="RoleRules.All"/>; the first that answers decides.
/// </summary>
internal interface IRoleRule
{
    /// <summary>The rule's name, as <c>Analyze</c> shows it.</summary>
    string Id { get; }

    /// <summary>The role, or null if the rule has nothing to say of the block.</summary>
    Verdict? Judge(PageView page, Block block);
}

/// <summary>A role, how sure the rule is (0 to 1), and what it saw.</summary>
internal readonly record struct Verdict(Role Role, double Confidence, string Evidence);

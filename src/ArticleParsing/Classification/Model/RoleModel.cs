using ArticleParsing.Learning;
using ArticleParsing.Limits;

namespace ArticleParsing.Classification.Model;

/// <summary>
/// One set of trees a role: the probability that a block has it. Learned roles are those that rules alone do not tell well.
/// </summary>
internal sealed class RoleModel(IReadOnlyList<(Role Role, TreeEnsemble Trees)> roles)
{
    /// <summary>From this probability on a role takes a block.</summary>
    public const float Threshold = 0.5f;

    /// <summary>
    /// From this probability on a block is the standfirst though no rule says so: else lines around the headline and first paragraphs are.
    /// </summary>
    public const float StandfirstAlone = 0.75f;

    /// <summary>From this probability on it does if a rule says the same.</summary>
    public static float AgreedThreshold(Role role) => role == Role.Standfirst ? 0.1f : 0.25f;

    /// <summary>The roles that are learned; notices are not, their words tell them better than a model does.</summary>
    public static readonly IReadOnlyList<Role> Learned = [Role.Standfirst, Role.Caption, Role.Credit, Role.AuthorBio,
        Role.RelatedPromotion];

    public IReadOnlyList<(Role Role, TreeEnsemble Trees)> Roles { get; } = roles;

    /// <summary>The trees of a role.</summary>
    public TreeEnsemble TreesOf(Role role)
    {
        foreach (var (learned, trees) in Roles)
        {
            if (learned == role) return trees;
        }

        throw new ArgumentOutOfRangeException(nameof(role), role, "The role is not learned.");
    }

    public static bool IsLearned(Role role)
    {
        foreach (var learned in Learned)
        {
            if (learned == role) return true;
        }

        return false;
    }

    /// <summary>The likeliest learned role of each block asked about, and its probability.</summary>
    /// <param name="matrix">The features of the page's blocks.</param>
    /// <param name="asked">Which blocks to judge.</param>
    /// <param name="budget">What is asked for every group of blocks.</param>
    public (Role Role, float Probability)[] Judge(FeatureMatrix matrix, bool[] asked, WorkBudget budget)
    {
        var best = new (Role Role, float Probability)[asked.Length];
        foreach (var (role, trees) in Roles)
        {
            var probabilities = trees.Probabilities(matrix, budget, asked);
            for (var block = 0; block < best.Length; block++)
            {
                if (probabilities[block] > best[block].Probability) best[block] = (role, probabilities[block]);
            }
        }

        return best;
    }
}

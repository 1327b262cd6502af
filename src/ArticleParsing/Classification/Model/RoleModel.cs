namespace ArticleParsing.Classification.Model;

/// <summary>One set of trees a role: the probability that a block has it. Learned roles are those that rules alone do not tell well.</summary>
internal sealed class RoleModel(IReadOnlyList<(Role Role, TreeEnsemble Trees)> roles)
{
    /// <summary>From this probability on a role takes a block.</summary>
    public const float Threshold = 0.5f;

    /// <summary>From this probability on it does where a rule says the same.</summary>
    public static float AgreedThreshold(Role role) => role == Role.Standfirst ? 0.1f : 0.25f;

    /// <summary>The roles that are learned; notices are not, their words tell them better than a model does.</summary>
    public static readonly IReadOnlyList<Role> Learned = [Role.Standfirst, Role.Caption, Role.Credit, Role.AuthorBio, Role.RelatedPromotion];

    public IReadOnlyList<(Role Role, TreeEnsemble Trees)> Roles { get; } = roles;

    /// <summary>The trees of a role.</summary>
    public TreeEnsemble TreesOf(Role role) => Roles.First(r => r.Role == role).Trees;

    /// <summary>The likeliest learned role and its probability.</summary>
    public (Role Role, float Probability) Judge(ReadOnlySpan<float> row)
    {
        (Role Role, float Probability) best = default;
        foreach (var (role, trees) in Roles)
        {
            var probability = BlockModel.Probability(trees.Score(row));
            if (probability > best.Probability) best = (role, probability);
        }

        return best;
    }
}

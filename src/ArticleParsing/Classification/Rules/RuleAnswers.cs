using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>What the rules say of each block of a page, asked once.</summary>
internal sealed class RuleAnswers
{
    private readonly PageView _page;
    private readonly (Verdict Verdict, int Rule)[] _answers;

    public RuleAnswers(PageView page)
    {
        _page = page;
        _answers = new (Verdict, int)[page.Tree.Blocks.Count];
        Roles = new Role?[_answers.Length];
        foreach (var block in page.Tree.Blocks)
        {
            var (verdict, rule) = _answers[block.Index] = Ask(block, from: 0, learned: true);
            if (block.Text.Length > 0 && rule >= 0 && RoleRules.All[rule] is not (BodyRule or NavigationRule))
                Roles[block.Index] = verdict.Role == Role.Correction ? Role.Disclaimer : verdict.Role;
        }
    }

    /// <summary>
    /// The role each block would have by the rules alone, corrections counting as notices; null if no rule but the body rule speaks.
    /// </summary>
    public Role?[] Roles { get; }

    /// <summary>The first rule that answers for the block, and its answer; null if none does.</summary>
    public (Verdict Verdict, IRoleRule Rule)? Get(Block block) => Named(_answers[block.Index]);

    /// <summary>The same without the rules for roles that are learned.</summary>
    public (Verdict Verdict, IRoleRule Rule)? WithoutLearned(Block block)
    {
        var answer = _answers[block.Index];
        return Named(answer.Rule >= 0 && RoleRules.IsForLearnedRole(answer.Rule) ? Ask(block, answer.Rule + 1, learned: false) : answer);
    }

    /// <summary>What the body rule says, whatever those before it do; it is the last.</summary>
    public (Verdict Verdict, IRoleRule Rule)? BodyAlone(Block block) => Named(Ask(block, RoleRules.All.Length - 1, learned: false));

    private static (Verdict Verdict, IRoleRule Rule)? Named((Verdict Verdict, int Rule) answer) =>
        answer.Rule < 0 ? null : (answer.Verdict, RoleRules.All[answer.Rule]);

    private (Verdict Verdict, int Rule) Ask(Block block, int from, bool learned)
    {
        for (var rule = from; rule < RoleRules.All.Length; rule++)
        {
            if ((learned || !RoleRules.IsForLearnedRole(rule)) && RoleRules.All[rule].Judge(_page, block) is { } verdict)
                return (verdict, rule);
        }

        return (default, -1);
    }
}

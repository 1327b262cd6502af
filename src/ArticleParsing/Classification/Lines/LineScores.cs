using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;
using ArticleParsing.Limits;

namespace ArticleParsing.Classification.Lines;

/// <summary>The probability of each learned role for each block of a text, as one pass of the models gives them.</summary>
internal sealed class LineScores(float[][] byRole)
{
    /// <summary>One role's probability for each block.</summary>
    public float[] Get(int role) => byRole[role];

    public float[] Body => byRole[LineRoles.Body];

    public float[] Headline => byRole[LineRoles.Headline];

    public int Roles => byRole.Length;

    /// <summary>What the trees of each role say; pictures, which have no text, get 0.</summary>
    public static LineScores Judge(IReadOnlyList<TreeEnsemble> trees, PageLayout page, FeatureMatrix features)
    {
        var byRole = new float[trees.Count][];
        for (var role = 0; role < byRole.Length; role++)
        {
            byRole[role] = trees[role].Probabilities(features, page.Tree.Budget);
            for (var i = 0; i < byRole[role].Length; i++)
            {
                if (page.Shapes[i].Length == 0) byRole[role][i] = 0;
            }
        }

        return new LineScores(byRole);
    }

    /// <summary>The block with the greatest probability of a role; -1 if none reaches the least.</summary>
    public int BestOf(int role, float least)
    {
        var best = -1;
        for (var i = 0; i < byRole[role].Length; i++)
        {
            if (byRole[role][i] >= least && (best < 0 || byRole[role][i] > byRole[role][best])) best = i;
        }

        return best;
    }

    /// <summary>The likeliest role of a block besides body and headline, and its probability.</summary>
    public (int Role, float Probability) LikeliestOther(int block)
    {
        var best = LineRoles.Headline + 1;
        for (var role = best + 1; role < byRole.Length; role++)
        {
            if (byRole[role][block] > byRole[best][block]) best = role;
        }

        return (best, byRole[best][block]);
    }
}

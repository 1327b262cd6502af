using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>
/// A small table right behind the last words of an article, in the same box, closes it: standings, results, facts. The model, which sees a
/// few short words between the article and the chrome below it, lets such tables go.
/// </summary>
internal static class TrailingTables
{
    private const int FewestParagraphs = 3, FewestCells = 4, MostCells = 400, LongestCell = 120;

    public static void Join(LabelledBlock[] labelled, BlockTree tree)
    {
        var last = Array.FindLastIndex(labelled, l => l.Role.IsBody());
        if (last < 0 || labelled[last].Block.Box.Parent is not { } article || !HasParagraphs(labelled, article)) return;
        var first = last + 1;
        while (first < labelled.Length && labelled[first].Block.Text.Length == 0) first++;
        if (first >= labelled.Length || labelled[first].Role != Role.Chrome || labelled[first].Block.Kind != BlockKind.TableCell) return;
        if (labelled[first].Block.Box.Nearest("table") is not { } table || table.Parent != article || !IsData(labelled, table)) return;
        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            if (labelled[i].Block.Text.Length > 0)
                labelled[i] = labelled[i] with { Role = Role.Table, Rule = RuleIds.TrailingTable,
                    Reason = RuleIds.TrailingTable + ": right behind the last paragraph, in its box; else " + labelled[i].Reason };
        }
    }

    private static bool HasParagraphs(LabelledBlock[] labelled, Box article)
    {
        var paragraphs = 0;
        for (var i = article.FirstBlock; i < article.EndBlock; i++)
        {
            if (labelled[i].Role == Role.Paragraph && labelled[i].Block.Box.Parent == article) paragraphs++;
        }

        return paragraphs >= FewestParagraphs;
    }

    /// <summary>Whether the table holds data: several short cells, few of them links, no pictures or forms.</summary>
    private static bool IsData(LabelledBlock[] labelled, Box table)
    {
        if (table.IsWithin(Within.Navigation | Within.Form | Within.Footer | Within.Aside) || table.LinkLength * 2 > table.TextLength)
            return false;
        var cells = table.EndBlock - table.FirstBlock;
        if (cells is < FewestCells or > MostCells) return false;
        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            var block = labelled[i].Block;
            if (block.Kind != BlockKind.TableCell || block.Text.Length > LongestCell || block.Media is not null) return false;
        }

        return true;
    }
}

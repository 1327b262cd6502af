using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>
/// The rows of one table and the points of one list belong together: if one is body, its neighbours are no standfirst, and the cells
/// the model thought too short ("2025") stay with theirs.
/// </summary>
internal static class Regions
{
    public static void Join(LabelledBlock[] labelled)
    {
        for (var first = 0; first < labelled.Length;)
        {
            var end = first + 1;
            if (RegionOf(labelled[first].Block) is { } region)
            {
                while (end < labelled.Length && RegionOf(labelled[end].Block) == region) end++;
                Join(labelled, first, end);
            }

            first = end;
        }
    }

    private static void Join(LabelledBlock[] labelled, int first, int end)
    {
        var body = 0;
        for (var i = first; i < end; i++)
        {
            if (labelled[i].Role is Role.Table or Role.ListItem) body++;
        }

        if (body == 0 || body == end - first) return;
        var isMostlyBody = body * 2 >= end - first;
        for (var i = first; i < end; i++)
        {
            var isTable = labelled[i].Block.Kind == BlockKind.TableCell;
            var isPart = isTable || labelled[i].Block.Box.Nearest("dt") is not null;
            var isLost = labelled[i].Role == Role.Standfirst || (isPart && isMostlyBody && labelled[i].Role == Role.Chrome);
            if (!isLost || labelled[i].Block.Text.Length == 0) continue;
            labelled[i] = labelled[i] with { Role = isTable ? Role.Table : Role.ListItem, Rule = RuleIds.Region,
                Reason = RuleIds.Region + ": most of its " + (isTable ? "table" : "list") + " is body; else " + labelled[i].Reason };
        }
    }

    /// <summary>The table or list a block stands in; null outside.</summary>
    private static Box? RegionOf(Block block)
    {
        if (block.Kind is not (BlockKind.TableCell or BlockKind.ListItem)) return null;
        for (var box = block.Box; box is not null; box = box.Parent)
        {
            if (box.Tag is "table" or "ul" or "ol" or "dl") return box;
        }

        return null;
    }
}

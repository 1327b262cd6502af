using ArticleParsing.Blocks;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Names;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// What a text says of its author, told by the name in the byline: a last paragraph that opens with it is the author's bio, and a paragraph
/// right above that bio that names nobody is the last of the body.
/// </summary>
internal static class TextBios
{
    private const int LongestBio = 600, FewestColumns = 45, Reach = 12;

    public static void Review(PageView page, LabelledBlock[] labelled)
    {
        var names = Names(labelled);
        if (names.Count == 0) return;
        var last = LastParagraph(page, labelled, names);
        if (last < 0) return;
        for (var i = last + 1; i < Math.Min(labelled.Length, last + 1 + Reach); i++)
        {
            if ((labelled[i].Role.IsBody() || labelled[i].Role == Role.Chrome) && OpensWithName(page, labelled[i].Block, names))
                labelled[i] = labelled[i] with { Role = Role.AuthorBio, Confidence = 0.7, Rule = RuleIds.BioByName,
                    Reason = RuleIds.BioByName + ": closes the text and opens with the author's name" };
        }

        GiveBack(page, labelled, names);
    }

    /// <summary>Paragraphs that the models took for the beginning of a bio.</summary>
    private static void GiveBack(PageView page, LabelledBlock[] labelled, List<string> names)
    {
        for (var i = 0; i + 1 < labelled.Length; i++)
        {
            if (labelled[i].Role != Role.AuthorBio || labelled[i].Rule != RuleIds.TextModel) continue;
            if (Says(page, labelled[i].Block, names)) return;
            if (!page.Layout.IsProse[i] || !IsAboveBio(i)) continue;
            labelled[i] = labelled[i] with { Role = BodyRule.RoleFor(labelled[i].Block), Rule = RuleIds.BioByName,
                Reason = RuleIds.BioByName + ": names no author, above a bio that does; else " + labelled[i].Reason };
        }

        bool IsAboveBio(int i)
        {
            for (i++; i < labelled.Length; i++)
            {
                if (labelled[i].Role == Role.AuthorBio && Says(page, labelled[i].Block, names)) return true;
            }

            return false;
        }
    }

    /// <summary>Whether a block speaks of an author, by name or by words.</summary>
    private static bool Says(PageView page, Block block, List<string> names)
    {
        if (page.Phrases.SpeakOfAuthor(block.Index)) return true;
        foreach (var name in names)
        {
            if (block.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    private static bool OpensWithName(PageView page, Block block, List<string> names)
    {
        if (block.Text.Length > LongestBio || page.ShapeOf(block) is not { EndsSentence: true, Columns: >= FewestColumns }) return false;
        foreach (var name in names)
        {
            if (block.Text.Length > name.Length
                && block.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && block.Text[name.Length] is ' ' or ',' or '\u3001' or '(' or '\uFF08')
                return true;
        }

        return false;
    }

    private static List<string> Names(LabelledBlock[] labelled)
    {
        var names = new List<string>();
        foreach (var label in labelled)
        {
            if (label.Role is not (Role.Byline or Role.Timestamp)) continue;
            foreach (var credited in label.Block.Facts.Credited)
            {
                if (credited.Kind == AuthorKind.Person && PersonNames.StandBehindLabel(credited.Name)) names.Add(credited.Name);
            }
        }

        return names;
    }

    /// <summary>The last paragraph of the body, bios left out; -1 if there is none.</summary>
    private static int LastParagraph(PageView page, LabelledBlock[] labelled, List<string> names)
    {
        for (var i = labelled.Length - 1; i > page.LeadProse; i--)
        {
            if (page.Layout.IsProse[i] && labelled[i].Role.IsBody() && !OpensWithName(page, labelled[i].Block, names)) return i;
        }

        return page.LeadProse;
    }
}

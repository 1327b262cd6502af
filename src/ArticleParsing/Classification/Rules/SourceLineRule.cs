using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>The line under the text that names the agency or the source it comes from: "(AFP)", "Source: ...".</summary>
internal sealed class SourceLineRule : IRoleRule
{
    private const int Past = 8;
    private const int LongestText = 160;

    private static readonly PhraseList s_openings = new(WordLists.Read("notices/sources"));
    private static readonly char[] s_separators = ['/', ',', '|', ';', '\u2013', '\u2014', '-', '\u3001', '\u00B7'];
    private static readonly char[] s_around = ['(', ')', '[', ']', '\u00A9', '.', ':', ' ', '\uFF08', '\uFF09', '\u3010', '\u3011', '*',
        '\u2013', '\u2014', '-'];

    public string Id => "source line";

    public Verdict? Judge(PageView page, Block block)
    {
        if (IsSourceLine(page, block)) return new Verdict(Role.Disclaimer, 0.75, "names an agency or a source under the text");
        return IsListed(page, block) ? new Verdict(Role.Disclaimer, 0.65, "in a list of sources under the text") : null;
    }

    /// <summary>Whether the block is such a line.</summary>
    public static bool IsSourceLine(PageView page, Block block)
    {
        const int MostWords = 14;
        var isUnderText = page.LastBody >= 0 && block.Index >= page.LastBody && block.Index <= page.LastBody + Past;
        if (!isUnderText || !page.IsArticle || block.Text.Length is 0 or > LongestText) return false;
        if (block.Box.IsWithin(Within.Navigation | Within.Button | Within.Form | Within.Caption | Within.Figure | Within.Table)
            || IsUnderPicture(page, block))
            return false;
        if (block.Box.IsWithin(Within.Footer) && !block.Box.IsWithin(Within.Article)) return false;
        return page.ShapeOf(block).Words <= MostWords
            && (NamesAgenciesOnly(block.Text) || s_openings.IsIn(page.Layout.WordsOf.Get(block.Index)));
    }

    private static bool IsUnderPicture(PageView page, Block block) =>
        block.Index > 0 && page.Tree.Blocks[block.Index - 1].Media is { IsImage: true };

    /// <summary>"dpa/jt", "AFP, Reuters": agencies, and the signs of their editors.</summary>
    private static bool NamesAgenciesOnly(string text)
    {
        const int LongestLine = 60, LongestSign = 4;
        if (text.Length > LongestLine) return false;
        var agencies = 0;
        foreach (var part in text.Split(s_separators))
        {
            var name = part.Trim(s_around);
            if (name.Length == 0) continue;
            if (BylineWords.IsAgency(name)) agencies++;
            else if (name.Length > LongestSign || !IsLower(name)) return false;
        }

        return agencies > 0;
    }

    private static bool IsLower(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLower(c)) return false;
        }

        return true;
    }

    /// <summary>A short list under a line that says "Sources".</summary>
    private static bool IsListed(PageView page, Block block)
    {
        const int MostItems = 8, MostWords = 3;
        if (block.Kind != BlockKind.ListItem
            || !page.Layout.Declared.IsNews
            || block.Index <= page.LastBody
            || block.Index > page.LastBody + Past + MostItems)
            return false;
        for (var i = block.Index - 1; i > Math.Max(page.LastBody, block.Index - MostItems); i--)
        {
            var before = page.Tree.Blocks[i];
            if (before.Kind != BlockKind.ListItem) return page.ShapeOf(before).Words <= MostWords && IsSourceLine(page, before);
        }

        return false;
    }
}

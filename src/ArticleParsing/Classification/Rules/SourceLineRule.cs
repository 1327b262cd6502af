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
    private static readonly NamedEntries s_agencyLines = WordLists.ReadNamed("notices/agency-lines");
    private static readonly HashSet<string> s_beside = new(s_agencyLines["beside"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_unnamed = new(s_agencyLines["agencies"], StringComparer.OrdinalIgnoreCase);
    private static readonly char[] s_separators = ['/', ',', '|', ';', '\u2013', '\u2014', '\u3001', '\u00B7', '+', '&'];
    private static readonly char[] s_around = ['(', ')', '[', ']', '\u00A9', '.', ':', ' ', '\uFF08', '\uFF09', '\u3010', '\u3011', '*',
        '\u2013', '\u2014', '-'];

    public string Id => "source line";

    public Verdict? Judge(PageView page, Block block)
    {
        if (IsSourceLine(page, block)) return new Verdict(Role.Disclaimer, 0.75, "names an agency or a source under the text");
        if (IsAgencyLineInText(page, block)) return new Verdict(Role.Disclaimer, 0.75, "names agencies and nothing else");
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
            && (NamesAgenciesOnly(block.Text)
                || (s_openings.IsIn(page.Layout.WordsOf.Get(block.Index)) && !IsPhrase(block.Text)));
    }

    /// <summary>"Sources on request": no colon, and small letters after the first word.</summary>
    private static bool IsPhrase(string text) =>
        text.IndexOf(' ') is >= 0 and var space
            && space + 1 < text.Length
            && char.IsLower(text[space + 1])
            && text.IndexOf(':') < 0
            && char.IsUpper(text[0]);

    private static bool IsUnderPicture(PageView page, Block block) =>
        block.Index > 0 && page.Tree.Blocks[block.Index - 1].Media is { IsImage: true };

    /// <summary>
    /// Whether a paragraph names agencies and nothing else where more follows that looks like text: no paragraph of a text does.
    /// </summary>
    public static bool IsAgencyLineInText(PageView page, Block block) =>
        page.IsArticle
            && block.Index > 0
            && page.Layout.IsProse[block.Index - 1]
            && block.Kind == BlockKind.Paragraph
            && block.Links.Count == 0
            && page.IsInsideBody(block)
            && block.Index > page.LeadProse
            && !block.Box.IsWithin(Within.Caption | Within.Figure | Within.List | Within.Table)
            && !IsUnderPicture(page, block)
            && NamesAgenciesOnly(block.Text);

    /// <summary>"dpa/jt", "mit Material von AFP und Reuters": agencies, the signs of their editors, and words that go with them.</summary>
    private static bool NamesAgenciesOnly(string text)
    {
        const int LongestLine = 80, LongestSign = 4;
        if (text.Length > LongestLine) return false;
        var agencies = 0;
        foreach (var name in NamesIn(text))
        {
            if (IsAgency(name))
            {
                agencies++;
                continue;
            }

            foreach (var part in name.Split(' ', '-'))
            {
                if (IsAgency(part)) agencies++;
                else if (part.Length > LongestSign || !IsLower(part)) return false;
            }
        }

        return agencies > 0;
    }

    private static bool IsAgency(string name) => BylineWords.IsAgency(name) || s_unnamed.Contains(name);

    /// <summary>What stands between separators and the words that go with agencies.</summary>
    private static IEnumerable<string> NamesIn(string text)
    {
        foreach (var part in text.Split(s_separators))
        {
            var name = "";
            foreach (var word in part.Split(' '))
            {
                var bare = word.Trim(s_around);
                if (bare.Length > 0 && !s_beside.Contains(bare))
                {
                    name = name.Length == 0 ? bare : name + " " + bare;
                    continue;
                }

                if (name.Length > 0) yield return name;
                name = "";
            }

            if (name.Length > 0) yield return name;
        }
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

using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>Labels and controls of players, galleries and ad slots, by their words.</summary>
internal sealed class MediaChromeRule : IRoleRule
{
    private const int LongestColumns = 90;

    /// <summary>Words of players, galleries and ad slots.</summary>
    public static PhraseList Phrases { get; } = new(WordLists.Read("media-chrome"));

    public string Id => "media chrome";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || block.HeadingLevel == 1 || !page.IsInArticle(block)) return null;
        if (OpensWithTimeCode(block.Text) && !page.ShapeOf(block).EndsSentence)
            return new Verdict(Role.MediaChrome, 0.8, "a title that opens with a running time");
        if (page.ShapeOf(block).Columns > LongestColumns) return null;
        return IsPlayerLabel(page, block)
            ? new Verdict(Role.MediaChrome, 0.85, "a time code, or words of a player, gallery or ad slot")
            : null;
    }

    /// <summary>The label of a player, or the title of a video with its running time.</summary>
    public static bool IsTitleOrLabel(PageView page, Block block) => IsPlayerLabel(page, block) || OpensWithTimeCode(block.Text);

    /// <summary>"4:11 What the video shows".</summary>
    private static bool OpensWithTimeCode(string text)
    {
        const int LongestTitle = 160;
        var space = text.IndexOf(' ');
        return space is >= 4 and <= 8
            && text.Length <= LongestTitle
            && space + 1 < text.Length
            && char.IsUpper(text[space + 1])
            && IsTimeCode(text.Substring(0, space));
    }

    /// <summary>A time code, or words of the list.</summary>
    public static bool IsPlayerLabel(PageView page, Block block) =>
        block.Text.Length <= LongestColumns
            && (page.Phrases.SpeakOfMedia(block.Index) || IsTimeCode(block.Text) || (IsCounter(block.Text) && FollowsPicture(page, block)));

    /// <summary>"1 / 3": which picture of a gallery it is.</summary>
    private static bool IsCounter(string text)
    {
        const int Longest = 12;
        var bar = text.IndexOf('/');
        return bar > 0 && bar < text.Length - 1 && text.Length <= Longest && text.IndexOf('/', bar + 1) < 0 && text.IsDigitsOr(" /");
    }

    private static bool FollowsPicture(PageView page, Block block) =>
        block.Index > 0 && page.Tree.Blocks[block.Index - 1].Media is not null;

    /// <summary>Digits, colons and the like only, with a colon: "0:00 0:03:02".</summary>
    private static bool IsTimeCode(string text)
    {
        var colon = false;
        foreach (var c in text)
        {
            if (c == ':') colon = true;
            else if (c is not ((>= '0' and <= '9') or ' ' or '/' or '|' or '-' or '.')) return false;
        }

        return colon;
    }
}

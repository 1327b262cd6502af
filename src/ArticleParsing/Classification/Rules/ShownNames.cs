using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// A name alone under a picture is its maker's more often than what it shows. It is what it shows if the picture's file bears the name
/// and the article speaks of its bearer; makers of things give their name to files and crossheads as well.
/// </summary>
internal static class ShownNames
{
    private const int Reach = 3;

    public static bool IsShown(PageView page, Block block)
    {
        if (!block.Facts.IsName
            || page.Phrases.GiveCredit(block.Index)
            || PictureBefore(page, block) is not { } picture
            || !Bears(picture, block.Text))
            return false;
        return page.SpokenNames.IsSpokenOf(block.Text) && !page.SpokenNames.IsHeading(block.Text);
    }

    private static Media? PictureBefore(PageView page, Block block)
    {
        for (var i = block.Index - 1; i >= Math.Max(0, block.Index - Reach); i--)
        {
            if (page.Tree.Blocks[i].Media is { IsImage: true } media) return media;
        }

        return null;
    }

    /// <summary>A word of the name stands in the file's name or the text alternative.</summary>
    private static bool Bears(Media picture, string name)
    {
        const int ShortestWord = 4;
        var file = picture.Url is { Length: < 2000 } url ? url.Substring(url.LastIndexOf('/') + 1) : "";
        return Array.Exists(name.Split(' '),
            w => w.Length >= ShortestWord
                && (file.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0
                    || picture.AltText?.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0));
    }
}

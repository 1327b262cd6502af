using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// A name alone under a picture is its maker's more often than what it shows. It is what it shows where the picture's file bears the name
/// and the article speaks of its bearer; makers of things give their name to files and crossheads as well.
/// </summary>
internal static class ShownNames
{
    private const int Reach = 3;

    public static bool IsShown(PageView page, Block block)
    {
        if (!block.Facts.IsName || page.Phrases.GiveCredit(block.Index) || PictureBefore(page, block) is not { } picture || !Bears(picture, block.Text)) return false;
        return page.Tree.Blocks.Any(b => page.IsBody(b.Index) && b.HeadingLevel == 0 && SpeaksOf(b.Text, block.Text)) && !page.Tree.Blocks.Any(b => b.HeadingLevel > 0 && string.Equals(b.Text, block.Text, StringComparison.OrdinalIgnoreCase));
    }

    private static Media? PictureBefore(PageView page, Block block)
    {
        for (var i = block.Index - 1; i >= Math.Max(0, block.Index - Reach); i--)
        {
            if (page.Tree.Blocks[i].Media is { IsImage: true } media) return media;
        }

        return null;
    }

    /// <summary>By the last name alone, as of people; firms keep their full names.</summary>
    private static bool SpeaksOf(string text, string name)
    {
        var space = name.LastIndexOf(' ');
        var last = name.Substring(space + 1);
        for (var at = text.IndexOf(last, StringComparison.Ordinal); at >= 0; at = text.IndexOf(last, at + last.Length, StringComparison.Ordinal))
        {
            var isWord = at + last.Length == text.Length || !char.IsLetter(text[at + last.Length]);
            var isWithFirst = at > space && string.CompareOrdinal(text, at - space - 1, name, 0, space) == 0;
            if (isWord && !isWithFirst && (at == 0 || !char.IsLetter(text[at - 1]))) return true;
        }

        return false;
    }

    /// <summary>A word of the name stands in the file's name or the text alternative.</summary>
    private static bool Bears(Media picture, string name)
    {
        const int ShortestWord = 4;
        var file = picture.Url is { Length: < 2000 } url ? url.Substring(url.LastIndexOf('/') + 1) : "";
        return name.Split(' ').Any(w => w.Length >= ShortestWord && (file.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0 || picture.AltText?.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0));
    }
}

using ArticleParsing.Blocks;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>The block's own text: how long, how linked, how punctuated.</summary>
internal static class TextFeatures
{
    public static readonly string[] Names =
    [
        "columns", "words", "letters a word", "link share", "links", "strong share", "digit share", "upper share", "capital words share",
        "sentences", "commas", "separators", "quote marks", "ends sentence", "ends colon", "ends ellipsis", "has @", "starts lower",
        "starts digit",
        "columns a sentence", "stop word share", "words in headline", "headline words in it", "copy",
    ];

    public static void Write(PageLayout page, Block block, ref FeatureRow row)
    {
        var shape = page.Shapes[block.Index];
        row.AddLog(shape.Columns);
        row.AddLog(shape.Words);
        row.AddShare(shape.Letters, shape.Words);
        row.AddShare(block.LinkLength, shape.Length);
        row.AddLog(block.Links.Count);
        row.AddShare(block.StrongLength, shape.Length);
        row.AddShare(shape.Digits, shape.Length);
        row.AddShare(shape.Upper, shape.Letters);
        row.AddShare(shape.CapitalWords, shape.Words);
        row.AddLog(shape.Sentences);
        row.AddLog(shape.Commas);
        row.AddLog(shape.Separators);
        row.AddLog(shape.QuoteMarks);
        row.Add(shape.EndsSentence);
        row.Add(shape.EndsColon);
        row.Add(shape.EndsEllipsis);
        row.Add(shape.HasAddress);
        row.Add(block.Text.Length > 0 && char.IsLower(block.Text[0]));
        row.Add(block.Text.Length > 0 && block.Text[0] is >= '0' and <= '9');
        row.AddShare(shape.Columns, 1 + shape.Sentences);
        var words = page.Words.Get(block.Index);
        row.AddShare(words.StopWords, shape.Words);
        row.AddShare(words.InHeadline, shape.Words);
        row.AddShare(words.InHeadline, page.Words.HeadlineWords);
        row.Add(page.Repetition.CopyState(block.Index));
    }
}

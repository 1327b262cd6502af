using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Classification.Features;
using ArticleParsing.Composition.Metadata;

namespace ArticleParsing.Training;

/// <summary>A page read by the library's own stages, with its labels.</summary>
internal sealed class PageSample
{
    private PageSample(CorpusPage page, BlockTree tree, string? headline, int block, DeclaredFacts declared)
    {
        Page = page;
        Tree = tree;
        Layout = new PageLayout(Tree, block, headline, declared);
        Labels = GoldAlignment.Label(Tree.Blocks, page.Gold);
        WordCounts = [.. Tree.Blocks.Select(b => Words.OfUnspaced(b.Text).Count)];
        Ceiling = Words.Compare(GoldAlignment.Join(Tree.Blocks, i => Labels[i]), page.Gold).F1;
        Features = BlockFeatures.Compute(Layout, TokenStatistics.Empty);
    }

    public static PageSample OfHtml(CorpusPage page)
    {
        var opened = PageReader.FromHtml(page.Html, page.Url, ArticleParserOptions.Default, CancellationToken.None);
        var tree = HtmlBlockReader.Read(opened.Document!);
        var (headline, block) = HeadlineResolver.Resolve(opened, tree);
        return new PageSample(page, tree, headline?.Value, block, DeclaredFacts.Of(opened.Declared));
    }

    /// <summary>The page as somebody would have copied it: its visible text, blank lines between blocks.</summary>
    public static PageSample OfText(CorpusPage page)
    {
        var html = HtmlBlockReader.Read(PageReader.FromHtml(page.Html, page.Url, ArticleParserOptions.Default, CancellationToken.None).Document!);
        var lines = html.Blocks.Where(b => b.Text.Length > 0).Select(b => (b.Kind == BlockKind.ListItem ? "  \u2022 " : "") + b.Text);
        var text = string.Join("\n\n", lines);
        var tree = PlainTextBlockReader.Read(text);
        var (headline, block) = HeadlineResolver.Resolve(PageReader.FromText(text, page.Url, ArticleParserOptions.Default), tree);
        return new PageSample(page, tree, headline?.Value, block, default) { Text = text };
    }

    public CorpusPage Page { get; }

    /// <summary>The page's text where the sample is of plain text.</summary>
    public string Text { get; private init; } = "";

    public BlockTree Tree { get; }

    public PageLayout Layout { get; }

    public bool[] Labels { get; }

    public int[] WordCounts { get; }

    /// <summary>The F1 of keeping exactly the labelled blocks.</summary>
    public double Ceiling { get; }

    /// <summary>All features, those of tokens by no statistics; see <see cref="WithTokens"/>.</summary>
    public float[] Features { get; }

    /// <summary>Gold that is empty, or that no choice of blocks comes near, teaches nothing.</summary>
    public bool IsFitForTraining => Page.Gold.Length > 0 && Ceiling >= 0.9;

    public int Fold { get; set; }

    public void WithTokens(TokenStatistics statistics) => BlockFeatures.WriteTokens(Layout, statistics, Features);
}

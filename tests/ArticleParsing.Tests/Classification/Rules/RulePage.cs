using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Limits;

namespace ArticleParsing.Tests.Classification.Rules;

/// <summary>A page for one rule, without models: its long texts are given the score of body, all else the score of none.</summary>
internal sealed class RulePage
{
    public const string Headline = "Bridge stays closed until the spring";

    private const int ShortestBody = 100;

    private readonly PageView _view;

    private RulePage(BlockTree tree, DeclaredMetadata declared)
    {
        var headline = IndexOf(tree, Headline);
        float[] scores = [.. tree.Blocks.Select(b => b.Text.Length >= ShortestBody ? 0.95f : 0.02f)];
        var layout = new PageLayout(tree, headline, headline < 0 ? null : Headline, DeclaredFacts.Read(declared));
        _view = new PageView(tree, layout, scores, headline < 0 ? null : Headline, articleProbability: 1);
    }

    public static RulePage FromHtml(string html)
    {
        var options = ArticleParserOptions.Default;
        var page = new PageReader(options.Limits, options.SiteRules).FromHtml(html, "https://news.example/bridge", new WorkBudget());
        return new RulePage(HtmlBlockReader.Read(page.Document!, page.Marks, page.Budget), page.Declared);
    }

    public static RulePage FromText(string text) => new(PlainTextBlockReader.Read(text, new WorkBudget()), DeclaredMetadata.None);

    /// <summary>What a rule says of the first block that starts with some words, or of the first picture or embed for no words.</summary>
    public Verdict? Ask(string rule, string start)
    {
        var block = _view.Tree.Blocks[IndexOf(_view.Tree, start)];
        return RoleRules.All.Single(r => r.Id == rule).Judge(_view, block);
    }

    private static int IndexOf(BlockTree tree, string start) =>
        tree.Blocks.ToList().FindIndex(b => start.Length == 0 ? b.Media is not null : b.Text.StartsWith(start, StringComparison.Ordinal));
}

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

/// <summary>A page for one rule, without models: a test gives the scores or the roles, or its long texts score as body.</summary>
internal sealed class RulePage
{
    public const string Headline = "Bridge stays closed until the spring";

    private const int ShortestBody = 100;

    private RulePage(BlockTree tree, DeclaredMetadata declared, (string Start, float Score)[] given)
    {
        var headline = IndexOf(tree, Headline);
        Scores = [.. tree.Blocks.Select(b => b.Text.Length >= ShortestBody ? 0.95f : 0.02f)];
        foreach (var (start, score) in given) Scores[IndexOf(tree, start)] = score;
        var layout = new PageLayout(tree, headline, headline < 0 ? null : Headline, DeclaredFacts.Read(declared));
        View = new PageView(tree, layout, Scores, headline < 0 ? null : Headline, articleProbability: 1);
    }

    public PageView View { get; }

    /// <summary>The score of body that each block was given.</summary>
    public float[] Scores { get; }

    /// <param name="html">The page.</param>
    /// <param name="scores">The scores of body for blocks that start so; others score by their length.</param>
    public static RulePage FromHtml(string html, params (string Start, float Score)[] scores)
    {
        var options = ArticleParserOptions.Default;
        var page = new PageReader(options.Limits, options.SiteRules).FromHtml(html, "https://news.example/bridge", new WorkBudget());
        return new RulePage(HtmlBlockReader.Read(page.Document!, page.Marks, page.Budget), page.Declared, scores);
    }

    public static RulePage FromText(string text, params (string Start, float Score)[] scores) =>
        new(PlainTextBlockReader.Read(text, new WorkBudget()), DeclaredMetadata.None, scores);

    /// <summary>What a rule says of the first block that starts with some words, or of the first picture or embed for no words.</summary>
    public Verdict? Ask(string rule, string start)
    {
        var block = View.Tree.Blocks[IndexOf(View.Tree, start)];
        return RoleRules.All.Single(r => r.Id == rule).Judge(View, block);
    }

    /// <summary>The blocks with the roles that a test gives to those that start so; the long ones are paragraphs, all else is chrome.</summary>
    public LabelledBlock[] Label(params (string Start, Role Role)[] roles)
    {
        LabelledBlock[] labelled =
            [.. View.Tree.Blocks.Select(b => new LabelledBlock(b, b.Text.Length >= ShortestBody ? Role.Paragraph : Role.Chrome, 1, "given"))];
        foreach (var (start, role) in roles)
        {
            var index = IndexOf(View.Tree, start);
            labelled[index] = labelled[index] with { Role = role };
        }

        return labelled;
    }

    /// <summary>The index of the first block that starts so, or of the first picture or embed for no words.</summary>
    public int IndexOf(string start) => IndexOf(View.Tree, start);

    private static int IndexOf(BlockTree tree, string start) =>
        tree.Blocks.ToList().FindIndex(b => start.Length == 0 ? b.Media is not null : b.Text.StartsWith(start, StringComparison.Ordinal));
}

using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Model;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Captions;
using ArticleParsing.Readers.Names;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Headlines;

/// <summary>The headline of a plain text: of all lines the one that the models rank first, if any is likely enough.</summary>
internal static class TextHeadline
{
    /// <summary>Under this probability the text has no headline: wrong is worse than none.</summary>
    private const float Least = 0.08f;

    /// <summary>How much a line that may be a caption, a standfirst or a byline as well loses.</summary>
    private const float Doubt = 0.3f;

    /// <summary>
    /// The headline that Markdown marks, or that front matter or the header of a mail declares and the text has; null when nothing says.
    /// </summary>
    public static (Evidence<string> Headline, int Block)? Marked(Page page, BlockTree tree)
    {
        if (page.Declared.First(DeclaredProperty.Headline) is null && !HasTopHeading(tree)) return null;
        return HeadlineResolver.Resolve(page, tree) is ({ } headline, >= 0 and var block) ? (headline, block) : null;
    }

    /// <summary>What front matter or the header of a mail calls a text that has no headline itself; null if nothing does.</summary>
    public static Evidence<string>? Declared(Page page) =>
        page.Declared.First(DeclaredProperty.Headline) is { } declared ? new Evidence<string>(declared.Value, declared.Source) : null;

    private static bool HasTopHeading(BlockTree tree)
    {
        foreach (var block in tree.Blocks)
        {
            if (block.HeadingLevel == 1) return true;
        }

        return false;
    }

    /// <returns>The index of its block; -1 if there is none.</returns>
    public static int Choose(BlockTree tree, LineScores scores)
    {
        var best = -1;
        var bestScore = 0f;
        for (var i = 0; i < scores.Headline.Length; i++)
        {
            if (scores.Headline[i] < Least || tree.Blocks[i].Text.Length == 0 || IsNone(tree.Blocks[i])) continue;
            var score = scores.Headline[i] * (1 - (Doubt * scores.LikeliestOther(i).Probability));
            if (score <= bestScore) continue;
            (best, bestScore) = (i, score);
        }

        return best < 0 ? best : WithoutSite(tree, AboveSentence(tree, best));
    }

    /// <summary>A sentence with its full stop right below a line without one is the standfirst of the headline above it.</summary>
    private static int AboveSentence(BlockTree tree, int sentence)
    {
        const int FewestColumns = 16;
        var text = tree.Blocks[sentence].Text;
        if (sentence == 0 || text[text.Length - 1] is not ('.' or '\u3002')) return sentence;
        var above = tree.Blocks[sentence - 1];
        var isLine = above.Text.Length > 0
            && char.IsLetterOrDigit(above.Text[above.Text.Length - 1])
            && TextMeasure.HasColumns(above.Text, FewestColumns)
            && above.Text.Length <= text.Length;
        return isLine && !IsNone(above) && !above.Facts.StatesDate && !above.Facts.IsName ? sentence - 1 : sentence;
    }

    /// <summary>Of "Bridge reopens | The Valley Post" and "Bridge reopens" close behind it the line that is the headline alone.</summary>
    private static int WithoutSite(BlockTree tree, int title)
    {
        const int Reach = 20, Shortest = 8;
        var text = tree.Blocks[title].Text;
        for (var i = title + 1; i < Math.Min(tree.Blocks.Count, title + Reach); i++)
        {
            var other = tree.Blocks[i].Text;
            if (other.Length < Shortest || other.Length + 3 > text.Length || !text.StartsWith(other, StringComparison.Ordinal)) continue;
            if (text[other.Length] == ' ' && !char.IsLetterOrDigit(text[other.Length + 1]) && text[other.Length + 2] == ' ') return i;
        }

        return title;
    }

    /// <summary>"On 3 May 2026, Jo Tan &lt;jo@tan.example&gt; wrote:": what programs set above the mail that is answered.</summary>
    private static bool AnnouncesQuoted(string text) => text.EndsWith(":", StringComparison.Ordinal) && text.IndexOf('@') > 0;

    private static bool IsAddress(string text) => text.IndexOf(' ') < 0 && text.IndexOf("://", StringComparison.Ordinal) > 0;

    /// <summary>
    /// The head of a page, an address, or a byline: a name and nothing more behind the words that introduce it, or with a date.
    /// </summary>
    private static bool IsNone(Block block)
    {
        const int Longest = 120;
        if (block.Box.IsWithin(Within.Navigation) || IsAddress(block.Text)) return true;
        if (CaptionText.ClosesWithLabelledCredit(block.Text) || AnnouncesQuoted(block.Text)) return true;
        if (block.Text.Length > Longest || !BylineWords.Openings.IsIn(block.Text)) return false;
        return block.Facts.Credited is [var first, ..] and [.., var last]
            && PersonNames.StandAlone(first.Name)
            && (block.Facts.Dates.Count > 0 || block.Text.EndsWith(last.Name, StringComparison.Ordinal));
    }
}

using ArticleParsing.Blocks;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>What features of single blocks need to know of the whole page, computed once.</summary>
internal sealed class PageLayout
{
    public PageLayout(BlockTree tree, int headlineBlock, string? headline, DeclaredFacts declared)
    {
        Declared = declared;
        Tree = tree;
        HeadlineBlock = headlineBlock;
        var blocks = tree.Blocks;
        WordsOf = new PageWords(tree);
        Offsets = new int[blocks.Count + 1];
        IsProse = new bool[blocks.Count];
        ProseBefore = new int[blocks.Count + 1];
        FirstProse = LastProse = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            ref readonly var shape = ref Shapes[i];
            Offsets[i + 1] = Offsets[i] + blocks[i].Text.Length;
            IsProse[i] = shape.Columns >= BlockTreeBuilder.ProseColumns && blocks[i].LinkLength * 3 < shape.Length;
            ProseBefore[i + 1] = ProseBefore[i] + (IsProse[i] ? 1 : 0);
            if (!IsProse[i]) continue;
            if (FirstProse < 0) FirstProse = i;
            LastProse = i;
        }

        HalfContainer = ContainerOf(0.5);
        MostContainer = ContainerOf(0.8);
        Words = new WordOverlap(blocks, WordsOf, headline, declared);
        Tokens = new PageTokens(tree);
        Hints = new BoxHints(Tokens);
        Phrases = new PagePhrases(blocks, WordsOf);
        (BlocksSinceMedia, BlocksToMedia) = DistancesToMedia();
        Repetition = RepetitionTable.Build(tree, Tokens, Shapes);
        DistanceToProse = DistancesToProse();
    }

    public BlockTree Tree { get; }

    public TextShape[] Shapes => WordsOf.Shapes;

    /// <summary>Characters of text before each block.</summary>
    public int[] Offsets { get; }

    public bool[] IsProse { get; }

    public int[] ProseBefore { get; }

    public int FirstProse { get; }

    public int LastProse { get; }

    /// <summary>The lowest box that holds half of the page's prose.</summary>
    public Box HalfContainer { get; }

    /// <summary>The lowest box that holds four fifths of the page's prose.</summary>
    public Box MostContainer { get; }

    public RepetitionTable Repetition { get; }

    /// <summary>Blocks to the nearest prose block before and after; capped.</summary>
    public (int Before, int After)[] DistanceToProse { get; }

    public WordOverlap Words { get; private set; }

    public PageWords WordsOf { get; }

    public PageTokens Tokens { get; }

    public BoxHints Hints { get; }

    public PagePhrases Phrases { get; }

    /// <summary>How many blocks back the last picture or embed stands; large if none does.</summary>
    public int[] BlocksSinceMedia { get; }

    /// <summary>How many blocks ahead the next picture or embed stands; large if none does.</summary>
    public int[] BlocksToMedia { get; }

    public DeclaredFacts Declared { get; }

    /// <summary>The index of the headline's block; -1 if it is not known.</summary>
    public int HeadlineBlock { get; private set; }

    /// <summary>The same with the headline that was found since.</summary>
    public PageLayout WithHeadline(string? headline, int block)
    {
        var copy = (PageLayout)MemberwiseClone();
        copy.HeadlineBlock = block;
        copy.Words = new WordOverlap(Tree.Blocks, WordsOf, headline, Declared);
        return copy;
    }

    private Box ContainerOf(double share)
    {
        var container = Tree.Root;
        var wanted = share * Math.Max(1, Tree.Root.ProseLength);
        foreach (var box in Tree.Boxes)
        {
            // Parents come before children, so the last box on the chain that still holds enough is the lowest.
            if (box.Parent == container && box.ProseLength >= wanted) container = box;
        }

        return container;
    }

    private (int[] Since, int[] To) DistancesToMedia()
    {
        const int Far = 1 << 20;
        var blocks = Tree.Blocks;
        var since = new int[blocks.Count];
        var to = new int[blocks.Count];
        for (int i = 0, distance = Far; i < blocks.Count; i++, distance++) since[i] = distance = blocks[i].Media is not null ? 0 : distance;
        for (int i = blocks.Count - 1, distance = Far; i >= 0; i--, distance++)
            to[i] = distance = blocks[i].Media is not null ? 0 : distance;
        return (since, to);
    }

    private (int Before, int After)[] DistancesToProse()
    {
        const int Far = 50;
        var distances = new (int Before, int After)[IsProse.Length];
        var last = -Far;
        for (var i = 0; i < IsProse.Length; i++)
        {
            distances[i].Before = Math.Min(Far, i - last);
            if (IsProse[i]) last = i;
        }

        last = IsProse.Length + Far;
        for (var i = IsProse.Length - 1; i >= 0; i--)
        {
            distances[i].After = Math.Min(Far, last - i);
            if (IsProse[i]) last = i;
        }

        return distances;
    }
}

using ArticleParsing.Blocks;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>How often a block's place in the layout, and its text, occur on the page.</summary>
internal sealed class RepetitionTable
{
    /// <summary>How many blocks share a path on most pages, or more do.</summary>
    private const int BlocksOfPath = 4;

    private readonly int[] _pathOf;
    private PathTotals[] _paths;
    private readonly byte[] _copies;
    private readonly int[] _templates;

    private RepetitionTable(int blocks, int[] templates)
    {
        _templates = templates;
        _pathOf = new int[blocks];
        _paths = new PathTotals[(blocks / BlocksOfPath) + 1];
        _copies = new byte[blocks];
    }

    public int PathCount { get; private set; }

    public int PathIndexOf(int block) => _pathOf[block];

    /// <summary>A hash of a box's tag and classes; boxes of one template share it.</summary>
    public int TemplateOf(Box box) => _templates[box.Index];

    public ref readonly PathTotals PathOf(int block) => ref _paths[_pathOf[block]];

    /// <summary>0: the text occurs once; 1: this is the first of several; 2: a later copy.</summary>
    public int CopyState(int block) => _copies[block];

    public static RepetitionTable Build(BlockTree tree, PageTokens tokens, TextShape[] shapes)
    {
        var templates = Templates(tree, tokens);
        var table = new RepetitionTable(tree.Blocks.Count, templates);
        var boxPaths = BoxPaths(tree, templates);
        var numbers = new IntTable(tree.Blocks.Count / BlocksOfPath); // From 1.
        var firstCopies = new Dictionary<string, int>(tree.Blocks.Count, StringComparer.Ordinal);
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            var block = tree.Blocks[i];
            var path = boxPaths[block.Box.Index];
            var number = numbers[path];
            if (number == 0) numbers.Set(path, number = ++table.PathCount);
            if (number > table._paths.Length) Array.Resize(ref table._paths, 2 * number);
            table._pathOf[i] = number - 1;
            table._paths[number - 1].Add(shapes[i], block);
            if (block.Text.Length < 4) continue;
            if (firstCopies.TryGetValue(block.Text, out var first))
            {
                table._copies[first] = 1;
                table._copies[i] = 2;
            }
            else
            {
                firstCopies.Add(block.Text, i);
            }
        }

        return table;
    }

    private static int[] Templates(BlockTree tree, PageTokens tokens)
    {
        var hashes = new int[tokens.Count];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = StableHash(tokens.Text(i));
        var templates = new int[tree.Boxes.Count];
        foreach (var box in tree.Boxes) templates[box.Index] = (StableHash(box.Tag) * 31) + hashes[tokens.Get(box)];
        return templates;
    }

    /// <summary>A hash of tags and classes from each box up four levels: boxes made by the same template share it.</summary>
    private static int[] BoxPaths(BlockTree tree, int[] templates)
    {
        const int Levels = 4;
        var paths = new int[tree.Boxes.Count];
        foreach (var box in tree.Boxes)
        {
            var hash = 17;
            var ancestor = box;
            for (var level = 0; level < Levels && ancestor is not null; level++, ancestor = ancestor.Parent)
                hash = unchecked((hash * 397) ^ templates[ancestor.Index]);
            paths[box.Index] = hash;
        }

        return paths;
    }

    /// <summary>Ids and counters ("post-4711") differ between siblings of one template, so digits do not count.</summary>
    private static int StableHash(string text)
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var c in text)
            {
                if (c is < '0' or > '9') hash = (hash ^ c) * 16777619;
            }

            return hash;
        }
    }

    internal struct PathTotals
    {
        public int Blocks { get; private set; }

        public int Columns { get; private set; }

        public int Length { get; private set; }

        public int LinkLength { get; private set; }

        public int SentenceEnds { get; private set; }

        public void Add(in TextShape shape, Block block)
        {
            Blocks++;
            Columns += shape.Columns;
            Length += shape.Length;
            LinkLength += block.LinkLength;
            if (shape.EndsSentence) SentenceEnds++;
        }
    }
}

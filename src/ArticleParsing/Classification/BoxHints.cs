using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Text;

namespace ArticleParsing.Classification;

/// <summary>The hints of every box of a page, its own and those inherited from the boxes close around it.</summary>
internal sealed class BoxHints
{
    private static readonly Lazy<IntTable> s_words = new(ReadWords);

    private readonly PageTokens _tokens;
    private readonly BoxHint[] _hints;

    public BoxHints(PageTokens tokens)
    {
        _tokens = tokens;
        _hints = tokens.Map(Read);
    }

    /// <summary>
    /// The hints of a block: those of its first inline element, its box, and boxes around it that hold little more than the block.
    /// </summary>
    public BoxHint Get(Block block, int levels = 2)
    {
        var hints = OfInline(block);
        var box = block.Box;
        for (var level = 0; box is not null && level <= levels; level++, box = box.Parent) hints |= Get(box);
        return hints;
    }

    public BoxHint Get(Box box) => _hints[_tokens.Get(box)];

    /// <summary>The hints of the block's first inline element.</summary>
    public BoxHint OfInline(Block block) => _hints[_tokens.OfInline(block)];

    /// <summary>The nearest box around the block, itself included, that has one of the hints.</summary>
    public Box? Nearest(Box box, BoxHint hints, int levels)
    {
        var at = box;
        for (var level = 0; at is not null && level <= levels; level++, at = at.Parent)
        {
            if ((Get(at) & hints) != 0) return at;
        }

        return null;
    }

    /// <summary>The hints of class and id words that are no box's, as those of the elements inside a heading.</summary>
    public static BoxHint Read(string tokens)
    {
        if (tokens.Length == 0) return BoxHint.None;
        List<int> hashes = [];
        TokenHashes.Add(tokens, hashes);
        return Read(hashes.ToArray());
    }

    private static BoxHint Read(ReadOnlySpan<int> hashes)
    {
        var words = s_words.Value;
        var hints = 0;
        foreach (var hash in hashes) hints |= words[hash];
        return (BoxHint)hints;
    }

    private static IntTable ReadWords()
    {
        var words = new IntTable();
        foreach (var line in EmbeddedText.Lines("Classification/class-words.txt"))
        {
            var colon = line.IndexOf(':');
            var hint = (int)(BoxHint)Enum.Parse(typeof(BoxHint), line.Substring(0, colon), ignoreCase: true);
            foreach (var word in line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                words.Mark(TokenHashes.OfWord(word), hint);
                if (word.IndexOf('-') < 0) words.Mark(TokenHashes.OfPart(word), hint);
            }
        }

        return words;
    }
}

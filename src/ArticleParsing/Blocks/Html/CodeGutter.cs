using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>The column of line numbers beside a listing, which highlighters set as a listing of its own.</summary>
internal static class CodeGutter
{
    private const int FewestLines = 2, MostNodes = 5_000;

    /// <summary>Whether an element holds nothing but consecutive numbers.</summary>
    public static bool Is(IElement element)
    {
        var numbers = new Sequence();
        var nodes = MostNodes;
        return Read(element, ref numbers, ref nodes) && numbers.EndNumber() && numbers.Count >= FewestLines;
    }

    private static bool Read(INode parent, ref Sequence numbers, ref int nodes)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (--nodes < 0) return false;
            if (children[i] is IText text)
            {
                if (!numbers.Add(text.Data)) return false;
            }
            else if (children[i] is IElement child && (!Read(child, ref numbers, ref nodes) || !numbers.EndNumber()))
            {
                return false;
            }
        }

        return true;
    }

    private struct Sequence
    {
        private int _number;
        private int _last;
        private bool _inNumber;

        public int Count { get; private set; }

        /// <summary>False as soon as a character is neither digit nor white space, or a number does not follow the one before.</summary>
        public bool Add(string text)
        {
            foreach (var c in text)
            {
                if (c is >= '0' and <= '9')
                {
                    if (_number > 100_000) return false;
                    _number = (_number * 10) + (c - '0');
                    _inNumber = true;
                }
                else if (!char.IsWhiteSpace(c) || !EndNumber())
                {
                    return false;
                }
            }

            return true;
        }

        public bool EndNumber()
        {
            if (!_inNumber) return true;
            if (Count > 0 && _number != _last + 1) return false;
            (_last, _number, _inNumber) = (_number, 0, false);
            Count++;
            return true;
        }
    }
}

namespace ArticleParsing.Quotations.Marks;

/// <summary>
/// Which way the guillemets of a text point: outwards in most languages («so»), inwards in German and Danish (»so«), one way in Swedish and
/// Finnish (»so»).
/// </summary>
/// <param name="Left">What « does.</param>
/// <param name="Right">What » does.</param>
internal readonly record struct GuillemetDirection(QuotationMarks.Side Left, QuotationMarks.Side Right)
{
    private static readonly GuillemetDirection s_outwards = new(QuotationMarks.Side.Open, QuotationMarks.Side.Close);

    /// <summary>Decides by the marks that stand before a word.</summary>
    public static GuillemetDirection Read(string text)
    {
        int left = 0, right = 0, all = 0;
        for (var i = text.AsSpan().IndexOfAny('\u00AB', '\u00BB'); i >= 0; i = Next(text, i + 1))
        {
            if (text[i] == '\u00AB') all++;
            var opens = (i == 0 || QuotationMarks.IsOpeningContext(text[i - 1]))
                && i + 1 < text.Length
                && char.IsLetterOrDigit(text[i + 1]);
            if (!opens) continue;
            if (text[i] == '\u00AB') left++;
            else right++;
        }

        if (right <= left) return s_outwards;
        return all == 0
            ? new(QuotationMarks.Side.Open, QuotationMarks.Side.Either)
            : new(QuotationMarks.Side.Close, QuotationMarks.Side.Open);
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny('\u00AB', '\u00BB');
        return next < 0 ? -1 : from + next;
    }
}

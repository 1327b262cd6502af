using System.Text;

namespace ArticleParsing.Quotations;

/// <summary>
/// The texts of an article that hold quotations as one: the body's blocks, then standfirst and captions, which carry no speaker on.
/// </summary>
internal sealed class QuotableText
{
    private readonly List<QuotablePlace> _places;
    private readonly HashSet<int> _apart = [];

    /// <summary>The line feeds inside paragraphs (verse, addresses), which do not end them.</summary>
    private readonly List<int> _breaks = [];
    private readonly Article _article;
    private readonly string _text;

    public QuotableText(Article article)
    {
        _article = article;
        _places = new List<QuotablePlace>(article.Body.Count + article.Figures.Count + 1);
        var text = new StringBuilder(article.BodyText.Length + 256);
        for (var i = 0; i < article.Body.Count; i++)
        {
            if (article.Body[i] is BodyParagraph or BodyList or BodyQuote or BodyHeading)
                Add(text, article.Body[i].Text, QuotationPart.Body, i, article.Body[i] is BodyHeading);
        }

        Add(text, article.Standfirst, QuotationPart.Standfirst, null, isHeading: false);
        for (var i = 0; i < article.Figures.Count; i++) Add(text, article.Figures[i].Caption, QuotationPart.Caption, i, isHeading: false);
        _text = text.ToString();
    }

    public QuotationSource ToSource() =>
        new(WithoutBreaks(), _article.Language, _article.Headline is { } headline ? [headline] : [], _apart);

    public string Slice(int start, int end) => _text.Substring(start, end - start);

    /// <summary>The text that a character stands in.</summary>
    public QuotablePlace FindPlace(int character)
    {
        int low = 0, high = _places.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_places[middle].Start <= character) low = middle;
            else high = middle - 1;
        }

        return _places[low];
    }

    private void Add(StringBuilder text, string? own, QuotationPart part, int? index, bool isHeading)
    {
        if (own is not { Length: > 0 }) return;
        _places.Add(new QuotablePlace(text.Length, part, index, isHeading));
        if (isHeading || part != QuotationPart.Body) AddLines(text.Length, own);
        else if (_article.Body[index!.Value] is BodyParagraph) AddBreaks(text.Length, own);
        text.Append(own).Append('\n');
    }

    private void AddBreaks(int start, string own)
    {
        for (var i = own.IndexOf('\n'); i >= 0; i = own.IndexOf('\n', i + 1)) _breaks.Add(start + i);
    }

    private string WithoutBreaks()
    {
        if (_breaks.Count == 0) return _text;
        var text = new StringBuilder(_text);
        foreach (var at in _breaks) text[at] = ' ';
        return text.ToString();
    }

    private void AddLines(int start, string own)
    {
        _apart.Add(start);
        for (var i = own.IndexOf('\n'); i >= 0; i = own.IndexOf('\n', i + 1)) _apart.Add(start + i + 1);
    }
}

/// <summary>Where one of the texts starts in the whole, and what it is.</summary>
internal readonly record struct QuotablePlace(int Start, QuotationPart Part, int? Index, bool IsHeading);

/// <summary>What the finder is given.</summary>
/// <param name="Text">Paragraphs separated by line feeds.</param>
/// <param name="Language">Its language; null if nothing declares it.</param>
/// <param name="Context">Lines beside it that may hold fuller names.</param>
/// <param name="Apart">Where paragraphs start that stand by themselves (headings, captions): they carry no speaker on and get none.</param>
internal sealed record QuotationSource(string Text, string? Language, IReadOnlyList<string> Context, HashSet<int> Apart)
{
    private const int LongestHeadline = 160;

    /// <summary>Clean text: a first line that is short and ends no sentence is its headline.</summary>
    public static QuotationSource FromText(string text, string? language)
    {
        var end = text.IndexOf('\n');
        var isHeadline = end is > 0 and <= LongestHeadline && text.IndexOf('\n', end) < text.Length - 1 && EndsNoSentence(text, end);
        return new QuotationSource(text, language, [], isHeadline ? [0] : []);
    }

    private static bool EndsNoSentence(string text, int end)
    {
        var last = end - 1;
        while (last > 0 && char.IsWhiteSpace(text[last])) last--;
        if (!IsClosing(text[last])) return char.IsLetterOrDigit(text[last]);
        return last > 0 && char.IsLetterOrDigit(text[last - 1]);
    }

    private static bool IsClosing(char c) => c is '"' or '\'' or '\u2019' or '\u201D' or '\u00BB' or ')';
}

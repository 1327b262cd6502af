using ArticleParsing.Classification.Features;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// Which words of a block the paragraphs of the text use. A headline, a standfirst and a caption speak of what the article speaks of; menus
/// and teasers do not. Words that short lines repeat, such as the name of the site, count less.
/// </summary>
internal sealed class LineOverlap
{
    private const int LeadParagraphs = 3;
    private const int InLead = 1 << 30;
    private const int OfLines = 1 << 15;

    private readonly IntTable _words = new(512);
    private readonly Shared[] _shared;
    private readonly int[] _rank;

    public LineOverlap(PageLayout page, int lead)
    {
        CountWords(page, lead);
        _shared = new Shared[page.Shapes.Length];
        for (var i = 0; i < _shared.Length; i++) _shared[i] = Measure(page, i);
        _rank = RanksAbove(page, lead);
    }

    /// <summary>Among the short lines above the first paragraphs: how many share more with the paragraphs than this one; capped.</summary>
    public int RankOf(int block) => _rank[block];

    /// <summary>What a block shares with the paragraphs of the text, itself left out.</summary>
    public ref readonly Shared this[int block] => ref _shared[block];

    public float ShareInLead(int block) => _shared[block] is { Words: > 0 } shared ? (float)shared.InLead / shared.Words : 0;

    private Shared Measure(PageLayout page, int block)
    {
        var own = page.IsProse[block] ? 1 : 0;
        int words = 0, inProse = 0, inLead = 0, often = 0;
        var weight = 0f;
        var stopWords = StopWords.Hashes;
        foreach (var word in page.WordsOf.Get(block))
        {
            if (stopWords[word] != 0) continue;
            words++;
            var counts = _words[word];
            var prose = (counts & (OfLines - 1)) - own;
            if (prose <= 0) continue;
            inProse++;
            if (prose >= 3) often++;
            if ((counts & InLead) != 0) inLead++;
            var lines = ((counts & ~InLead) / OfLines) - (1 - own);
            weight += 1f / (1 + Math.Max(0, lines));
        }

        return new Shared(words, inProse, inLead, often, weight);
    }

    private void CountWords(PageLayout page, int lead)
    {
        const int Most = OfLines - 2;
        var paragraphs = 0;
        for (var i = 0; i < page.Shapes.Length; i++)
        {
            var prose = page.IsProse[i];
            var isLead = prose && i >= lead && paragraphs < LeadParagraphs;
            if (isLead) paragraphs++;
            foreach (var word in page.WordsOf.Get(i))
            {
                var counts = _words[word];
                if (isLead) counts |= InLead;
                if (prose && (counts & (OfLines - 1)) < Most) counts++;
                if (!prose && (counts & ~InLead) / OfLines < Most) counts += OfLines;
                _words.Set(word, counts);
            }
        }
    }

    private int[] RanksAbove(PageLayout page, int lead)
    {
        const int Reach = 60, Far = 20;
        var ranks = new int[_shared.Length];
        for (var i = 0; i < ranks.Length; i++) ranks[i] = Far;
        var first = Math.Max(0, lead - Reach);
        for (var i = first; i < lead; i++)
        {
            if (page.IsProse[i] && LineFacts.IsParagraph(page, i)) continue;
            var better = 0;
            for (var j = first; j < lead; j++)
            {
                if (_shared[j].Weight > _shared[i].Weight && !LineFacts.IsParagraph(page, j)) better++;
            }

            ranks[i] = Math.Min(Far, better);
        }

        return ranks;
    }

    /// <summary>
    /// Words that are no stop words; how many of them paragraphs have, the first paragraphs have, three paragraphs have; and their weight.
    /// </summary>
    internal readonly record struct Shared(int Words, int InProse, int InLead, int Often, float Weight);
}

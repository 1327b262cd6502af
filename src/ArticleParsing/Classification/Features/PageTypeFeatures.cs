using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Learning;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// What a whole page looks like: what it declares, its address, how its text is made up, and words that only some kinds of pages use.
/// </summary>
internal static class PageTypeFeatures
{
    /// <summary>Longer text is no label or button.</summary>
    private const int MostWordsOfLabel = 40;

    // In the order of the features.
    private static readonly string[] s_phraseKinds = ["buy", "price", "rating", "post", "answer", "filter", "item", "reference", "service",
        "news", "job"];
    private static readonly string[] s_addressKinds = ["forum", "product", "collection", "listing", "documentation", "service", "article"];

    private static readonly Lazy<NamedPhrases[]> s_phrases = new(() => Read(WordLists.ReadNamed("page-types"), s_phraseKinds));
    private static readonly Lazy<NamedPhrases[]> s_addresses = new(
        () => Read(new NamedEntries(EmbeddedText.Lines("Classification/Features/address-words.txt")), s_addressKinds));
    private static readonly BoxHint[] s_hints = [BoxHint.Comments, BoxHint.Related, BoxHint.Byline, BoxHint.Bio, BoxHint.Timestamp,
        BoxHint.Share, BoxHint.Gallery, BoxHint.Standfirst, BoxHint.Kicker, BoxHint.Caption];
    private static readonly DeclaredThings[] s_things = Table.Fill(8, bit => (DeclaredThings)(1 << bit));

    /// <summary>Words that only some kinds of pages use, a list a kind of word.</summary>
    public static IReadOnlyList<PhraseList> Phrases => [.. s_phrases.Value.Select(p => p.Phrases)];

    public static string[] Names => field ??=
    [
        "declares article", "declares news", "declares date", "declares author", .. s_things.Select(t => "declares " + t),
        "blocks", "text", "link share", "prose share", "prose blocks", "half container share", "half container depth", "headline words",
        "headline place",
        "body words", "body share", "body blocks", "expected f1", "best score", "body words a block", "body link share", "body list share",
        "body heading share", "body table share", "body code share", "body sentence ends",
        "list blocks", "table cells", "code blocks", "headings", "pictures", "questions", "prices", "dates", "repeated paths",
        .. s_hints.Select(h => "hint " + h),
        .. s_phrases.Value.Select(p => "phrase " + p.Name),
        .. s_addresses.Value.Select(p => "address " + p.Name),
        "address depth", "address length", "address digits", "address hyphens",
    ];

    public static float[] Compute(PageLayout page, float[] scores, string? url)
    {
        var values = new float[FeatureSet.OfPages];
        var row = new FeatureRow(values);
        var declared = page.Declared;
        row.Add(declared.IsArticle);
        row.Add(declared.IsNews);
        row.Add(declared.HasDate);
        row.Add(declared.HasAuthor);
        foreach (var thing in s_things) row.Add((declared.Things & thing) != 0);
        var root = page.Tree.Root;
        var blocks = page.Tree.Blocks;
        row.AddLog(blocks.Count);
        row.AddLog(root.TextLength);
        row.AddShare(root.LinkLength, root.TextLength);
        row.AddShare(root.ProseLength, root.TextLength);
        row.AddLog(page.ProseBefore[blocks.Count]);
        row.AddShare(page.HalfContainer.TextLength, root.TextLength);
        row.Add(page.HalfContainer.Depth);
        row.AddLog(page.Words.HeadlineWords);
        row.AddShare(Math.Max(0, page.HeadlineBlock), blocks.Count);
        WriteBody(page, scores, ref row);
        WriteMakeUp(page, ref row);
        WriteAddress(url, ref row);
        return values;
    }

    private static void WriteBody(PageLayout page, float[] scores, ref FeatureRow row)
    {
        var (threshold, expected) = BodyThreshold.Choose(page, scores);
        int words = 0, all = 0, count = 0, length = 0, links = 0, list = 0, heading = 0, table = 0, code = 0, ends = 0;
        var best = 0f;
        foreach (var block in page.Tree.Blocks)
        {
            var shape = page.Shapes[block.Index];
            all += shape.Words;
            if (shape.Words == 0 || scores[block.Index] < threshold) continue;
            best = Math.Max(best, scores[block.Index]);
            words += shape.Words;
            count++;
            length += shape.Length;
            links += block.LinkLength;
            if (block.Kind == BlockKind.ListItem) list += shape.Words;
            if (block.Kind == BlockKind.Heading) heading += shape.Words;
            if (block.Kind == BlockKind.TableCell) table += shape.Words;
            if (block.Kind == BlockKind.Code) code += shape.Words;
            if (shape.EndsSentence) ends++;
        }

        row.AddLog(words);
        row.AddShare(words, all);
        row.AddLog(count);
        row.Add(expected);
        row.Add(best);
        row.AddShare(words, count);
        row.AddShare(links, length);
        row.AddShare(list, words);
        row.AddShare(heading, words);
        row.AddShare(table, words);
        row.AddShare(code, words);
        row.AddShare(ends, count);
    }

    private static void WriteMakeUp(PageLayout page, ref FeatureRow row)
    {
        var hints = new int[s_hints.Length];
        var phrases = new int[s_phrases.Value.Length];
        int lists = 0, cells = 0, code = 0, headings = 0, pictures = 0, questions = 0, prices = 0, dates = 0, repeated = 0;
        foreach (var block in page.Tree.Blocks)
        {
            if (block.Media is not null) pictures++;
            if (block.Text.Length == 0) continue;
            if (block.Kind == BlockKind.ListItem) lists++;
            if (block.Kind == BlockKind.TableCell) cells++;
            if (block.Kind == BlockKind.Code) code++;
            if (block.Kind == BlockKind.Heading) headings++;
            if (block.Text[block.Text.Length - 1] is '?' or '\uFF1F') questions++;
            if (HasPrice(block.Text)) prices++;
            if (block.DateTime is not null) dates++;
            if (page.Repetition.PathOf(block.Index) is { Blocks: >= 4 } path && path.Columns > 40 * path.Blocks) repeated++;
            var own = page.Hints.Get(block, levels: 3);
            for (var h = 0; h < hints.Length; h++) hints[h] += (own & s_hints[h]) != 0 ? 1 : 0;
            if (page.WordsOf.Get(block.Index).Length > MostWordsOfLabel) continue;
            var found = page.Phrases.OfPageTypes(block.Index);
            for (var p = 0; found != 0; p++, found >>= 1) phrases[p] += (int)(found & 1);
        }

        row.AddLog(lists);
        row.AddLog(cells);
        row.AddLog(code);
        row.AddLog(headings);
        row.AddLog(pictures);
        row.AddLog(questions);
        row.AddLog(prices);
        row.AddLog(dates);
        row.AddLog(repeated);
        foreach (var count in hints) row.AddShare(count, page.Tree.Blocks.Count);
        foreach (var count in phrases) row.AddLog(count);
    }

    /// <summary>Whether words of an address are those of forums.</summary>
    public static bool IsAddressOfForum(string? url) =>
        PathOf(url) is { Length: > 0 } path
            && (path.IndexOf("forum", StringComparison.OrdinalIgnoreCase) >= 0 || s_addresses.Value[0].Phrases.IsIn(WordsOf(path)));

    private static string PathOf(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host + uri.PathAndQuery : "";

    private static int[] WordsOf(string path)
    {
        var words = new List<int>();
        foreach (var word in new WordHashes(path)) words.Add(word);
        return words.ToArray();
    }

    private static void WriteAddress(string? url, ref FeatureRow row)
    {
        var path = PathOf(url);
        var hashes = WordsOf(path);
        foreach (var named in s_addresses.Value) row.Add(named.Phrases.IsIn(hashes));
        row.Add(path.Count(c => c == '/'));
        row.AddLog(path.Length);
        row.AddLog(path.Count(char.IsDigit));
        row.AddLog(path.Count(c => c == '-'));
    }

    private static bool HasPrice(string text)
    {
        const int LongestText = 60;
        if (text.Length > LongestText) return false;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '$' or '\u20AC' or '\u00A3' or '\u00A5' or '\u20B9' && text[i + 1] is (>= '0' and <= '9') or ' ') return true;
        }

        return false;
    }

    private static NamedPhrases[] Read(NamedEntries list, string[] kinds) =>
        [.. kinds.Select(kind => new NamedPhrases(kind, new PhraseList(list[kind])))];

    private sealed record NamedPhrases(string Name, PhraseList Phrases);
}

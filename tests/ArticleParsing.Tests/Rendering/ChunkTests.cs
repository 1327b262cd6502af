using CsCheck;

namespace ArticleParsing.Tests.Rendering;

public sealed class ChunkTests
{
    private static readonly Article s_article = new()
    {
        Body =
        [
            new BodyParagraph("An opening. It has two sentences."),
            new BodyHeading("Bridges", 2),
            new BodyParagraph("\u201CIt stays,\u201D she said. Nobody asked why."),
            new BodyHeading("Old ones", 3),
            new BodyList("one\ntwo", ["one", "two"], false),
            new BodyHeading("Boats", 2),
            new BodyPullQuote("It stays"),
            new BodyParagraph("They float."),
        ],
        Quotations = [new Quotation { Text = "It stays,", Kind = QuotationKind.Direct, Cue = "said", Block = 2, Start = 1, End = 10,
            Confidence = 0.9 }],
    };

    [Fact]
    public void Headings_start_pieces_and_name_them() =>
        s_article.ToChunks().Select(c => (string.Join(" > ", c.HeadingPath), c.Text)).ShouldBe([
            ("", "An opening. It has two sentences."),
            ("Bridges", "\u201CIt stays,\u201D she said. Nobody asked why."),
            ("Bridges > Old ones", "one\ntwo"),
            ("Boats", "They float."),
        ]);

    [Fact]
    public void Quotations_come_with_the_piece_they_stand_in() =>
        s_article.ToChunks().Where(c => c.Quotations.Count > 0).ShouldHaveSingleItem().HeadingPath.ShouldBe(["Bridges"]);

    [Fact]
    public void Long_blocks_are_cut_between_sentences() =>
        s_article.ToChunks(new ChunkOptions { MaxCharacters = 24 })
            .Take(2)
            .Select(c => c.Text)
            .ShouldBe(["An opening.", "It has two sentences."]);

    [Fact]
    public void Words_may_bound_pieces_too() =>
        s_article.ToChunks(new ChunkOptions { MaxWords = 3 }).ShouldAllBe(c => c.Text.Split(' ', StringSplitOptions.None).Length <= 3);

    [Fact]
    public void Small_blocks_share_a_piece() =>
        new Article { Body = [new BodyParagraph("One."), new BodyFigure(0), new BodyParagraph("Two.")] }.ToChunks()
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
            c => c.Text.ShouldBe("One.\n\nTwo."),
            c => (c.FirstBlock, c.Start, c.LastBlock, c.End).ShouldBe((0, 0, 2, 4)));

    [Fact]
    public void Pieces_are_short_enough_and_lose_nothing() =>
        Gen.Select(Gen.Int[0, s_pieces.Length - 1].List[0, 60].Select(pieces => string.Concat(pieces.Select(i => s_pieces[i]))).List[0, 5],
            Gen.Int[2, 40]).Sample((texts, most) =>
        {
            var article = new Article { Body = [.. texts.Select(t => new BodyParagraph(t))] };
            var chunks = article.ToChunks(new ChunkOptions { MaxCharacters = most });
            return chunks.All(c => c.Text.Length <= most && c.Text.Length > 0 && !char.IsLowSurrogate(c.Text[0]))
                && Letters(string.Concat(chunks.Select(c => c.Text))) == Letters(string.Concat(texts));
        }, iter: 500);

    private static readonly string[] s_pieces = ["word ", "日本。", "\ud83d\ude00", "end. ", "x", "\n"];

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

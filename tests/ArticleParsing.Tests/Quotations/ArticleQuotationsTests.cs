using ArticleParsing.Limits;
using ArticleParsing.Quotations;

namespace ArticleParsing.Tests.Quotations;

/// <summary>Where in an article quotations are looked for, and who is listed as quoted.</summary>
public sealed class ArticleQuotationsTests
{
    private static readonly Article s_article = ArticleQuotations.AddTo(
        new Article
        {
            Language = "en",
            Headline = "Ferry stays in port",
            Standfirst = "The ferry is \u201Cas good as sold\u201D, a former captain has said",
            Figures = [new Figure("Orla Finn says the bridge is \u2018safe to cross\u2019 again.", null, null, null)],
            Body =
            [
                new BodyParagraph("Piet Aalders, a former captain, said the ferry was \u201Cas good as sold\u201D by the board."),
                new BodyParagraph("\u201CIt was a good ship,\u201D he said."),
                new BodyParagraph("Orla Finn disagreed. \u201CThe board will never sell it,\u201D she said."),
            ],
        },
        int.MaxValue,
        new WorkBudget());

    [Fact]
    public void Body_comes_first_then_standfirst_and_captions_each_with_its_place()
    {
        s_article.Quotations.Where(q => q.Kind != QuotationKind.Indirect).Select(q => (q.Part, q.Block, q.Text)).ShouldBe(
        [
            (QuotationPart.Body, 0, "as good as sold"),
            (QuotationPart.Body, 1, "It was a good ship,"),
            (QuotationPart.Body, 2, "The board will never sell it,"),
            (QuotationPart.Standfirst, null, "as good as sold"),
            (QuotationPart.Caption, 0, "safe to cross"),
        ]);
        var caption = s_article.Quotations.Single(q => q is { Part: QuotationPart.Caption, Kind: not QuotationKind.Indirect });
        s_article.Figures[0].Caption![caption.Start..caption.End].ShouldBe(caption.Text);
    }

    [Fact]
    public void Standfirst_has_the_speaker_whom_the_body_gives_the_same_words() =>
        s_article.Quotations.First(q => q.Part == QuotationPart.Standfirst).Speaker!.Name.ShouldBe("Piet Aalders");

    [Fact]
    public void Speakers_are_listed_once_with_the_indexes_of_their_quotations()
    {
        s_article.Speakers.Select(speaker => speaker.Name).Take(2).ShouldBe(["Piet Aalders", "Orla Finn"]);
        s_article.Speakers[0].Description.ShouldBe("a former captain");
        foreach (var speaker in s_article.Speakers)
        {
            speaker.Quotations.ShouldBeInOrder();
            speaker.Quotations.ShouldAllBe(index => s_article.Quotations[index].Speaker!.Name == speaker.Name);
        }
    }

    [Fact]
    public void Nothing_carries_a_speaker_into_a_caption()
    {
        var article = ArticleQuotations.AddTo(
            new Article { Language = "en", Body = [new BodyParagraph("\u201CIt was a good ship,\u201D Piet Aalders said.")],
                Figures = [new Figure("\u201CWe sail at noon and not before that.\u201D", null, null, null)] },
            int.MaxValue,
            new WorkBudget());
        article.Quotations.Single(q => q.Part == QuotationPart.Caption).Speaker.ShouldBeNull();
    }
}

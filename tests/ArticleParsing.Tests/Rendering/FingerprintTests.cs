namespace ArticleParsing.Tests.Rendering;

public sealed class FingerprintTests
{
    private static readonly string[] s_ferry =
    [
        "The last ferry across the Tarn estuary will make its final crossing on Sunday, ending a service that began in 1871.",
        "Harbour authorities said on Tuesday that the two remaining vessels had failed an inspection and that repairs would cost more than the service earns in six years.",
        "\u201CWe looked at every possibility, from a smaller boat to a crossing on request,\u201D said Ines Aldous, who chairs the harbour board. \u201CNone of them pays for itself.\u201D",
        "About four hundred people use the ferry on an ordinary weekday, most of them pupils of the college at Westering and nurses on the early shift.",
        "Without it, the journey by road takes fifty minutes and leads over the old swing bridge, which is closed whenever the wind is stronger than gale force.",
        "The county has promised a bus that leaves both quays every half hour, beginning the day after the last crossing, and free of charge until Easter.",
        "Passengers interviewed on the slipway were not convinced. A retired pilot, Tom Garrod, counted eleven cancelled buses in the past month alone.",
        "A petition handed to the council in March carried nine thousand signatures, more than the number of people living on the eastern bank.",
        "Engineers have been asked to report by the summer whether a footbridge with a cycle path could be built beside the railway viaduct.",
    ];

    private static readonly string[] s_wheat =
    [
        "Farmers in the northern plains expect the smallest wheat harvest in a decade after a spring without rain and two weeks of frost in May.",
        "The growers' association lowered its forecast on Thursday to eleven million tonnes, a fifth less than in an average year.",
        "Prices at the exchange rose by four per cent within an hour of the announcement, the steepest climb since the export ban was lifted.",
        "\u201CThe ears are there, but they are empty,\u201D said Marek Sobol, who farms three hundred hectares near the border. \u201CI have stopped counting.\u201D",
        "Millers said that stocks would last until the winter and that bread need not become dearer before then, provided that imports arrive on time.",
        "The ministry of agriculture is considering a loan scheme for holdings that lost more than half of their crop, a spokeswoman told reporters.",
        "Insurers refuse to cover drought, which they call a risk that can be foreseen, and only a third of the growers had taken out a policy against frost.",
        "Climate researchers at the institute in the capital point out that seven of the ten driest springs on record fell into the past fifteen years.",
    ];

    [Fact]
    public void A_copy_under_another_headline_has_the_same_fingerprint() =>
        Story(s_ferry, "Last ferry sails on Sunday").ShouldBe(Story(s_ferry, "After 150 years: no more ferries across the Tarn"));

    /// <summary>A ninth of so short a story is a lot; of a long one a paragraph turns over three or four bits.</summary>
    [Theory]
    [MemberData(nameof(Stories))]
    public void A_copy_without_one_of_its_paragraphs_differs_in_a_few_bits(string[] story)
    {
        int[] distances = [.. Enumerable.Range(0, story.Length)
            .Select(cut => ArticleFingerprint.Distance(Story(story), Story([.. story[..cut], .. story[(cut + 1)..]])))];
        distances.Average().ShouldBeLessThan(9);
        distances.Max().ShouldBeLessThan(15);
    }

    [Fact]
    public void A_copy_with_other_marks_case_and_paragraphs_has_the_same_fingerprint() =>
        Story([string.Join(' ', s_ferry).Replace('\u201C', '"').Replace('\u201D', '"').ToUpperInvariant()]).ShouldBe(Story(s_ferry));

    [Fact]
    public void Different_articles_differ_in_many_bits() =>
        ArticleFingerprint.Distance(Story(s_ferry), Story(s_wheat)).ShouldBeGreaterThan(20);

    [Fact]
    public void In_a_script_without_spaces_pairs_of_characters_stand_for_words()
    {
        string[] lighthouse =
        [
            "\u6E2F\u306E\u706F\u53F0\u304C\u4E8C\u5E74\u3076\u308A\u306B\u516C\u958B\u3055\u308C\u305F\u3002\u5730\u5143\u306E\u6F01\u5E2B\u3089\u304C\u62BC\u3057\u5BC4\u305B\u3001\u591C\u666F\u3092\u697D\u3057\u3093\u3060\u3002",
            "\u4FEE\u7406\u306B\u306F\u4E8C\u5104\u5186\u304C\u304B\u304B\u308A\u3001\u5E02\u304C\u534A\u5206\u3092\u8CA0\u62C5\u3057\u305F\u3002\u6B8B\u308A\u306F\u5BC4\u4ED8\u3067\u8CC4\u3063\u305F\u3068\u3044\u3046\u3002",
            "\u9928\u9577\u306F\u300C\u5B50\u3069\u3082\u305F\u3061\u306B\u6D77\u306E\u6B74\u53F2\u3092\u4F1D\u3048\u305F\u3044\u300D\u3068\u8A71\u3057\u305F\u3002\u5165\u5834\u306F\u7121\u6599\u3067\u3001\u6708\u66DC\u306F\u4F11\u9928\u3068\u306A\u308B\u3002",
        ];
        ArticleFingerprint.Distance(Story(lighthouse), Story([lighthouse[0], lighthouse[1] + "\u3002", lighthouse[2][..^4]]))
            .ShouldBeLessThanOrEqualTo(10);
        ArticleFingerprint.Distance(Story(lighthouse), Story([lighthouse[2][..20] + lighthouse[0][..10]])).ShouldBeGreaterThan(10);
    }

    /// <summary>Archives keep fingerprints: a change of this number is a breaking one.</summary>
    [Fact]
    public void A_fingerprint_is_the_same_in_every_version_and_on_every_platform() => Story(s_ferry).ShouldBe(1678024992261833926UL);

    [Theory]
    [InlineData("")]
    [InlineData(" \u2014 !\n\uD800")]
    public void A_body_without_words_has_the_fingerprint_0(string body) => Story([body]).ShouldBe(0UL);

    [Theory]
    [InlineData(0UL, 0UL, 0)]
    [InlineData(ulong.MaxValue, 0UL, 64)]
    [InlineData(0x8000000000000001UL, 0x8000000000000002UL, 2)]
    public void The_distance_is_the_number_of_bits_that_differ(ulong first, ulong second, int bits) =>
        ArticleFingerprint.Distance(first, second).ShouldBe(bits);

    public static TheoryData<string[]> Stories => [s_ferry, s_wheat];

    private static ulong Story(string[] paragraphs, string? headline = null) =>
        new Article { Headline = headline, BodyText = string.Join("\n\n", paragraphs) }.Fingerprint();
}

using System.Text;
using ArticleParsing.Blocks.PlainText;

namespace ArticleParsing.Tests.Blocks;

public sealed class HardWrappingTests
{
    private static readonly string[] s_paragraphs =
    [
        "The council met on Monday evening to talk about the old bridge, which has been closed since a lorry struck one of its pillars in the night before the fair.",
        "It will stay closed until the spring, the mayor told the people who came, and nobody in the hall seemed to believe that it would open again before the summer is over.",
        "Repairs cost more than the town has set aside for all of its roads, and nobody knows yet who will pay for them or where the stone is to come from.",
    ];

    public static TheoryData<int> Widths => [30, 38, 45, 60, 66, 72, 78, 90, 100, 110];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Paragraphs_wrapped_at_any_width_are_whole_again(int width) =>
        Texts(string.Join("\n\n", s_paragraphs.Select(p => Wrap(p, width)))).ShouldBe(s_paragraphs);

    [Fact]
    public void Lines_of_130_columns_are_whole_again_if_their_sentences_go_on()
    {
        string[] paragraphs = [.. s_paragraphs.Select(p => p + " " + p)];
        Texts(string.Join("\n\n", paragraphs.Select(p => Wrap(p, 130)))).ShouldBe(paragraphs);
    }

    [Fact]
    public void Short_paragraphs_in_a_line_each_are_glued_to_no_other() => Texts(string.Join("\n", s_paragraphs)).ShouldBe(s_paragraphs);

    [Theory]
    [InlineData(17)]
    [InlineData(25)]
    public void Scripts_without_spaces_are_whole_again_numbers_as_well(int characters)
    {
        string[] paragraphs =
        [
            "丘へ行く最終バスは午後11時10分に出る。車庫の誰に聞いても、なぜその時刻なのか分からないという。",
            "県議が三度求めて出てきた集計では、平日の最終バスに61人が乗っていた。遅い便には年に900万円かかる。",
            "終点の先には約4000人が暮らす。遅番の看護師たちは残りの3キロを歩道のない道沿いに歩いて帰る。",
        ];
        Texts(string.Join("\n\n", paragraphs.Select(p => string.Join("\n", p.Chunk(characters).Select(line => new string(line))))))
            .ShouldBe(paragraphs);
    }

    [Fact]
    public void Words_of_Korean_keep_their_spaces()
    {
        string[] paragraphs =
        [
            "언덕으로 가는 마지막 버스는 밤 열한 시 십 분에 떠난다고 차고의 기사들이 말했지만 왜 그 시각인지 아는 사람은 아무도 없다.",
            "종점 너머에는 약 사천 명이 살고 있으며 늦게 일하는 간호사들은 남은 길을 인도가 없는 도로를 따라 걸어서 집으로 돌아간다.",
            "군의원이 세 번이나 요청한 끝에 나온 집계에 따르면 평일 마지막 버스에는 예순한 명이 타고 있었다고 한다.",
        ];
        Texts(string.Join("\n\n", paragraphs.Select(p => Wrap(p, 30)))).ShouldBe(paragraphs);
    }

    [Fact]
    public void A_byline_that_opens_with_a_small_letter_is_glued_to_no_headline() =>
        Texts("La vecchia diga sul fiume resta chiusa fino a\ndi Marta Neri\n\n" + string.Join("\n\n", s_paragraphs.Select(p => Wrap(p, 60))))
            .ShouldBe(["La vecchia diga sul fiume resta chiusa fino a", "di Marta Neri", .. s_paragraphs]);

    [Fact]
    public void A_headline_wrapped_at_a_width_of_its_own_is_whole_again() =>
        Texts("Il traghetto di notte non arriva più a\nOrsara\n\n" + string.Join("\n\n", s_paragraphs.Select(p => Wrap(p, 60))))
            .ShouldBe(["Il traghetto di notte non arriva più a Orsara", .. s_paragraphs]);

    [Fact]
    public void A_dash_at_the_start_of_a_wrapped_line_stays_in_its_sentence()
    {
        const string Wrapped =
            "Nobody in the long and rather cold hall of the old schools believed him\n- not even the people who had elected him in the spring.";
        Texts(string.Join("\n\n", [.. s_paragraphs.Select(p => Wrap(p, 72)), Wrapped]))
            .ShouldBe([.. s_paragraphs, Wrapped.Replace('\n', ' ')]);
    }

    [Fact]
    public void The_turns_of_a_transcript_are_glued_to_no_turn()
    {
        string[] turns =
        [
            "HOST: The reservoirs are at nineteen percent, and nobody knows when it will rain",
            "MAYOR ORTEGA: We have water until the end of August, and if it rains we have it longer than that, though not by much.",
            "HOST: And if it does not rain at all before the end of the summer holidays, what then",
            "MAYOR ORTEGA: Then we ration it, two hours in the morning and two in the evening.",
        ];
        Texts(string.Join("\n", turns.Select(t => Wrap(t, 60)))).ShouldBe(turns);
    }

    [Fact]
    public void A_rule_a_heading_and_a_list_item_are_glued_to_no_line()
    {
        const string Text = """
            The council met on Monday evening to talk about the bridge, which
            has been closed since a lorry struck one of its pillars. It will be
            ------------------------------------------------------------------
            - stay closed until the spring, the mayor told the people who came
            - open again in the summer
            WHAT THE REPAIRS WILL COST THE TOWN AND WHO IS GOING TO PAY
            Repairs cost more than the town has set aside for all of its roads,
            and nobody knows yet who will pay for them.
            """;
        Texts(Text).ShouldBe(
        [
            "The council met on Monday evening to talk about the bridge, which has been closed since a lorry struck one of its pillars. It will be",
            "stay closed until the spring, the mayor told the people who came",
            "open again in the summer",
            "WHAT THE REPAIRS WILL COST THE TOWN AND WHO IS GOING TO PAY",
            "Repairs cost more than the town has set aside for all of its roads, and nobody knows yet who will pay for them.",
        ]);
    }

    [Fact]
    public void Lines_of_text_that_is_not_wrapped_stay_apart()
    {
        string[] lines = ["Home", "News and analysis from the valley", "Sport", .. s_paragraphs, "More from this section today",
            "The choir that sings for ferries", "Five novels set on small islands"];
        Texts(string.Join("\n", lines)).ShouldBe(lines);
    }

    [Fact]
    public void A_word_that_a_hyphen_broke_is_whole_again()
    {
        const string Text = """
            The owners of the mill told the staff in the canteen that newsp-
            rint had become a loss. The well-known owners of the oldest news-
            paper of the valley said that they had become well-
            known for it, and that the three-
            and four-year terms of the contract would not be kept by them at
            all, whatever the newspaper said about the price of the paper.
            """;
        var text = Texts(Text).ShouldHaveSingleItem();
        text.ShouldContain("that newsprint had");
        text.ShouldContain("oldest newspaper of");
        text.ShouldContain("become well-known for it");
        text.ShouldContain("three- and four-year");
    }

    [Fact]
    public void Wrapped_text_in_a_script_without_spaces_joins_without_them()
    {
        const string Text = """
            港町と緑島を結ぶ夜行フェリーが五月の最初の週末に復活す
            る。最終便が午後六時十五分だった二年間がようやく終わる
            と市議会の委員長は火曜日の会議のあとで話した。
            """;
        Texts(Text).ShouldBe(["港町と緑島を結ぶ夜行フェリーが五月の最初の週末に復活する。最終便が午後六時十五分だった二年間がようやく終わると市議会の委員長は火曜日の会議のあとで話した。"]);
    }

    private static string[] Texts(string text) => [.. PlainTextBlockReader.Read(text).Blocks.Select(b => b.Text)];

    private static string Wrap(string text, int width)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                wrapped.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }
}

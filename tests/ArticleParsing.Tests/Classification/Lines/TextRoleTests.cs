using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Tests.Classification.Lines;

public sealed class TextRoleTests
{
    private const string Body = """
        The ferry between Lund Bay and the island of Orsay will stop for six weeks from Monday, the harbour office said, because the ramp on the island has to be replaced.

        Islanders who depend on the ferry learned of the stop on Thursday. “Nobody asked us,” said Marit Holm, who runs the only shop on Orsay and has bread brought over every morning.

        The harbour office has hired a fishing boat that takes twelve people twice a day. Cars will have to stay where they are until the new ramp has been tested.
        """;

    private const string Head = "Ferry to Orsay stops for six weeks\n\n";

    private static readonly ArticleParser s_parser = new();

    [Fact]
    public void A_line_that_closes_with_a_labelled_credit_is_a_caption()
    {
        var article = s_parser.ParseText(
            $"{Head}By Ada Finch\n3 May 2026\n\n{Body}\n\nThe ramp in April. Credit: Jon Bell\n\nThe island's school will teach by video while the ferry stops.");
        article.BodyText.ShouldNotContain("Jon Bell");
        article.Figures.ShouldHaveSingleItem().Credit.ShouldNotBeNull().ShouldContain("Jon Bell");
    }

    [Fact]
    public void What_a_company_says_of_itself_under_a_release_is_no_text()
    {
        var text = s_parser.ParseText($"{Head}3 May 2026\n\n{Body}\n\nAbout Lund Bay Ferries\n\n"
            + "Lund Bay Ferries runs eleven ships between the coast and the islands. Founded in 1931, it has four hundred employees.").BodyText;
        text.ShouldNotContain("About Lund");
        text.ShouldNotContain("Founded in 1931");
        text.ShouldContain("has been tested.");
    }

    [Fact]
    public void A_name_alone_beside_the_date_is_the_byline() =>
        s_parser.ParseText($"{Head}Ada Finch\n3 May 2026\n\n{Body}").Authors.ShouldHaveSingleItem().Name.ShouldBe("Ada Finch");

    [Fact]
    public void A_desks_note_in_double_brackets_is_no_bio() =>
        s_parser.ParseText(
            $"{Head}By Ada Finch\n3 May 2026\n\n{Body}\n\n(Reporting by Ada Finch; Editing by Jon Bell)\n\n((ada.finch@wire.example; +44 20 7946 0001))")
            .Authors.ShouldHaveSingleItem().Bio.ShouldBeNull();

    [Fact]
    public void The_entries_of_a_numbered_list_are_body()
    {
        var text = s_parser.ParseText($"Three ferries worth the wait\n\nAda Finch, May 3, 2026\n\n{Body}\n\n1. Lund Bay to Orsay\n\n"
            + "It is slow, and the seals swim beside it the whole way across the sound.\n\n2. The chain ferry at Tarn\n\nIt has crossed the river since 1902, and it stops when a swan objects.\n\n"
            + "3. Hollin by rowing boat\n\nRing the bell and wait until somebody comes over from the other bank.\n").BodyText;
        text.ShouldContain("Lund Bay to Orsay");
        text.ShouldContain("The chain ferry at Tarn");
        text.ShouldContain("Hollin by rowing boat");
    }

    [Fact]
    public void A_short_last_paragraph_of_a_short_text_is_body() =>
        s_parser.ParseText($"{Head}By Ada Finch\n\n{Body}\n\nNobody knows who pays.").BodyText.ShouldEndWith("Nobody knows who pays.");

    [Fact]
    public void A_line_between_paragraphs_that_a_rule_left_out_stays_out() =>
        s_parser.ParseText($"{Head}By Ada Finch\n3 May 2026\n\n{Body}\n\n----------------\nA MESSAGE FROM OUR SPONSOR\nTired of wet feet? "
            + "Rubbo keeps them dry for nine days.\n----------------\n\nThe island's school will teach by video while the ferry stops, and the doctor comes on Wednesdays.")
            .BodyText.ShouldNotContain("Rubbo");

    [Fact]
    public void A_paragraph_that_the_byline_parts_from_the_standfirst_is_body()
    {
        var article = s_parser.ParseText("""
            Ночной паром снова пойдёт на остров Орсей
            Городской совет нашёл деньги в фонде, к которому никто не прикасался с 2016 года.

            Автор: Игорь Лунин

            Фото: Мария Береза / Вестник бухты

            Ночной паром на остров Орсей вернётся в первые выходные мая. Два года последнее судно уходило в четверть седьмого.

            Депутаты одиннадцатью голосами против трёх решили оплачивать переправу до конца следующей зимы, пока не построят мост.

            «У нас люди спали в кассовом зале», — сказала начальница порта Ирина Сомова, которая добивалась этого с осени.
            """);
        article.Standfirst.ShouldNotBeNull().ShouldStartWith("Городской совет");
        article.BodyText.ShouldStartWith("Ночной паром на остров");
    }

    [Theory]
    [InlineData("Por Marta Quirós", "Marta Quirós cubre transporte y ciudades. Vive en Lunda.")]
    [InlineData("di Marta Neri", "Marta Neri scrive di trasporti e città. Vive a Lunda.")]
    [InlineData("Автор: Марта Лунина", "Марта Лунина пишет о транспорте и городах. Живёт в Лунде.")]
    public void A_last_paragraph_that_opens_with_the_name_in_the_byline_is_the_authors_bio(string byline, string bio)
    {
        var article = s_parser.ParseText($"{Head}{byline}\n3 May 2026\n\n{Body}\n\nNobody knows who pays.\n\n{bio}");
        article.Authors.ShouldHaveSingleItem().Bio.ShouldBe(bio);
        article.BodyText.ShouldEndWith("Nobody knows who pays.");
    }

    [Theory]
    [InlineData("Text: Marta Holm", "Marta Holm")]
    [InlineData("Text: Marta Holm, 3 May 2026", "Marta Holm")]
    [InlineData("文／小川真理", "小川真理")]
    [InlineData("文／小川真理、田中順子", "小川真理", "田中順子")]
    public void A_label_a_mark_and_a_name_are_a_byline(string line, params string[] names) =>
        s_parser.ParseText($"{Head}{line}\n\n{Body}").Authors.Select(a => a.Name).ShouldBe(names);

    [Theory]
    [InlineData("Prenumerera på vårt nyhetsbrev.")]
    [InlineData("Subskrybuj nasz kanał i bądź na bieżąco.")]
    public void A_line_that_offers_a_subscription_is_no_last_paragraph(string line) =>
        s_parser.ParseText($"{Head}By Ada Finch\n3 May 2026\n\n{Body}\n\n{line}").BodyText.ShouldEndWith("has been tested.");

    [Theory]
    [InlineData("Comments are closed.")]
    [InlineData("Die Kommentare sind geschlossen.")]
    [InlineData("Komentarze są zamknięte.")]
    public void A_line_about_comments_is_no_last_paragraph(string line) =>
        s_parser.ParseText($"{Head}By Ada Finch\n3 May 2026\n\n{Body}\n\n{line}").BodyText.ShouldEndWith("has been tested.");

    [Theory]
    [InlineData("Anzeige")]
    [InlineData("Annons")]
    [InlineData("広告")]
    public void The_label_of_an_advertisement_parts_no_text(string label)
    {
        var text = s_parser.ParseText($"{Head}By Ada Finch\n3 May 2026\n\n{Body}\n\n{label}\n\nNobody knows who pays for the ramp.").BodyText;
        text.ShouldEndWith("Nobody knows who pays for the ramp.");
        text.ShouldNotContain(label);
    }

    [Fact]
    public void All_points_of_a_summary_are_the_standfirst()
    {
        var article = s_parser.ParseText($"{Head}3 May 2026\n\nKey points\n• A timetable from 1987 still decides who gets home after midnight.\n"
            + $"• A later ferry would cost 90,000 pounds a year, as much as the new clock.\n\n{Body}");
        article.Standfirst.ShouldNotBeNull().ShouldContain("A timetable from 1987");
        article.Standfirst.ShouldContain("A later ferry");
        article.BodyText.ShouldStartWith("The ferry between");
    }

    [Theory]
    [InlineData("Leggi anche: Gli autisti votano i nuovi turni")]
    [InlineData("Read more: Drivers vote on new rosters")]
    [InlineData("関連記事：運転手が新しい勤務表に投票")]
    public void A_labelled_line_between_paragraphs_is_related_in_any_case_of_letters(string line)
    {
        var article = s_parser.ParseText($"{Head}By Ada Finch\n3 May 2026\n\n{Body}\n\n{line}\n\n"
            + "The island's school will teach by video while the ferry stops, and the doctor comes on Wednesdays with the fishing boat.");
        article.BodyText.ShouldNotContain(line);
        article.BodyText.ShouldContain("The island's school");
    }

    [Fact]
    public void A_line_above_the_credit_of_a_picture_is_its_caption()
    {
        var figure = s_parser.ParseText($"{Head}By Ada Finch\n3 May 2026\n\nOstatni przystanek w Olszynie we wtorek\nFot. Jan Werner\n\n{Body}")
            .Figures.ShouldHaveSingleItem();
        figure.Caption.ShouldBe("Ostatni przystanek w Olszynie we wtorek");
    }

    [Fact]
    public void A_first_paragraph_with_a_dateline_is_no_standfirst()
    {
        var article = s_parser.ParseText(
            $"{Head}LUND BAY (NNA) - The ferry to Orsay will stop for six weeks from Monday. The ramp is to be replaced.\n\n{Body}");
        article.Standfirst.ShouldBeNull();
        article.BodyText.ShouldStartWith("LUND BAY (NNA)");
    }

    [Theory]
    [InlineData("Jo TanUpdated", "Jo Tan")]
    [InlineData("Jo Tan@jotan", "Jo Tan")]
    [InlineData("Kolumne von Jo Tan", "Jo Tan")]
    public void What_copying_glued_to_a_name_is_no_part_of_it(string line, string name) => BylineReader.Names(line).ShouldBe([name]);
}

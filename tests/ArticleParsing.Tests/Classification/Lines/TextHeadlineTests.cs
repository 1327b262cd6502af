namespace ArticleParsing.Tests.Classification.Lines;

public sealed class TextHeadlineTests
{
    private const string Body = """
        The ferry between Lund Bay and the island of Orsay will stop for six weeks from Monday, the harbour office said, because the ramp on the island has to be replaced.

        Islanders who depend on the ferry learned of the stop on Thursday. “Nobody asked us,” said Marit Holm, who runs the only shop on Orsay and has bread brought over every morning.

        The harbour office has hired a fishing boat that takes twelve people twice a day. Cars will have to stay where they are until the new ramp has been tested.

        The island's school will teach by video while the ferry stops, and the doctor comes on Wednesdays.
        """;

    private static readonly ArticleParser s_parser = new();

    [Theory]
    [InlineData("Ferry to Orsay stops for six weeks")]
    [InlineData("Why does the ferry to Orsay stop?")]
    [InlineData("No ferry to Orsay for six weeks!")]
    [InlineData("“Nobody asked us”: islanders angry as ferry stops")]
    [InlineData("Orsay ferry stops")]
    [InlineData("FERRY TO ORSAY STOPS FOR SIX WEEKS")]
    public void The_headline_may_have_any_form(string headline)
    {
        var article = s_parser.ParseText($"{headline}\n\nBy Ada Finch\n3 May 2026\n\n{Body}");
        article.Headline.ShouldBe(headline);
        article.BodyText.ShouldNotContain(headline);
    }

    [Fact]
    public void A_menu_a_standfirst_and_a_caption_around_it_are_no_headline()
    {
        var article = s_parser.ParseText(
            "Home News Politics Business Culture Sport Opinion Video Podcasts Newsletters Jobs Weather\n\nLocal\n\nFerry to Orsay stops for six weeks\n\n"
            + $"Islanders depend on a fishing boat for twelve people while the old ramp is being replaced\n\nBy Ada Finch\n3 May 2026\n\nThe ramp on Orsay in April. Photograph: Jon Bell/The Lund Post\n\n{Body}");
        article.Headline.ShouldBe("Ferry to Orsay stops for six weeks");
    }

    [Fact]
    public void The_title_of_the_page_above_it_is_no_headline() =>
        s_parser.ParseText(
            $"Ferry to Orsay stops for six weeks | The Lund Post\nhttps://lundpost.example/local/ferry-orsay-stops\n\nFerry to Orsay stops for six weeks\n\nBy Ada Finch\n3 May 2026\n\n{Body}")
            .Headline.ShouldBe("Ferry to Orsay stops for six weeks");

    [Theory]
    [InlineData("---\ntitle: \"Ferry to Orsay stops for six weeks\"\nauthor: Ada Finch\n---\n\n")]
    [InlineData("From: Desk <desk@lund.example>\nTo: reader@lund.example\nSubject: Fwd: Ferry to Orsay stops for six weeks\nDate: Sun, 3 May 2026 09:00:00 +0000\n\n")]
    public void What_front_matter_or_a_mails_subject_says_is_the_headline_of_paragraphs_alone(string header)
    {
        var article = s_parser.ParseText(header + Body);
        article.Headline.ShouldBe("Ferry to Orsay stops for six weeks");
        article.Body.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("Nattfärjan till Orsö går inte längre", "En tidtabell från 1987 avgör vem som kommer hem efter midnatt.", "14 mars 2025", "Text: Marta Holm")]
    [InlineData("La nave notturna non arriva più a Orsara", "Un orario del 1987 decide ancora chi torna a casa dopo mezzanotte.", "14 marzo 2025", "di Marta Neri")]
    public void The_sentence_right_below_it_is_its_standfirst(string headline, string standfirst, string date, string byline)
    {
        var article = s_parser.ParseText($"{headline}\n{standfirst}\n{date}\n{byline}\n{Body.Replace("\n\n", "\n", StringComparison.Ordinal)}");
        article.Headline.ShouldBe(headline);
        article.BodyText.ShouldNotContain(standfirst);
    }

    [Fact]
    public void A_caption_above_it_is_no_headline()
    {
        var article = s_parser.ParseText(
            $"The last stop on Orsay on a Tuesday night. Photo: Jonas Weir\n\nFerry to Orsay stops for six weeks\n\nBy Ada Finch\n\n3 May 2026\n\n{Body}");
        article.Headline.ShouldBe("Ferry to Orsay stops for six weeks");
        article.Figures.ShouldHaveSingleItem().Credit.ShouldNotBeNull().ShouldContain("Jonas Weir");
    }

    [Fact]
    public void The_line_above_a_quoted_mail_is_no_headline() =>
        s_parser.ParseText("Thanks!\n\nOn Sun, May 3, 2026 at 9:12 AM, Desk <desk@lund.example> wrote:\n\n> "
            + $"Ferry to Orsay stops for six weeks\n\n> By Ada Finch\n\n{Body}".Replace("\n", "\n> ", StringComparison.Ordinal))
            .Headline.ShouldBe("Ferry to Orsay stops for six weeks");

    [Fact]
    public void Paragraphs_alone_have_no_headline()
    {
        var article = s_parser.ParseText(Body);
        article.Headline.ShouldBeNull();
        article.BodyText.ShouldStartWith("The ferry between");
        article.BodyText.ShouldEndWith("comes on Wednesdays.");
    }

    [Fact]
    public void A_headline_over_two_wrapped_lines_is_one() =>
        s_parser.ParseText(
            $"Ferry to Orsay stops for six weeks as\nthe ramp on the island is replaced\n\nBy Ada Finch\n\n{Wrapped(Body)}").Headline
            .ShouldBe("Ferry to Orsay stops for six weeks as the ramp on the island is replaced");

    [Fact]
    public void Markdown_marks_its_headline() =>
        s_parser.ParseText($"Local\n\n# Ferry stops\n\nBy Ada Finch\n\n{Body}").Headline.ShouldBe("Ferry stops");

    [Fact]
    public void Front_matter_and_the_subject_of_a_mail_declare_the_headline()
    {
        var clipped = s_parser.ParseText($"---\ntitle: \"Ferry stops\"\nauthor: Ada Finch\ndate: 2026-05-03\n---\n\nFerry stops\n\n{Body}");
        clipped.Headline.ShouldBe("Ferry stops");
        clipped.Authors.ShouldHaveSingleItem().Name.ShouldBe("Ada Finch");
        clipped.PublishedAt.ShouldNotBeNull().ToString().ShouldBe("2026-05-03");

        var mailed = s_parser.ParseText(
            $"Worth a read!\n\nFrom: Jon <jon@mail.example>\nTo: me@mail.example\nSubject: Fwd: Ferry stops\nDate: Sun, 3 May 2026 08:00:00 +0000\n\nFerry stops\n\nBy Ada Finch\n\n{Body}");
        mailed.Headline.ShouldBe("Ferry stops");
        mailed.BodyText.ShouldNotContain("Worth a read");
        mailed.PublishedAt.ShouldNotBeNull().ToString().ShouldStartWith("2026-05-03");
    }

    private static string Wrapped(string text)
    {
        const int Width = 42;
        var lines = new List<string>();
        foreach (var paragraph in text.Split("\n"))
        {
            var line = "";
            foreach (var word in paragraph.Split(' '))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > Width)
                {
                    lines.Add(line);
                    line = "";
                }

                line += (line.Length > 0 ? " " : "") + word;
            }

            lines.Add(line);
        }

        return string.Join("\n", lines);
    }
}

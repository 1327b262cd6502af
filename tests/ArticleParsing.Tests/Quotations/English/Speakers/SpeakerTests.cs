namespace ArticleParsing.Tests.Quotations.English.Speakers;

/// <summary>Whom mentions mean, seen from outside: the speakers' names.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("The Ester Ferry Board (EFB) met. \u201CWe will not sell the boats,\u201D the EFB said.", "Ester Ferry Board")]
    [InlineData("Comb Maritime Bank raised its forecast. \u201CFreight will grow for years,\u201D the bank said in a note.",
        "Comb Maritime Bank")]
    [InlineData("The Ministry of Trade issued a statement on Monday. \u201CThe port stays open,\u201D the ministry said.",
        "Ministry of Trade")]
    [InlineData("The Ester Ferry Board said in a statement that it was sorry. \u201CWe will not sell the boats,\u201D the statement said.",
        "Ester Ferry Board")]
    public void Bodies_are_known_by_acronym_kind_and_statement(string text, string speaker) => Speaker(text).ShouldBe(speaker);

    [Theory]
    [InlineData("A police officer came first. \u201CI knocked for ten minutes,\u201D the officer recalled.", "police officer")]
    [InlineData("Ferry expert Abby Dunn has crossed 40 times. Tickets are dear.\n\u201CBook early in the year,\u201D the expert said.",
        "Abby Dunn")]
    [InlineData("Orla Finn won her first race. The 36-year-old was glad.\n\u201CI did not expect that,\u201D said the 36-year-old.",
        "Orla Finn")]
    [InlineData("King Charles opened the bridge in the rain. \u201CIt is a fine bridge to cross,\u201D the King said.", "King Charles")]
    public void Descriptions_lead_to_the_one_described(string text, string speaker) => Speaker(text).ShouldBe(speaker);

    [Fact]
    public void Pronoun_means_whom_the_sentence_before_has_brought_in()
    {
        const string Text =
            "\u201CIt was cold that day,\u201D Anna Bardin said. She rowed all day, she said.\nMaria Loxten spoke of her aunt.\n\u201CShe was older than me,\u201D she said.";
        new QuotationExtractor().Extract(Text).Last(q => q.Kind == QuotationKind.Direct).Speaker!.Name.ShouldBe("Maria Loxten");
    }

    [Fact]
    public void Pronoun_in_the_clause_means_its_subject()
    {
        const string Text =
            "\u201CNo,\u201D Piet Aalders told them.\nDefence Minister Marek Holt has condemned what he called a \u201Ccowardly act by the board.\u201D";
        new QuotationExtractor().Extract(Text)[^1].Speaker!.Name.ShouldBe("Marek Holt");
    }

    [Fact]
    public void Role_in_the_lead_gets_the_name_given_after_it()
    {
        const string Text =
            "The island may lose its last ferry, \u201Ca disaster for trade\u201D, a former captain has said.\nThe warning comes as the board meets.\nPiet Aalders, who sailed for 30 years, said: \u201CNobody will come any more.\u201D";
        new QuotationExtractor().Extract(Text)
            .Where(q => q.Kind != QuotationKind.Indirect)
            .ShouldAllBe(q => q.Speaker!.Name == "Piet Aalders");
    }

    [Fact]
    public void Surname_of_two_means_the_one_spoken_of_last()
    {
        const string Text = "Donna Holt came first. Travis Holt came later. \u201CI like to watch from the stands,\u201D Holt said.";
        Speaker(Text).ShouldBe("Travis Holt");
    }

    [Theory]
    [InlineData("The mayor, Orla Finn, said: \u201CIt will stay closed for now.\u201D", "The mayor")]
    [InlineData("Orla Finn, an engineer at the harbour, said: \u201CIt will stay closed for now.\u201D", "an engineer at the harbour")]
    [InlineData("Foreign Minister Orla Finn said: \u201CIt will stay closed for now.\u201D", "Foreign Minister")]
    public void Apposition_and_post_describe_the_speaker(string text, string description)
    {
        var speaker = new QuotationExtractor().Extract(text).ShouldHaveSingleItem().Speaker!;
        speaker.Name.ShouldBe("Orla Finn");
        speaker.Description.ShouldBe(description);
    }

    [Fact]
    public void Nobody_is_named_where_nobody_can_be_made_out() =>
        new QuotationExtractor().Extract("\u201CThe bridge will stay closed for now, and nobody knows why.\u201D")
            .ShouldHaveSingleItem().Speaker.ShouldBeNull();

    [Fact]
    public void Repeated_speech_has_the_speaker_of_the_report()
    {
        const string Text =
            "\u201CWe will build a bridge that lasts for a hundred years,\u201D Orla Finn said in her address.\n\u201CIt is late,\u201D the ferry board said.\n\u201CFriends and neighbours of the island.\n\u201CWe will build a bridge that lasts for a hundred years.\n\u201CGood night to you all.\u201D";
        new QuotationExtractor().Extract(Text)
            .Select(q => q.Speaker!.Name)
            .ShouldBe(["Orla Finn", "ferry board", "Orla Finn", "Orla Finn", "Orla Finn"]);
    }

    [Theory]
    [InlineData("Marco Bellini, 52, took off three men. \u201CYou have to be a little mad,\u201D said the Italian.", "Marco Bellini")]
    [InlineData("Orla Finn won by a length. \u201CI saw the line and closed my eyes,\u201D the Irishwoman said.", "Orla Finn")]
    [InlineData("Orla Finn arrives late and wet. \u201CPlease do not ask me why,\u201D says the singer.", "Orla Finn")]
    public void Somebody_is_meant_by_origin_or_trade(string text, string speaker) => Speaker(text).ShouldBe(speaker);

    [Fact]
    public void Role_goes_to_whoever_has_no_other()
    {
        const string Text =
            "Piet Aalders, 34, stole the ferry, the court was told.\nJudge Orla Finn said it was a sad day.\nThe defendant looked at his boots.\n\u201CI only wanted to go home,\u201D the defendant said.";
        Speaker(Text).ShouldBe("Piet Aalders");
    }

    [Theory]
    [InlineData("Comb Foods is to close two bakeries. \u201CWe were too slow to see it,\u201D the biscuit maker said.", "Comb Foods")]
    [InlineData("The well was drilled by Aquanova, which sells water. \u201CWe use less than a farm,\u201D the company said.", "Aquanova")]
    [InlineData("Railnor says the line is shut. \u201CBuses are on their way to Comb,\u201D the operator added.", "Railnor")]
    public void Company_is_meant_by_what_it_does(string text, string speaker) => Speaker(text).ShouldBe(speaker);

    [Theory]
    [InlineData("The Actors\u2019 Circle, which speaks for players, said: \u201CWe know of the quarrel.\u201D", "Actors\u2019 Circle")]
    [InlineData("Amira Said shares a room with three sons. \u201CI cook rice in the kettle,\u201D she said.", "Amira Said")]
    public void Names_hold_words_that_are_something_else_elsewhere(string text, string speaker) => Speaker(text).ShouldBe(speaker);

    [Fact]
    public void Pronoun_means_nobody_whom_the_quotation_calls_by_the_given_name()
    {
        const string Text =
            "Hana Kubo laughed.\nPilar Santos believes that birds talk.\n\u201CPilar is a poet and I only count,\u201D she said.";
        Speaker(Text).ShouldBe("Hana Kubo");
    }

    [Fact]
    public void Owner_of_a_thing_is_meant_by_the_pronoun_after_it()
    {
        const string Text = "The water ran brown from Rosa Delgado\u2019s kitchen tap. \u201CIt coughed like an old man,\u201D she said.";
        Speaker(Text).ShouldBe("Rosa Delgado");
    }

    [Fact]
    public void Answer_is_not_by_the_one_the_question_is_about()
    {
        const string Text =
            "\u201CI still buy the milk myself,\u201D said Orla Finn.\nHer father left when she was four. Has he heard the song? \u201CI sent him a ticket and he never came.\u201D";
        Speaker(Text).ShouldBe("Orla Finn");
    }

    private static string Speaker(string text) =>
        new QuotationExtractor().Extract(text).Last(q => q.Kind == QuotationKind.Direct).Speaker!.Name;
}

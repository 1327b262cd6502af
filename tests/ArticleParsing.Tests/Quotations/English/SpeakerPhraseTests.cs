namespace ArticleParsing.Tests.Quotations.English;

/// <summary>Which words of a sentence name the speaker.</summary>
public sealed class SpeakerPhraseTests
{
    [Theory]
    [InlineData("Orla Finn, who lives in Comb with her two sons, said she felt \u201Cquite forgotten\u201D by the board.", "Orla Finn")]
    [InlineData("Orla Finn, who was nine when her aunt, the painter Ida Holt, left the island, said she \u201Cnever had a letter\u201D.",
        "Orla Finn")]
    [InlineData("Orla Finn, who chairs the Ester Ferry Board, said the fare was \u201Cfar too low\u201D.", "Orla Finn")]
    [InlineData("Rower Jo Lindell, who missed the last two races, admitted he had \u201Clet the crew down\u201D.", "Jo Lindell")]
    [InlineData("The leaders of Norway and Sweden said the plan was \u201Cmore than mad\u201D.", "leaders of Norway and Sweden")]
    [InlineData("The Boatmen's Federation called the plan \u201Ca plain betrayal\u201D.", "Boatmen's Federation")]
    [InlineData("People familiar with the matter said the ferry was \u201Cas good as sold\u201D.", "People familiar with the matter")]
    [InlineData("The case went to Judge Amos Keller, who at a first session told the owners to \u201Cbring me numbers\u201D.", "Amos Keller")]
    [InlineData("Jo Lindell rowed home in the last minute of the race, then admitted she had been \u201Cshaking like a leaf\u201D.",
        "Jo Lindell")]
    [InlineData("\u201CIt was a bloodbath,\u201D said one person who was in the room.", "one person who was in the room")]
    public void Subject_is_whole_and_nothing_of_its_asides(string text, string speaker) =>
        Marked(text).Speaker!.Name.ShouldBe(speaker, StringCompareShould.IgnoreCase);

    [Theory]
    [InlineData("\u201CIt is late,\u201D Rose said.", "Rose")]
    [InlineData("\u201CSo we have only your word?\u201D Drew asked.", "Drew")]
    [InlineData("Colin May lost his boat in the spring. \u201CI have been called worse things,\u201D May joked.", "Colin May")]
    [InlineData("Rosa de la Cruz Peralta met the board. \u201CWe came as friends,\u201D said de la Cruz.", "Rosa de la Cruz Peralta")]
    [InlineData("Mum-of-two Kelly Ashdown noticed the leak in March. Kelly said: \u201CI thought it was nothing at all.\u201D",
        "Kelly Ashdown")]
    [InlineData("Little Wren Halloran wrote to the board. \u201CThe boats are rusty,\u201D wrote Wren, seven.", "Wren Halloran")]
    public void Names_are_told_from_verbs_roles_and_particles(string text, string speaker) => Marked(text).Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("\u201CThe best crossing I have ever had.\u201D \u2014 Gerda Holm, ferry critic", "Gerda Holm")]
    [InlineData("\u201CI laughed until I cried.\u201D (Tina Roche, critic)", "Tina Roche")]
    [InlineData("Gerda Holm, ferry critic: \u201CThe best crossing I have ever had.\u201D", "Gerda Holm")]
    [InlineData("And from Chairwoman Ruth Weiss:\n\u201CThe crew brings a wealth of experience to the island.\u201D", "Ruth Weiss")]
    public void Signature_and_label_name_the_speaker(string text, string speaker) => Marked(text).Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("Martin Adler said he was proud. Luis Ocampo was the first to reach them. \u201CShe held him the whole time,\u201D he said.", "Luis Ocampo")]
    [InlineData("\u201CIt was cold out there,\u201D Anna Bardin said.\nCameron Finn agrees. \u201CNobody should row in March,\u201D she said.", "Cameron Finn")]
    public void Pronoun_means_the_subject_of_the_sentence_before(string text, string speaker) => Last(text).Speaker!.Name.ShouldBe(speaker);

    [Fact]
    public void Unmarked_heading_has_the_speaker_of_the_words_it_repeats()
    {
        const string Text =
            "\u2018I thought I was dead\u2019\nPiet Aalders, 40, was in the water for six hours. \u201CI thought I was dead,\u201D he said.";
        new QuotationExtractor().Extract(Text, "en").ShouldAllBe(q => q.Speaker!.Name == "Piet Aalders");
    }

    [Theory]
    [InlineData("“It smelt of tar,” Omar Lind, who was painting his own boat at the time, told the harbour office.", "Omar Lind")]
    [InlineData("“Our goal is to listen first,” says Comb Events Co-Owner and Lead Planner Orla Finn.", "Orla Finn")]
    [InlineData("“Our goal is to listen first,” says Co-Founder, Orla Finn.", "Orla Finn")]
    [InlineData("Piet Lane, a former pilot who came first said: “She told a strange tale of the sea.”", "Piet Lane")]
    [InlineData("“It is a great loss to us,” said Hassan al-Mirani, who was not there.", "Hassan al-Mirani")]
    [InlineData("“This is a bad day for us,” said Rep. G.K. Hallor, head of the board.", "G.K. Hallor")]
    [InlineData("The owner, 66-year-old retired baker Otto Lund, said he had been paid “nothing at all”.", "Otto Lund")]
    [InlineData("While the board has said it told everyone, Rachel Lund has pledged to avoid any “cliff edge in future”.", "Rachel Lund")]
    [InlineData("“People leaned in this year,” Vance shares, noting that many came twice.", "Vance")]
    [InlineData("“We must have ferries that run”― Gerda Holm", "Gerda Holm")]
    [InlineData("In the words of Orla Finn, the ferry was “a floating trap”.", "Orla Finn")]
    public void Speaker_is_found_behind_clauses_and_posts(string text, string speaker) => Marked(text).Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("Ida Lund ran past Anna Berg. “We all owe Lund a lot,” she said.", "Anna Berg")]
    [InlineData("“It ends today,” Marek Holt said.\nPaul Lund said earlier Tuesday that he hopes the strike “ends very quickly”.",
        "Paul Lund")]
    [InlineData("Joan and Eric Lund run the inn. “We never had a day off,” said Mrs Lund.", "Joan Lund")]
    [InlineData("Maja Lund, 34, was cleared. Judge Aino Salo told her to go. “I have lost two years,” the 34-year-old said.", "Maja Lund")]
    [InlineData("Ahmed Sorif spoke first. “We are ready for it,” Sorig said.", "Ahmed Sorif")]
    [InlineData("Yeun Jin Park led the study. “It was a surprise to us,” says Jin.", "Yeun Jin Park")]
    [InlineData("Apps can help, says Orla Finn. They teach “useful things,” she says.", "Orla Finn")]
    [InlineData("The Comb Trust also named rest in its list. Marl Bank grew. “Rest counts for much,” the list said.", "Comb Trust")]
    public void Mention_means_whom_a_reader_would_take_it_for(string text, string speaker) => Last(text).Speaker!.Name.ShouldBe(speaker);

    [Fact]
    public void Nobody_speaks_of_himself_by_name_a_paragraph_on() =>
        Last("Marek Holt met the board.\n“I am tired of it,” Holt said.\n“Holt was never tired before, I can tell you.”").Speaker.ShouldBeNull();

    [Fact]
    public void Person_asked_does_not_say_the_question() =>
        new QuotationExtractor().Extract("When he was asked, “Will you stay on?” Piet Lund answered: “We shall see about that.”", "en")
            .First().Speaker.ShouldBeNull();

    [Fact]
    public void Unnamed_role_of_the_lead_is_the_source_named_next()
    {
        const string Text =
            "The ferry could sink with all its crew, a former harbour official said.\nThe prediction by Petra Vold, who left in May, came late.";
        new QuotationExtractor().Extract(Text, "en").ShouldHaveSingleItem().Speaker!.Name.ShouldBe("Petra Vold");
    }

    [Fact]
    public void Indefinite_role_after_the_lead_is_nobody_named_later()
    {
        const string Text =
            "The ferry is old.\nIt leaks.\nIt creaks.\nIt lists.\n“We are watching it,” a company spokesperson said.\n“It is a wreck,” Marek Holt said.";
        new QuotationExtractor().Extract(Text, "en").First().Speaker!.Name.ShouldBe("company spokesperson");
    }

    [Fact]
    public void Few_words_nobody_is_said_to_say_are_a_term() =>
        new QuotationExtractor().Extract("The board adopted a “green wave plan” last year.", "en").ShouldBeEmpty();

    [Fact]
    public void Headline_of_clean_text_gets_the_speaker_of_the_words_below()
    {
        const string Text =
            "‘Nobody listened’: nurse on the ward\nAbi Tande, a nurse, gave evidence. “I wrote nine letters and nobody listened,” she said.";
        new QuotationExtractor().Extract(Text, "en").First().Speaker!.Name.ShouldBe("Abi Tande");
    }

    private static Quotation Marked(string text) =>
        new QuotationExtractor().Extract(text, "en").Single(q => q.Kind != QuotationKind.Indirect);

    private static Quotation Last(string text) => new QuotationExtractor().Extract(text, "en").Last(q => q.Kind != QuotationKind.Indirect);
}

using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.English.Tokens;

namespace ArticleParsing.Tests.Quotations.English.Syntax;

public sealed class ClauseSubjectsTests
{
    [Theory]
    [InlineData("Orla Finn said the bridge was closed.", "said", "Orla Finn")]
    [InlineData("On Friday the mayor said the bridge was closed.", "said", "the mayor")]
    [InlineData("In a letter to the council, the harbour board said it was closed.", "said", "the harbour board")]
    [InlineData("When asked about the fare, Finn dismissed the idea.", "dismissed", "Finn")]
    [InlineData("After the council raised the fare, Finn said it was a mistake.", "said", "Finn")]
    [InlineData("Whether it is the fare, the timetable or the Ferry Act, Ms Finn said, nothing will change.", "said", "Ms Finn")]
    public void Opening_of_the_sentence_is_no_part_of_the_subject(string text, string verb, string subject) =>
        SubjectOf(text, verb).ShouldBe(subject);

    [Theory]
    [InlineData("The mayor, Orla Finn, said the bridge was closed.", "said", "The mayor, Orla Finn")]
    [InlineData("Orla Finn, 60, from Comb, North Ester, said the bridge was closed.", "said", "Orla Finn")]
    [InlineData("Fellow protester, mechanic Orla Finn, 60, from Comb, said the bridge was closed.", "said",
        "Fellow protester, mechanic Orla Finn")]
    [InlineData("Finn, who has written dozens of letters to the council, said the bridge was closed.", "said", "Finn")]
    [InlineData("Lawmakers on the ferry committee, led by chairman Piet Aalders, requested a report.", "requested",
        "Lawmakers on the ferry committee")]
    [InlineData("One of the rowers, Orla Finn, 42, a teacher from Comb, said the bridge was closed.", "said",
        "One of the rowers, Orla Finn")]
    [InlineData("Mr Finn, who was an adviser to the US Congress, told the paper a story.", "told", "Mr Finn")]
    public void Asides_between_subject_and_verb_are_passed_over(string text, string verb, string subject) =>
        SubjectOf(text, verb).ShouldBe(subject);

    [Theory]
    [InlineData("Finn raised the fare, calling it fair.", "calling", "Finn")]
    [InlineData("Finn said Aalders was behind the plan, calling it unfair.", "calling", "Finn")]
    [InlineData("Finn praised the plan and called it fair.", "called", "Finn")]
    [InlineData("Speaking to the paper, Finn praised the plan.", "Speaking", "Finn")]
    [InlineData("The price rose, with some calling it unfair.", "calling", "some")]
    public void Participles_and_joined_verbs_share_the_subject_of_the_main_verb(string text, string verb, string subject) =>
        SubjectOf(text, verb).ShouldBe(subject);

    [Theory]
    [InlineData("Finn hailed the mayor, who called it fair.", "called", "the mayor")]
    [InlineData("Finn said Ester could join in the spring.", "join", "Ester")]
    [InlineData("The council condemned what it called a trick.", "called", "it")]
    public void Inner_clauses_have_subjects_of_their_own(string text, string verb, string subject) =>
        SubjectOf(text, verb).ShouldBe(subject);

    [Fact]
    public void Verb_without_a_subject_has_none() => SubjectOf("Said to be closed.", "Said").ShouldBeNull();

    private static string? SubjectOf(string text, string verb)
    {
        var outline = new Outline(new TokenizedText(text));
        for (var i = 0; i < outline.Count; i++)
        {
            if (outline.TextOf(i, i) == verb)
                return new ClauseSubjects(outline).Find(i) is { } subject ? outline.TextOf(subject.First, subject.Last) : null;
        }

        throw new ArgumentException($"'{verb}' is no word of the text.", nameof(verb));
    }
}

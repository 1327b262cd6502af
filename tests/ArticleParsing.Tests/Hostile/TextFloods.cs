using static ArticleParsing.Tests.Hostile.HostileText;

namespace ArticleParsing.Tests.Hostile;

/// <summary>Plain texts of pages that have too much of one thing.</summary>
internal static class TextFloods
{
    public static IEnumerable<HostileInput> All =>
    [
        Text("numbered lines", n => Fill(n, i => $"line {i}\n")),
        Text("one line of sentences", n => Fill(n, _ => "The council said that. ")),
        Text("lines of promotion", n => Story(Among(n, 10, i => $"READ MORE: The {i:000000}\n\n"))),
        Text("lines of long promotion", n => Story(Among(n, 10, i => $"READ MORE: Story {i} of the {Thing(i)}\n\n"))),
        Text("lines of notices", n => Story(Among(n, 10, i => $"Correction: the name is {i:000000}.\n\n"))),
        Text("points and other lines", n => Story(Fill(n, i => "- " + Sentence(i) + "\n\nx\n\n"))),
        Text("quotations in points",
            n => Story(Fill(n, i => $"- \u201CWe {Verb(i)} the {Thing(i)},\u201D Ann Lee said of the {Thing(i + 3)}.\n"))),
        Text("lines twice in a row", n => Fill(n, i => $"The quay in the spring sun number {i / 2}\n")),
        Text("captions twice in a row",
            n => Story(Among(n, 4, i => Twice($"The {Thing(i)} and the {Thing(i + 3)} at {Name(i)} beside the {Thing(i + 5)}\n") + "\n"))),
        Text("dates with times", n => Fill(n, i => $"Published March {(i % 28) + 1}, 2026 at 9:3{i % 10} am EST\n")),
        Text("speakers in lines", n => Fill(n, i => $"\u201CWe go on,\u201D {Name(i)} said.\n")),
        Text("separators of lines", n => Fill(n, _ => "a\u2028\u2029\u0085\v\f")),
        Text("indents", n => Fill(n, i => Repeat("\t", i % 50) + "x\n")),
        Text("control characters", n => Fill(n, _ => "\0\u0001\u001b[31m")),
        Text("a long name in lines",
            n => Story("A" + Repeat("a", n / 2) + " said: \u201CWe will go on with it.\u201D\n\n"
                + Fill(n / 2, i => $"\u201CWe {Verb(i)} the {Thing(i)}.\u201D\n\n"))),
    ];

    private static HostileInput Text(string name, Func<int, string> text) => new(name, text, HostileKind.Text);

    private static string Story(string middle) =>
        Headline + "\n\n" + Fill(1_500, i => Sentence(i) + "\n\n") + middle + Fill(1_500, i => Sentence(i + 90) + "\n\n");

    private static string Among(int length, int every, Func<int, string> piece) =>
        Fill(length, i => piece(i) + (i % every == every - 1 ? Sentence(i) + "\n\n" : ""));

    private static string Twice(string line) => line + line;
}

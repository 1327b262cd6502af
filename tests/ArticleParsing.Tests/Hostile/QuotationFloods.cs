using static ArticleParsing.Tests.Hostile.HostileText;

namespace ArticleParsing.Tests.Hostile;

/// <summary>Clean texts that have too much of what tells who said what.</summary>
internal static class QuotationFloods
{
    public static IEnumerable<HostileInput> All =>
    [
        // Names.
        Text("a name on and on",
            n => "A" + Repeat("a", n / 2) + " said: \u201CWe go on.\u201D\n" + Fill(n / 2, _ => "\u201CWe go on.\u201D\n")),
        Text("a description on and on",
            n => "\u201CWe stay,\u201D said Ann Lee, the \u201C" + Repeat("long ", n / 10) + "\u201D mayor.\n"
                + Fill(n / 2, _ => "\u201CWe go on.\u201D\n")),
        Text("long descriptions",
            n => Fill(n, _ => "\u201CWe go,\u201D said the \u201C" + Repeat("long ", 100)
                + "\u201D mayor. \u201CYes.\u201D \u201CNo it is not so.\u201D ")),
        Text("people of names of their own", n => Fill(n, i => $"{FullName(i)} said \u201Cwe go.\u201D ")),
        Text("people of one surname", n => Fill(n, i => $"{FullName(i)} {Name(i * 11)} Smith said \u201Cwe go.\u201D ")),
        Text("long surnames",
            n => Fill(n, i => "Mr " + (char)('A' + (i % 26)) + Repeat("b", 1_000) + " said \u201Cwe go on,\u201D and the "
                + Repeat("c", 100) + " officer said that it goes. ")),
        Text("particles of a name", n => "Ann " + Fill(n, _ => "van der de la ") + "Lee said \u201Cgo\u201D"),
        Text("names inside a quotation", n => "\u201C" + Fill(n, _ => "Ann Lee ") + "\u201D"),
        Text("acronyms", n => Fill(n, i => $"{Name(i)} {Name(i + 1)} Org ({Name(i).ToUpperInvariant()}) said it goes. ")),

        // Whom a description means.
        Text("reports of a name each",
            n => Fill(n / 2, i => $"The mayor {FullName(i)} said that it goes. ")
                + Fill(n / 2, i => $"The Zork{LowerName(i)} report said that it goes. ")),
        Text("reports", n => "\u201CWe go,\u201D Ann Lee said. " + Fill(n, i => $"The Z{LowerName(i)} report said that it goes. ")),
        Text("statements", n => "\u201CWe go,\u201D Ann Lee said. " + Fill(n, _ => "The statement said that it goes. ")),
        Text("ministries and ministers", n => Fill(n, i => $"The {Name(i)} ministry said the {LowerName(i)} minister said it. ")),
        Text("pronouns after one name", n => "Ann Lee said \u201Cwe go.\u201D " + Fill(n, _ => "She said he told her it was theirs. ")),
        Text("a role in every paragraph", n => Fill(n, _ => "The mayor said it goes.\n")),
        Text("unnamed officials", n => Fill(n, _ => "A former official said \u201Cit goes on like that forever,\u201D and left.\n")),

        // Marks.
        Text("quotations of one letter", n => Fill(n, _ => "\u201Ca\u201D")),
        Text("quotations opened in one another", n => Fill(n, _ => "\u201Ca \u2018b ")),
        Text("apostrophes that may be marks", n => Fill(n, _ => "'a voters' b ")),
        Text("single marks that open", n => Fill(n, _ => " 'abc")),
        Text("straight marks in odd number", n => "\"" + Fill(n, _ => "a\" \"b ")),
        Text("quotations carried over paragraphs", n => "Ann Lee said: \u201CWe go.\u201D\n" + Fill(n, _ => "\u201CWe go\n")),
        Text("brackets", n => Fill(n, _ => "Ann (Lee ( said ) \u201Cgo\u201D ")),

        // Cues.
        Text("two cues for each quotation", n => Fill(n, _ => "\u201Ca\u201D said Ann Lee said ")),
        Text("commas after quotations", n => Fill(n, _ => "\u201CWe go,\u201D Ann, the mayor, who, as, said, ")),
        Text("names for things", n => Fill(n, _ => "was called \u201Cx\u201D ")),
        Text("headlines with a colon", n => Fill(n, _ => "Ann Lee: Plan Is \u201CGood\u201D ")),
        Text("according to", n => Fill(n, _ => "according to ")),
        Text("said that", n => Fill(n, _ => "said that ")),
        Text("a report without an end", n => Fill(n, _ => "Ann Lee said and ")),
        Text("joined words", n => Fill(n, _ => "a-b'c")),

        // The same words twice.
        Text("long quotations that nearly repeat one another", n => Fill(n, i =>
            $"Ann Lee said: \u201C{Repeat("ab ", 1_000)}x{i} {Repeat("ab ", 1_000)}\u201D\n\n{Sentence(i)}\n\n\u201C{Repeat("ab ", 500)}y{i} {Repeat("ab ", 500)}\u201D\n")),
        Text("quotations that nearly repeat one another", n => Fill(n, i =>
            i % 2 == 0
                ? $"Ann Lee said: \u201C{Repeat("ab ", 100)}x{i}{Repeat("ab ", 100)}\u201D\n"
                : $"\n\u201C{Repeat("ab ", 70)}y{i}{Repeat("ab ", 70)}\u201D\n")),
    ];

    private static HostileInput Text(string name, Func<int, string> text) => new(name, text, HostileKind.CleanText);
}

using AngleSharp.Html.Parser;
using ArticleParsing.Acquisition.Guards;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Limits;
using ArticleParsing.Tests.Fuzzing;
using ArticleParsing.Text;

namespace ArticleParsing.Tests.Hostile;

/// <summary>
/// Hostile pages cost work in proportion to their length, and can be stopped at any moment. Work is counted, so that no slow machine fails.
/// </summary>
public sealed class HostileInputTests
{
    private const int Length = 8_000;

    public static TheoryData<string> Names() => [.. HostileInputs.All.Select(i => i.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_is_bounded_by_the_length_of_the_input(string name)
    {
        var input = HostileInputs.All.Single(i => i.Name == name);
        if (input.Kind == HostileKind.CleanText) Invariants.ViolationOfText(input.Make(Length)).ShouldBeNull();
        else Invariants.Violation(input.Source(Length), Length).ShouldBeNull();
    }

    /// <summary>
    /// At three sizes: what is linear at first may grow faster once it has outgrown its fixed part. A page may also change its kind at one
    /// of them, as when its text is taken from JSON-LD; then the next doubling decides. A limit may refuse the larger ones.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_input_is_twice_the_work_and_not_four_times(string name)
    {
        const int Smallest = 12_000; // Rules that look some hundred blocks around have reached their bound.
        const long Slack = 20_000;
        var input = HostileInputs.All.Single(i => i.Name == name);
        if (input.Steps(Smallest) is not { } once
            || input.Steps(Smallest * 2) is not { } twice
            || input.Steps(Smallest * 4) is not { } fourTimes)
            return;
        if (IsTwice(once, twice) && IsTwice(twice, fourTimes)) return;
        if (input.Steps(Smallest * 8) is not { } eightTimes) return;
        IsTwice(fourTimes, eightTimes).ShouldBeTrue($"steps at doubled sizes: {once}, {twice}, {fourTimes}, {eightTimes}");

        static bool IsTwice(long steps, long doubled) => doubled < (steps * 3) + Slack;
    }

    [Fact]
    public void Hostile_inputs_have_names_of_their_own() => HostileInputs.All.Select(i => i.Name).ShouldBeUnique();

    [Theory]
    [InlineData("paragraphs")]
    [InlineData("mis-nested formatting in a line")]
    [InlineData("a comment without an end", 400_000)]
    [InlineData("entities without an end")]
    [InlineData("quotations and speakers in one paragraph")]
    [InlineData("people")]
    [InlineData("a graph of nodes")]
    [InlineData("an article body of tags")]
    [InlineData("short lines")]
    [InlineData("words")]
    public void Parse_stops_where_it_is_cancelled_wherever_that_is(string name, int length = 20_000)
    {
        var source = HostileInputs.All.Single(i => i.Name == name).Source(length);
        var all = 0;
        new ArticleParser().Parse(source, new WorkBudget { OnLook = () => all++ });
        all.ShouldBeGreaterThan(10);
        for (var part = 0; part < 4; part++)
        {
            using var stop = new CancellationTokenSource();
            var (looks, at) = (0, 1 + (all * part / 4));
            void Look()
            {
                if (++looks == at) stop.Cancel();
            }

            Should.Throw<OperationCanceledException>(
                () => new ArticleParser().Parse(source, new WorkBudget(null, stop.Token) { OnLook = Look }));
            looks.ShouldBe(at);
        }
    }

    [Theory]
    [InlineData("<!--", "--!")]
    [InlineData("<!--", "----!")]
    [InlineData("<!---", "--!")]
    [InlineData("<!DOCTYPE html><svg><title><!--", "--!")]
    [InlineData("<p>--!--!<!--", "-----!")]
    public void Comment_that_would_overflow_the_parsers_stack_is_read_to_its_end(string start, string piece)
    {
        var article = new ArticleParser().Parse(
            "<p>The bridge is closed.</p>" + start + string.Concat(Enumerable.Repeat(piece, 200_000)) + "><p>It stays closed.</p>");
        article.BodyText.ShouldContain("The bridge is closed.");
    }

    [Fact]
    public void Comments_that_end_with_a_bang_are_left_as_they_are()
    {
        const string Html = "<p>One<!-- a --!> two <!-- --!--!--!> three</p>";
        CommentBomb.Defuse(Html).ShouldBe(Html);
        new ArticleParser().Parse(Html).BodyText.ShouldBe("One two three");
    }

    [Fact]
    public void Ten_megabytes_of_one_text_are_refused() =>
        Should.Throw<ArticleLimitException>(
            () => new ArticleParser().Parse("<p>" + string.Concat(Enumerable.Repeat("The bridge stays closed. ", 400_000)))).Code.ShouldBe(
                "text-too-long");

    [Theory]
    [InlineData("The bridge over the river stays closed until the spring. ")]
    [InlineData("\ud83d\ude00")]
    [InlineData("x\ud83d\ude00")]
    public void Text_that_goes_on_and_on_is_several_blocks_and_loses_nothing(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        foreach (var tree in new[] { HtmlBlockReader.Read(new HtmlParser().ParseDocument("<p>" + text)), PlainTextBlockReader.Read(text) })
        {
            tree.Blocks.Count.ShouldBeGreaterThan(2);
            tree.Blocks.Max(b => b.Text.Length).ShouldBeLessThanOrEqualTo(2 * LongestText.Length);
            string.Concat(tree.Blocks.Select(b => b.Text)).Replace(" ", "").ShouldBe(text.Replace(" ", ""));
        }
    }

    [Fact]
    public void Million_siblings_are_refused() =>
        Should.Throw<ArticleLimitException>(
            () => new ArticleParser().Parse(string.Concat(Enumerable.Repeat("<i></i>", 1_000_000)))).Code.ShouldBe("too-many-elements");

    [Fact]
    public void Elements_that_the_parser_opens_anew_count_though_it_does_not_tell_of_them()
    {
        var page = "<div>" + string.Concat(Enumerable.Range(0, 300).Select(i => $"<b id={i}>")) + "</div>"
            + string.Concat(Enumerable.Repeat("<p>x</p>", 2_000));
        Should.Throw<ArticleLimitException>(() => new ArticleParser().Parse(page)).Code.ShouldBe("too-many-elements");
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("UTF7")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("csUnicode11UTF7")]
    [InlineData("x-unicode-2-0-utf-7")]
    public void Markup_in_utf7_stays_text(string charset)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(
            $"<meta charset={charset}><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- and some words");
        new ArticleParser().Parse(bytes).BodyText.ShouldContain("+ADw-script+AD4-");
        new ArticleParser().Parse(bytes, charset).BodyText.ShouldContain("+ADw-script+AD4-");
    }

    [Fact]
    public void Page_in_utf16_that_declares_another_encoding_is_read_as_its_mark_says()
    {
        byte[] bytes = [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes("<meta charset=utf-7><p>The bridge is closed.")];
        new ArticleParser().Parse(bytes, "iso-8859-1").BodyText.ShouldBe("The bridge is closed.");
    }

    [Fact]
    public void Half_surrogates_become_replacement_characters_wherever_they_stand()
    {
        var article = new ArticleParser().Parse(
            "<title>A \ud800 title</title><p>Words \udc00 and more.</p><figure><img src=/a.jpg alt='\ud800'><figcaption>A \ud800 caption</figcaption></figure>", "https://news.example/");
        article.ToJson().ShouldBe(ArticleJson.FromJson(article.ToJson()).ToJson());
        article.Headline.ShouldBe("A \uFFFD title");
    }

    [Fact]
    public void Marks_of_direction_stay_inside_the_texts_they_stand_in()
    {
        var article = new ArticleParser().Parse("<h1>The \u202Ebridge</h1><p>It is \u2066closed until the spring, the council said.");
        article.BodyText.ShouldBe("It is \u2066closed until the spring, the council said.");
        SafeHtml.Breach(article.ToHtml()).ShouldBeNull();
    }

    /// <summary>There is no regular expression in the library that could run wild, on either framework.</summary>
    [Fact]
    public void Library_uses_no_regular_expressions() =>
        typeof(ArticleParser).Assembly.GetReferencedAssemblies().Select(a => a.Name).ShouldNotContain("System.Text.RegularExpressions");
}

using AngleSharp.Html.Parser;
using ArticleParsing.Acquisition.Guards;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;

namespace ArticleParsing.Tests.Blocks;

public sealed class InlineMarkupTests
{
    [Fact]
    public void Inline_markup_points_at_its_words()
    {
        var block = Block(
            "<p>A <em>quay</em>, a <b>bridge</b>, <code>x = 1</code>, <del>old</del> and <a href=/new> new <i>boats</i> </a>.</p>");
        Ranges(block).ShouldBe(["Emphasis quay", "Strong bridge", "Code x = 1", "Deleted old", "Link new boats", "Emphasis boats"]);
    }

    [Fact]
    public void An_element_inside_another_of_its_kind_is_one_with_it() =>
        Ranges(Block("<p><b>a <strong>b</strong> c</b> and <em>d</em><em>e</em></p>")).ShouldBe(["Strong a b c", "Emphasis de"]);

    [Fact]
    public void An_element_around_several_blocks_marks_up_each() =>
        Read("<b><p>one</p><p>two</p></b>").SelectMany(Ranges).ShouldBe(["Strong one", "Strong two"]);

    [Theory]
    [InlineData("about 10<sup>12</sup> grains", "about 10^12 grains")]
    [InlineData("10<sup>−6</sup> of it", "10^−6 of it")]
    [InlineData("900 m<sup>2</sup> in area", "900 m^2 in area")]
    [InlineData("1<sup>1</sup>/<sub>2</sub> metres", "1 1/2 metres")]
    [InlineData("<sup>1</sup>/<sub>2</sub> metre", "1/2 metre")]
    [InlineData("the 22<sup>nd</sup> boat", "the 22nd boat")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    [InlineData("101<sub>2</sub> is five", "101_2 is five")]
    public void Raised_and_lowered_numbers_are_set_off_from_numbers(string html, string text) => Block("<p>" + html).Text.ShouldBe(text);

    [Theory]
    [InlineData("spent 40<sup><a href='#fn1'>1</a></sup> million", "spent 40[1] million", "[1]", "#fn1")]
    [InlineData("spent 40<a href='#n'><sup>1</sup></a> million", "spent 40[1] million", "[1]", "#n")]
    [InlineData("the end.<sup>2</sup> Then", "the end.[2] Then", "[2]", null)]
    [InlineData("the end<sup class=reference><a href='#cite_note-3'>[3]</a></sup>", "the end[3]", "[3]", "#cite_note-3")]
    [InlineData("the end<a href='#footnote-4' class=footnote-ref>4</a> of it", "the end[4] of it", "[4]", "#footnote-4")]
    public void Marks_of_notes_are_no_part_of_words_and_numbers(string html, string text, string mark, string? url)
    {
        var block = Block("<p>" + html);
        block.Text.ShouldBe(text);
        var range = block.Ranges.ShouldHaveSingleItem();
        (range.Kind, Words(block, range), range.Url).ShouldBe((InlineKind.NoteReference, mark, url));
    }

    [Fact]
    public void The_way_back_from_a_note_is_not_its_text() =>
        Block("<p id=fn1>A litre. <a href='#fnref1'>&#8617;</a></p>").Text.ShouldBe("A litre.");

    [Fact]
    public void Line_breaks_are_remembered_where_the_text_has_spaces()
    {
        var block = Block("<p>Under the glass<br>the grass is <br> wet</p>");
        block.Text.ShouldBe("Under the glass the grass is wet");
        block.LineBreaks.ShouldBe([15, 28]);
    }

    [Theory]
    [InlineData("In symbols, <span class=katex><span class=katex-mathml><math><semantics><mi>V</mi><annotation encoding='application/x-tex'>V = A d</annotation></semantics></math></span><span class=katex-html aria-hidden=true>V=Ad</span></span>, where", "In symbols, V = A d, where")]
    [InlineData("Let <mjx-container><mjx-math aria-hidden=true></mjx-math><mjx-assistive-mml><math><msup><mi>n</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container> be", "Let n^2 be")]
    [InlineData("a <span class=MathJax_Preview>[x]</span><script type='math/tex'>x_1</script> b", "a x_1 b")]
    [InlineData("mean <span class=mwe-math-element><span style='display:none'><math alttext='{\\displaystyle q=1}'><mi>q</mi></math></span><img class=mwe-math-fallback-image-inline alt=q></span>, yes", "mean q=1, yes")]
    public void A_formula_stands_once_in_its_sentence(string html, string text) => Block("<p>" + html).Text.ShouldBe(text);

    [Fact]
    public void A_formula_on_its_own_line_is_a_block()
    {
        var blocks = Read(
            "<p>So <span class=katex-display><math><annotation encoding='application/x-tex'>e=mc^2</annotation></math></span> holds.</p>");
        blocks.Select(b => b.Text).ShouldBe(["So", "e=mc^2", "holds."]);
        blocks[1].MathSource.ShouldBe("e=mc^2");
    }

    [Theory]
    [InlineData("<h2>The hull<a class=headerlink href='#hull'>¶</a><span class=mw-editsection>[<a href=/edit>edit</a>]</span></h2>",
        "The hull")]
    [InlineData("<h2><a href='#x'>#</a> The hull <button>Copy link</button></h2>", "The hull")]
    [InlineData("<h3><button>What does it cost?</button></h3>", "What does it cost?")]
    [InlineData("<h3><a href='#cost'>What does it cost?</a></h3>", "What does it cost?")]
    public void What_hangs_on_a_heading_is_none_of_its_words(string html, string text) =>
        Read(html).ShouldHaveSingleItem().Text.ShouldBe(text);

    [Theory]
    [InlineData("<span class=drop aria-hidden=true>O</span><span class=sr-only>O</span>pening")]
    [InlineData("<span class=sr-only>O</span><span aria-hidden=true>O</span>pening")]
    [InlineData("<span class=dropcap>O</span>pening")]
    [InlineData("<span aria-hidden=true>O</span>pening")]
    public void A_decorative_initial_comes_once(string html) => Block("<p>" + html).Text.ShouldBe("Opening");

    [Fact]
    public void Ruby_gives_its_base_text() => Block("<p><ruby><rb>田中</rb><rp>(</rp><rt>たなか</rt><rp>)</rp></ruby>さん").Text.ShouldBe("田中さん");

    [Theory]
    [InlineData("<p>the <x-term>slipway</x-term> is closed", "the slipway is closed")]
    [InlineData("<div>one <x-box><p>two</p></x-box> three</div>", "one", "two", "three")]
    [InlineData("<div><x-date>May 1</x-date><x-name>Jo Tan</x-name></div>", "May 1", "Jo Tan")]
    public void Unknown_elements_are_inline_beside_text_unless_they_hold_blocks(string html, params string[] texts) =>
        Read(html).Select(b => b.Text).ShouldBe(texts);

    [Fact]
    public void A_declarative_shadow_root_is_shown() =>
        Read("<x-story><template shadowrootmode=open><p>The bridge stays closed.</p></template></x-story>")
            .ShouldHaveSingleItem().Text.ShouldBe("The bridge stays closed.");

    [Theory]
    [InlineData("<noscript><iframe src=x></noscript><p>text", "<noscript><iframe src=x></iframe></noscript><p>text")]
    [InlineData("<noscript><iframe src=x></iframe></noscript><p>text", null)]
    [InlineData("<NOSCRIPT><STYLE>p{}</NOSCRIPT>x", "<NOSCRIPT><STYLE>p{}</style></NOSCRIPT>x")]
    [InlineData("<noscript><iframe", null)]
    public void What_is_left_open_in_noscript_ends_with_it(string html, string? closed) =>
        OpenNoscript.Close(html).ShouldBe(closed ?? html);

    [Theory]
    [InlineData("<table><tr><td class=gutter><pre>1\n2\n3</pre></td><td><pre>a\nb\nc</pre></td></tr></table>", "a\nb\nc")]
    [InlineData("<div><pre>7\n8\n9</pre><pre>a()\nb()\nc()</pre></div>", "a()\nb()\nc()")]
    [InlineData("<pre><span class=lineno>1</span>a()\n<span class=lineno>2</span>b()</pre>", "a()\nb()")]
    [InlineData("<pre>a()<br>b()</pre>", "a()\nb()")]
    [InlineData("<pre>42</pre>", "42")]
    public void Line_numbers_are_no_code(string html, string code) => Read(html).ShouldHaveSingleItem().Text.ShouldBe(code);

    private static Block Block(string html) => Read(html).ShouldHaveSingleItem();

    private static List<Block> Read(string html) => [.. HtmlBlockReader.Read(new HtmlParser().ParseDocument(html)).Blocks];

    private static IEnumerable<string> Ranges(Block block) => block.Ranges.Select(r => r.Kind + " " + Words(block, r));

    private static string Words(Block block, InlineRange range) => block.Text[range.Start..range.End];
}

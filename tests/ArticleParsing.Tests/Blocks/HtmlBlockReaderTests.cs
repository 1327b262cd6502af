using AngleSharp.Html.Parser;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;

namespace ArticleParsing.Tests.Blocks;

public sealed class HtmlBlockReaderTests
{
    [Fact]
    public void Two_line_breaks_end_a_paragraph_and_one_does_not() =>
        Texts("<div>one<br>two<br><br>three</div>").ShouldBe(["one two", "three"]);

    [Fact]
    public void White_space_folds_as_in_a_browser_and_soft_hyphens_go() =>
        Texts("<p>  a\n <b> b</b>&nbsp;&#173;c\u200B </p>").ShouldBe(["a b c"]);

    [Theory]
    [InlineData("<pre>\n\n<a href=/x>one two</a>\n\n</pre>", "one two")]
    [InlineData("<pre>\n\nread <a href=/x>one\n\n</a></pre>", "one")]
    public void Links_in_preformatted_text_point_at_their_words(string html, string words)
    {
        var block = HtmlBlockReader.Read(new HtmlParser().ParseDocument(html)).Blocks.ShouldHaveSingleItem();
        var link = block.Links.ShouldHaveSingleItem();
        block.Text.Substring(link.Start, link.Length).ShouldBe(words);
    }

    [Fact]
    public void Hidden_text_scripts_and_templates_are_out() =>
        Texts("<p>shown" + new string('.', 260)
            + "<p hidden>a<p style='color:red; display : none'>b<script>c</script><template><p>d</template><dialog>e</dialog>")
            .ShouldHaveSingleItem();

    [Fact]
    public void Text_in_noscript_counts_only_where_nothing_else_is() =>
        Texts("<noscript><p>The whole story stands in here, for readers without scripts.</noscript>").ShouldHaveSingleItem();

    [Fact]
    public void Streamed_segments_stand_where_their_placeholders_do() =>
        Texts("<h1>Tram line opens</h1><!--$?--><template id=B:1></template><p>Loading</p><!--/$--><footer>Imprint</footer><div hidden id=S:1><p>The first tram left at dawn.</p><template id=P:2></template></div><div hidden id=S:2><p>The last came back at night.</p></div>")
            .ShouldBe(["Tram line opens", "The first tram left at dawn.", "The last came back at night.", "Imprint"]);

    [Fact]
    public void Streamed_segment_without_a_placeholder_is_not_lost() =>
        Texts("<h1>Tram line opens</h1><div hidden id=S:0><p>The first tram left at dawn.</p></div>")
            .ShouldBe(["Tram line opens", "The first tram left at dawn."]);

    [Fact]
    public void Preformatted_text_keeps_its_lines() => Texts("<pre>if x:\n    y()\n</pre>").ShouldBe(["if x:\n    y()"]);

    [Theory]
    [InlineData("<h3>x</h3>", BlockKindName.Heading)]
    [InlineData("<ul><li><p>x</p></ul>", BlockKindName.ListItem)]
    [InlineData("<blockquote><p>x</p></blockquote>", BlockKindName.Quote)]
    [InlineData("<table><tr><td>x</table>", BlockKindName.TableCell)]
    [InlineData("<pre><code>x</code></pre>", BlockKindName.Code)]
    [InlineData("<custom-tag>x</custom-tag>", BlockKindName.Paragraph)]
    public void Blocks_are_known_for_what_they_are(string html, BlockKindName kind) =>
        Read(html).Blocks.ShouldHaveSingleItem().Kind.ToString().ShouldBe(kind.ToString());

    [Fact]
    public void Links_keep_their_place_and_address()
    {
        var block = Read("<p>See <a href='/a' rel='author'>Jane <b>Doe</b></a> now</p>").Blocks.ShouldHaveSingleItem();
        var link = block.Links.ShouldHaveSingleItem();
        block.Text.Substring(link.Start, link.Length).ShouldBe("Jane Doe");
        link.Rel.ShouldBe("author");
        block.LinkLength.ShouldBe(8);
    }

    [Theory]
    [InlineData("<img src='data:image/gif;base64,R0' data-src='/real.jpg'>", "/real.jpg")]
    [InlineData("<img src='/small.jpg' srcset='/m.jpg 640w, /l.jpg 1280w'>", "/l.jpg")]
    [InlineData("<picture><source srcset='/a.webp 1x, /b.webp 2x'><img alt='x'></picture>", "/b.webp")]
    [InlineData("<noscript><img src='/plain.jpg'></noscript>", "/plain.jpg")]
    [InlineData("<img src='/q,w_100/p.jpg' srcset='/q,w_100/p.jpg 100w, /q,w_900/p.jpg 900w'>", "/q,w_900/p.jpg")]
    public void Lazy_pictures_give_their_best_source(string html, string url) =>
        Read("<p>" + new string('x', 300) + "</p>" + html).Blocks.Single(b => b.Media is not null).Media!.Url.ShouldBe(url);

    [Fact]
    public void Picture_inside_a_sentence_does_not_break_it() => Texts("<p>one <img src=/i.png> two</p>").ShouldBe(["one two"]);

    [Fact]
    public void Boxes_sum_what_stands_in_them()
    {
        var tree = Read("<main><section><p>abc</p><p><a href=x>de</a></p></section></main>");
        var section = tree.Boxes.Single(b => b.Tag == "section");
        (section.TextLength, section.LinkLength, section.EndBlock - section.FirstBlock).ShouldBe((5, 2, 2));
        tree.Root.TextLength.ShouldBe(5);
        section.IsWithin(Within.Main).ShouldBeTrue();
    }

    /// <summary>The public twin of the internal enum, since test methods are public.</summary>
    public enum BlockKindName
    {
        Paragraph,
        Heading,
        ListItem,
        Quote,
        TableCell,
        Code,
    }

    private static BlockTree Read(string html) => HtmlBlockReader.Read(new HtmlParser().ParseDocument(html));

    private static string[] Texts(string html) => [.. Read(html).Blocks.Where(b => b.Text.Length > 0).Select(b => b.Text)];
}

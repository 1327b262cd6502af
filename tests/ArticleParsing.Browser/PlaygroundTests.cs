using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleParsing.Browser;

public sealed class PlaygroundTests(PlaygroundInBrowser playground) : IClassFixture<PlaygroundInBrowser>
{
    [SkippableFact]
    public async Task A_wide_window_shows_page_article_and_quotations_side_by_side()
    {
        var page = await playground.OpenAsync(1500, 950);
        await Expect(page.Locator("#article .headline")).ToHaveTextAsync("Ferry Strike Leaves Islands Short Of Medicine, Doctor Says");
        await Expect(page.Locator("#blocks .block.chrome").First).ToBeVisibleAsync();
        await Expect(page.Locator("#quotations .speaker h3").GetByText("Henrik Solla")).ToBeVisibleAsync();
        await Expect(page.Locator("#article figure figcaption")).ToContainTextAsync("A ferry lies idle");
        await Expect(page.Locator("#article .bio")).ToContainTextAsync("Ilse Varga is a correspondent");
        (await Overflow(page)).ShouldBe(0);
        await PlaygroundInBrowser.KeepPictureAsync(page, "wide");
    }

    [SkippableFact]
    public async Task Every_role_family_has_a_colour_of_its_own_and_its_name_written_out()
    {
        var page = await playground.OpenAsync(1500, 950);
        var colours = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.block')].map(b => getComputedStyle(b).borderLeftColor)");
        colours.Distinct().Count().ShouldBeGreaterThanOrEqualTo(7);
        (await page.Locator(".block .role").AllTextContentsAsync()).ShouldContain("related promotion");
    }

    [SkippableFact]
    public async Task Hovering_a_block_tells_reason_and_confidence()
    {
        var page = await playground.OpenAsync(1500, 950);
        await page.Locator(".block.head", new() { HasText = "Ferry Strike" }).HoverAsync();
        await Expect(page.Locator("#tip")).ToBeVisibleAsync();
        await Expect(page.Locator("#tip")).ToContainTextAsync("headline: agrees best with what the page declares");
        await Expect(page.Locator("#tip")).ToContainTextAsync("95 % sure");
        await PlaygroundInBrowser.KeepPictureAsync(page, "hover");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#tip")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task A_quotation_in_the_list_jumps_to_its_passage()
    {
        var page = await playground.OpenAsync(1500, 500);
        var passage = page.Locator("mark", new() { HasText = "They had the whole autumn" });
        await Expect(passage).Not.ToBeInViewportAsync();
        await page.Locator("#quotations button", new() { HasText = "They had the whole autumn" }).ClickAsync();
        await Expect(passage).ToBeInViewportAsync();
        await Expect(passage).ToBeFocusedAsync();
        await Expect(page.Locator(".block.lit")).ToContainTextAsync("They had the whole autumn");
    }

    [SkippableFact]
    public async Task The_keyboard_reaches_everything()
    {
        var page = await playground.OpenAsync(1500, 950);
        await page.Locator("#blocks .block").First.FocusAsync();
        for (var i = 0; i < 8; i++) await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".block[aria-selected=true]")).ToContainTextAsync("Ferry Strike");
        await Expect(page.Locator("#tip")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#article .headline")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("lit"));

        await page.Locator("#tab-article").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#chunks")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#json")).ToContainTextAsync("\"headline\": \"Ferry Strike");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("#markdown")).ToContainTextAsync("# Ferry Strike");
        await PlaygroundInBrowser.KeepPictureAsync(page, "markdown");
        await page.Keyboard.PressAsync("End");
        await Expect(page.Locator("#html")).ToContainTextAsync("<q class=\"quotation direct\"");
        await page.Keyboard.PressAsync("Home");
        await Expect(page.Locator("#article")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Pasted_html_is_parsed_and_nothing_of_it_runs()
    {
        var page = await playground.OpenAsync(1500, 950);
        await page.Locator("#open").ClickAsync();
        await Expect(page.Locator("#input")).ToBeFocusedAsync();
        await page.Locator("#input")
            .FillAsync("<html><body><h1>Mine <script>window.ran = 1</script>&lt;img src=x onerror='window.ran=1'&gt;</h1><p>The council will meet again on Monday evening and vote about the old bridge, it said.</p><figure><img src='https://elsewhere.example/a.jpg'><figcaption>The bridge.</figcaption></figure><p>\u201CWe shall see what comes of it,\u201D said Orla Finn, the mayor.</p></body></html>");
        await PlaygroundInBrowser.KeepPictureAsync(page, "dialog");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#article .headline")).ToContainTextAsync("Mine <img src=x");
        await Expect(page.Locator("#quotations")).ToContainTextAsync("Orla Finn");
        (await page.EvaluateAsync<bool>("'ran' in window")).ShouldBeFalse();
        await Expect(page.Locator("#article figure")).ToContainTextAsync("Load the picture");
        await Expect(page.Locator("#dialog")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Pasted_text_is_parsed_as_text()
    {
        var page = await playground.OpenAsync(1500, 950);
        await page.Locator("#open").ClickAsync();
        await page.Locator("#input")
            .FillAsync("The Old Bridge Stays Closed Until Spring\n\nThe old bridge over the river will stay closed until the spring, the council said on Monday evening.\n");
        await page.Locator("#parse").ClickAsync();
        await Expect(page.Locator("#article .headline")).ToHaveTextAsync("The Old Bridge Stays Closed Until Spring");
        await Expect(page.Locator("#status")).ToContainTextAsync("Plain text");
    }

    [SkippableFact]
    public async Task A_page_that_is_refused_clears_what_was_shown()
    {
        var page = await playground.OpenAsync(1500, 950);
        await page.Locator("#open").ClickAsync();
        await page.Locator("#input").FillAsync(string.Concat(Enumerable.Repeat("<div>", 20_000)));
        await page.Locator("#parse").ClickAsync();
        await Expect(page.Locator("#status")).ToContainTextAsync("crosses the limit MaxNestingDepth");
        await Expect(page.Locator("#article")).ToContainTextAsync("This page was refused: ");
        (await page.Locator("main").TextContentAsync())!.ShouldNotContain("Ferry");
        await Expect(page.Locator("#blocks .block")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Links_emphasis_tables_and_nested_lists_are_shown_as_they_are()
    {
        var page = await playground.OpenAsync(1300, 1750, "technical-blog.html");
        await Expect(page.Locator("#article p a")).ToHaveAttributeAsync("href", "https://news.example/posts/gate");
        await Expect(page.Locator("#article p em")).ToHaveTextAsync("less");
        await Expect(page.Locator("#article p sup").First).ToHaveTextAsync("4");
        await Expect(page.Locator("#body-0")).ToContainTextAsync("about 104 people"); // Raised; the caret of the text is gone.
        await Expect(page.Locator("#article thead tr")).ToHaveCountAsync(2);
        (await page.Locator("#article tbody td").AllTextContentsAsync()).ShouldBe(
            ["July", "3.1", "4.4", "August", "2.9", "", "September", "3.0", "5.2"]);
        await Expect(page.Locator("#article td strong")).ToHaveTextAsync("5.2");
        await Expect(page.Locator("#article ol[start='4'] > li")).ToHaveCountAsync(2);
        await Expect(page.Locator("#article ol[start='4'] > li > ol > li")).ToHaveCountAsync(2);
        await Expect(page.Locator("#article pre.math")).ToHaveTextAsync("d = \\frac{F}{k}");
        await PlaygroundInBrowser.KeepPictureAsync(page, "markup");

        await page.Locator("#tab-chunks").ClickAsync();
        await Expect(page.Locator("#chunks li").First).ToContainTextAsync("characters");
        await Expect(page.Locator("#chunks")).ToContainTextAsync("What we found");
        await PlaygroundInBrowser.KeepPictureAsync(page, "chunks");
    }

    [SkippableFact]
    public async Task Posts_show_what_they_say_and_who_wrote_them()
    {
        var page = await playground.OpenAsync(1500, 950, "magazine-embeds.html");
        await Expect(page.Locator("#article .embed blockquote")).ToHaveTextAsync("Lamp 17 is out again. Mind the step.");
        await Expect(page.Locator("#article .embed b")).ToHaveTextAsync("Quern Street (@quernstreet)");
        await Expect(page.Locator("#article .embed a").Last).ToHaveAttributeAsync("href", "https://www.youtube.com/watch?v=lamp1234567");
        await PlaygroundInBrowser.KeepPictureAsync(page, "posts");

        page = await playground.OpenAsync(1500, 950, "live-updates.html");
        (await page.Locator("#article .update h3").AllTextContentsAsync()).ShouldBe(
            ["Rail lines closed", "Wind at 150 km/h on the point", "Good morning"]);
        await Expect(page.Locator("#article .update time").First).ToHaveTextAsync("9 January 2026, 11:20 UTC+01:00");
    }

    [SkippableFact]
    public async Task A_quotation_across_the_edge_of_a_link_is_one_passage()
    {
        var page = await playground.OpenAsync(1500, 950);
        await Paste(page, "<html lang=en><body><h1>The old bridge stays closed</h1><p>The council met on Monday evening and spoke about the bridge for three hours, as it does every month.</p>"
            + "<p>\u201CNobody knows what it <a href='https://news.example/costs'>costs,\u201D said the mayor,</a> Orla Finn, after a long meeting in the town hall.</p></body></html>");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#article .headline")).ToHaveTextAsync("The old bridge stays closed");
        await Expect(page.Locator("mark")).ToHaveTextAsync("Nobody knows what it costs,");
        await Expect(page.Locator("mark a")).ToHaveTextAsync("costs,");
        await Expect(page.Locator("#article p > a")).ToHaveTextAsync("\u201D said the mayor,");
    }

    [SkippableTheory]
    [InlineData("copied-text.txt", "en", "ltr")]
    [InlineData("german-newsletter.txt", "de", "ltr")]
    [InlineData("japanese-copied.txt", "ja", "ltr")]
    [InlineData("arabic-daily.html", "ar", "rtl")]
    public async Task Samples_of_other_languages_run_in_their_direction(string sample, string language, string direction)
    {
        var page = await playground.OpenAsync(360, 740, sample);
        await Expect(page.Locator("#article")).ToHaveAttributeAsync("lang", language);
        await Expect(page.Locator("#article")).ToHaveCSSAsync("direction", direction);
        await Expect(page.Locator("#status")).ToContainTextAsync(sample.EndsWith(".txt", StringComparison.Ordinal) ? "Plain text" : "HTML");
        await PlaygroundInBrowser.KeepPictureAsync(page, "phone-" + language);
        // Where a line begins: at the right in Arabic, in the article, in the list of blocks and among the quotations.
        foreach (var (view, words) in new[] { ("article", "#article > p:last-of-type"), ("page", ".block.body .words"), ("quotations", ".said") })
        {
            await page.Locator("#tab-" + view).ClickAsync();
            (await Overflow(page)).ShouldBe(0, view);
            (await page.Locator(words).First.EvaluateAsync<string>("e => getComputedStyle(e).direction")).ShouldBe(direction, view);
        }
    }

    [SkippableFact]
    public async Task The_dialog_fits_a_phone_and_no_label_is_broken_in_two()
    {
        foreach (var width in (int[])[320, 360, 480])
        {
            var page = await playground.OpenAsync(width, 700);
            await page.Locator("#open").ClickAsync();
            var heights = await page.Locator("#form fieldset label")
                .EvaluateAllAsync<double[]>("all => all.map(l => l.getBoundingClientRect().height)");
            heights.ShouldAllBe(height => height < 40, $"{width}: {string.Join(' ', heights)}");
            (await page.Locator("#dialog").EvaluateAsync<int>("d => d.scrollWidth - d.clientWidth")).ShouldBe(0, $"{width}");
            await PlaygroundInBrowser.KeepPictureAsync(page, "dialog-" + width);
        }
    }

    [SkippableTheory]
    [InlineData("#input")]
    [InlineData("#url")]
    [InlineData("input[value=text]")]
    [InlineData("#cancel")]
    public async Task Control_and_Enter_parse_wherever_the_focus_is(string focus)
    {
        var page = await playground.OpenAsync(1500, 950);
        await Paste(page, "<html><body><h1>Mine</h1><p>The council will meet again on Monday evening and vote about the old bridge, it said.</p></body></html>");
        await page.Locator(focus).FocusAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#dialog")).ToBeHiddenAsync();
        await Expect(page.Locator("#article .headline")).ToHaveTextAsync("Mine");
    }

    [SkippableFact]
    public async Task A_text_is_pasted_read_and_its_quotations_found_with_the_keyboard_alone()
    {
        var page = await playground.OpenAsync(1500, 500);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#input")).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync("The Old Bridge Stays Closed Until Spring\n\nThe old bridge over the river will stay closed until the spring, the council said on Monday evening.\n\n"
            + "\u201CNobody knows what it costs,\u201D said the mayor, Orla Finn, after a long meeting in the town hall.\n");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("input[value=text]")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#status")).ToContainTextAsync("Plain text");
        await Expect(page.Locator("#article .headline")).ToHaveTextAsync("The Old Bridge Stays Closed Until Spring");
        for (var i = 0; i < 40 && !await IsFocused("#quotations button:has-text('Nobody knows')"); i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark", new() { HasText = "Nobody knows" })).ToBeFocusedAsync();

        async Task<bool> IsFocused(string button) => await page.Locator(button).EvaluateAsync<bool>("b => b === document.activeElement");
    }

    [SkippableFact]
    public async Task Chips_hide_and_show_their_blocks()
    {
        var page = await playground.OpenAsync(1500, 950);
        await page.Locator(".chip.chrome").ClickAsync();
        await Expect(page.Locator(".block.chrome").First).ToBeHiddenAsync();
        await Expect(page.Locator(".chip.chrome")).ToHaveAttributeAsync("aria-pressed", "false");
        await page.Locator(".chip.chrome").ClickAsync();
        await Expect(page.Locator(".block.chrome").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Every_sample_opens()
    {
        var page = await playground.OpenAsync(1100, 800);
        var samples = await page.Locator("#sample option:not([hidden])").EvaluateAllAsync<string[]>("options => options.map(o => o.value)");
        samples.Length.ShouldBeGreaterThan(5);
        foreach (var sample in samples)
        {
            await page.Locator("#sample").SelectOptionAsync(sample);
            await page.WaitForFunctionAsync(
                "name => location.hash === '#' + name && document.getElementById('status').textContent.includes(' ms')", sample);
            (await page.Locator("#article > p").CountAsync()).ShouldBeGreaterThan(1, sample);
            (await Overflow(page)).ShouldBe(0, sample);
        }
    }

    [SkippableFact]
    public async Task A_phone_shows_one_view_at_a_time_and_never_scrolls_sideways()
    {
        var page = await playground.OpenAsync(360, 740, touch: true);
        foreach (var view in (string[])["page", "article", "quotations", "chunks", "json", "markdown", "html"])
        {
            await page.Locator("#tab-" + view).TapAsync();
            await Expect(page.Locator(".view:visible")).ToHaveCountAsync(1);
            (await Overflow(page)).ShouldBe(0, view);
            await PlaygroundInBrowser.KeepPictureAsync(page, "phone-" + view);
        }

        await page.Locator("#tab-page").TapAsync();
        await page.Locator(".block.by").First.TapAsync();
        await page.Locator("#tab-quotations").TapAsync();
        await page.Locator("#quotations button", new() { HasText = "They had the whole autumn" }).TapAsync();
        await Expect(page.Locator("mark", new() { HasText = "They had the whole autumn" })).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task What_one_touches_on_a_phone_is_large_enough()
    {
        var page = await playground.OpenAsync(360, 740, touch: true);
        var heights = await page.Locator("button:visible, select:visible")
            .EvaluateAllAsync<double[]>("all => all.map(b => b.getBoundingClientRect().height)");
        heights.ShouldAllBe(height => height >= 32);
    }

    [SkippableFact]
    public async Task Text_has_contrast_by_day_and_by_night()
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await playground.OpenAsync(1500, 950, scheme: scheme);
            await PlaygroundInBrowser.KeepPictureAsync(page, "scheme-" + scheme);
            // Relative luminance and contrast as in WCAG 2.2, on the colours that the browser computed; 4.5 to 1 is its level AA.
            var poor = await page.EvaluateAsync<string[]>("""
                () => {
                  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
                  const over = (colour, below) => { canvas.fillStyle = `rgb(${below.join()})`; canvas.fillRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3); };
                  const luminance = rgb => rgb.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
                  const background = element => element ? over(getComputedStyle(element).backgroundColor, background(element.parentElement)) : [255, 255, 255];
                  const all = [...document.querySelectorAll("body *")].filter(e => e.offsetParent && !e.matches(":disabled, option, script") && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
                  return all.map(e => {
                    const below = background(e);
                    const [a, b] = [luminance(over(getComputedStyle(e).color, below)), luminance(below)].sort((x, y) => y - x);
                    return { ratio: (a + 0.05) / (b + 0.05), name: `${e.tagName}.${e.className} ${e.textContent.slice(0, 20)}` };
                  }).filter(c => c.ratio < 4.5).map(c => `${c.ratio.toFixed(2)} ${c.name}`);
                }
                """);
            poor.ShouldBeEmpty(scheme.ToString());
        }
    }

    [SkippableFact]
    public async Task Everything_has_a_name_for_those_who_do_not_see_it()
    {
        var page = await playground.OpenAsync(1500, 950);
        var nameless = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("button, select, input, textarea, [role=tab], [role=option], img")]
              .filter(e => !(e.getAttribute("aria-label") || e.textContent.trim() || e.labels?.length || e.alt !== undefined && e.hasAttribute("alt") || e.title)).map(e => e.outerHTML.slice(0, 80))
            """);
        nameless.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.querySelectorAll('h1').length")).ShouldBe(1);
        (await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[aria-controls], [aria-labelledby]')].flatMap(e => [e.getAttribute('aria-controls'), e.getAttribute('aria-labelledby')]).filter(id => id && !document.getElementById(id))")).ShouldBeEmpty();
    }

    private static async Task Paste(IPage page, string html)
    {
        await page.Locator("#open").ClickAsync();
        await page.Locator("#input").FillAsync(html);
    }

    /// <summary>How far the window scrolls sideways.</summary>
    private static Task<int> Overflow(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

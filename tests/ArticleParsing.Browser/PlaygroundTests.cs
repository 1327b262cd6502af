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
    public async Task A_page_over_a_limit_is_told_and_the_last_article_stays()
    {
        var page = await playground.OpenAsync(1500, 950);
        await page.Locator("#open").ClickAsync();
        await page.Locator("#input").FillAsync(string.Concat(Enumerable.Repeat("<div>", 20_000)));
        await page.Locator("#parse").ClickAsync();
        await Expect(page.Locator("#status")).ToContainTextAsync("crosses the limit MaxNestingDepth");
        await Expect(page.Locator("#article .headline")).ToContainTextAsync("Ferry Strike");
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
        foreach (var view in (string[])["page", "article", "quotations", "json", "markdown", "html"])
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

    /// <summary>How far the window scrolls sideways.</summary>
    private static Task<int> Overflow(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

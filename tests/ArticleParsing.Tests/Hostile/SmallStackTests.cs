namespace ArticleParsing.Tests.Hostile;

/// <summary>No page overflows the stack, which would end the process: each is read on a thread whose stack is small.</summary>
public sealed class SmallStackTests
{
    private const int StackSize = 1024 * 1024;

    public static TheoryData<string> Pages() => new(
        "segments in one another", "segments in one another, in the other form", "segments deep in one another",
        "authors that refer to one another", "an author that refers to itself",
        "authors inside authors", "headlines inside headlines", "paragraphs under 240 div", "deep JSON-LD",
        "nested inline links and blocks");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_read_on_a_small_stack(string name)
    {
        var page = HostileInputs.All.Single(i => i.Name == name).Make(400_000);
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() => new ArticleParser().Parse(page)), StackSize);
        thread.Start();
        thread.Join();
        if (thrown is not null) thrown.ShouldBeOfType<ArticleLimitException>();
    }

    [Fact]
    public void Segments_in_one_another_are_all_read_in_their_order_as_deep_as_a_page_nests()
    {
        const int Segments = 40;
        var page = "<p>One 0 only.</p><template id=B:0></template>" + string.Concat(Enumerable.Range(0, Segments).Select(i =>
            $"<div hidden id=S:{i}><div><div><p>Words of the segment {i + 1} and some more.</p><template id=B:{i + 1}></template></div></div></div>"));
        var text = new ArticleParser().Parse(page).BodyText;
        for (var i = 1; i < Segments; i++)
            text.IndexOf($"segment {i} ", StringComparison.Ordinal)
                .ShouldBeInRange(0, text.IndexOf($"segment {i + 1} ", StringComparison.Ordinal));
    }
}

namespace ArticleParsing.Tests.Classification.Outside;

/// <summary>A small page that declares nothing of itself, in a language of which the models saw little.</summary>
public sealed class ArticleHeadTests
{
    private const string Page = """
        <html lang="nl"><head><title>Oude pont vaart weer - De Dalbode</title></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <main><article><h1>Oude pont vaart weer tussen Orrin en Herwaal</h1>
        <p class="intro">Na drie jaar stilstand vaart de oude pont weer. Inwoners van beide dorpen stonden zaterdag in de rij voor de eerste overtocht.</p>
        <p class="byline">Door Mieke Aalbers</p><time datetime="2025-05-03">3 mei 2025</time>
        <p>De pont werd uit de vaart genomen omdat de romp lekte. De werf had twee jaar nodig om het schip te herstellen, vooral omdat onderdelen niet meer te koop waren.</p>
        <p>Schipper Teun Baars is blij dat hij weer aan het roer staat. Hij heeft elke dag naar de lege steiger gekeken, en nu liggen er weer fietsen op het dek.</p>
        <p>Lees ook: <a href="/regio/brug">Brug bij Vuren blijft tot de zomer dicht</a></p>
        <p>De gemeente betaalde de helft van het herstel. De rest kwam van een stichting die door inwoners is opgericht en die ook het onderhoud betaalt.</p>
        <p>De pont vaart van april tot oktober, elke dag van acht tot acht uur. Een overtocht kost anderhalve euro, kinderen varen gratis mee.</p>
        <p>ANP</p></article>
        <section class="reacties"><h3>Reacties</h3><div><p>Henk V.</p><p>3 mei, 10:05</p><p>Mooi dat hij weer vaart, ik heb er als kind zo vaak op gestaan met mijn opa.</p></div>
        <div><p>Corrie</p><p>3 mei, 11:40</p><p>Jammer dat hij in de winter niet vaart, juist dan is de omweg over de brug zo lang voor ons.</p></div></section>
        </main></body></html>
        """;

    private static readonly Article s_article = new ArticleParser().Parse(Page);

    [Fact]
    public void Standfirst_may_stand_between_the_headline_and_the_byline() =>
        s_article.Standfirst.ShouldNotBeNull().ShouldStartWith("Na drie jaar stilstand");

    [Fact]
    public void Text_has_no_promotion_agency_or_comments_in_it()
    {
        s_article.BodyText.ShouldStartWith("De pont werd uit de vaart");
        s_article.BodyText.ShouldEndWith("kinderen varen gratis mee.");
        s_article.BodyText.ShouldNotContain("Lees ook");
    }

    [Fact]
    public void Agency_under_the_text_is_a_notice() => s_article.Disclaimers.ShouldHaveSingleItem().Text.ShouldBe("ANP");

    /// <summary>No class says anything; the page declares that it is an article, and who wrote it.</summary>
    private const string Japanese = """
        <html lang="ja"><head><title>オリンの橋、春まで通行止め - 谷間新聞</title><meta property="og:title" content="オリンの橋、春まで通行止め"><meta property="og:type" content="article"><meta name="author" content="山田花子"></head>
        <body><header><nav><a href="/">A</a> <a href="/b">B</a></nav></header><main><article><h1>オリンの橋、春まで通行止め</h1>
        <p>五本の橋脚のうち二本にひびが入り、費用を誰が払うかは決まっていない。</p><div>山田花子</div><div>2026年1月12日</div>
        <p>オリンの古い橋は春まで通行止めが続くと、町議会が月曜日、橋脚の状態をめぐる長い会議のあとで発表した。</p>
        <p>「修理にいくらかかるか、誰にもわからない」とフィン町長は話し、先週、県に支援を求めた。</p>
        <p>技術者らは水位が下がった秋、舟から調べたところ、五本の橋脚のうち二本でひびを見つけていた。</p>
        <p>それまでバスは丘を越える遠回りの道を走り、学校までの時間はおよそ二十分長くなるとバス会社は説明している。</p>
        <p>（共同）</p></article>
        <section><h4>この記事を書いた人</h4><div><img src="/p/1.jpg" width="80" height="80"><a href="/team/1">山田花子</a><div>記者</div><p>二〇一九年から交通と川を取材。以前は沿岸の二つの新聞社で働いていた。</p></div></section>
        <section><h2>関連記事</h2><div><a href="/n/1"><img src="/i/1.jpg" width="300" height="200"></a><h3><a href="/n/1">渡し船の運賃、三年連続の値上げ</a></h3><p>利用者は月ぎめの券を求めている。</p></div><div><a href="/n/2"><img src="/i/2.jpg" width="300" height="200"></a><h3><a href="/n/2">市場の屋根、四十年ぶりに新しく</a></h3><p>工事は夏まで続く。</p></div><div><a href="/n/3"><img src="/i/3.jpg" width="300" height="200"></a><h3><a href="/n/3">ボート部が三度目の優勝</a></h3><p>川では負けなしの一年。</p></div></section>
        <section><h3>コメント (2)</h3><div><b>taro77</b><span>2時間前</span><p>二十年間毎日この橋を渡ってきましたが、ひびの話は一度も聞いたことがありません。</p><a href="#r1">返信</a></div><div><b>みな</b><span>3時間前</span><p>遠回りのガソリン代は誰が払うのでしょうか。県ではないでしょう。</p><a href="#r2">返信</a></div></section></main></body></html>
        """;

    [Fact]
    public void Page_that_says_it_is_an_article_and_has_the_head_of_one_is_taken_apart_as_one()
    {
        var article = new ArticleParser().Parse(Japanese);
        article.Standfirst.ShouldNotBeNull().ShouldStartWith("五本の橋脚");
        article.Authors.ShouldHaveSingleItem().Bio.ShouldNotBeNull().ShouldContain("交通と川を取材");
        article.Disclaimers.ShouldHaveSingleItem().Text.ShouldBe("（共同）");
        article.BodyText.ShouldEndWith("バス会社は説明している。");
    }
}

using System.Text;

namespace ArticleParsing.Tests.Acquisition;

public sealed class TextEncodingTests
{
    private static readonly ArticleParser s_parser = new();

    [Theory]
    [InlineData("windows-1252",
        "Die Brücke über den Fluß bleibt gesperrt, sagte der Bürgermeister. „Wir müssen prüfen, ob die Pfeiler größere Schäden haben“, so Müller.")]
    [InlineData("windows-1252", "Le préfet a déclaré que l’accès à la forêt était fermé jusqu’à l’été. Les élus s’en félicitent déjà.")]
    [InlineData("windows-1250",
        "Řidič nákladního vozu poškodil most přes řeku, který zůstane zavřený až do jara. Žádný termín opravy není znám.")]
    [InlineData("windows-1251", "Ночной паром вернётся в первые выходные мая. Депутаты решили оплачивать переправу до конца зимы.")]
    [InlineData("koi8-r", "Ночной паром вернётся в первые выходные мая. Депутаты решили оплачивать переправу до конца зимы.")]
    [InlineData("shift_jis", "港町と緑島を結ぶ夜行フェリーが五月の最初の週末に復活する。市議会は火曜日、運航費を可決した。")]
    [InlineData("euc-jp", "港町と緑島を結ぶ夜行フェリーが五月の最初の週末に復活する。市議会は火曜日、運航費を可決した。")]
    [InlineData("gb18030", "夜间渡轮将在五月的第一个周末恢复。市议会星期二决定支付到明年冬天的费用，这笔钱来自排水基金。")]
    [InlineData("big5", "夜間渡輪將在五月的第一個週末恢復。市議會星期二決定支付到明年冬天的費用，這筆錢來自排水基金。")]
    [InlineData("euc-kr", "항구와 초록섬을 잇는 심야 여객선이 다시 운항한다. 시의회는 화요일 운항비를 의결했다.")]
    [InlineData("windows-1253", "Η γέφυρα θα παραμείνει κλειστή μέχρι την άνοιξη, είπε ο δήμαρχος στους κατοίκους της πόλης.")]
    [InlineData("utf-16", "Die Brücke über den Fluß bleibt gesperrt, sagte der Bürgermeister am Abend.")]
    public void The_encoding_of_old_text_is_found(string encoding, string text)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
        ArticleParsing.Acquisition.TextDecoder.DecodeText(bytes, null).ShouldBe(text);
    }

    [Fact]
    public void A_charset_that_the_caller_knows_decides()
    {
        const string Text = "Ночной паром вернётся в первые выходные мая.";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!.GetBytes(Text);
        ArticleParsing.Acquisition.TextDecoder.DecodeText(bytes, "koi8-r").ShouldBe(Text);
        ArticleParsing.Acquisition.TextDecoder.DecodeText(bytes, "windows-1251").ShouldNotBe(Text);
    }

    [Fact]
    public void Bytes_of_text_are_parsed_like_the_text()
    {
        const string Text =
            "The bridge closes\n\nThe bridge over the river stays closed until spring – the mayor said so on Monday to everybody who came.";
        s_parser.ParseText(Encoding.UTF8.GetBytes(Text)).ToJson().ShouldBe(s_parser.ParseText(Text).ToJson());
        s_parser.ParseText(Encoding.Unicode.GetBytes(Text)).ToJson().ShouldBe(s_parser.ParseText(Text).ToJson());
    }

}

namespace ArticleParsing.Tests.Quotations.General;

public sealed class EasternTests
{
    [Theory]
    [InlineData("tr", "Belediye Başkanı Orhan Ilgın, “Köprü kapalı kalacak” dedi.", "Köprü kapalı kalacak <- Orhan Ilgın")]
    [InlineData("tr", "Belediye Başkanı Orhan Ilgın, köprünün kapalı kalacağını söyledi.", "[köprünün kapalı kalacağını] <- Orhan Ilgın")]
    [InlineData("ar", "وقال المحافظ سمير الحداد: \"الجسر سيبقى مغلقا حتى الخميس\".", "الجسر سيبقى مغلقا حتى الخميس <- سمير الحداد")]
    [InlineData("ar", "وقال المحافظ سمير الحداد إن الجسر سيبقى مغلقا.", "[إن الجسر سيبقى مغلقا] <- سمير الحداد")]
    [InlineData("ja", "田中一郎市長は「橋は当分閉鎖します」と述べた。", "橋は当分閉鎖します <- 田中一郎")]
    [InlineData("ko", "김하늘 시장은 \"다리는 당분간 폐쇄합니다\"라고 말했다.", "다리는 당분간 폐쇄합니다 <- 김하늘")]
    [InlineData("ko", "김하늘 시장은 다리를 당분간 폐쇄한다고 밝혔다.", "[다리를 당분간 폐쇄한] <- 김하늘")]
    [InlineData("zh", "市长李明说：“大桥暂时关闭。”", "大桥暂时关闭。 <- 李明")]
    [InlineData("zh", "市长李明表示，大桥暂时关闭。", "[大桥暂时关闭] <- 李明")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldBe([expected]);

    [Theory]
    [InlineData("ja", "「橋は当分渡れません」と話すのは森野はるかさん")]
    [InlineData("zh", "“大桥暂时关闭。”说话的是李明先生")]
    [InlineData("ko", "\"다리는 당분간 폐쇄합니다\" 김하늘 시장")]
    public void A_text_may_end_with_a_title(string language, string text) => Should.NotThrow(() => Spoken.Read(text, language));

    [Fact]
    public void Words_without_spaces_are_no_term() => Spoken.Read("山本さんは「橋は渡れない」とだけ書いた紙を出した。", "ja").Length.ShouldBe(1);

    [Fact]
    public void A_given_name_may_begin_like_a_marker() =>
        Spoken.Read("「橋は当分渡れません」と山本はるかさんは話す。", "ja").ShouldBe(["橋は当分渡れません <- 山本はるか"]);

    [Theory]
    [InlineData("ko", "상인 김하늘(41) 씨는 아침에 왔다.\n김 씨는 \"다리는 당분간 못 건넌다\"라고 말했다.", "김하늘")]
    [InlineData("ja", "店主の田中一郎さんは朝から待った。\n「橋は当分渡れません」と田中さんは話す。", "田中一郎")]
    [InlineData("tr", "Dün köye Orhan Ilgın geldi.\nIlgın, “Köprü kapalı kalacak” dedi.", "Orhan Ilgın")]
    public void A_family_name_leads_to_the_full_name(string language, string text, string name) =>
        Spoken.Read(text, language).ShouldAllBe(line => line.EndsWith("<- " + name));

    [Fact]
    public void A_name_in_a_case_is_no_subject() =>
        Spoken.Read("Orhan Ilgın, Ankara'da “Köprü kapalı kalacak” dedi.", "tr").ShouldBe(["Köprü kapalı kalacak <- Orhan Ilgın"]);

    [Fact]
    public void A_foreign_name_in_Chinese_is_one_name() =>
        Spoken.Read("教练米拉·霍尔姆说：“我们会回来的。”", "zh").ShouldBe(["我们会回来的。 <- 米拉·霍尔姆"]);

    [Theory]
    [InlineData("ja", "近くに住む主婦の大槻澄江さん（63）は「橋は当分渡れません」と話した。", "橋は当分渡れません <- 大槻澄江")]
    [InlineData("ja", "イオンサービスは「橋は当分渡れません」と説明している。", "橋は当分渡れません <- イオンサービス")]
    [InlineData("ja", "「橋は当分渡れません」と鈴音さん。", "橋は当分渡れません <- 鈴音")]
    [InlineData("ja", "「橋は当分渡れません」。鈴音さんはそう言って笑った。", "橋は当分渡れません <- 鈴音")]
    [InlineData("ko", "강하늬 “다리는 당분간 못 건넌다”", "다리는 당분간 못 건넌다 <- 강하늬")]
    [InlineData("ko", "주말이면 손녀 지우(11)가 온다. 지우는 “다리는 당분간 못 건넌다”라고 말했다.", "다리는 당분간 못 건넌다 <- 지우")]
    [InlineData("ko", "전기안전원 관계자는 “다리는 당분간 못 건넌다”라고 말했다.", "다리는 당분간 못 건넌다 <- 전기안전원 관계자")]
    [InlineData("ko", "정태문 전 해송시장은 “다리는 당분간 못 건넌다”라고 말했다.", "다리는 당분간 못 건넌다 <- 정태문")]
    [InlineData("zh", "特朗普说：“大桥暂时关闭。”", "大桥暂时关闭。 <- 特朗普")]
    [InlineData("ar", "قال يوسف الحداد: \"الجسر سيبقى مغلقا حتى الخميس\".", "الجسر سيبقى مغلقا حتى الخميس <- يوسف الحداد")]
    public void A_name_without_a_title_is_told_by_where_it_stands(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldContain(expected);

    [Fact]
    public void What_a_person_speaks_of_is_no_speaker() =>
        Spoken.Read("川原さんは判決が重いと語り、「橋は当分渡れません」と話した。", "ja").ShouldContain("橋は当分渡れません <- 川原");

    [Fact]
    public void A_character_in_the_middle_of_a_word_is_no_family_name() =>
        Spoken.Read("消防员陈立告诉记者，塌方体约有两万立方米。“大桥暂时关闭，”他说。", "zh").ShouldContain("大桥暂时关闭， <- 陈立");
}

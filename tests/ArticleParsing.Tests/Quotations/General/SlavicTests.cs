namespace ArticleParsing.Tests.Quotations.General;

public sealed class SlavicTests
{
    [Theory]
    [InlineData("pl", "– Most pozostanie zamknięty – powiedział burmistrz Jan Brzoza.", "Most pozostanie zamknięty <- Jan Brzoza")]
    [InlineData("pl", "„Most pozostanie zamknięty” – mówi burmistrz Jan Brzoza.", "Most pozostanie zamknięty <- Jan Brzoza")]
    [InlineData("pl", "Burmistrz Jan Brzoza zapewnił, że most pozostanie zamknięty.", "[że most pozostanie zamknięty] <- Jan Brzoza")]
    [InlineData("pl", "Według Jana Brzozy most pozostanie zamknięty.", "[most pozostanie zamknięty] <- Jana Brzozy")]
    [InlineData("cs", "„Most zůstane zavřený,“ řekl starosta Jan Bříza.", "Most zůstane zavřený, <- Jan Bříza")]
    [InlineData("cs", "Starosta Jan Bříza uvedl, že most zůstane zavřený.", "[že most zůstane zavřený] <- Jan Bříza")]
    [InlineData("ru", "«Мост останется закрытым», — заявил мэр Иван Берёзин.", "Мост останется закрытым <- Иван Берёзин")]
    [InlineData("ru", "— Мост останется закрытым, — заявил мэр Иван Берёзин.", "Мост останется закрытым <- Иван Берёзин")]
    [InlineData("ru", "Мэр Иван Берёзин сообщил, что мост останется закрытым.", "[что мост останется закрытым] <- Иван Берёзин")]
    [InlineData("uk", "«Міст залишиться закритим», — заявив мер Іван Березін.", "Міст залишиться закритим <- Іван Березін")]
    [InlineData("uk", "Мер Іван Березін повідомив, що міст залишиться закритим.", "[що міст залишиться закритим] <- Іван Березін")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldBe([expected]);

    [Fact]
    public void A_name_in_another_case_leads_to_its_full_form() =>
        Spoken.Read("Мэр Иван Берёзин приехал утром. По словам Берёзина, мост останется закрытым.", "ru")
            .ShouldBe(["[мост останется закрытым] <- Иван Берёзин"]);

    [Fact]
    public void The_title_of_a_work_is_no_quotation() =>
        Spoken.Read("Jan Brzoza czytał powieść „Morze za oknem” na rynku.", "pl").ShouldBeEmpty();
}

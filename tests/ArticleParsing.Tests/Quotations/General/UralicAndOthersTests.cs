namespace ArticleParsing.Tests.Quotations.General;

public sealed class UralicAndOthersTests
{
    [Theory]
    [InlineData("fi", "– Silta pysyy kiinni, sanoo kaupunginjohtaja Aino Rautava.", "Silta pysyy kiinni <- Aino Rautava")]
    [InlineData("fi", "Aino Rautava tuli aikaisin.\n– Silta pysyy kiinni, Rautava sanoo.", "Silta pysyy kiinni <- Aino Rautava")]
    [InlineData("fi", "”Silta pysyy kiinni”, Aino Rautava kertoi.", "Silta pysyy kiinni <- Aino Rautava")]
    [InlineData("ro", "„Podul rămâne închis”, a declarat primarul Radu Stănescu.", "Podul rămâne închis <- Radu Stănescu")]
    [InlineData("ro", "Potrivit inginerei Elena Dobre, lucrările vor dura „cel puțin un an”.", "cel puțin un an <- Elena Dobre")]
    [InlineData("hu", "– A híd zárva marad – mondta Kardos Anna polgármester.", "A híd zárva marad <- Kardos Anna")]
    [InlineData("hu", "Kiss Zoltán edző „csodának” nevezte a győzelmet.", "csodának <- Kiss Zoltán")]
    [InlineData("id", "\"Jembatan masih ditutup,\" kata Bupati Surya Wijaya.", "Jembatan masih ditutup, <- Surya Wijaya")]
    [InlineData("id", "Terdakwa Joni Prakoso membantah. \"Saya tidak mengambil uang itu,\" katanya.",
        "Saya tidak mengambil uang itu, <- Joni Prakoso")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldContain(expected);
}

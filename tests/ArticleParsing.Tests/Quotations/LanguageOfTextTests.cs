using ArticleParsing.Quotations;

namespace ArticleParsing.Tests.Quotations;

public sealed class LanguageOfTextTests
{
    [Theory]
    [InlineData("de", "Der Rat der Insel hat am Abend lange über die Brücke beraten und will im Herbst entscheiden.")]
    [InlineData("fr", "Le conseil de l'île a longtemps parlé du pont, et la décision sera prise à l'automne.")]
    [InlineData("es", "El consejo de la isla habló del puente durante horas y decidirá en otoño lo que se hace.")]
    [InlineData("it", "Il consiglio dell'isola ha parlato del ponte per ore e deciderà in autunno che cosa fare.")]
    [InlineData("pt", "O conselho da ilha falou da ponte durante horas e não decide antes do outono o que fazer.")]
    [InlineData("nl", "De raad van het eiland heeft lang over de brug gepraat en wil in het najaar een besluit nemen.")]
    [InlineData("sv", "Öns råd har talat länge om bron och vill inte fatta något beslut förrän till hösten.")]
    [InlineData("no", "Øyas råd har snakket lenge om broen, og vil ikke ta noen beslutning før til høsten.")]
    [InlineData("da", "Øens råd har talt længe om broen og vil ikke tage nogen beslutning før efter sommeren, siger de.")]
    [InlineData("pl", "Rada wyspy długo mówiła o moście i nie podejmie decyzji przed jesienią.")]
    [InlineData("uk", "Рада острова довго говорила про міст і не буде ухвалювати рішення до осені.")]
    [InlineData("ru", "Совет острова долго говорил о мосте и не будет принимать решение до осени.")]
    [InlineData("ja", "島の議会は橋について長く話し合い、秋に決める。")]
    [InlineData("zh", "岛上的议会就这座桥讨论了很久，秋天再作决定。")]
    [InlineData("ko", "섬 의회는 다리에 대해 오래 이야기했고 가을에 결정한다.")]
    public void The_language_is_told_by_script_and_function_words(string language, string text) =>
        LanguageOfText.Find(text).ShouldBe(language);

    [Fact]
    public void Words_without_a_language_tell_none() => LanguageOfText.Find("Xqz 12 Brrt").ShouldBeNull();
}

using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Tests.Readers;

/// <summary>Lines that sign, by language, and whom they name.</summary>
public sealed class BylineTests
{
    [Theory]
    [InlineData("By Walter Oakes, Jr.", "Walter Oakes, Jr.")]
    [InlineData("By Guest Contributor Dr. María-José de la O'Brien-Núñez, PhD", "María-José de la O'Brien-Núñez")]
    [InlineData("Bram Lewin, Professor of Science Communication, Northfell University", "Bram Lewin")]
    [InlineData("By Jo Tan | The Harbour Newsroom", "Jo Tan")]
    [InlineData("By Jo Tan and Sam Idris, Oldmark", "Jo Tan|Sam Idris")]
    [InlineData("By Jo Tan, jo.tan@harbour.example", "Jo Tan")]
    [InlineData("By Jo Tan @jotan", "Jo Tan")]
    [InlineData("By Farah Engineer", "Farah Engineer")]
    [InlineData("By Jo Tan, Software Engineer", "Jo Tan")]
    [InlineData("Jo Tan, M.A. Journalism", "Jo Tan")]
    [InlineData("Millbrook Harbour Board, Frankfurt, Germany", "Millbrook Harbour Board")]
    [InlineData("Oldmark, Germany", "")]
    [InlineData("POSTLY, Oldmark, Germany", "")]
    [InlineData("Jo Tan, Oldmark, Germany", "Jo Tan")]
    [InlineData("Posted by Jo Tan, ABC Project Marketing, Harbour", "Jo Tan")]
    [InlineData("Jo Tan/ABC", "Jo Tan")]
    [InlineData("Jo Tan/Sam Idris", "Jo Tan|Sam Idris")]
    [InlineData("Juan Lima C.", "Juan Lima C.")]
    [InlineData("All posts by Jo Tan", "Jo Tan")]
    [InlineData("Super User", "")]
    [InlineData("Member Login", "")]
    [InlineData("Press Release", "")]
    public void English(string line, string names) => Names(line).ShouldBe(names);

    [Theory]
    [InlineData("Redakteurin Anna Muster", "Anna Muster")]
    [InlineData("Interview: Jule Lenz", "Jule Lenz")]
    [InlineData("Autoren Jelko Maas und Jutta Klein", "Jelko Maas|Jutta Klein")]
    [InlineData("Text von Christian Seib Illustration von Markus Rooft", "Christian Seib")]
    [InlineData("erstellt von Dominik Rauch", "Dominik Rauch")]
    [InlineData("Alles von Dominik Rauch", "Dominik Rauch")]
    [InlineData("Rechtsanwalt Dominik Rauch", "Dominik Rauch")]
    [InlineData("Stiftung Wiekstedt e.V.", "")]
    [InlineData("Muster GmbH & Co. KG", "")]
    [InlineData("Uhr", "")]
    public void German(string line, string names) => Names(line).ShouldBe(names);

    [Theory]
    [InlineData("Por Ana Ruiz, do Rio, e Luís Gil, de Brasília", "Ana Ruiz|Luís Gil")]
    [InlineData("Por José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Escrito por Ana Lima y Luis Gil", "Ana Lima|Luis Gil")]
    [InlineData("Per Maria Puig i Cadafalch", "Maria Puig i Cadafalch")]
    [InlineData("Comentar", "")]
    [InlineData("Écrit par Élise Morand", "Élise Morand")]
    [InlineData("Scritto da Lia Conti", "Lia Conti")]
    [InlineData("Scris de Ana Popescu", "Ana Popescu")]
    public void Romance_languages(string line, string names) => Names(line).ShouldBe(names);

    [Theory]
    [InlineData("Kirjoittanut Aino Laine", "Aino Laine")]
    [InlineData("Teksti: Aino Laine, kuvat: Eero Salo", "Aino Laine")]
    [InlineData("Skriven av Siri Dahl", "Siri Dahl")]
    [InlineData("Skrevet av Siri Dahl", "Siri Dahl")]
    [InlineData("Skrevet af Mads Holm", "Mads Holm")]
    [InlineData("Geschreven door Anke van der Meer", "Anke van der Meer")]
    [InlineData("Kirjutas Mari Tamm", "Mari Tamm")]
    [InlineData("Írta: Nagy Anna", "Nagy Anna")]
    public void Nordic_Dutch_and_Finno_Ugric_languages(string line, string names) => Names(line).ShouldBe(names);

    [Theory]
    [InlineData("Napisał Jan Nowak", "Jan Nowak")]
    [InlineData("Napsala Jana Malá", "Jana Malá")]
    [InlineData("Piše: Ana Kos", "Ana Kos")]
    [InlineData("Автори: Олена Коваль та Ігор Бойко", "Олена Коваль|Ігор Бойко")]
    [InlineData("Подготовила Ирина Соколова", "Ирина Соколова")]
    [InlineData("Автор: Мария Петрова, фото: Иван Колев", "Мария Петрова")]
    [InlineData("Γράφει ο Νίκος Παππάς", "Νίκος Παππάς")]
    public void Slavic_languages_and_Greek(string line, string names) => Names(line).ShouldBe(names);

    [Theory]
    [InlineData("كتبت: ليلى منصور", "ليلى منصور")]
    [InlineData("מאת: דנה לוי", "דנה לוי")]
    [InlineData("نویسنده: سارا احمدی", "سارا احمدی")]
    [InlineData("Haberi yazan: Ece Kaya", "Ece Kaya")]
    [InlineData("Penulis: Siti Aminah", "Siti Aminah")]
    [InlineData("Tác giả: Lê Phương", "Lê Phương")]
    [InlineData("โดย สมหญิง ใจดี", "สมหญิง ใจดี")]
    [InlineData("लेखक: रवि कुमार", "रवि कुमार")]
    public void Languages_of_Asia(string line, string names) => Names(line).ShouldBe(names);

    [Theory]
    [InlineData("김민수 기자", "김민수")]
    [InlineData("김민수 선임기자", "김민수")]
    [InlineData("記者・田中美咲", "田中美咲")]
    [InlineData("田中美咲記者", "田中美咲")]
    [InlineData("文／田中美咲", "田中美咲")]
    [InlineData("本报记者 王小明", "王小明")]
    [InlineData("本報記者王小明", "王小明")]
    [InlineData("作者：王小明、李四", "王小明|李四")]
    public void Names_without_spaces(string line, string names) => Names(line).ShouldBe(names);

    [Theory]
    [InlineData("Di Zhang")]
    [InlineData("My Lindqvist")]
    [InlineData("José Ortega y Gasset")]
    public void A_declared_name_in_full_is_taken_whole(string name) =>
        BylineReader.ReadDeclared(name, logins: false).Select(c => c.Name).ShouldBe([name]);

    [Theory]
    [InlineData("By Jo Tan", "Jo Tan")]
    [InlineData("Von Anna Muster", "Anna Muster")]
    [InlineData("Staff Writer", "")]
    [InlineData("Jo Tan and Sam Idris", "Jo Tan|Sam Idris")]
    public void What_is_declared_may_be_a_byline_all_the_same(string declared, string names) =>
        string.Join('|', BylineReader.ReadDeclared(declared, logins: false).Select(c => c.Name)).ShouldBe(names);

    [Fact]
    public void What_somebody_is_stays_with_the_name() => BylineReader.Read("Reporterin Anna Muster")[0].Role.ShouldBe("Reporterin");

    [Theory]
    [InlineData("Datum: 19.11.2021 Autor: Uta Helken Quelle: Post", "Uta Helken")]
    [InlineData("Photo: Sam Idris Author: Jo Tan Tags: bridges, roads", "Jo Tan")]
    [InlineData("Sort By: Price", null)]
    [InlineData("The author: nobody knows", null)]
    [InlineData("Source: Harbour Post", null)]
    public void Label_in_the_middle_of_a_line_tells_who_wrote(string line, string? name) => LabelledName.In(line).ShouldBe(name);

    private static string Names(string line) => string.Join('|', BylineReader.Names(line));
}

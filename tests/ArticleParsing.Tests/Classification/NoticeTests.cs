using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Tests.Classification;

/// <summary>Notices by kind and language, and words that only look like one.</summary>
public sealed class NoticeTests
{
    private const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p><p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>";
    private const string Tail =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, according to the bus company.</p><p>The council meets again in March, when the engineers are to show three plans for a new bridge and say how long each of them would take to build.</p>";

    [Theory]
    [InlineData("All rights reserved.", DisclaimerKind.Legal)]
    [InlineData("Alle Rechte vorbehalten.", DisclaimerKind.Legal)]
    [InlineData("Tous droits réservés", DisclaimerKind.Legal)]
    [InlineData("Todos los derechos reservados", DisclaimerKind.Legal)]
    [InlineData("Riproduzione riservata", DisclaimerKind.Legal)]
    [InlineData("Todos os direitos reservados", DisclaimerKind.Legal)]
    [InlineData("Alle rechten voorbehouden", DisclaimerKind.Legal)]
    [InlineData("Wszelkie prawa zastrzeżone", DisclaimerKind.Legal)]
    [InlineData("Все права защищены", DisclaimerKind.Legal)]
    [InlineData("Усі права захищені", DisclaimerKind.Legal)]
    [InlineData("Tüm hakları saklıdır", DisclaimerKind.Legal)]
    [InlineData("جميع الحقوق محفوظة", DisclaimerKind.Legal)]
    [InlineData("無断転載を禁じます", DisclaimerKind.Legal)]
    [InlineData("版权所有，未经许可不得转载", DisclaimerKind.Legal)]
    [InlineData("Correction: the mayor's name is Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Berichtigung: Die Bürgermeisterin heißt Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Rectificatif : la maire s'appelle Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Fe de errores: la alcaldesa se llama Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Rettifica: la sindaca si chiama Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Correção: a prefeita se chama Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Correctie: de burgemeester heet Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Sprostowanie: burmistrz nazywa się Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Исправление: мэра зовут Орла Финн.", DisclaimerKind.Correction)]
    [InlineData("Виправлення: мера звуть Орла Фінн.", DisclaimerKind.Correction)]
    [InlineData("Düzeltme: Başkanın adı Orla Finn'dir.", DisclaimerKind.Correction)]
    [InlineData("تصحيح: اسم رئيسة البلدية أورلا فين.", DisclaimerKind.Correction)]
    [InlineData("訂正：町長の名前に誤りがありました。", DisclaimerKind.Correction)]
    [InlineData("更正：镇长的名字有误。", DisclaimerKind.Correction)]
    [InlineData("Editor's note: this text was written before the meeting.", DisclaimerKind.EditorsNote)]
    [InlineData("Anmerkung der Redaktion: Der Text entstand vor der Sitzung.", DisclaimerKind.EditorsNote)]
    [InlineData("Note de la rédaction : ce texte a été écrit avant la réunion.", DisclaimerKind.EditorsNote)]
    [InlineData("Nota de la redacción: este texto se escribió antes de la reunión.", DisclaimerKind.EditorsNote)]
    [InlineData("Nota della redazione: il testo precede la riunione.", DisclaimerKind.EditorsNote)]
    [InlineData("Nota da redação: o texto é anterior à reunião.", DisclaimerKind.EditorsNote)]
    [InlineData("Noot van de redactie: de tekst is van voor de vergadering.", DisclaimerKind.EditorsNote)]
    [InlineData("Od redakcji: tekst powstał przed zebraniem.", DisclaimerKind.EditorsNote)]
    [InlineData("Примечание редакции: текст написан до собрания.", DisclaimerKind.EditorsNote)]
    [InlineData("Примітка редакції: текст написано до зборів.", DisclaimerKind.EditorsNote)]
    [InlineData("Editörün notu: metin toplantıdan önce yazıldı.", DisclaimerKind.EditorsNote)]
    [InlineData("ملاحظة المحرر: كتب النص قبل الاجتماع.", DisclaimerKind.EditorsNote)]
    [InlineData("編集部注：この記事は会合の前に書かれました。", DisclaimerKind.EditorsNote)]
    [InlineData("编者按：本文写于会议之前。", DisclaimerKind.EditorsNote)]
    [InlineData("Contenido patrocinado", DisclaimerKind.Sponsorship)]
    [InlineData("На правах рекламы", DisclaimerKind.Sponsorship)]
    [InlineData("Artykuł sponsorowany", DisclaimerKind.Sponsorship)]
    [InlineData("Dieser Text enthält Affiliate-Links.", DisclaimerKind.Affiliate)]
    [InlineData("Cette page contient des liens affiliés.", DisclaimerKind.Affiliate)]
    [InlineData("Мнение редакции может не совпадать с мнением автора.", DisclaimerKind.Opinion)]
    [InlineData("Le opinioni espresse sono dell'autrice.", DisclaimerKind.Opinion)]
    [InlineData("Dieser Beitrag erschien zuerst in der Talpost.", DisclaimerKind.Syndication)]
    [InlineData("Este artigo foi publicado originalmente no Correio do Vale.", DisclaimerKind.Syndication)]
    [InlineData("Unter Mitarbeit von Jo Tan", DisclaimerKind.Contributors)]
    [InlineData("Con información de agencias", DisclaimerKind.Contributors)]
    [InlineData("In einer früheren Version stand ein falscher Name.", DisclaimerKind.Correction)]
    [InlineData("Oikaisu: pormestarin nimi on Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Helyreigazítás: a polgármester neve Orla Finn.", DisclaimerKind.Correction)]
    [InlineData("Διόρθωση: η δήμαρχος λέγεται Όρλα Φιν.", DisclaimerKind.Correction)]
    [InlineData("Dieser Text wurde mithilfe von KI erstellt und von der Redaktion geprüft.", DisclaimerKind.EditorsNote)]
    [InlineData("Poznámka redakce: text vznikl před zasedáním.", DisclaimerKind.EditorsNote)]
    [InlineData("Saken er oppdatert med uttalelse fra kommunen.", DisclaimerKind.EditorsNote)]
    [InlineData("Materiał sponsorowany", DisclaimerKind.Sponsorship)]
    [InlineData("Kaupallinen yhteistyö: Laakson Leipomo", DisclaimerKind.Sponsorship)]
    [InlineData("When you buy through links on our site, we earn a little.", DisclaimerKind.Affiliate)]
    [InlineData("Artikeln innehåller reklamlänkar.", DisclaimerKind.Affiliate)]
    [InlineData("Dette er et debatindlæg og udtryk for skribentens egen holdning.", DisclaimerKind.Opinion)]
    [InlineData("本文仅代表作者个人观点。", DisclaimerKind.Opinion)]
    [InlineData("Dieser Artikel wurde im Original auf Englisch veröffentlicht.", DisclaimerKind.Syndication)]
    [InlineData("Artikel ini telah tayang di Kabar Lembah.", DisclaimerKind.Syndication)]
    [InlineData("저작권자 ⓒ 골짜기신문, 무단 전재 및 재배포 금지", DisclaimerKind.Legal)]
    [InlineData("Med forbehold. Alle rettigheder forbeholdes", null)]
    [InlineData("In Kürze mehr dazu.", null)]
    public void Notices_of_each_language_have_their_kind(string text, DisclaimerKind? kind) => DisclaimerWords.KindOf(text).ShouldBe(kind);

    [Theory]
    [InlineData("<div class='signup newsletter'><p class=disclaimer>By signing up you consent to receive the above newsletter from the Valley Post.</p></div>", "By signing")]
    [InlineData("<p class=form-disclaimer>Mit der Anmeldung stimmen Sie dem Empfang des Newsletters der Talpost zu.</p>", "Mit der")]
    [InlineData("<div class=comments><p class=comments-disclaimer>The Valley Post wants a lively but civil talk among its readers; please stay kind.</p></div>", "The Valley Post wants")]
    [InlineData("<p><a href=/corrections>Corrections and clarifications</a> | <a href=/tip>Submit a news tip</a></p>", "Corrections and")]
    public void Small_print_of_forms_and_menus_is_no_notice_of_the_article(string html, string start) =>
        RoleOf(Lead + Tail + html, start).ShouldNotBeOneOf(Role.Disclaimer, Role.Correction);

    [Fact]
    public void Rights_before_the_headline_are_the_site_s() =>
        RoleOf(Lead + Tail, "All rights", "<div><p>All rights reserved</p></div>").ShouldBe(Role.Chrome);

    [Fact]
    public void Copyright_line_right_under_the_text_is_a_notice() =>
        RoleOf(Lead + Tail + "<p>© 2026 The Valley Press</p>", "©").ShouldBe(Role.Disclaimer);

    [Theory]
    [InlineData("(AFP)")]
    [InlineData("(新华社)")]
    [InlineData("dpa/jt")]
    [InlineData("© AFP, Reuters")]
    [InlineData("Quelle: Talpost")]
    [InlineData("Źródło: Głos Doliny")]
    [InlineData("Fuente: Ayuntamiento de Orrin")]
    [InlineData("mit dpa")]
    [InlineData("Mit Material von dpa und AFP")]
    [InlineData("Met medewerking van ANP")]
    [InlineData("Con información de EFE y Reuters")]
    [InlineData("По материалам ТАСС и РИА Новости")]
    [InlineData("© Talpost - Rechte am Artikel können Sie hier erwerben.")]
    [InlineData("© Copyright Talverlag GmbH & Co. KG")]
    public void Line_under_the_text_that_names_its_agency_or_source_is_a_notice(string line) =>
        RoleOf($"{Lead}{Tail}<p>{line}</p>", line[..4]).ShouldBe(Role.Disclaimer);

    [Theory]
    [InlineData("Reuters asked the council twice.")]
    [InlineData("Source of the river")]
    [InlineData("Mit Pia Roth und Ada Holm")]
    public void Line_in_the_middle_of_the_text_is_none(string line) =>
        RoleOf($"{Lead}<p>{line}</p>{Tail}", line[..6]).ShouldNotBe(Role.Disclaimer);

    [Theory]
    [InlineData("ANP")]
    [InlineData("TT")]
    public void Agency_alone_in_a_paragraph_is_one_even_if_more_that_looks_like_text_follows(string agency) =>
        RoleOf($"{Lead}{Tail}<p>{agency}</p>{Tail}", agency).ShouldBe(Role.Disclaimer);

    [Theory]
    [InlineData("Quellen anzeigen")]
    [InlineData("Sources on request")]
    public void Button_or_phrase_that_speaks_of_sources_names_none(string line) =>
        RoleOf($"{Lead}{Tail}<div>{line}</div>", line).ShouldNotBe(Role.Disclaimer);

    [Theory]
    [InlineData("Die Talpost hat diese Meldung redaktionell nicht bearbeitet. Sie kam von einer Agentur.")]
    [InlineData("Dies ist eine maschinelle Übersetzung eines Artikels unserer Schwesterzeitung an der Küste.")]
    [InlineData("Oppsummeringen er laget av en maskin og lest av redaksjonen.")]
    [InlineData("Detta är en nyhetsartikel. Dalposten skriver sakligt.")]
    [InlineData("This article is more than 3 months old")]
    [InlineData("Dit artikel is ouder dan een jaar.")]
    [InlineData("Cet article date de plus de deux ans.")]
    public void Notes_on_age_and_making_of_the_text_are_known_in_many_languages(string text) =>
        DisclaimerWords.KindOf(text).ShouldBe(DisclaimerKind.EditorsNote);

    [Fact]
    public void Note_on_paid_links_may_stand_in_the_footer() =>
        RoleOf(Lead + Tail + "</article></main><footer><p>We may earn a commission when you buy through links on this page.</p></footer>",
            "We may earn").ShouldBe(Role.Disclaimer);

    [Fact]
    public void Point_of_a_list_in_the_text_that_speaks_of_paid_links_is_none() =>
        RoleOf(
            $"{Lead}<ul><li>Merchants: connect your store, and readers who follow affiliate links bring you a part of what they buy there.</li><li>Readers: tell your friends about the shop and send them your favourite things.</li></ul>{Tail}",
            "Merchants").ShouldBe(Role.ListItem);

    [Fact]
    public void Prose_under_a_heading_that_says_disclaimer_is_a_notice() =>
        RoleOf(Lead + Tail
            + "<div class=extra><h2>Disclaimer:</h2><div><p>As a service to its readers the paper keeps older texts, which nobody has checked since they were written.</p></div></div>", "As a service").ShouldBe(Role.Disclaimer);

    [Fact]
    public void Note_on_paid_links_far_above_the_headline_is_one() =>
        RoleOf(Lead + Tail, "When you buy",
            "<div class=top><p>When you buy through links on our site, we may earn an affiliate commission. Here is how that works.</p></div>" + string.Concat(Enumerable.Repeat("<div><a href=/x>Menu</a></div>", 20))).ShouldBe(Role.Disclaimer);

    [Fact]
    public void Rights_in_a_picture_s_credit_are_no_notice() =>
        RoleOf($"<div class=lead-image><img src=/bridge.jpg width=900 height=600><div class=image-copyright>Copyright Ada Brink/Copyright 2026 The Valley Press. All rights reserved</div></div>{Lead}{Tail}", "Copyright").ShouldNotBe(Role.Disclaimer);

    [Fact]
    public void Menu_entry_for_sponsored_content_is_none() =>
        RoleOf(Lead + Tail, "Sponsored", "<ul><li><a href=/sponsored>Sponsored Content</a></li></ul>").ShouldBe(Role.Chrome);

    [Fact]
    public void Sentence_of_the_text_that_opens_like_one_stays_in_it() =>
        RoleOf($"{Lead}<p>Mit Informationen von der Feuerwehr will der Rat die alte Brücke im Winter zweimal am Tag von beiden Ufern aus messen lassen, bis die Pfeiler repariert sind.</p>{Tail}{Tail}", "Mit Informationen").ShouldBe(Role.Paragraph);

    private static Role RoleOf(string body, string start, string before = "") => new ArticleParser().Analyze(
        $"<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article></head><body>{before}<main><article><h1>Bridge stays closed until the spring</h1>{body}</article></main></body></html>")
        .Blocks.First(b => b.Text.StartsWith(start, StringComparison.Ordinal)).Role;
}

using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Tests.Composition;

public sealed class StatedDateParserTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("2026-03-01T09:30:15.123+0200", "2026-03-01T09:30:15+02:00")]
    [InlineData("2026-03-01 09:30:00Z", "2026-03-01T09:30:00Z")]
    [InlineData("2026/03/01 09:30", "2026-03-01T09:30:00")]
    [InlineData("20260301T093000Z", "2026-03-01T09:30:00Z")]
    [InlineData("20260301", "2026-03-01")]
    [InlineData("1772357400", "2026-03-01T09:30:00Z")]
    [InlineData("1772357400000", "2026-03-01T09:30:00Z")]
    [InlineData("Sun, 01 Mar 2026 09:30:00 GMT", "2026-03-01T09:30:00Z")]
    [InlineData("March 1, 2026 9:30 pm", "2026-03-01T21:30:00")]
    public void Machine_dates_read_as_stated(string value, string expected) =>
        StatedDateParser.Parse(value)!.Value.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("Published on 28 April 2024", "2024-04-28")]
    [InlineData("28. Februar 2024, 18:05 Uhr", "2024-02-28T18:05:00")]
    [InlineData("le 3 août 2025 à 7h40", "2025-08-03T07:40:00")]
    [InlineData("12 de octubre de 2023", "2023-10-12")]
    [InlineData("5 luglio 2024", "2024-07-05")]
    [InlineData("9 de março de 2025", "2025-03-09")]
    [InlineData("4 maart 2026", "2026-03-04")]
    [InlineData("17 października 2024", "2024-10-17")]
    [InlineData("28 апреля 2024", "2024-04-28")]
    [InlineData("2 червня 2025", "2025-06-02")]
    [InlineData("14 Şubat 2026", "2026-02-14")]
    [InlineData("١ 7 يوليو 2024", "2024-07-07")]
    [InlineData("2024年4月28日", "2024-04-28")]
    [InlineData("2026年4月5日 6時00分", "2026-04-05T06:00:00")]
    [InlineData("28.04.2024", "2024-04-28")]
    [InlineData("04/28/2024", "2024-04-28")]
    public void Shown_dates_read_in_many_languages(string text, string expected) =>
        DateInText.Find(text)!.Value.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31 February 2024")]
    [InlineData("03/04/2024")]
    [InlineData("2024")]
    [InlineData("0000-00-00")]
    public void What_states_no_day_is_no_date(string value) => StatedDateParser.Parse(value).ShouldBeNull();
}

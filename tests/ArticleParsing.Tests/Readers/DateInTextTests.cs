using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Tests.Readers;

/// <summary>Lines that hold dates, and the days and times they state.</summary>
public sealed class DateInTextTests
{
    [Theory]
    [InlineData("Published: 16:30 GMT, 9 March 2026 | Updated: 08:05 GMT, 11 March 2026", "2026-03-09T16:30:00Z", "2026-03-11T08:05:00Z")]
    [InlineData("Updated 4:20 PM EST, Thu November 7, 2024 | Published 9:05 AM EST, Wed November 6, 2024", "2024-11-07T16:20:00-05:00",
        "2024-11-06T09:05:00-05:00")]
    [InlineData("Published Nov 6, 2024 · Updated 9:05 AM, Nov 8, 2024", "2024-11-06", "2024-11-08T09:05:00")]
    [InlineData("Julkaistu 9.3.2026 klo 16.30, päivitetty 11.3.2026 klo 8.05", "2026-03-09T16:30:00", "2026-03-11T08:05:00")]
    [InlineData("입력 2024.11.06. 오후 4:20 수정 2024.11.06. 오후 6:02", "2024-11-06T16:20:00", "2024-11-06T18:02:00")]
    public void Each_date_of_a_line_has_its_own_time(string line, string first, string second) =>
        DateInText.FindAll(line).Select(mention => mention.In(DateOrder.Unknown)!.Value.ToString()).ShouldBe([first, second]);

    [Theory]
    [InlineData("11 February 2026, 6.40pm", "2026-02-11T18:40:00")]
    [InlineData("11. Februar 2026, 16.30 Uhr", "2026-02-11T16:30:00")]
    [InlineData("12/03/2024 18h40", "2024-03-12T18:40:00")]
    [InlineData("2026年2月11日 18時40分", "2026-02-11T18:40:00")]
    [InlineData("2026年2月11日 下午6:40", "2026-02-11T18:40:00")]
    [InlineData("March 3, 2026 at 4 pm", "2026-03-03T16:00:00")]
    [InlineData("3 March 2026 18:40 (GMT+7)", "2026-03-03T18:40:00+07:00")]
    [InlineData("3 March 2026 18:40 UTC +8", "2026-03-03T18:40:00+08:00")]
    [InlineData("3 March 2026 18:40 +05:30", "2026-03-03T18:40:00+05:30")]
    [InlineData("March 3, 2026 at 4:30 p.m. EDT", "2026-03-03T16:30:00-04:00")]
    public void Times_and_zones(string line, string date) => DateInText.Find(line, DateOrder.DayFirst)!.Value.ToString().ShouldBe(date);

    [Theory]
    [InlineData("Harbour, 03.03.25", "2025-03-03")]
    [InlineData("23.09.22", "2022-09-23")]
    [InlineData("4. 2. 2022.", "2022-02-04")]
    [InlineData("28. Jan. 2022 Paula Stern", "2022-01-28")]
    [InlineData("Mar 92026", "2026-03-09")]
    [InlineData("March 7, 20247:55 AM", "2024-03-07T07:55:00")]
    [InlineData("Nov 6, 2024, 4:20", "2024-11-06T04:20:00")]
    public void Days_as_layouts_set_them(string line, string date) => DateInText.Find(line)!.Value.ToString().ShouldBe(date);

    [Theory]
    [InlineData("11 กุมภาพันธ์ 2569", "2026-02-11")]
    [InlineData("11 ก.พ. 2569", "2026-02-11")]
    [InlineData("۱۲ مرداد ۱۴۰۳", "2024-08-02")]
    [InlineData("令和6年4月28日 10時15分 公開", "2024-04-28T10:15:00")]
    [InlineData("民國113年4月28日", "2024-04-28")]
    [InlineData("11 फ़रवरी 2026", "2026-02-11")]
    [InlineData("11 בפברואר 2026", "2026-02-11")]
    [InlineData("ngày 11 tháng 2 năm 2026", "2026-02-11")]
    [InlineData("11. veljače 2026.", "2026-02-11")]
    public void Other_calendars_and_languages(string line, string date) => DateInText.Find(line)!.Value.ToString().ShouldBe(date);

    [Theory]
    [InlineData("2024, 4:20")]
    [InlineData("192.10.12.11")]
    [InlineData("06.12.34.56.78")]
    [InlineData("In 2024 4 20 people")]
    [InlineData("Version 1.12.03")]
    [InlineData("30 اسفند 1402")]
    public void What_states_no_day_is_no_date(string line) => DateInText.FindAll(line).ShouldBeEmpty();

    [Fact]
    public void A_weekday_settles_the_order_of_day_and_month()
    {
        DateInText.Find("05/06/2026").ShouldBeNull();
        DateInText.Find("Mon, 05/06/2026").ShouldBeNull();
        DateInText.Find("Wed, 05/06/2026")!.Value.ToString().ShouldBe("2026-05-06");
        DateInText.Find("vendredi 05/06/2026")!.Value.ToString().ShouldBe("2026-06-05");
    }

    [Fact]
    public void A_time_is_part_of_its_date_with_its_zone()
    {
        var mention = DateInText.FindAll("Posted 3 March 2026, 4:30 p.m. EDT by Jo Tan").ShouldHaveSingleItem();

        (mention.Start, mention.End).ShouldBe((7, 34));
    }
}

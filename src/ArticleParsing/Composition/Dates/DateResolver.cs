using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Metadata;
using ArticleParsing.Model;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Composition.Dates;

/// <summary>When the article was published and changed: what the page declares and what it shows, then its address. Never today.</summary>
internal sealed class DateResolver
{
    private readonly Page _page;
    private readonly LabelledPage _blocks;
    private readonly DateOrder _order;
    private readonly List<ShownDate> _shown;

    public DateResolver(Page page, LabelledPage blocks, DateTimeOffset? referenceTime)
    {
        _page = page;
        _blocks = blocks;
        _order = DateOrderResolver.Resolve(page, blocks);
        _shown = ShownDates.NearHeadline(blocks, _order);
        Published = NamedBySiteRule(SitePart.PublishedAt, DeclaredProperty.Published) ?? FindPublished(referenceTime);
        Modified = NamedBySiteRule(SitePart.ModifiedAt, DeclaredProperty.Modified) ?? FindModified();
    }

    public Evidence<StatedDate>? Published { get; }

    public Evidence<StatedDate>? Modified { get; }

    private Evidence<StatedDate>? NamedBySiteRule(SitePart part, DeclaredProperty property)
    {
        foreach (var value in _page.Marks?.ValuesOf(part) ?? [])
        {
            if (StatedDateParser.Parse(value, _order) is not { } date) continue;
            var overruled = Declared(property) is { } declared && !SameDay(declared.Value, date) ? declared : null;
            return new(date,
                SiteMarks.Source) { Confidence = 1,
                    Rule = overruled is null ? null : DeclaredChoice.Before(SiteMarks.Source, overruled.Source) };
        }

        return null;
    }

    private Evidence<StatedDate>? FindPublished(DateTimeOffset? referenceTime)
    {
        if (Declared(DeclaredProperty.Published) is { } declared)
        {
            // A page is declared anew when it is built or moved; what it shows its readers as its date cannot be earlier than its
            // publication.
            var firstDay = FirstDayOf(declared.Value);
            if (IsShownBetween(firstDay, declared.Value.Local.Date.AddDays(1))) return WithOffset(declared);
            var shown = Shown(Beside) ?? Elsewhere(DateKind.Published, ShownDates.LongestDateLine);
            return shown is { } earlier && earlier.Value.Local.Date < firstDay
                ? earlier with { Rule = "a date shown as the article's before a later one that is declared", Confidence = 0.7 }
                : WithOffset(
                    declared) with { Rule = declared.Rule
                        ?? (shown is null ? null : DeclaredChoice.Before(declared.Source, shown.Source)) };
        }

        return Shown()
            ?? InUrl()
            ?? TimeElement()
            ?? Elsewhere(DateKind.Published)
            ?? Elsewhere(DateKind.Unlabelled)
            ?? OfDateline()
            ?? OfChange()
            ?? (referenceTime is { } reference ? Relative(reference) : null);
    }

    /// <summary>A date further below may be a card's; it does not overrule what the page declares.</summary>
    private const int Beside = 14;

    private bool IsShownBetween(DateTime first, DateTime last)
    {
        foreach (var date in _shown)
        {
            if (date.Kind != DateKind.Modified && date.Date.Local.Date >= first && date.Date.Local.Date <= last) return true;
        }

        return false;
    }

    /// <summary>A change stated for the very moment of publication, or before it, is none.</summary>
    private Evidence<StatedDate>? FindModified()
    {
        var modified = Declared(DeclaredProperty.Modified);
        foreach (var date in _shown)
        {
            if (date.Kind != DateKind.Modified) continue;
            const string Labelled = "date near the headline, labelled as a change";
            if (modified is null) modified = new(date.Date, Labelled) { Confidence = 0.85 };
            else if (modified.Rule is null && !SameDay(modified.Value, date.Date))
                modified = modified with { Rule = DeclaredChoice.Before(modified.Source, Labelled) };
            break;
        }

        if (modified is null
            && Published is not null
            && _shown.Count == 0
            && ShownDates.Elsewhere(_blocks, _order, DateKind.Modified) is { } found)
        {
            modified = new(found.Date, "the only date line of the article that is labelled as a change") { Confidence = 0.6 };
        }

        if (modified is null || Published is null) return modified;
        return (modified.Value == Published.Value && Published.Rule != OfAChange) || modified.Value.Local.Date < Published.Value.Local.Date
            ? null
            : modified;
    }

    private const string OfAChange = "the date of the last change where the page states no other";

    private Evidence<StatedDate>? Declared(DeclaredProperty property) =>
        DeclaredChoice.Choose(_page.Declared, property,
            text => StatedDateParser.Parse(text, _order) is { } date ? new Evidence<StatedDate>(date, "") : null, SameDay);

    /// <summary>As far as zones tell: the same moment is on two days at most.</summary>
    private static bool SameDay(StatedDate a, StatedDate b) => Math.Abs((a.Local.Date - b.Local.Date).TotalDays) <= 1;

    /// <summary>Of several statements of one moment, the one that keeps the offset of the newsroom: "+02:00" says more than "Z".</summary>
    private Evidence<StatedDate> WithOffset(Evidence<StatedDate> declared)
    {
        if (!IsUtc(declared.Value)) return declared;
        foreach (var value in _page.Declared.Get(DeclaredProperty.Published))
        {
            if (StatedDateParser.Parse(value.Value) is { } other && IsSameMoment(other, declared.Value))
                return declared with { Value = other, Source = value.Source };
        }

        foreach (var date in _shown)
        {
            if (IsSameMoment(date.Date, declared.Value))
                return declared with { Value = date.Date, Source = "time element near the headline" };
            if (OfNewsroom(date, declared.Value) is { } local) return declared with { Value = local, Source = "date near the headline" };
        }

        return declared;
    }

    /// <summary>
    /// "8 November at 6:09 p.m." beside a declared "2023-11-09T01:09:55Z": the minutes agree, and the hours tell the newsroom's offset.
    /// </summary>
    private static StatedDate? OfNewsroom(ShownDate shown, StatedDate utc)
    {
        const int MostHours = 14;
        if (shown.Kind == DateKind.Modified || shown.Date is not { HasTime: true, Offset: null }) return null;
        var moment = utc.Local.AddSeconds(-utc.Local.Second).AddMilliseconds(-utc.Local.Millisecond);
        var offset = shown.Date.Local - moment;
        if (offset == TimeSpan.Zero || Math.Abs(offset.TotalHours) > MostHours || offset.Ticks % TimeSpan.FromMinutes(30).Ticks != 0)
            return null;
        return StatedDate.At(utc.Local + offset, offset);
    }

    private static bool IsUtc(StatedDate date) => date.HasTime && date.Offset == TimeSpan.Zero;

    private static bool IsSameMoment(StatedDate local, StatedDate utc) =>
        local is { HasTime: true, Offset: { } offset }
            && offset != TimeSpan.Zero
            && Math.Abs((local.Local - offset - utc.Local).TotalMinutes) < 1;

    /// <summary>The earliest day on which, somewhere on earth, the moment was.</summary>
    private static DateTime FirstDayOf(StatedDate date) =>
        date is { HasTime: true } && (date.Offset is null || date.Offset == TimeSpan.Zero)
            ? date.Local.AddHours(-12).Date
            : date.Local.Date;

    /// <summary>
    /// The first date under the headline that is labelled as publication, else the first without a label; above it, where other stories'
    /// cards stand, only if there is none below, and the nearest.
    /// </summary>
    /// <param name="reach">How many blocks below the headline a date may stand.</param>
    private Evidence<StatedDate>? Shown(int reach = int.MaxValue)
    {
        var headline = _blocks.HeadlineIndex;
        ShownDate? best = null;
        foreach (var date in _shown)
        {
            if (date.Kind is DateKind.Modified or DateKind.Other || date.Block - headline > reach) continue;
            if (best is null || Rank(date) > Rank(best.Value) || (Rank(date) == Rank(best.Value) && date.Block < headline)) best = date;
        }

        return best is { } found
            ? new(found.Date, found.IsMachineReadable ? "time element near the headline" : "date near the headline") { Confidence = 0.85 }
            : null;

        int Rank(ShownDate date) => (date.Block > headline ? 2 : 0) + (date.Kind == DateKind.Published ? 1 : 0);
    }

    /// <summary>The page gives its readers no date but that of its last change.</summary>
    private Evidence<StatedDate>? OfChange()
    {
        foreach (var date in _shown)
        {
            if (date.Kind == DateKind.Modified) return Changed(date, "date near the headline, labelled as a change");
        }

        return ShownDates.Elsewhere(_blocks, _order, DateKind.Modified) is { } found
            ? Changed(found, "the only date line of the article, labelled as a change")
            : null;

        static Evidence<StatedDate> Changed(ShownDate date, string source) => new(date.Date, source) { Confidence = 0.5, Rule = OfAChange };
    }

    private Evidence<StatedDate>? Elsewhere(DateKind kind, int longest = ShownDates.LongestLine) =>
        ShownDates.Elsewhere(_blocks, _order, kind, longest) is { } found
            ? new(found.Date, "the only date line of the article") { Confidence = 0.65 }
            : null;

    /// <summary>
    /// The date that opens the first paragraph: agencies' copy and press releases, which come as text, date it before a dash.
    /// </summary>
    private Evidence<StatedDate>? OfDateline()
    {
        foreach (var labelled in _blocks)
        {
            if (labelled.Role != Role.Paragraph) continue;
            var stated = Datelines.FindApart(labelled.Block.Text, labelled.Block.Facts.Dates, _order)
                ?? (_page.IsHtml ? null : Datelines.Find(labelled.Block.Text, _order));
            return stated is { } date ? new(date, "dateline") { Confidence = 0.75 } : null;
        }

        return null;
    }

    private Evidence<StatedDate>? Relative(DateTimeOffset reference)
    {
        foreach (var (block, role, _, _) in _blocks)
        {
            if (role is not (Role.Timestamp or Role.Byline)) continue;
            if (RelativeTimes.Find(block.Text, reference) is { } date)
                return new(date, "relative time near the headline, against the caller's reference time") { Confidence = 0.7 };
        }

        return null;
    }

    /// <summary>
    /// The first time element from the headline to the end of the body, for pages that put their date elsewhere than near the headline.
    /// </summary>
    private Evidence<StatedDate>? TimeElement()
    {
        const int Past = 6;
        if (_blocks.HeadlineIndex < 0) return null;
        for (var i = _blocks.HeadlineIndex; i < Math.Min(_blocks.Count, _blocks.LastTextIndex + Past); i++)
        {
            var (block, role, _, _) = _blocks[i];
            if (block.Facts.MachineDate is not { } date || role == Role.RelatedPromotion) continue;
            var leadsElsewhere = block.IsMostlyLink && i > _blocks.LastTextIndex && !block.Facts.IsDateAlone;
            if (!leadsElsewhere && DateLabels.KindOf(block.Text) is not (DateKind.Modified or DateKind.Other))
                return new(date, "time element in the article") { Confidence = 0.7 };
        }

        return null;
    }

    /// <summary>Addresses that carry the day: "/2026/03/01/", "/2026-03-01/", "/20260301/".</summary>
    private Evidence<StatedDate>? InUrl()
    {
        var url = _page.Url ?? _page.Declared.First(DeclaredProperty.CanonicalUrl)?.Value;
        if (url is null) return null;
        for (var i = url.IndexOf("/20", StringComparison.Ordinal); i >= 0; i = url.IndexOf("/20", i + 1, StringComparison.Ordinal))
        {
            var end = i + 1;
            while (end < url.Length && end - i < 12 && (char.IsDigit(url[end]) || url[end] is '/' or '-')) end++;
            if (end - i >= 9 && StatedDateParser.Parse(url.Substring(i + 1, end - i - 1).TrimEnd('/', '-')) is { } date)
                return new(date, "address") { Confidence = 0.75 };
        }

        return null;
    }
}

using System.Text.Json;
using ArticleParsing.Languages;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// The section in a breadcrumb trail (schema.org BreadcrumbList): the first step after the front page that is not the article itself.
/// </summary>
internal static class BreadcrumbSection
{
    private static readonly Lazy<HashSet<string>> s_frontPages = new(
        () => new(WordLists.ReadNamed("sections")["frontPage"], StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a step bears a name of the front page: "Home", "Startseite".</summary>
    public static bool IsFrontPageName(string name) => s_frontPages.Value.Contains(name);

    public static string? Read(JsonElement breadcrumbs, string? title, WorkBudget budget)
    {
        if (!breadcrumbs.TryFind("itemListElement", budget, out var items) || items.ValueKind != JsonValueKind.Array) return null;
        var first = true;
        foreach (var item in items.EnumerateArray())
        {
            budget.Step();
            var isFirst = first;
            first = false;
            if (item.ValueKind != JsonValueKind.Object || NameOf(item, budget) is not { } name || IsFrontPageName(name)) continue;
            if (title is not null && (title.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0 && name.IndexOf(' ') > 0)) return null;
            if (isFirst && (IsFrontPage(item, budget) || items.GetArrayLength() == 1)) continue;
            return name.Length <= 60 ? name : null;
        }

        return null;
    }

    private static string? NameOf(JsonElement item, WorkBudget budget)
    {
        if (item.TryFind("name", budget, out var name) && LenientJson.StringOf(name) is { } own)
            return System.Net.WebUtility.HtmlDecode(own).Trim();
        return item.TryFind("item", budget, out var linked)
            && linked.ValueKind == JsonValueKind.Object
            && linked.TryFind("name", budget, out var its)
            && LenientJson.StringOf(its) is { } text ? System.Net.WebUtility.HtmlDecode(text).Trim() : null;
    }

    /// <summary>The site's own name stands first if its step leads to the front page.</summary>
    private static bool IsFrontPage(JsonElement item, WorkBudget budget)
    {
        if (!item.TryFind("item", budget, out var target)) return false;
        if (target.ValueKind == JsonValueKind.Object && !target.TryFind("@id", budget, out target)) return false;
        return Uri.TryCreate(LenientJson.StringOf(target), UriKind.Absolute, out var url) && url.AbsolutePath.Length <= 1;
    }
}

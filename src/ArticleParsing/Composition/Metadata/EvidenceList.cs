using ArticleParsing.Model;

namespace ArticleParsing.Composition.Metadata;

/// <summary>Lists the evidence of an article's values under the names of their fields.</summary>
internal static class EvidenceList
{
    public static IReadOnlyList<ValueEvidence> Collect(ArticleMetadata metadata, Evidence<string>? headline, Evidence<string>? kicker,
        Evidence<string>? standfirst, IReadOnlyList<Author> authors, IReadOnlyList<Evidence<Figure>> figures,
        IReadOnlyList<Evidence<Disclaimer>> disclaimers)
    {
        var values = new List<ValueEvidence>();
        Add("kicker", kicker);
        Add("headline", headline);
        Add("alternativeHeadline", metadata.AlternativeHeadline);
        Add("standfirst", standfirst);
        Add("leadImage", metadata.LeadImage, i => i.Url);
        for (var i = 0; i < authors.Count; i++)
        {
            if (i < metadata.Authors.Count) Add("authors", metadata.Authors[i] with { Value = authors[i] }, a => a.Name);
            else values.Add(new("authors", authors[i].Name, "the name that opens a bio", 0.65));
        }

        Add("publishedAt", metadata.Published, d => d.ToString());
        Add("modifiedAt", metadata.Modified, d => d.ToString());
        Add("canonicalUrl", metadata.CanonicalUrl);
        Add("siteName", metadata.SiteName);
        Add("language", metadata.Language);
        Add("description", metadata.Description);
        Add("section", metadata.Section);
        foreach (var tag in metadata.Tags) Add("tags", tag);
        Add("accessibleForFree", metadata.AccessibleForFree, free => free ? "true" : "false");
        foreach (var figure in figures) Add("figures", figure, f => f.ImageUrl ?? f.VideoUrl ?? f.Caption ?? "");
        foreach (var disclaimer in disclaimers) Add("disclaimers", disclaimer, d => d.Text);
        return values;

        void Add<T>(string field, Evidence<T>? evidence, Func<T, string>? text = null)
        {
            if (evidence is not null)
                values.Add(new(field, text is null ? evidence.Value!.ToString()! : text(evidence.Value), evidence.Source,
                    evidence.Confidence, evidence.Rule));
        }
    }
}

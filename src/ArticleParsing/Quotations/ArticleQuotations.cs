using ArticleParsing.Limits;
using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>Adds the quotations and their speakers to an article that has everything else.</summary>
internal static class ArticleQuotations
{
    public static Article AddTo(Article article, int limit, WorkBudget budget)
    {
        var text = new QuotableText(article);
        var found = QuotationFinder.Find(text.ToSource(), limit, budget);
        if (found.Count == 0) return article;
        var quotations = new List<Quotation>(found.Count);
        var speakers = new Dictionary<Entity, (int Place, List<int> Quotations)>();
        foreach (var quotation in found)
        {
            budget.Step();
            var place = text.FindPlace(quotation.Start);
            if (place.IsHeading && quotation.Kind == QuotationKind.Indirect) continue;
            if (quotation is { Speaker: { } entity, Mention: { } words } && (entity.IsNamed || words.Kind != MentionKind.Pronoun))
            {
                if (!speakers.TryGetValue(entity, out var known)) speakers[entity] = known = (speakers.Count, []);
                known.Quotations.Add(quotations.Count);
            }

            var speaker = quotation is { Speaker: { } person, Mention: { } mention }
                ? new Speaker(person.Name, text.Slice(mention.Start, mention.End), person.Description)
                : null;
            quotations.Add(new Quotation
            {
                Text = text.Slice(quotation.Start, quotation.End),
                Kind = quotation.Kind,
                Speaker = speaker,
                Cue = quotation.Cue is { } cue ? text.Slice(cue.CueStart, cue.CueEnd) : null,
                Part = place.Part,
                Block = place.Index,
                Start = quotation.Start - place.Start,
                End = quotation.End - place.Start,
                Confidence = quotation.Confidence,
            });
        }

        var quoted = speakers.OrderBy(pair => pair.Value.Place)
            .Select(pair => new QuotedSpeaker(pair.Key.Name, pair.Key.Description, pair.Value.Quotations));
        return article with { Quotations = quotations, Speakers = [.. quoted] };
    }
}

using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>
/// Whom "he", "she", "it" and "they" mean: of those mentioned before that fit, the one that scores best by nearness, by being subject or
/// speaker, and by what is known of it.
/// </summary>
internal sealed class Pronouns(Outline outline, List<EntityMention> mentions)
{
    private const int Reach = 40;
    private const int MostSentences = 12;

    /// <summary>What it takes from somebody of whom the text has said another role.</summary>
    private const double RoleKnown = 6;

    /// <summary>What the pronoun asked about says between marks: whom that names, it does not mean.</summary>
    private QuotedSpan? _quoted;

    /// <summary>Whether a role is asked about.</summary>
    private bool _isRole;

    /// <param name="unit">The pronoun.</param>
    /// <param name="quoted">What it says between marks; null if nothing.</param>
    public Entity? Resolve(int unit, QuotedSpan? quoted)
    {
        _quoted = quoted;
        var found = Resolve(unit);
        _quoted = null;
        return found;
    }

    /// <summary>Whether gender and number of a pronoun allow somebody.</summary>
    public bool CanMean(int unit, Entity entity)
    {
        ref readonly var pronoun = ref outline[unit];
        if (pronoun.In(EnglishWord.They)) return entity.Kind is EntityKind.People or EntityKind.Body;
        if (entity.Kind is not (EntityKind.Person or EntityKind.Unknown)) return false;
        var gender = pronoun.In(EnglishWord.He) ? Gender.Male : Gender.Female;
        return entity.Gender == Gender.Unknown || entity.Gender == gender;
    }

    private Entity? Resolve(int unit)
    {
        ref readonly var pronoun = ref outline[unit];
        if (pronoun.In(EnglishWord.He)) return Person(unit, Gender.Male);
        if (pronoun.In(EnglishWord.She)) return Person(unit, Gender.Female);
        if (pronoun.In(EnglishWord.It)) return Thing(unit);
        return pronoun.In(EnglishWord.They) ? Several(unit) : null;
    }

    /// <summary>Whom "his", "her", "its", "their" mean.</summary>
    public Entity? Possessor(int unit)
    {
        ref readonly var possessive = ref outline[unit];
        if (possessive.In(EnglishWord.His)) return Person(unit, Gender.Male);
        if (possessive.In(EnglishWord.Her)) return Person(unit, Gender.Female);
        if (possessive.In(EnglishWord.Its)) return Thing(unit);
        return possessive.In(EnglishWord.Their) ? Several(unit) : null;
    }

    /// <summary>
    /// Whom "the 36-year-old", "the star" mean: the person a pronoun here would mean, unless a role is known of that person and of another
    /// none.
    /// </summary>
    /// <param name="unit">The first unit of the phrase.</param>
    /// <param name="gender">The gender its noun calls for.</param>
    /// <param name="isRole">Whether it is a role, which somebody who has one would go by.</param>
    public Entity? Anybody(int unit, Gender gender = Gender.Unknown, bool isRole = false)
    {
        _isRole = isRole;
        var found = Anybody(unit, gender);
        _isRole = false;
        return found;
    }

    private Entity? Anybody(int unit, Gender gender) =>
        Best(unit, mention => mention.Entity is { IsNamed: true } named
            && (named.IsPerson || (named.Kind == EntityKind.Unknown && mention.IsSubject && named.Words.Length is 2 or 3))
            && (gender == Gender.Unknown || mention.Entity.Gender == gender || mention.Entity.Gender == Gender.Unknown), gender);

    private Entity? Person(int unit, Gender gender)
    {
        var best = Best(unit,
            mention => !mention.IsDocument
                && mention.Entity.Kind is EntityKind.Person or EntityKind.Unknown
                && (mention.Entity.Gender == gender || mention.Entity.Gender == Gender.Unknown || mention.Entity.IsGenderGuessed), gender);
        if (best is null) return null;
        if (best.Gender == Gender.Unknown) best.Gender = gender;
        else if (best.Gender == gender) best.IsGenderGuessed = false; // the text has said so itself
        if (best.Kind == EntityKind.Unknown) best.Kind = EntityKind.Person;
        best.IsKindGuessed = false;
        return best;
    }

    private Entity? Thing(int unit) =>
        Best(unit, mention => mention.Entity.Kind is EntityKind.Body or EntityKind.Document or EntityKind.Unknown
            || mention.Entity.IsKindGuessed, Gender.Unknown);

    private Entity? Several(int unit) =>
        Best(unit, mention => mention.Entity.Kind is EntityKind.People or EntityKind.Body
            || mention is { IsSpeaker: true, Entity.Gender: Gender.Unknown }, Gender.Unknown);

    private Entity? Best(int unit, Func<EntityMention, bool> fits, Gender gender)
    {
        Entity? best = null;
        var bestScore = double.NegativeInfinity;
        var spoke = false;
        var from = LastBefore(unit);
        for (var i = from; i >= 0 && i > from - Reach; i--)
        {
            var mention = mentions[i];
            var isLastSpeaker = mention.IsSpeaker && !spoke;
            spoke |= mention.IsSpeaker;
            if (outline[unit].Sentence - mention.Sentence > MostSentences) break;
            if (!fits(mention) || IsSpokenOf(mention.Entity)) continue;
            var score = Score(unit, mention, isLastSpeaker, gender);
            if (score > bestScore) (best, bestScore) = (mention.Entity, score);
        }

        return best;
    }

    /// <summary>Whether what the pronoun says between marks names somebody.</summary>
    private bool IsSpokenOf(Entity entity) =>
        _quoted is { } quoted
            && (ThirdPerson.Names(outline.Text.Text, quoted.Start, quoted.End, entity)
                || ThirdPerson.NamesByGivenName(outline.Text.Text, quoted.Start, quoted.End, entity));

    /// <summary>
    /// A linear score. Its first weights came of a log-linear ranking over the pronouns that speak on the labelled pages; those for whoever
    /// has just reported something, for people and against a given name's usual gender were set by trial there. Whom a sentence has just
    /// let speak or brought in by full name is whom the next one means; a gender that is only guessed from a given name does not rule
    /// anybody out.
    /// </summary>
    private double Score(int unit, EntityMention mention, bool isLastSpeaker, Gender gender)
    {
        var entity = mention.Entity;
        var sentences = outline[unit].Sentence - mention.Sentence;
        var isSubject = mention.IsSubject || mention.IsSpeaker;
        var score = -0.3 * Math.Min(sentences, 10) - 1.05 * Math.Log(1 + ((unit - mention.Unit) / 20.0));
        if (isSubject && sentences == 0) score += 2.2;
        if (isSubject && sentences <= 2 && mention.Count <= 2) score += 1.4;
        if (isSubject && sentences == 1) score += 1.6;
        if (isLastSpeaker && sentences <= 3) score += 0.7;
        if (mention.IsReporter && sentences <= 1) score += 1.8;
        if (mention.IsGoverned) score -= 0.3;
        if (_isRole && entity.HasPost) score -= RoleKnown;
        if (entity.IsNamed) score += 0.7;
        if (entity.Words.Length > 1) score += 1.4;
        if (gender != Gender.Unknown && entity.Gender == gender) score += 0.4;
        if (gender != Gender.Unknown && entity.Gender != gender && entity.Gender != Gender.Unknown) score -= entity.IsGenderGuessed ? 4 : 5;
        if (gender != Gender.Unknown) score += entity.Kind == EntityKind.Person ? 2 : isSubject && entity.IsNamed ? 1.2 : 0;
        return score;
    }

    /// <summary>The index of the last mention before a unit; -1 if there is none.</summary>
    private int LastBefore(int unit)
    {
        int low = -1, high = mentions.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (mentions[middle].Unit < unit) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}

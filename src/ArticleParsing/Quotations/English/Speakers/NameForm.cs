using ArticleParsing.Limits;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>A name as it stands at one place, without titles and posts.</summary>
/// <param name="Text">The name; empty if the phrase holds titles alone ("the President").</param>
/// <param name="Words">Its words in lower case.</param>
/// <param name="Kind">What its words show it to be.</param>
/// <param name="Gender">What given name and title show.</param>
/// <param name="Title">The post before it, in lower case; null if there is none.</param>
internal sealed record NameForm(string Text, string[] Words, EntityKind Kind, Gender Gender, string? Title)
{
    /// <summary>Whether the gender is no more than what the given name suggests.</summary>
    public bool IsGenderGuessed { get; init; }

    private const string RoleJoint = "-of-";
    private const string RoleEnd = "-to-be";

    public static NameForm Read(Outline outline, NounPhrase phrase)
    {
        var first = phrase.NameFirst;
        var last = phrase.Last;
        while (last > first && outline[last].Class != WordClass.Name) last--;
        var gender = GenderBefore(outline, phrase.First, first);
        string? title = null;
        var start = first;
        for (var i = first; i <= last; i++)
        {
            if (!IsTitle(outline, i, start, last)) continue;
            // A post, or a name that ends in one ("the Dow Jones News editor")? Only what leaves a name behind is cut.
            if (i == first && IsNameOfRoyal(outline, i, last))
            {
                gender = GenderOf(outline[i].Traits, gender);
                title = outline[i].Lower;
                break;
            }

            title = outline[i].Lower;
            gender = GenderOf(outline[i].Traits, gender);
            start = i + 1;
            // "Secretary of State Ann Lee": what the post is for is no name.
            var namesOffice = outline[i + 1].In(EnglishWord.OfOrFor) && outline[i + 2].Has(WordTraits.OrganisationWord);
            if (i + 2 < last && namesOffice) start = (i += 2) + 1;
        }

        var isAfterNoun = first > phrase.First && outline[first - 1].Class == WordClass.Noun;
        if (title is null && isAfterNoun) title = outline[first - 1].Lower;
        if (start > last || outline.EndOf(last) - outline.StartOf(start) > LongestValues.Mention)
            return new NameForm("", [], EntityKind.Unknown, gender, title);
        start = AfterOrganisation(outline, start, last);
        var words = new List<string>(last - start + 1);
        for (var i = start; i <= last; i++) words.Add(outline[i].Lower);

        var kind = KindOf(outline, phrase, start, last, isTitled: start > first);
        var isGuessed = gender == Gender.Unknown;
        if (kind == EntityKind.Person && gender == Gender.Unknown)
            gender = GenderOf(outline[start].Traits & (WordTraits.MaleName | WordTraits.FemaleName), Gender.Unknown);
        return new NameForm(outline.TextOf(start, last), [.. words], kind, gender, title) { IsGenderGuessed = isGuessed };
    }

    /// <summary>"Comb Rowing Club Ann Lee": a given name after the words of a body starts the person's name.</summary>
    private static int AfterOrganisation(Outline outline, int first, int last)
    {
        if (outline[first].Has(WordTraits.AnyGivenName)) return first;
        for (var i = last - 1; i > first; i--)
        {
            var isOfBody = i - first >= 2 || outline[i - 1].Has(WordTraits.OrganisationWord | WordTraits.Place);
            if (isOfBody && IsGivenNameOnly(in outline[i])) return i;
        }

        return first;
    }

    private static bool IsGivenNameOnly(in Unit unit) =>
        unit.Has(WordTraits.MaleName | WordTraits.FemaleName) && !unit.Has(WordTraits.Place | WordTraits.OrganisationWord);

    private static EntityKind KindOf(Outline outline, NounPhrase phrase, int first, int last, bool isTitled)
    {
        var isLong = last > first;
        var isGiven = isLong && outline[first].Has(WordTraits.AnyGivenName);
        for (var i = first; i <= last; i++)
        {
            var isSurname = isGiven && i > first && last == first + 1;
            if (outline[i].Has(WordTraits.OrganisationWord) && !isSurname) return EntityKind.Body;
        }

        if (!isGiven && isLong && IsOfPeople(in outline[last])) return EntityKind.Body; // Chartered Accountants
        if (!isTitled && IsAllCapitals(outline, first, last)) return EntityKind.Body; // an acronym, or a dateline
        if (isGiven || isTitled) return EntityKind.Person;
        if (isLong && (outline[first].Has(WordTraits.RoyalTitle) || outline[first].Lower.Length == 1)) return EntityKind.Person;
        if (!isLong && outline[first].Has(WordTraits.Place)) return EntityKind.Body;
        var hasArticle = phrase.NameFirst == phrase.First + 1 && outline[phrase.First].Class == WordClass.Determiner;
        return hasArticle ? EntityKind.Body : EntityKind.Unknown;
    }

    private static bool IsOfPeople(in Unit unit) => unit.Has(WordTraits.PluralNoun) && unit.Has(WordTraits.PersonNoun);

    private static bool IsAllCapitals(Outline outline, int first, int last)
    {
        for (var i = outline.StartOf(first); i < outline.EndOf(last); i++)
        {
            if (char.IsLower(outline.Text.Text[i])) return false;
        }

        return outline.EndOf(last) - outline.StartOf(first) >= 2;
    }

    /// <summary>Whether a word is what somebody is, and no part of the name.</summary>
    private static bool IsTitle(Outline outline, int i, int start, int last)
    {
        if (i > start && outline[i].In(EnglishWord.Saint)) return false;
        if (outline[i + 1].In(EnglishWord.Genitive)) return false; // "The Actors' Circle"
        var isTitle = outline[i].Has(WordTraits.Title | WordTraits.RoyalTitle) || IsRoleBeforeName(outline, i, start, last);
        return isTitle && !IsGivenNameHere(outline, i, last);
    }

    /// <summary>"King Haldor", "Queen Ragna II": the title stays with the one name.</summary>
    private static bool IsNameOfRoyal(Outline outline, int title, int last) =>
        outline[title].Has(WordTraits.RoyalTitle)
            && (last == title + 1 || (last == title + 2 && IsNumeral(outline[last].Lower)));

    /// <summary>
    /// "Carpenter Jo Lindell", "Mum-of-two Kelly Ashdown", "Little Wren Halloran": a word with a capital that is no name, before a given
    /// name and a surname.
    /// </summary>
    private static bool IsRoleBeforeName(Outline outline, int i, int start, int last)
    {
        var opensLongName = i == start && last - i >= 2;
        if (!opensLongName || outline[i].Has(WordTraits.AnyGivenName)) return false;
        if (outline[last].Has(WordTraits.OrganisationWord)) return false;
        var word = outline[i].Lower;
        return outline[i].Has(WordTraits.PersonNoun)
            || outline[i].In(EnglishWord.BeforeName)
            || word.IndexOf(RoleJoint, StringComparison.Ordinal) > 0
            || word.EndsWith(RoleEnd, StringComparison.Ordinal);
    }

    /// <summary>"King" in "Stephen King", "Bishop" in "Kate Bishop" are names.</summary>
    private static bool IsGivenNameHere(Outline outline, int i, int last) =>
        i == last && i > 0 && outline[i - 1].Class == WordClass.Name && outline[i - 1].Has(WordTraits.AnyGivenName)
            || outline[i].Has(WordTraits.AnyGivenName)
                && i < last
                && outline[i + 1].Class == WordClass.Name
                && !outline[i].Has(WordTraits.RoyalTitle)
                && outline[i].Lower.Length > 3
                && outline[i].In(EnglishWord.PostAsName);

    private static bool IsNumeral(string word)
    {
        foreach (var c in word)
        {
            if (c is not ('i' or 'v' or 'x')) return false;
        }

        return true;
    }

    private static Gender GenderBefore(Outline outline, int first, int name)
    {
        var gender = Gender.Unknown;
        for (var i = Math.Max(first, name - 4); i < name; i++)
            gender = GenderOf(outline[i].Traits & (WordTraits.MaleWord | WordTraits.FemaleWord), gender);
        return gender;
    }

    public static Gender GenderOf(WordTraits traits, Gender otherwise)
    {
        if ((traits & (WordTraits.MaleName | WordTraits.MaleWord)) != 0) return Gender.Male;
        return (traits & (WordTraits.FemaleName | WordTraits.FemaleWord)) != 0 ? Gender.Female : otherwise;
    }
}

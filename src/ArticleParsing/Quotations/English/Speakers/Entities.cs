using ArticleParsing.Limits;
using ArticleParsing.Quotations.English.Attribution;
using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.English.Tokens;
using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Speakers;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>
/// Everybody a text speaks of. Its phrases are read in order, each led to the person or thing it means, so that what has been said so far
/// decides what "he", "the ministry" and "the expert" mean.
/// </summary>
internal sealed class Entities
{
    private readonly Outline _outline;
    private readonly NameBook _names = new();
    private readonly NameForms _forms;
    private readonly Entity?[] _entities;
    private readonly List<EntityMention> _mentions = [];

    /// <summary>Where what hangs on a speaker's phrase ends, for those that have more than the phrase.</summary>
    private readonly Dictionary<int, int> _ends = [];

    /// <summary>For each phrase that is the speaker of a marked quotation, what stands between the marks.</summary>
    private readonly Dictionary<int, QuotedSpan> _quotedBy = [];
    private readonly Descriptions _descriptions;
    private int _paragraph = -1;
    private int _mentionsBefore;
    private readonly Pronouns _pronouns;

    /// <param name="outline">The text.</param>
    /// <param name="context">Headline, captions and bylines: they may hold fuller names.</param>
    /// <param name="subjects">For each verb its subject.</param>
    /// <param name="speakers">The mentions that are the speaker of a quotation, by the finding of cues.</param>
    public Entities(Outline outline, IReadOnlyList<string> context, ClauseSubjects subjects, IReadOnlyList<SpeakingMention> speakers)
    {
        _outline = outline;
        _entities = new Entity?[outline.Phrases.Count];
        _pronouns = new Pronouns(outline, _mentions);
        _descriptions = new Descriptions(outline, _mentions, _pronouns);
        _forms = new NameForms(outline);
        _names.Add(outline, _forms, isContext: false);
        foreach (var line in context)
        {
            using var beside = new Outline(new TokenizedText(new MarkedText(line, outline.Text.Budget)));
            _names.Add(beside, new NameForms(beside), isContext: true);
        }

        _names.AddCouples(outline, _forms);
        _names.AddQuoted(outline.Text);
        var speaks = new bool[outline.Phrases.Count];
        foreach (var (speaker, quoted) in speakers)
        {
            var phrase = speaker.NamingPhrase;
            if (quoted is { } span) _quotedBy[phrase] = span;
            if (!speaks[phrase]) NoteSpeaker(phrase);
            if (speaker.Last > _outline.Phrases[phrase].Last && speaker.Apposed < 0) _ends[phrase] = speaker.Last;
            speaks[phrase] = true;
        }

        new Introductions(outline, _forms, _names, subjects.Phrases).Read();
        Read(subjects, speaks);
    }

    /// <summary>Whom a phrase means; null for phrases of things.</summary>
    public Entity? this[int phrase] => _entities[phrase];

    /// <summary>Whom a mention means: the name in apposition if there is one.</summary>
    public Entity Resolve(UnitMention mention)
    {
        var phrase = mention.NamingPhrase;
        if (mention.Last < _outline.Phrases[mention.Phrase].Last && Owner(mention) is { } owner) return owner;
        return _entities[phrase] ??= new Entity(Unnamed(mention.First, mention.Last), EntityKind.Unknown);
    }

    /// <summary>Whether a mention describes somebody by role whom the text has not named so far: "Ukraine's president".</summary>
    public bool IsUnnamedRole(UnitMention mention)
    {
        var phrase = _outline.Phrases[mention.Phrase];
        ref readonly var head = ref _outline[phrase.Last];
        return mention.Apposed < 0
            && Resolve(mention) is { IsNamed: false }
            && phrase.Last > phrase.First
            && head.Has(WordTraits.PersonNoun | WordTraits.Title)
            && !head.Has(WordTraits.PluralNoun)
            && !head.In(EnglishWord.Anyone);
    }

    /// <summary>Whether a person who is named only after a role is known by that role too.</summary>
    public bool IsCalled(Entity person, UnitMention role) => person.Heads.Contains(_outline[_outline.Phrases[role.Phrase].Last].Lower);

    /// <summary>
    /// Whether a role may be that of a person the text does not call so: one post ("the mayor", "Comb's mayor"), or in a lead "an
    /// official", which fits anybody.
    /// </summary>
    public bool CanBeCalled(Entity person, UnitMention role, bool isLead)
    {
        var phrase = _outline.Phrases[role.Phrase];
        if (isLead && _outline[phrase.Last].In(EnglishWord.AnyRole)) return true;
        if (isLead && person.Heads.Count == 0) return true;
        if (_outline[phrase.First].In(EnglishWord.Definite)) return true;
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (_outline[i].In(EnglishWord.Genitive)) return true;
        }

        return false;
    }

    /// <summary>"Finn's warning", "his letter": the one who owns it speaks.</summary>
    private Entity? Owner(UnitMention mention)
    {
        var first = mention.First;
        if (_outline[first].Class == WordClass.Possessive) return _pronouns.Possessor(first);
        return OwnerNamed(first, mention.Last);
    }

    private Entity? OwnerNamed(int first, int last)
    {
        while (first <= last && _outline[first].Class != WordClass.Name) first++;
        if (first > last) return null;
        var name = NameForm.Read(_outline, new NounPhrase(first, last, first, false));
        return name.Words.Length == 0 ? null : _names.FindOrAdd(name, first, _outline);
    }

    /// <summary>A name of two words or more that speaks is a person's, unless its words show a body.</summary>
    private void NoteSpeaker(int phrase)
    {
        if (!_outline.Phrases[phrase].IsName) return;
        var name = _forms[phrase];
        if (name.Words.Length is 2 or 3 && _names.Find(name, _outline.Phrases[phrase].First) is { Kind: EntityKind.Unknown } entity)
            (entity.Kind, entity.IsKindGuessed) = (EntityKind.Person, true);
    }

    private void Read(ClauseSubjects subjects, bool[] speaks)
    {
        var isReporter = new bool[_outline.Phrases.Count];
        var isSubject = SubjectPhrases(subjects, isReporter);
        for (var p = 0; p < _outline.Phrases.Count; p++)
        {
            var phrase = _outline.Phrases[p];
            LeaveParagraphsApart(phrase.First);
            var entity = _outline.IsDateline(phrase) ? null : FindEntity(p);
            _entities[p] = entity;
            NoteOwner(phrase, entity);
            if (entity is null) continue;
            entity.Mentions++;
            entity.LastMention = phrase.First;
            _mentions.Add(
                new EntityMention(phrase.First, entity, _outline[phrase.First].Sentence, entity.Mentions, isSubject[p], speaks[p],
                    isReporter[p], IsGoverned(phrase),
                    !phrase.IsName && !phrase.IsPronoun && _outline[phrase.Last].Has(WordTraits.DocumentNoun)));
        }
    }

    /// <summary>"Rosa Finn's kitchen tap": whoever owns a thing is mentioned with it.</summary>
    private void NoteOwner(NounPhrase phrase, Entity? owned)
    {
        if (owned is not null || phrase.IsPronoun || OwnerBefore(phrase) is not { } name) return;
        if (_names.Find(name, phrase.First) is not { IsNamed: true } owner) return;
        owner.LastMention = phrase.First;
        _mentions.Add(
            new EntityMention(phrase.First, owner, _outline[phrase.First].Sentence, ++owner.Mentions, IsSubject: false, IsSpeaker: false,
                IsReporter: false, IsGoverned(phrase), IsDocument: false));
    }

    /// <summary>The name before the genitive in a phrase; null if there is none.</summary>
    private NameForm? OwnerBefore(NounPhrase phrase)
    {
        for (var i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (!_outline[i].In(EnglishWord.Genitive)) continue;
            var first = i;
            while (first > phrase.First && _outline[first - 1].Class == WordClass.Name) first--;
            return first < i ? NameForm.Read(_outline, new NounPhrase(first, i - 1, first, false)) : null;
        }

        return null;
    }

    /// <summary>What a heading mentions means nothing to the paragraphs after it.</summary>
    private void LeaveParagraphsApart(int unit)
    {
        var paragraph = _outline.Text.Marked.ParagraphAt(_outline.StartOf(unit));
        if (paragraph == _paragraph) return;
        if (_paragraph >= 0 && _outline.Text.Marked.IsApart(_paragraph))
            _mentions.RemoveRange(_mentionsBefore, _mentions.Count - _mentionsBefore);
        (_paragraph, _mentionsBefore) = (paragraph, _mentions.Count);
    }

    /// <summary>For each phrase whether it is the subject of a verb.</summary>
    /// <param name="subjects">For each verb its subject.</param>
    /// <param name="isReporter">Takes for each phrase whether that verb is one of saying.</param>
    private bool[] SubjectPhrases(ClauseSubjects subjects, bool[] isReporter)
    {
        var found = new bool[_outline.Phrases.Count];
        for (var v = 0; v < _outline.Count; v++)
        {
            if (_outline[v].Class != WordClass.Verb || subjects.Find(v) is not { } subject) continue;
            found[subject.NamingPhrase] = true;
            isReporter[subject.NamingPhrase] |= _outline[v].Has(WordTraits.Speech | WordTraits.Attitude);
            // "Apps, says Finn, can help": the subject comes after its verb.
            var mayInvert = _outline[v].Has(WordTraits.Speech) && _outline[v - 1].Class is WordClass.Comma or WordClass.Quoted;
            if (!mayInvert || subjects.Phrases.Starting(v + 1) is not { } inverted) continue;
            found[inverted.NamingPhrase] = isReporter[inverted.NamingPhrase] = true;
        }

        return found;
    }

    private bool IsGoverned(NounPhrase phrase) =>
        phrase.First > 0
            && _outline[phrase.First - 1].Sentence == _outline[phrase.First].Sentence
            && (_outline[phrase.First - 1].Class is WordClass.Preposition or WordClass.Verb or WordClass.Infinitive
                || IsInnerSubject(phrase.First - 1));

    /// <summary>"spoke of how Finn left": the subject of a clause inside a sentence about somebody else.</summary>
    private bool IsInnerSubject(int opener) =>
        _outline[opener].Class == WordClass.Subordinator && _outline[opener - 1].Sentence == _outline[opener].Sentence;

    private Entity? FindEntity(int index)
    {
        var phrase = _outline.Phrases[index];
        if (phrase.IsPronoun)
            return MainSubject(phrase.First)
                ?? _pronouns.Resolve(phrase.First, _quotedBy.TryGetValue(index, out var quoted) ? quoted : null);
        if (phrase.IsName)
        {
            var name = _forms[index];
            if (name.Words.Length == 0) return _descriptions.Resolve(phrase, _outline[phrase.Last].Lower) ?? New(phrase, EntityKind.Person);
            if (IsDemonym(phrase) && _descriptions.Demonym(phrase) is { } compatriot) return compatriot;
            // "The Embassy said": a body that the text has called so.
            if (IsBodyNounAlone(phrase) && _descriptions.LastCalled(phrase, _outline[phrase.Last].Lower) is { } body) return body;
            if (_names.Find(name, phrase.First) is { } known) return known;
            // "the Daily Mail Finn": what precedes a known surname is no part of it.
            var mayEndInSurname = name.Words.Length > 1 && phrase.First < phrase.NameFirst;
            if (mayEndInSurname && FindSurname(name, phrase.First) is { IsPerson: true } person) return person;
            return _names.FindOrAdd(name, phrase.First, _outline);
        }

        ref readonly var head = ref _outline[phrase.Last];
        if (head.Lower.EndsWith(Ages.Ending, StringComparison.Ordinal))
            return _descriptions.LastCalled(phrase, head.Lower) ?? _pronouns.Anybody(phrase.First) ?? New(phrase, EntityKind.Person);
        if (!head.Has(WordTraits.Speaker | WordTraits.Title)) return null;
        if (OwnerOfDocument(phrase) is { } owner) return owner;
        return _descriptions.Resolve(phrase, head.Lower) ?? New(phrase, KindOf(head));
    }

    private Entity? FindSurname(NameForm name, int unit) => _names.Find(name with { Words = [name.Words[name.Words.Length - 1]] }, unit);

    /// <summary>"the Italian": where somebody comes from, in place of the name.</summary>
    private bool IsDemonym(NounPhrase phrase) =>
        phrase.Last == phrase.First + 1 && _outline[phrase.First].In(EnglishWord.The) && _outline[phrase.Last].In(EnglishWord.Demonym);

    private bool IsBodyNounAlone(NounPhrase phrase) =>
        phrase.Last == phrase.First + 1 && _outline[phrase.First].In(EnglishWord.The) && _outline[phrase.Last].Has(WordTraits.GroupNoun);

    /// <summary>
    /// "Finn said that she hoped", "the minister condemns what he calls": the pronoun that is subject of a clause which depends on a report
    /// means the one who reports, if that is somebody it can mean.
    /// </summary>
    private Entity? MainSubject(int pronoun)
    {
        ref readonly var opener = ref _outline[pronoun - 1];
        if (opener.Sentence != _outline[pronoun].Sentence || !OpensReport(in opener)) return null;
        if (!_outline[pronoun].In(EnglishWord.ThirdPerson)) return null;
        for (var i = _mentions.Count - 1; i >= 0 && _mentions[i].Sentence == opener.Sentence; i--)
        {
            var mention = _mentions[i];
            if (!mention.IsReporter || !_pronouns.CanMean(pronoun, mention.Entity)) continue;
            return IsReportOf(mention.Unit, pronoun) ? mention.Entity : null;
        }

        return null;
    }

    /// <summary>"that", "because", or the verb of a report whose clause has no "that".</summary>
    private static bool OpensReport(in Unit opener) => !opener.In(EnglishWord.AfterReport) && opener.Class switch
    {
        WordClass.Subordinator => true,
        WordClass.Verb => opener.Has(WordTraits.Speech | WordTraits.Attitude),
        _ => false,
    };

    /// <summary>No other clause, and nobody else's report, stands between the one who reports and the pronoun.</summary>
    private bool IsReportOf(int reporter, int pronoun)
    {
        for (var i = reporter; i < pronoun - 1; i++)
        {
            if (_outline[i].Class is WordClass.Quoted or WordClass.Stop) return false;
            if (_outline[i].Class is WordClass.Conjunction && _outline[i - 1].Class == WordClass.Comma) return false;
        }

        return true;
    }

    /// <summary>"the institute's report": a document speaks for the one that issued it.</summary>
    private Entity? OwnerOfDocument(NounPhrase phrase)
    {
        if (!_outline[phrase.Last].Has(WordTraits.DocumentNoun)) return null;
        if (_outline[phrase.First].Class == WordClass.Possessive && !_outline[phrase.First].In(EnglishWord.Genitive))
            return Issuing(_pronouns.Possessor(phrase.First), phrase);
        for (var i = phrase.Last - 1; i > phrase.First; i--)
        {
            if (_outline[i].In(EnglishWord.Genitive)) return Issuing(OwnerNamed(phrase.First, i - 1), phrase);
        }

        return null;
    }

    /// <summary>From here on "the report" means its issuer.</summary>
    private Entity? Issuing(Entity? issuer, NounPhrase document)
    {
        if (issuer is null) return null;
        var head = _outline[document.Last].Lower;
        issuer.Heads.Add(head);
        _descriptions.NoteDocument(head, issuer);
        return issuer;
    }

    private static EntityKind KindOf(Unit head) =>
        head.Has(WordTraits.PersonNoun | WordTraits.Title)
            ? head.Has(WordTraits.PluralNoun) ? EntityKind.People : EntityKind.Person
            : head.Has(WordTraits.GroupNoun)
            ? EntityKind.Body
            : EntityKind.Document;

    private Entity New(NounPhrase phrase, EntityKind kind)
    {
        var end = _ends.TryGetValue(_outline.PhraseAt(phrase.First), out var known)
            ? Math.Max(known, WithComplement(phrase))
            : WithComplement(phrase);
        var entity = new Entity(Unnamed(phrase.First, end), kind) { FirstMention = phrase.First };
        if (kind == EntityKind.Document && phrase.First > 0 && HasIssuerHere(phrase))
            entity.Issuer = Issuing(_descriptions.Issuer(phrase.First, sentences: 0), phrase);
        for (var i = phrase.First; i <= phrase.Last; i++)
            entity.Gender = NameForm.GenderOf(_outline[i].Traits & (WordTraits.MaleWord | WordTraits.FemaleWord), entity.Gender);
        if (_outline[phrase.First].Class != WordClass.Possessive) entity.Heads.Add(_outline[phrase.Last].Lower);
        return entity;
    }

    /// <summary>"in a letter", "issued a statement": the subject's own.</summary>
    private bool HasIssuerHere(NounPhrase document)
    {
        ref readonly var before = ref _outline[document.First - 1];
        return before.In(EnglishWord.In) || (before.In(EnglishWord.Issuing) && _outline[document.First].In(EnglishWord.Indefinite));
    }

    /// <summary>"a spokesman for the council", "analysts at Comb Bank": an unnamed source with what tells whose it is.</summary>
    private int WithComplement(NounPhrase phrase)
    {
        const int MostHops = 2;
        var last = phrase.Last;
        for (var hop = 0; hop < MostHops && HasComplement(last); hop++) last = _outline.Phrases[_outline.PhraseAt(last + 2)].Last;
        return last;
    }

    private bool HasComplement(int last) =>
        _outline[last + 1].In(EnglishWord.Complement)
            && _outline.PhraseAt(last + 2) >= 0
            && _outline[last + 2].Sentence == _outline[last].Sentence
            && _outline[last + 2].Class != WordClass.Calendar;

    /// <summary>A noun phrase as a name; empty if it is too long to name anybody.</summary>
    private string Unnamed(int first, int last)
    {
        if (_outline.EndOf(last) - _outline.StartOf(first) > LongestValues.Mention) return "";
        if (first < last && _outline[first].In(EnglishWord.Article)) first++;
        return _outline.TextOf(first, last);
    }
}

using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>One place at which the writer's own sentences mention somebody.</summary>
/// <param name="Unit">The first unit of the phrase.</param>
/// <param name="Entity">Whom it means.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Count">How often the text had mentioned it by then, this one included.</param>
/// <param name="IsSubject">Whether it is the subject of a verb.</param>
/// <param name="IsSpeaker">Whether it is the speaker of a quotation.</param>
/// <param name="IsReporter">Whether it is the subject of a verb of saying, quoted or not: "Finn agrees."</param>
/// <param name="IsGoverned">Whether a verb, a preposition or "how" and the like stands right before it.</param>
/// <param name="IsDocument">Whether it is something written that stands for whoever issued it.</param>
internal readonly record struct EntityMention(
    int Unit, Entity Entity, int Sentence, int Count, bool IsSubject, bool IsSpeaker, bool IsReporter, bool IsGoverned, bool IsDocument);

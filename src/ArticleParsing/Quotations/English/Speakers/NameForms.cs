using ArticleParsing.Quotations.English.Syntax;

namespace ArticleParsing.Quotations.English.Speakers;

/// <summary>The names that the phrases of an outline end in; asked for more than once, so remembered.</summary>
internal sealed class NameForms(Outline outline)
{
    private readonly NameForm?[] _names = new NameForm?[outline.Phrases.Count];

    public NameForm this[int phrase] => _names[phrase] ??= NameForm.Read(outline, outline.Phrases[phrase]);
}

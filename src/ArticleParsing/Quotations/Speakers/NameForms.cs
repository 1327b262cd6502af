using ArticleParsing.Quotations.Syntax;

namespace ArticleParsing.Quotations.Speakers;

/// <summary>The names that the phrases of an outline end in; asked for more than once, so remembered.</summary>
internal sealed class NameForms(Outline outline)
{
    private readonly NameForm?[] _names = new NameForm?[outline.Phrases.Count];

    public NameForm this[int phrase] => _names[phrase] ??= NameForm.Of(outline, outline.Phrases[phrase]);
}

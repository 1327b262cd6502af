using AngleSharp.Dom;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Decorative initials: a letter that screen readers are told to pass over beside a copy of it that only they read. One of the two is text.
/// </summary>
internal sealed class DropCap(RunBuilder run)
{
    private const int LongestInitial = 2;

    private string? _initial;
    private int _end;

    /// <summary>Whether an element is the second copy of an initial that the run ends in. Remembers it if it is the first.</summary>
    public bool IsSecondCopy(IElement element)
    {
        if (run.Length > LongestInitial
            || element.GetAttribute("aria-hidden") != "true"
            || ShortText.Read(element, LongestInitial) is not { Length: > 0 } text
            || !text.HasLetter())
            return false;
        if (run.Length == text.Length && run.EndsWith(text)) return true;
        (_initial, _end) = (text, run.Length + text.Length);
        return false;
    }

    /// <summary>Called before a text is added: takes the first copy back if the text opens with the second.</summary>
    public void Meet(string text)
    {
        if (_initial is not { } initial || run.Length < _end) return;
        if (run.Length == _end && run.EndsWith(initial) && text.StartsWith(initial, StringComparison.Ordinal)) run.TakeBack(initial.Length);
        _initial = null;
    }
}

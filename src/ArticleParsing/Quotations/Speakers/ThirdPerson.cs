namespace ArticleParsing.Quotations.Speakers;

/// <summary>Whether somebody is spoken of by name inside a quotation: people do not speak of themselves so.</summary>
internal static class ThirdPerson
{
    /// <summary>Shorter surnames are found inside too many other words.</summary>
    private const int ShortestName = 3;

    /// <summary>Characters of a quotation that are looked through at the most.</summary>
    private const int MostCharacters = 2_000;

    /// <param name="text">The text.</param>
    /// <param name="start">The first character of the quotation.</param>
    /// <param name="end">The character after its last.</param>
    /// <param name="person">Who may be named in it.</param>
    public static bool Names(string text, int start, int end, Entity person)
    {
        if (person is not { IsNamed: true, Words.Length: > 0 } || person.Kind is EntityKind.Body or EntityKind.Document) return false;
        var surname = person.Words[person.Words.Length - 1];
        if (surname.Length < ShortestName) return false;
        end = Math.Min(end, start + MostCharacters);
        for (var at = Next(start); at >= 0; at = Next(at + 1))
        {
            var starts = at == start || !char.IsLetterOrDigit(text[at - 1]);
            var ends = at + surname.Length >= text.Length || !char.IsLetterOrDigit(text[at + surname.Length]);
            if (starts && ends && char.IsUpper(text[at])) return true;
        }

        return false;

        int Next(int from) => from >= end ? -1 : text.IndexOf(surname, from, end - from, StringComparison.OrdinalIgnoreCase);
    }
}

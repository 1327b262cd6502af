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
        return Find(text, start, end, person.Words[person.Words.Length - 1], 0) >= 0;
    }

    /// <summary>"Pilar is a poet": by the given name, but not as one who is spoken to ("Well done, Pilar").</summary>
    public static bool NamesByGivenName(string text, int start, int end, Entity person)
    {
        if (person is not { IsNamed: true, IsPerson: true, Words.Length: > 1 }) return false;
        var given = person.Words[0];
        for (var at = Find(text, start, end, given, 0); at >= 0; at = Find(text, start, end, given, at + 1))
        {
            var after = at + given.Length;
            if (after + 1 < end && text[after] == ' ' && char.IsLetter(text[after + 1]) && !IsAddressed(text, start, at)) return true;
        }

        return false;
    }

    /// <summary>After a comma or an inner mark: "he said, ‘Pilar come here’".</summary>
    private static bool IsAddressed(string text, int start, int at) =>
        at > start && (text[at - 1] != ' ' || (at - 1 > start && text[at - 2] == ','));

    /// <summary>Where a name stands as a word with a capital; -1 if nowhere.</summary>
    private static int Find(string text, int start, int end, string name, int from)
    {
        if (name.Length < ShortestName) return -1;
        end = Math.Min(end, start + MostCharacters);
        for (var at = Next(Math.Max(start, from)); at >= 0; at = Next(at + 1))
        {
            if (char.IsUpper(text[at])
                && (at == start || !char.IsLetterOrDigit(text[at - 1]))
                && (at + name.Length >= text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
                return at;
        }

        return -1;

        int Next(int next) => next >= end ? -1 : text.IndexOf(name, next, end - next, StringComparison.OrdinalIgnoreCase);
    }
}

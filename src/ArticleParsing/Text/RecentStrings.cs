namespace ArticleParsing.Text;

/// <summary>
/// What was found out of strings that come again and again as the same instance, as the classes of a page do: the parser makes each once. A
/// string that falls into the place of another takes it, so this stands before a dictionary, not in place of one.
/// </summary>
internal sealed class RecentStrings<T>
{
    private const int Places = 128;

    private readonly (string? Key, T Value)[] _places = new (string?, T)[Places];

    public bool TryGet(string key, out T value)
    {
        ref readonly var place = ref _places[PlaceOf(key)];
        value = place.Value;
        return ReferenceEquals(place.Key, key);
    }

    /// <returns>The value.</returns>
    public T Keep(string key, T value)
    {
        _places[PlaceOf(key)] = (key, value);
        return value;
    }

    private static int PlaceOf(string key) =>
        key.Length == 0
            ? 0
            : unchecked((key.Length * 7) + (key[0] * 31) + (key[key.Length / 2] * 13) + (key[key.Length - 1] * 5)) & (Places - 1);
}

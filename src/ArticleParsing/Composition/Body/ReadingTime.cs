using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Body;

/// <summary>How long a text is to its readers.</summary>
internal static class ReadingTime
{
    /// <summary>
    /// Silent reading of non-fiction: 238 words a minute (Brysbaert 2019, a review of 190 studies); in scripts without spaces some 300
    /// characters (mean of Chinese and Japanese in Trauzettel-Klosinski and Dietz 2012).
    /// </summary>
    private const double WordsPerMinute = 238, CharactersPerMinute = 300;

    /// <summary>Words, and characters of scripts without spaces.</summary>
    public static (int Words, int Characters) Count(string text, WorkBudget budget)
    {
        const int Chunk = 4_096; // Read in bulk between two looks at the budget.
        int words = 0, characters = 0;
        var inWord = 0;
        for (var start = 0; start < text.Length; start += Chunk)
        {
            budget.Look();
            foreach (var c in text.AsSpan(start, Math.Min(Chunk, text.Length - start)))
            {
                // Numbers for booleans: whether a word begins cannot be foretold, and a wrong guess costs more than the whole round.
                var inside = c < s_ascii.Length ? (s_ascii[c] & InWord) | ((s_ascii[c] >> 1) & inWord) : Continues(c, inWord);
                if (inside > InWord)
                {
                    characters++;
                    inside = 0;
                }

                words += inside & ~inWord;
                inWord = inside;
            }
        }

        return (words, characters);
    }

    private const int InWord = 1, Joint = 2, Unspaced = 4;

    private static readonly byte[] s_ascii = Table.Fill(
        128, c => (byte)(char.IsLetterOrDigit((char)c) ? InWord : (char)c is '\'' or '-' ? Joint : 0));

    /// <summary>Whether a character beyond ASCII is of a word, or stands for one.</summary>
    private static int Continues(char c, int inWord)
    {
        if (TextMeasure.IsUnspaced(c)) return Unspaced;
        if (char.IsLetterOrDigit(c)) return InWord;
        return c is '\u2019' or '\u00AD'
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark ? inWord : 0;
    }

    /// <summary>Whole minutes, at least one if there is text.</summary>
    public static int Minutes(int words, int characters) =>
        words + characters == 0 ? 0 : Math.Max(1, (int)Math.Round((words / WordsPerMinute) + (characters / CharactersPerMinute)));
}

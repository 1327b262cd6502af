using ArticleParsing.Blocks;
using ArticleParsing.Limits;

namespace ArticleParsing.Composition;

/// <summary>How long a text is to its readers.</summary>
internal static class ReadingTime
{
    /// <summary>Silent reading of non-fiction: 238 words a minute (Brysbaert 2019, a review of 190 studies); in scripts without spaces some 300 characters (mean of Chinese and Japanese in Trauzettel-Klosinski and Dietz 2012).</summary>
    private const double WordsPerMinute = 238, CharactersPerMinute = 300;

    /// <summary>Words, and characters of scripts without spaces.</summary>
    public static (int Words, int Characters) Count(string text, WorkBudget budget)
    {
        int words = 0, characters = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (!inWord) budget.Step();
            if (c < s_ascii.Length)
            {
                // Nearly all of most texts: one look-up tells what the tests below would.
                var inside = s_ascii[c] == Ascii.InWord || (s_ascii[c] == Ascii.Joint && inWord);
                if (inside && !inWord) words++;
                inWord = inside;
            }
            else if (IsUnspaced(c))
            {
                characters++;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(c))
            {
                if (!inWord) words++;
                inWord = true;
            }
            else if (c is not ('\u2019' or '\u00AD') && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
            {
                inWord = false;
            }
        }

        return (words, characters);
    }

    private enum Ascii : byte
    {
        Outside,
        InWord,
        Joint,
    }

    private static readonly Ascii[] s_ascii = [.. Enumerable.Range(0, 128).Select(c => char.IsLetterOrDigit((char)c) ? Ascii.InWord : (char)c is '\'' or '-' ? Ascii.Joint : Ascii.Outside)];

    /// <summary>Whole minutes, at least one where there is text.</summary>
    public static int Minutes(int words, int characters) =>
        words + characters == 0 ? 0 : Math.Max(1, (int)Math.Round((words / WordsPerMinute) + (characters / CharactersPerMinute)));

    // Hangul is wide, too, but written with spaces.
    private static bool IsUnspaced(char c) => (TextMeasure.IsWide(c) && c is not (>= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u115F') && char.IsLetter(c)) || c is >= '\u0E01' and <= '\u0EAE' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17B3';
}

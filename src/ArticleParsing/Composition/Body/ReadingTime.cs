using System.Globalization;
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
        var isInWord = false;
        for (var start = 0; start < text.Length; start += Chunk)
        {
            budget.Look();
            foreach (var c in text.AsSpan(start, Math.Min(Chunk, text.Length - start)))
            {
                if (TextMeasure.IsUnspaced(c))
                {
                    characters++;
                    isInWord = false;
                }
                else if (char.IsLetterOrDigit(c))
                {
                    if (!isInWord) words++;
                    isInWord = true;
                }
                else if (isInWord)
                {
                    isInWord = IsJoint(c);
                }
            }
        }

        return (words, characters);
    }

    /// <summary>Apostrophes, hyphens and marks on letters do not end a word.</summary>
    private static bool IsJoint(char c)
    {
        if (c < 128) return c is '\'' or '-';
        return c is '\u2019' or '\u00AD'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>Whole minutes, at least one if there is text.</summary>
    public static int Minutes(int words, int characters) =>
        words + characters == 0 ? 0 : Math.Max(1, (int)Math.Round((words / WordsPerMinute) + (characters / CharactersPerMinute)));
}

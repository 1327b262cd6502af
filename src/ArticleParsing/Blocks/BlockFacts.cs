using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Captions;
using ArticleParsing.Readers.Dates;
using ArticleParsing.Readers.Names;

namespace ArticleParsing.Blocks;

/// <summary>
/// What a block says by itself, whatever stands around it: its dates, its names, its credit. Each is read when it is first
/// asked for and then kept, so that rules and composers decide from one reading.
/// </summary>
internal sealed class BlockFacts(Block block)
{
    private IReadOnlyList<DateMention>? _dates;
    private IReadOnlyList<Credited>? _credited;
    private Lazily<StatedDate?> _machineDate;
    private Lazily<string?> _credit;
    private Lazily<bool> _isName;
    private Lazily<bool> _showsAndCredits;

    /// <summary>The dates that the text states, in order.</summary>
    public IReadOnlyList<DateMention> Dates => _dates ??= DateInText.FindAll(block.Text);

    /// <summary>The date of the block's first time element, as its <c>datetime</c> attribute gives it.</summary>
    public StatedDate? MachineDate =>
        _machineDate.IsKnown ? _machineDate.Value : _machineDate.Keep(block.DateTime is { } stated ? StatedDateParser.Parse(stated) : null);

    /// <summary>Whether the block states a date, in its text or by a time element.</summary>
    public bool StatesDate => block.DateTime is not null || Dates.Count > 0;

    /// <summary>Whether the block is there for its date: a time element, or a short line with a date that is no caption.</summary>
    public bool IsDateLine
    {
        get
        {
            const int Shortest = 6, Longest = 60;
            return block.DateTime is not null
                || (block.Text.Length is >= Shortest and < Longest && Dates.Count > 0 && !ClosesWithPictureCredit);
        }
    }

    /// <summary>Whether the block is little more than the date it states: "April 8, 2026 · 5 min read".</summary>
    public bool IsDateAlone
    {
        get
        {
            const int MostLetters = 16;
            if (Dates is not [var date, ..]) return false;
            var letters = 0;
            for (var i = 0; i < block.Text.Length && letters <= MostLetters; i++)
            {
                if ((i < date.Start || i >= date.End) && char.IsLetter(block.Text[i])) letters++;
            }

            return letters <= MostLetters;
        }
    }

    /// <summary>Whether the text looks like the name of a person and holds nothing else.</summary>
    public bool IsName => _isName.IsKnown ? _isName.Value : _isName.Keep(PersonNames.StandAlone(block.Text));

    /// <summary>Whom the text names, if it is a byline.</summary>
    public IReadOnlyList<Credited> Credited => _credited ??= BylineReader.Read(block.Text);

    /// <summary>Whether a link in the text is declared to lead to the author.</summary>
    public bool LinksToAuthor
    {
        get
        {
            foreach (var link in block.Links)
            {
                if (link.Rel == "author") return true;
            }

            return false;
        }
    }

    /// <summary>The credit that closes the text and stands apart in it, if it is a caption; else null.</summary>
    public string? Credit => _credit.IsKnown ? _credit.Value : _credit.Keep(CaptionText.CreditIn(block.Text));

    /// <summary>Whether the text says what a picture shows and closes with its credit.</summary>
    public bool ShowsAndCredits =>
        _showsAndCredits.IsKnown
            ? _showsAndCredits.Value
            : _showsAndCredits.Keep(Credit is { } credit && CaptionText.ShowsBefore(block.Text, credit));

    /// <summary>Whether the text closes with a credit in brackets that speaks of a picture; no sentence of an article does.</summary>
    public bool ClosesWithPictureCredit =>
        CaptionText.IsBracketed(block.Text) && ShowsAndCredits && CaptionText.ClosesWithPictureCredit(block.Text);

    /// <summary>Whether the text is a credit behind its label: "Image: Jo Tan".</summary>
    public bool IsLabelledCredit => CaptionText.IsLabelledCredit(block.Text);

    /// <summary>A value that is read once; null may be one.</summary>
    private struct Lazily<T>
    {
        public bool IsKnown { get; private set; }

        public T Value { get; private set; }

        public T Keep(T value)
        {
            IsKnown = true;
            return Value = value;
        }
    }
}

namespace ArticleParsing.Blocks;

/// <summary>The landmarks and constructs a box may stand in, inherited from its ancestors.</summary>
[Flags]
internal enum Within
{
    Nothing = 0,
    Main = 1 << 0,
    Article = 1 << 1,
    Section = 1 << 2,
    Header = 1 << 3,
    Footer = 1 << 4,
    Navigation = 1 << 5,
    Aside = 1 << 6,
    Form = 1 << 7,
    Button = 1 << 8,
    Heading = 1 << 9,
    List = 1 << 10,
    OrderedList = 1 << 11,
    DefinitionList = 1 << 12,
    Table = 1 << 13,
    Quote = 1 << 14,
    Figure = 1 << 15,
    Caption = 1 << 16,
    Code = 1 << 17,
    Details = 1 << 18,
    Address = 1 << 19,
    Dialog = 1 << 20,
    Link = 1 << 21,
}

using ArticleParsing.Blocks;
using ArticleParsing.Classification.Outside;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Classification;

/// <summary>
/// Small boxes under or above the text that begin with an author's portrait or a link to their page, and their name: what else such a box
/// says is about the author, whatever the language.
/// </summary>
internal sealed class AuthorCards
{
    private const int LongestName = 60;
    private const int ShortestText = 45, FewestWords = 7;

    private readonly PageView _page;
    private readonly bool[] _isOnCard;

    public AuthorCards(PageView page)
    {
        _page = page;
        _isOnCard = new bool[page.Tree.Blocks.Count];
        if (!page.IsArticle || page.LastBody < 0 || page.IsText) return;
        var authors = ReadAuthors(page);
        if (authors.Count == 0) return;
        foreach (var block in page.Tree.Blocks)
        {
            var isName = block.Text.Length is > 0 and <= LongestName && authors.Contains(block.Text);
            if (isName && FindCard(block) is { } card) Mark(card, block);
        }
    }

    /// <summary>Whether the block is the author's name, position or description on such a card.</summary>
    public bool Holds(int block) => _isOnCard[block];

    /// <summary>The declared authors, and those whom a byline between headline and text names.</summary>
    private static HashSet<string> ReadAuthors(PageView page)
    {
        const int MostLines = 20;
        var authors = new HashSet<string>(page.Layout.Declared.Authors, StringComparer.OrdinalIgnoreCase);
        for (var i = page.HeadlineBlock + 1; i < Math.Min(page.LeadProse, page.HeadlineBlock + MostLines); i++)
        {
            var block = page.Tree.Blocks[i];
            if (block.Text.Length is 0 or > 2 * LongestName || !Signs(page, block)) continue;
            foreach (var credited in block.Facts.Credited)
            {
                if (credited.Kind == AuthorKind.Person) authors.Add(credited.Name);
            }
        }

        return authors;
    }

    private static bool Signs(PageView page, Block block) =>
        page.Phrases.OpenByline(block.Index)
            || block.Facts.LinksToAuthor
            || (page.Hints.Get(block, levels: 1) & BoxHint.Byline) != 0;

    /// <summary>The smallest box around the name that shows whose it is and says something of them; null if there is none.</summary>
    private Box? FindCard(Block name)
    {
        const int MostBlocks = 10, LongestText = 1600;
        if (name.Box.IsWithin(Within.Navigation | Within.Button | Within.Caption | Within.Form)) return null;
        for (var box = name.Box; box is { Parent: not null }; box = box.Parent)
        {
            if (box.EndBlock - box.FirstBlock > MostBlocks || box.TextLength > LongestText || !IsApart(box)) return null;
            if ((_page.Hints.Get(box) & (BoxHint.Related | BoxHint.Comments)) != 0 || OpensOtherwise(box, name)) return null;
            if (ShowsAuthor(box, name) && SaysMore(box, name)) return LeadsToStory(box, name) ? null : box;
        }

        return null;
    }

    /// <summary>Under the text, of which it may seem to be the end; or before its first paragraph, with one text at most.</summary>
    private bool IsApart(Box box)
    {
        if (box.EndBlock > _page.LastBody && box.FirstBlock > _page.LeadProse) return true;
        if (box.FirstBlock <= _page.HeadlineBlock || box.FirstBlock > _page.LeadProse) return false;
        var prose = _page.Layout.ProseBefore;
        return prose[box.EndBlock] - prose[box.FirstBlock] <= 1 && prose[box.FirstBlock] - prose[_page.HeadlineBlock + 1] <= 1;
    }

    private bool IsUnderText(Block name) => name.Index > _page.LeadProse;

    /// <summary>The card of a story begins with its headline, not with who wrote it.</summary>
    private bool OpensOtherwise(Box box, Block name)
    {
        for (var i = box.FirstBlock; i < name.Index; i++)
        {
            var block = _page.Tree.Blocks[i];
            if (block.Text.Length > 0 && block.Text != name.Text && !BioSections.IsLabel(_page, block)) return true;
        }

        return false;
    }

    private bool ShowsAuthor(Box box, Block name)
    {
        const int Reach = 3;
        var isUnderText = IsUnderText(name);
        if (isUnderText && name.Facts.LinksToAuthor) return true;
        for (var i = box.FirstBlock; i < Math.Min(box.EndBlock, name.Index + Reach); i++)
        {
            if (_page.Tree.Blocks[i] is { Media: { IsImage: true } media } && (isUnderText || IsPortrait(media))) return true;
        }

        return false;
    }

    /// <summary>Pictures of the article stand above its text, too; portraits are small, or their address says what they are.</summary>
    private static bool IsPortrait(Media picture)
    {
        const int LargestSide = 160;
        return picture.Width <= LargestSide || PictureNames.SayAvatar(picture);
    }

    private bool SaysMore(Box box, Block name)
    {
        for (var i = name.Index + 1; i < box.EndBlock; i++)
        {
            if (IsSaidOfAuthor(_page.Tree.Blocks[i], name)) return true;
        }

        return false;
    }

    /// <summary>Above the text a name and a position are the byline's; what is said there has to be prose.</summary>
    private bool IsSaidOfAuthor(Block block, Block name) =>
        block.Text.Length > 0
            && !block.IsMostlyLink
            && !block.Box.IsWithin(Within.Button | Within.Link)
            && !block.Facts.IsDateLine
            && _page.Outside[block.Index] == OutsidePart.None
            && (IsUnderText(name) || _page.ShapeOf(block) is { Columns: >= ShortestText, Words: >= FewestWords });

    /// <summary>"Portrait, Jo Tan, The ferry is late again": whose opinion a card links to.</summary>
    private bool LeadsToStory(Box box, Block name)
    {
        const int FewestWords = 5; // Of a headline.
        for (var i = name.Index + 1; i < box.EndBlock; i++)
        {
            var block = _page.Tree.Blocks[i];
            var isLink = block.IsMostlyLink || block.Box.IsWithin(Within.Link);
            if (isLink && _page.ShapeOf(block).Words >= FewestWords) return true;
            if (IsUnderText(name) && block.Facts.IsDateLine) return true;
        }

        return false;
    }

    private void Mark(Box card, Block name)
    {
        if (IsUnderText(name)) _isOnCard[name.Index] = true;
        for (var i = name.Index + 1; i < card.EndBlock; i++) _isOnCard[i] |= IsSaidOfAuthor(_page.Tree.Blocks[i], name);
    }
}

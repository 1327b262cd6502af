using ArticleParsing.Quotations.Lexicon;
using ArticleParsing.Quotations.Marks;
using ArticleParsing.Quotations.Tokens;

namespace ArticleParsing.Quotations.Attribution;

/// <summary>
/// Finds the cue and speaker of a stretch in its own sentence. Patterns are tried from the closest to the loosest: right after the closing
/// mark, right before the opening one, then anywhere in the sentence.
/// </summary>
internal sealed class CueFinder(TokenizedText text, EnglishLexicon lexicon)
{
    private readonly MentionReader _mentions = new(text, lexicon);

    public MentionReader Mentions => _mentions;

    public AttributedCue? Find(QuotedStretch stretch)
    {
        var first = text.TokenAt(stretch.Start);
        var after = text.TokenAt(stretch.End);
        if (after < text.Count && IsClosingMark(after)) after++;
        var before = first - 1;
        if (before >= 0 && !text[before].IsWord && IsOpeningMark(before)) before--;
        if (first >= text.Count || text[first].Start >= stretch.End) return null;
        var opening = text[first].Sentence;
        var closing = after > 0 ? text[after - 1].Sentence : opening;
        var last = after - 1;
        while (last > first && !text[last].IsWord && IsClosingMark(last)) last--;
        var isFinished = text[last].Lower is "." || stretch.Paragraph != ParagraphAt(after);
        return (isFinished ? null : After(after, closing)) ?? (IsSentenceStart(first, opening, "according") ? AccordingTo(first, opening) : null) ?? Before(before, opening) ?? (isFinished ? null : LaterInSentence(after, closing)) ?? AccordingTo(first, opening) ?? Nominal(before, opening);
    }

    private bool IsSentenceStart(int token, int sentence, string word)
    {
        while (token > 0 && text[token - 1].Sentence == sentence) token--;
        return text[token].Lower == word;
    }

    /// <summary>The paragraph of a token; -1 past the end.</summary>
    private int ParagraphAt(int token)
    {
        if (token >= text.Count) return -1;
        int low = 0, high = text.Paragraphs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.Paragraphs[middle].Start <= text[token].Start) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>"Q," said X. "Q," X said. "Q," according to X.</summary>
    private AttributedCue? After(int i, int sentence)
    {
        if (i < text.Count && text[i].Lower is "," or "\u2014" or "\u2013" or "-") i++;
        if (i < text.Count && text[i].Lower is "-" or "\u2014") i++;
        if (i >= text.Count || !text[i].IsWord || text[i].Stretch >= 0 || text[i].Sentence > sentence + 1) return null;
        if (text[i].Lower == "according") return According(i);
        var verb = i;
        while (verb < text.Count && text[verb].IsWord && ClauseWords.IsAdverb(text[verb].Lower)) verb++;
        if (IsCue(verb, lexicon.SpeechVerbs) && _mentions.StartingAt(verb + 1) is { } inverted) return new AttributedCue(inverted, verb, verb, 0.95);
        if (_mentions.StartingAt(i) is { } subject && VerbAfter(subject.Last + 1, text[i].Sentence, lexicon.SpeechVerbs) is >= 0 and var said) return new AttributedCue(subject, said, said, 0.95);
        return null;
    }

    /// <summary>X said, "Q". X called it "Q". The cue nearest to the opening mark wins.</summary>
    private AttributedCue? Before(int i, int sentence)
    {
        const int Reach = 40;
        AttributedCue? fallback = null;
        for (var v = i; v >= 0 && i - v < Reach && text[v].Sentence == sentence; v--)
        {
            if (text[v].Stretch >= 0 || !IsCue(v, lexicon.CueVerbs) || IsNoun(v)) continue;
            if (PassiveAgent(v, i) is { } agent) return new AttributedCue(agent, v, v, 0.75);
            var subject = IsParticiple(v) ? _mentions.SubjectBefore(v) is { } near && text[v - 1].IsWord && !ClauseWords.IsAuxiliary(text[v - 1].Lower) && text[v - 1].Lower is not "," ? MainSubject(v, sentence) ?? near : MainSubject(v, sentence) ?? _mentions.SubjectBefore(v) : _mentions.SubjectBefore(v) ?? MainSubject(v, sentence);
            if (text[v].Lower == "said" && v + 1 <= i && _mentions.StartingAt(v + 1) is { } inverted && v > 0 && !text[v - 1].IsWord) subject = inverted;
            if (subject is not { } speaker) continue;
            if (_mentions.CanSpeak(speaker)) return new AttributedCue(speaker, v, v, i - v < 8 ? 0.85 : 0.7);
            fallback ??= new AttributedCue(speaker, v, v, 0.6);
        }

        return fallback;
    }

    /// <summary>The report follows the rest of the writer's sentence: that is "Q" for the region, X said.</summary>
    private AttributedCue? LaterInSentence(int after, int sentence)
    {
        for (var v = after; v < text.Count && text[v].Sentence == sentence; v++)
        {
            if (text[v].Stretch >= 0 || !text[v].IsWord) continue;
            if (text[v].Lower == "according" && According(v) is { } according) return according;
            if (!IsCue(v, lexicon.SpeechVerbs)) continue;
            if (v > 0 && text[v - 1].Lower == "," && _mentions.StartingAt(v + 1) is { } inverted && _mentions.CanSpeak(inverted)) return new AttributedCue(inverted, v, v, 0.8);
            if (_mentions.SubjectBefore(v) is { } subject && subject.First > after - 1 && _mentions.CanSpeak(subject)) return new AttributedCue(subject, v, v, 0.75);
        }

        return null;
    }

    private AttributedCue? AccordingTo(int first, int sentence)
    {
        for (var i = first - 1; i >= 0 && text[i].Sentence == sentence; i--)
        {
            if (text[i].Lower == "according" && text[i].Stretch < 0) return According(i);
        }

        return null;
    }

    private AttributedCue? According(int i) =>
        i + 2 < text.Count && text[i + 1].Lower == "to" && _mentions.StartingAt(i + 2) is { } speaker ? new AttributedCue(speaker, i, i + 1, 0.9) : null;

    /// <summary>In a statement, X ... "Q"; X's warning of "Q"; X, in a letter, "Q": the sentence's subject speaks through a document.</summary>
    private AttributedCue? Nominal(int before, int sentence)
    {
        for (var i = before; i >= 0 && before - i < 30 && text[i].Sentence == sentence; i--)
        {
            if (text[i].Stretch >= 0 || !lexicon.NominalCues.Contains(text[i].Lower)) continue;
            if (PossessorBefore(i) is { } owner) return new AttributedCue(owner, i, i, 0.7);
            if (_mentions.SentenceSubject(sentence, before + 1) is { } subject) return new AttributedCue(subject, i, i, 0.6);
        }

        return null;
    }

    private Mention? PossessorBefore(int noun)
    {
        var i = noun - 1;
        while (i > 0 && noun - i < 4 && text[i].IsWord && !text[i].IsCapital && text[i].Lower is not ("his" or "her" or "their" or "s")) i--;
        if (i < 0) return null;
        if (text[i].Lower is "his" or "her" or "their") return new Mention(i, i);
        if (text[i].Lower != "s" || i < 2 || text[i - 1].Lower is not ("'" or "\u2019")) return null;
        var last = i - 2;
        var first = last;
        while (first > 0 && text[first - 1].IsWord && text[first - 1].IsCapital && text[first - 1].Sentence == text[last].Sentence) first--;
        return text[last].IsWord ? new Mention(first, last) : null;
    }

    /// <summary>"was called “Q” by X", "was dubbed ... by X": X speaks, not the subject.</summary>
    private Mention? PassiveAgent(int verb, int before)
    {
        if (verb == 0 || text[verb - 1].Lower is not ("was" or "were" or "been" or "is" or "are" or "being") || !text[verb].Lower.EndsWith("ed", StringComparison.Ordinal)) return null;
        for (var i = verb + 1; i < text.Count && i < before + 30 && text[i].Sentence == text[verb].Sentence; i++)
        {
            if (text[i].Stretch < 0 && text[i].Lower == "by") return _mentions.StartingAt(i + 1);
        }

        return null;
    }

    /// <summary>The subject of the main clause: the first phrase of the sentence that can speak.</summary>
    private Mention? MainSubject(int verb, int sentence) => _mentions.SentenceSubject(sentence, verb);

    /// <summary>A verb right after a subject: past adverbs, auxiliaries and an aside between commas.</summary>
    public int VerbAfter(int i, int sentence, HashSet<string> verbs)
    {
        const int LongestAside = 30;
        var limit = Math.Min(text.Count, i + LongestAside);
        var aside = i < text.Count && text[i].Lower is "," or "(" or "\u2014";
        for (; i < limit && text[i].Sentence == sentence && text[i].Stretch < 0; i++)
        {
            if (IsCue(i, verbs) && !(aside && !text[i - 1].IsWord && IsParticiple(i)) && (!aside || text[i - 1].Lower is "," or ")" or "\u2014" || ClauseWords.IsAuxiliary(text[i - 1].Lower) || ClauseWords.IsAdverb(text[i - 1].Lower))) return i;
            if (!aside && !(ClauseWords.IsAuxiliary(text[i].Lower) || ClauseWords.IsAdverb(text[i].Lower))) return -1;
        }

        return -1;
    }

    private bool IsCue(int i, HashSet<string> verbs) => i >= 0 && i < text.Count && text[i].IsWord && text[i].Stretch < 0 && verbs.Contains(text[i].Lower) && !(text[i].IsCapital && i > 0 && text[i - 1].Sentence == text[i].Sentence && text[i - 1].IsWord);

    /// <summary>"the report", "a call", "his claims": a determiner or adjective before makes the word a noun.</summary>
    private bool IsNoun(int i) => i > 0 && (ClauseWords.IsDeterminer(text[i - 1].Lower) && text[i - 1].Lower is not ("that" or "her" or "one" or "some" or "many" or "most" or "others" or "another" or "both") || text[i - 1].Lower is "of" or "s" or "for" or "in");

    private bool IsParticiple(int i) => text[i].Lower.EndsWith("ing", StringComparison.Ordinal);

    private bool IsClosingMark(int i) => text[i].Lower is "\"" or "\u201D" or "'" or "\u2019" or "\u00BB" or "\u201C" or "\u300D";

    private bool IsOpeningMark(int i) => text[i].Lower is "\"" or "\u201C" or "'" or "\u2018" or "\u00AB" or "\u201E" or "\u300C" or "\u201D";
}

namespace ArticleParsing.Quotations.Lexicon;

/// <summary>Small closed classes of English words that bound clauses and noun phrases.</summary>
internal static class ClauseWords
{
    public static bool IsPronoun(string word) => word is "he" or "she" or "they" or "i" or "we" or "it" or "you";

    public static bool IsAuxiliary(string word) => word is "has" or "have" or "had" or "is" or "was" or "were" or "are" or "be" or "been" or "being" or "will" or "would" or "could" or "can" or "may" or "might" or "must" or "should" or "did" or "does" or "do" or "to" or "not";

    public static bool IsAdverb(string word) => word is "also" or "then" or "later" or "once" or "even" or "just" or "still" or "never" or "often" or "now" or "already" or "again" or "reportedly" or "further" or "first" or "recently" or "repeatedly" or "famously" or "earlier" or "instead" or "only" or "simply" or "always" or "more" or "previously" || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("family" or "early" or "italy" or "kelly" or "emily" or "sally" or "molly" or "assembly" or "ally" or "reply"));

    /// <summary>Words that open a new clause, and so end a noun phrase.</summary>
    public static bool OpensClause(string word) => word is "that" or "when" or "while" or "as" or "if" or "because" or "although" or "though" or "after" or "before" or "since" or "until" or "which" or "who" or "whom" or "whose" or "where" or "why" or "how" or "what" or "but" or "and" or "or" or "so" or "yet" or "whether" or "than" or "despite" or "during" or "amid";

    public static bool IsPreposition(string word) => word is "in" or "on" or "at" or "during" or "after" or "before" or "for" or "with" or "from" or "by" or "to" or "of" or "about" or "amid" or "despite" or "since" or "through" or "under" or "over" or "against" or "among" or "between" or "into" or "without" or "within" or "like" or "unlike" or "following" or "besides" or "instead" or "until" or "regarding";

    public static bool IsCalendarWord(string word) => word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "january" or "february" or "march" or "april" or "june" or "july" or "august" or "september" or "october" or "november" or "december" or "today" or "yesterday" or "tomorrow" or "last" or "next";

    public static bool IsRelative(string word) => word is "who" or "which" or "that";

    public static bool IsDeterminer(string word) => word is "the" or "a" or "an" or "one" or "another" or "some" or "his" or "her" or "their" or "its" or "this" or "that" or "these" or "those" or "two" or "three" or "several" or "many" or "most" or "other" or "both" or "my" or "our" or "no" or "any" or "each";

    /// <summary>Prepositions that may stay inside a noun phrase: "a spokesman for the ministry".</summary>
    public static bool JoinsNouns(string word) => word is "of" or "for" or "with" or "at" or "from" or "in";
}

using ArticleParsing.Quotations.General.Lexicon;

namespace ArticleParsing.Quotations.General.Attribution;

/// <summary>A verb of saying, or what stands for one, in the writer's sentence.</summary>
/// <param name="Verb">The unit whose subject speaks: the finite verb or the auxiliary; of a source phrase its only unit.</param>
/// <param name="First">Its first unit.</param>
/// <param name="Last">Its last: the participle, or the particle that completes it.</param>
/// <param name="Uses">What its words may be used for.</param>
internal readonly record struct Cue(int Verb, int First, int Last, WordUse Uses)
{
    public bool IsSource => (Uses & (WordUse.Source | WordUse.SourceAfter | WordUse.SaysSo)) != 0 && (Uses & WordUse.Cue) == 0;

    /// <summary>Whether its words need not tell who speaks.</summary>
    public bool IsHearsay => (Uses & (WordUse.Hearsay | WordUse.Account)) != 0;

    /// <summary>Whether it reports clauses without marks.</summary>
    public bool Reports => (Uses & (WordUse.Says | WordUse.Said | WordUse.SaysWith)) != 0;
}

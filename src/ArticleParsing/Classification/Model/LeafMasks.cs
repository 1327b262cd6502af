#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification.Model;

/// <summary>
/// The trees of an ensemble laid out for eight rows at once (V-QuickScorer: Lucchese et al. 2016). Every split that a row fails strikes the leaves
/// on its left; the first leaf left over is the row's. No branch depends on the data, so nothing is mispredicted.
/// </summary>
internal sealed class LeafMasks
{
    private readonly Tree[] _trees;
    private readonly Split[] _splits;
    private readonly float[] _leaves;

    /// <exception cref="InvalidDataException">A tree has more leaves than a mask has bits.</exception>
    public LeafMasks(int[] roots, int[] features, float[] thresholds, int[] left, int[] right, float[] leaves)
    {
        _trees = new Tree[roots.Length];
        List<Split> splits = new(features.Length);
        List<float> ordered = new(leaves.Length);
        for (var t = 0; t < roots.Length; t++)
        {
            var first = splits.Count;
            var firstLeaf = ordered.Count;
            Visit(roots[t]);
            if (ordered.Count - firstLeaf > 32) throw new InvalidDataException("A tree of the model has more than 32 leaves.");
            _trees[t] = new Tree(first, splits.Count, firstLeaf);

            void Visit(int node)
            {
                if (node < 0)
                {
                    ordered.Add(leaves[~node]);
                    return;
                }

                var from = ordered.Count - firstLeaf;
                Visit(left[node]);
                var to = ordered.Count - firstLeaf;
                splits.Add(new Split(features[node] * FeatureMatrix.Lanes, thresholds[node], ~(uint)((1UL << to) - (1UL << from))));
                Visit(right[node]);
            }
        }

        _splits = [.. splits];
        _leaves = [.. ordered];
    }

    /// <param name="group">A group of a <see cref="FeatureMatrix"/>.</param>
    /// <param name="sums">Where the sums of the rows' leaves go, one a lane.</param>
    public void Score(ReadOnlySpan<float> group, Span<float> sums)
    {
        sums.Clear();
#if NET
        ref var values = ref MemoryMarshal.GetReference(group);
        Span<uint> alive = stackalloc uint[FeatureMatrix.Lanes];
        foreach (ref readonly var tree in _trees.AsSpan())
        {
            var left = Vector256<uint>.AllBitsSet;
            foreach (ref readonly var split in _splits.AsSpan(tree.FirstSplit, tree.EndSplit - tree.FirstSplit))
            {
                var passes = Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref values, (nuint)split.Offset), Vector256.Create(split.Threshold)).AsUInt32();
                left &= passes | Vector256.Create(split.Mask);
            }

            left.CopyTo(alive);
            for (var lane = 0; lane < FeatureMatrix.Lanes; lane++) sums[lane] += _leaves[tree.FirstLeaf + BitOperations.TrailingZeroCount(alive[lane])];
        }
#else
        foreach (var tree in _trees)
        {
            for (var lane = 0; lane < FeatureMatrix.Lanes; lane++)
            {
                var left = uint.MaxValue;
                for (var s = tree.FirstSplit; s < tree.EndSplit; s++)
                {
                    if (!(group[_splits[s].Offset + lane] <= _splits[s].Threshold)) left &= _splits[s].Mask;
                }

                var leaf = 0;
                while ((left & (1u << leaf)) == 0) leaf++;
                sums[lane] += _leaves[tree.FirstLeaf + leaf];
            }
        }
#endif
    }

    private readonly record struct Tree(int FirstSplit, int EndSplit, int FirstLeaf);

    /// <summary>One split: where its feature lies in a group, and the leaves that are left when a row fails it.</summary>
    private readonly record struct Split(int Offset, float Threshold, uint Mask);
}

#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace ArticleParsing.Learning;

/// <summary>
/// The trees of an ensemble laid out for many rows at once (V-QuickScorer: Lucchese et al. 2016). Every split that a row fails strikes the
/// leaves on its left; the first leaf left over is the row's. No branch depends on the data, so nothing is mispredicted.
/// </summary>
internal sealed class LeafMasks
{
    /// <summary>How many rows, or leaves, a register holds.</summary>
    private const int Eight = 8;

    private const int MostLeaves = 32;

    private readonly Tree[] _trees;
    private readonly Split[] _splits;
    private readonly float[] _leaves;

    /// <summary>How many leaves are kept a tree: 8, 16 or 32.</summary>
    private readonly int _width;

    /// <exception cref="InvalidDataException">A tree has more leaves than a mask has bits.</exception>
    public LeafMasks(int[] roots, int[] features, float[] thresholds, int[] left, int[] right, float[] leaves)
    {
        _trees = new Tree[roots.Length];
        List<Split> splits = new(features.Length);
        var ordered = new List<float>[roots.Length];
        for (var t = 0; t < roots.Length; t++)
        {
            var first = splits.Count;
            var own = ordered[t] = [];
            Visit(roots[t]);
            if (own.Count > MostLeaves) throw new InvalidDataException("A tree of the model has more than 32 leaves.");
            _trees[t] = new Tree(first, splits.Count);

            void Visit(int node)
            {
                if (node < 0)
                {
                    own.Add(leaves[~node]);
                    return;
                }

                var from = own.Count;
                Visit(left[node]);
                splits.Add(new Split(features[node] * FeatureMatrix.Lanes, thresholds[node], ~(uint)((1UL << own.Count) - (1UL << from))));
                Visit(right[node]);
            }
        }

        _splits = [.. splits];
        _width = Eight;
        foreach (var own in ordered)
        {
            while (own.Count > _width) _width *= 2;
        }

        _leaves = new float[roots.Length * _width];
        for (var t = 0; t < ordered.Length; t++)
        {
            for (var leaf = 0; leaf < ordered[t].Count; leaf++) _leaves[(t * _width) + PlaceOf(leaf)] = ordered[t][leaf];
        }
    }

    /// <param name="group">A group of a <see cref="FeatureMatrix"/>.</param>
    /// <param name="sums">Where the sums of the rows' leaves go, one a lane.</param>
    public void Score(ReadOnlySpan<float> group, Span<float> sums)
    {
#if NET
        if (group.Length == 0 || sums.Length < FeatureMatrix.Lanes) throw new ArgumentException("There is a sum a lane.", nameof(sums));
        ref var values = ref MemoryMarshal.GetReference(group);
        ref var leaves = ref MemoryMarshal.GetArrayDataReference(_leaves);
        Vector256<float> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        foreach (ref readonly var tree in _trees.AsSpan())
        {
            Vector256<uint> alive0 = Vector256<uint>.AllBitsSet, alive1 = alive0, alive2 = alive0, alive3 = alive0;
            foreach (ref readonly var split in _splits.AsSpan(tree.FirstSplit, tree.EndSplit - tree.FirstSplit))
            {
                ref var column = ref Unsafe.Add(ref values, split.Offset);
                var threshold = Vector256.Create(split.Threshold);
                var mask = Vector256.Create(split.Mask);
                alive0 &= Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref column), threshold).AsUInt32() | mask;
                alive1 &= Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref column, Eight), threshold).AsUInt32() | mask;
                alive2 &= Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref column, 2 * Eight), threshold).AsUInt32() | mask;
                alive3 &= Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref column, 3 * Eight), threshold).AsUInt32() | mask;
            }

            sum0 += LeavesOf(alive0, ref leaves);
            sum1 += LeavesOf(alive1, ref leaves);
            sum2 += LeavesOf(alive2, ref leaves);
            sum3 += LeavesOf(alive3, ref leaves);
            leaves = ref Unsafe.Add(ref leaves, _width);
        }

        sum0.CopyTo(sums);
        sum1.CopyTo(sums.Slice(Eight));
        sum2.CopyTo(sums.Slice(2 * Eight));
        sum3.CopyTo(sums.Slice(3 * Eight));
#else
        sums.Clear();
        for (var t = 0; t < _trees.Length; t++)
        {
            for (var lane = 0; lane < FeatureMatrix.Lanes; lane++)
            {
                var alive = uint.MaxValue;
                for (var s = _trees[t].FirstSplit; s < _trees[t].EndSplit; s++)
                {
                    if (!(group[_splits[s].Offset + lane] <= _splits[s].Threshold)) alive &= _splits[s].Mask;
                }

                var leaf = 0;
                while ((alive & (1u << leaf)) == 0) leaf++;
                sums[lane] += _leaves[(t * _width) + PlaceOf(leaf)];
            }
        }
#endif
    }

    /// <summary>
    /// Where among its tree's leaves one is kept: they are turned by one, so that what reads their numbers off an exponent need not
    /// subtract what an exponent starts from.
    /// </summary>
    private int PlaceOf(int leaf) => (leaf + _width - 1) & (_width - 1);

#if NET
    /// <summary>The leaf of each lane's lowest bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> LeavesOf(Vector256<uint> alive, ref float leaves)
    {
        if (!Avx2.IsSupported) return LeavesOneByOne(alive, ref leaves);

        // The lowest bit alone, as a number, is a power of two; its exponent, 127 more than the leaf's number, says which bit it is. Eight
        // leaves are in a register: the low three bits of the exponent choose from one, the two above, shifted to the sign, the register.
        var lowest = alive & (Vector256<uint>.Zero - alive);
        var number = Vector256.ShiftRightLogical(Vector256.ConvertToSingle(lowest.AsInt32()).AsInt32(), 23);
        var found = Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref leaves), number);
        if (_width == Eight) return found;
        var bit3 = Vector256.ShiftLeft(number, 28).AsSingle();
        found = Avx.BlendVariable(found, Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref leaves, Eight), number), bit3);
        if (_width == 2 * Eight) return found;
        var upper = Avx.BlendVariable(
            Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref leaves, 2 * Eight), number),
            Avx2.PermuteVar8x32(Vector256.LoadUnsafe(ref leaves, 3 * Eight), number),
            bit3);
        return Avx.BlendVariable(found, upper, Vector256.ShiftLeft(number, 27).AsSingle());
    }

    private Vector256<float> LeavesOneByOne(Vector256<uint> alive, ref float leaves)
    {
        Span<float> found = stackalloc float[Eight];
        for (var lane = 0; lane < Eight; lane++)
            found[lane] = Unsafe.Add(ref leaves, PlaceOf(BitOperations.TrailingZeroCount(alive[lane])));
        return Vector256.Create<float>(found);
    }
#endif

    private readonly record struct Tree(int FirstSplit, int EndSplit);

    /// <summary>One split: where its feature lies in a group, and the leaves that are left when a row fails it.</summary>
    private readonly record struct Split(int Offset, float Threshold, uint Mask);
}

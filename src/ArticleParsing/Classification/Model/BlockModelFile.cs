using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification.Model;

/// <summary>The model's file: a format number, a check of the feature names, the token statistics, the trees. Little-endian.</summary>
internal static class BlockModelFile
{
    private const int Format = 1;

    public static void Write(BlockModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write(FeatureCheck());
        writer.Write(model.Tokens.LogOdds.Count);
        foreach (var token in model.Tokens.LogOdds.OrderBy(t => t.Key))
        {
            writer.Write(token.Key);
            writer.Write(token.Value);
        }

        var trees = model.Trees;
        Write(writer, trees.Roots, (w, v) => w.Write((short)v));
        Write(writer, trees.Features, (w, v) => w.Write((short)v));
        Write(writer, trees.Thresholds, (w, v) => w.Write(v));
        Write(writer, trees.Left, (w, v) => w.Write((short)v));
        Write(writer, trees.Right, (w, v) => w.Write((short)v));
        Write(writer, trees.Leaves, (w, v) => w.Write(v));
    }

    /// <exception cref="InvalidDataException">The file was made for other features or by another format.</exception>
    public static BlockModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Format) throw new InvalidDataException("The model file has another format; train it anew.");
        if (reader.ReadInt32() != FeatureCheck()) throw new InvalidDataException("The model file was trained on other features; train it anew.");
        var count = reader.ReadInt32();
        var tokens = new Dictionary<int, sbyte>(count);
        for (var i = 0; i < count; i++)
        {
            var hash = reader.ReadInt32();
            tokens.Add(hash, reader.ReadSByte());
        }

        var trees = new TreeEnsemble(
            Read(reader, r => (int)r.ReadInt16()),
            Read(reader, r => (int)r.ReadInt16()),
            Read(reader, r => r.ReadSingle()),
            Read(reader, r => (int)r.ReadInt16()),
            Read(reader, r => (int)r.ReadInt16()),
            Read(reader, r => r.ReadSingle()));
        return new BlockModel(new TokenStatistics(tokens), trees);
    }

    /// <summary>Changes whenever a feature is added, removed, renamed or moved.</summary>
    private static int FeatureCheck()
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var name in BlockFeatures.Names)
            {
                foreach (var c in name) hash = (hash ^ c) * 16777619;
                hash = (hash ^ '\n') * 16777619;
            }

            return hash;
        }
    }

    private static void Write<T>(BinaryWriter writer, T[] values, Action<BinaryWriter, T> write)
    {
        writer.Write(values.Length);
        foreach (var value in values) write(writer, value);
    }

    private static T[] Read<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var values = new T[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++) values[i] = read(reader);
        return values;
    }
}
